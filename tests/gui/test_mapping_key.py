"""Who a case is goes into a key file of its own, and is looked up, shown and forgotten."""

from pathlib import Path

import pytest
from cohorts_made import ON
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.bank.mapping_key import read_key
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.sample import DrawPlan
from sendprep.gui import pages
from sendprep.gui.cases import CasesPage
from sendprep.gui.cases_draw import DrawTab
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.mapping_key_look_up import LookUpDialog
from sendprep.gui.mapping_key_save import SaveKeyDialog
from sendprep.gui.window import MainWindow
from sendprep.services.draw_sample import draw_sample, read_cases
from sendprep.services.look_at_lists import LookedAt, look_at_lists
from sendprep.services.save_key import save_key

WORDS = "salt harbour wick"
_LONG = 20_000


@pytest.fixture(scope="module")
def looked(tmp_path_factory: pytest.TempPathFactory) -> LookedAt:
    """A list of 20 children with their names, looked over."""
    path = tmp_path_factory.mktemp("lists") / "children.csv"
    rows = [f"P{at:03},{'ASD' if at % 2 else 'SEMH'},Quartermaine{at}" for at in range(20)]
    path.write_text("\n".join(["Unique ID,Need,Surname", *rows]), encoding="utf-8")
    return look_at_lists(path, ON)


@pytest.fixture
def kept(bank: Bank, looked: LookedAt) -> KeptDraw:
    return draw_sample(bank, read_cases(looked.file, ON), DrawPlan(6, "oak")).kept


@pytest.fixture
def key(bank: Bank, kept: KeptDraw, looked: LookedAt, tmp_path: Path) -> Path:
    """The key of the sample."""
    (tmp_path / "keys").mkdir()
    return save_key(bank, kept.id, looked.file, tmp_path / "keys" / "ours", WORDS).path


@pytest.fixture
def tab(bank: Bank, kept: KeptDraw, qtbot: QtBot) -> DrawTab:
    """The tab of a bank with one sample, shown."""
    made = DrawTab(bank)
    qtbot.addWidget(made)
    made.resize(1286, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def saving(tab: DrawTab) -> SaveKeyDialog:
    tab.ui.saveKey.click()
    dialog = tab.findChild(SaveKeyDialog)
    assert isinstance(dialog, SaveKeyDialog)
    return dialog


def looking(tab: DrawTab) -> LookUpDialog:
    tab.ui.lookUp.click()
    dialog = tab.findChild(LookUpDialog)
    assert isinstance(dialog, LookUpDialog)
    return dialog


def look_up(dialog: LookUpDialog, key: Path, words: str, qtbot: QtBot) -> None:
    """Look a case up, until it is shown or refused."""
    dialog.ui.place.setText(str(key))
    dialog.ui.passphrase.setText(words)
    dialog.ui.accept.click()
    found = dialog.ui.found
    qtbot.waitUntil(lambda: found.isVisible() or dialog.ui.mistake.isVisible(), timeout=_LONG)


def told(dialog: LookUpDialog) -> dict[str, str]:
    """Return what the dialog tells of a case."""
    labels = [dialog.ui.said.itemAt(at) for at in range(dialog.ui.said.count())]
    words = [one.widget() for one in labels if one]
    texts = [one.text() for one in words if isinstance(one, QLabel)]
    return dict(zip(texts[::2], texts[1::2], strict=True))


def on_screen(words: str) -> list[str]:
    """Return what any widget of the program says with these words in it."""
    every = QApplication.allWidgets()
    texts = [one.text() for one in every if isinstance(one, QLabel | QLineEdit)]
    return [text for text in texts if words in text]


def test_a_key_is_saved_from_the_list_that_was_looked_at(
    tab: DrawTab, looked: LookedAt, kept: KeptDraw, tmp_path: Path, qtbot: QtBot
) -> None:
    tab.show_list(looked)
    tab.ui.draws.setCurrentIndex(tab.ui.draws.model().index(1, 0))
    dialog = saving(tab)
    assert dialog.ui.list.text() == str(looked.file)
    assert dialog.ui.place.text() == str(tmp_path / "home" / "Ashmere key.sendprep-key")
    dialog.ui.first.setText(WORDS)
    dialog.ui.second.setText(WORDS)
    with qtbot.waitSignal(tab.said, timeout=_LONG) as said:
        dialog.ui.accept.click()
    assert said.args == ["The key of 6 cases is saved as Ashmere key.sendprep-key"]
    key = read_key(tmp_path / "home" / "Ashmere key.sendprep-key", WORDS)
    assert {one.id for one in key.cases} == set(kept.draw.ids)
    assert WORDS not in (dialog.ui.first.text(), dialog.ui.second.text())


def test_what_is_missing_is_asked_for_in_the_dialog(tab: DrawTab, looked: LookedAt) -> None:
    dialog = saving(tab)
    ui = dialog.ui
    for field, words, said in (
        (ui.list, str(looked.file), "Choose the list that was drawn from."),
        (ui.first, WORDS, "Use at least 10 characters; three or four words are best."),
        (ui.second, WORDS, "The two passphrases do not agree. Type it again."),
    ):
        ui.accept.click()
        assert ui.mistake.text() == said
        assert dialog.focusWidget() is field
        field.setText(words)
    ui.place.clear()
    ui.accept.click()
    assert ui.mistake.text() == "Say where to keep the key."


def test_a_place_beside_the_bank_is_warned_of_and_another_list_is_refused(
    tab: DrawTab, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("Unique ID,Need\nP001,ASD\n", encoding="utf-8")
    dialog = saving(tab)
    ui = dialog.ui
    assert not ui.placeTold.isVisible()
    ui.list.setText(str(other))
    ui.place.setText(str(bank.path.parent / "key"))
    assert ui.placeTold.isVisible()
    ui.first.setText(WORDS)
    ui.second.setText(WORDS)
    ui.accept.click()
    qtbot.waitUntil(ui.mistake.isVisible, timeout=_LONG)
    assert ui.mistake.text().startswith("This is not the list that the sample was drawn from")
    assert ui.accept.isEnabled()
    assert list(tmp_path.glob("*key*")) == []


def test_a_case_is_shown_and_forgotten_with_the_next_and_when_the_dialog_goes(
    tab: DrawTab, kept: KeptDraw, key: Path, qtbot: QtBot
) -> None:
    tab.ui.cases.choose(2)
    dialog = looking(tab)
    case = kept.draw.ids[2]
    assert dialog.ui.case_.text() == case
    look_up(dialog, key, WORDS, qtbot)
    assert told(dialog) == {"Unique ID": case, "Surname": f"Quartermaine{int(case[1:])}"}
    dialog.ui.case_.setText(kept.draw.ids[0])
    assert told(dialog) == {}
    assert not dialog.ui.found.isVisible()
    look_up(dialog, key, WORDS, qtbot)
    assert told(dialog)["Unique ID"] == kept.draw.ids[0]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tab.findChild(LookUpDialog) is None)
    assert on_screen("Quartermaine") == []


def test_why_nothing_is_shown_is_said_in_the_dialog(
    tab: DrawTab, bank: Bank, looked: LookedAt, key: Path, qtbot: QtBot
) -> None:
    dialog = looking(tab)
    dialog.ui.accept.click()
    assert dialog.ui.mistake.text() == "Choose the key file that was saved of this sample."
    look_up(dialog, key, "another passphrase", qtbot)
    assert dialog.ui.mistake.text().startswith("The passphrase does not open ours.sendprep-key.")
    dialog.ui.case_.setText("P999")
    look_up(dialog, key, WORDS, qtbot)
    assert dialog.ui.mistake.text().startswith("The key holds no case P999.")
    other = draw_sample(bank, read_cases(looked.file, ON), DrawPlan(3, "elm")).kept
    theirs = save_key(bank, other.id, looked.file, key.with_name("theirs"), WORDS).path
    look_up(dialog, theirs, WORDS, qtbot)
    assert "is the key of another sample: 3 of 20 cases" in dialog.ui.mistake.text()
    assert told(dialog) == {}


def test_a_locked_window_has_forgotten_who_a_case_is(
    window: MainWindow, kept: KeptDraw, key: Path, qtbot: QtBot
) -> None:
    window.desk.go(pages.CASES)
    page = window.desk.currentWidget()
    assert isinstance(page, CasesPage)
    page.show_tab(Tab.DRAW)
    tab = page.shown
    assert isinstance(tab, DrawTab)
    dialog = looking(tab)
    look_up(dialog, key, WORDS, qtbot)
    assert on_screen("Quartermaine")
    window.lock()
    assert on_screen("Quartermaine") == []
    assert on_screen(WORDS) == []
    qtbot.waitUntil(lambda: not any(map(_is_look_up, QApplication.topLevelWidgets())))


def _is_look_up(widget: object) -> bool:
    return isinstance(widget, LookUpDialog)


def test_key_and_case_are_reached_by_keyboard(tab: DrawTab) -> None:
    QTest.keyClick(
        tab, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert tab.findChild(SaveKeyDialog)
    QTest.keyClick(tab, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert tab.findChild(LookUpDialog)
