"""The start page: ways in, recent banks, unlock, and the way from a letter to a bank."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from ashmere_made import make_ashmere
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui.app import Program
from sendprep.gui.review import ReviewPage
from sendprep.gui.settings import Settings, read_settings, write_settings
from sendprep.gui.start import StartPage
from sendprep.gui.start_recent import state_words
from sendprep.gui.start_window import StartWindow
from sendprep.gui.window import MainWindow
from sendprep.paths import resource
from sendprep.services.remember_banks import Recent, read_recent, remember, remember_backup

_NOW = datetime(2026, 1, 10, 9, 30, tzinfo=UTC)
_WORDS = "kettle harbour violet seven"


@pytest.fixture
def start(qtbot: QtBot) -> StartWindow:
    made = StartWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def _locked_bank(path: Path) -> Path:
    Bank.create(path, _WORDS, "Sam").close()
    return path


def test_last_opened_bank_stands_first_and_once(tmp_path: Path) -> None:
    for name in ("a", "b", "a"):
        remember(tmp_path / f"{name}.sendprep", name.upper(), None, _NOW)

    assert [one.area for one in read_recent()] == ["A", "B"]


def test_at_most_eight_banks_are_remembered(tmp_path: Path) -> None:
    for number in range(12):
        remember(tmp_path / f"{number}.sendprep", str(number), None, _NOW)

    assert [one.area for one in read_recent()] == [str(n) for n in range(11, 3, -1)]


def test_backup_is_remembered_when_the_bank_is_opened_again(tmp_path: Path) -> None:
    bank = tmp_path / "a.sendprep"
    remember(bank, "A", None, _NOW)
    remember_backup(bank, tmp_path / "backup.sendprep", _NOW)
    remember(bank, "A", "2026-02-02", _NOW + timedelta(days=1))

    assert read_recent()[0].backup == str(tmp_path / "backup.sendprep")
    assert read_recent()[0].revisit == "2026-02-02"


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"path": 1}]', "null"])
def test_damaged_list_of_banks_is_an_empty_one(home: Path, text: str) -> None:
    (home / "recent.json").write_text(text)

    assert read_recent() == []


def test_settings_come_back_as_they_were_kept(home: Path) -> None:
    kept = Settings("dark", 130, "Sam", "D:/backups")
    write_settings(kept)
    assert read_settings() == kept

    (home / "window.json").write_text("[]")
    assert read_settings() == Settings()


def test_recent_bank_says_days_or_that_it_is_not_found(tmp_path: Path) -> None:
    path = tmp_path / "a.sendprep"
    one = Recent(str(path), "A", _NOW.isoformat(), "2026-02-02")
    assert state_words(one) == "not found"

    path.touch()
    assert state_words(one, date(2026, 2, 1)) == "1 day to revisit"
    assert state_words(one, date(2026, 2, 2)) == "revisit has begun"


def test_bank_that_is_not_found_is_said_and_nothing_opens(qtbot: QtBot, tmp_path: Path) -> None:
    remember(tmp_path / "gone.sendprep", "Ashmere", None, _NOW)
    page = StartPage()
    qtbot.addWidget(page)
    page.show()

    page.ui.recent.choose(0)

    assert page.ui.mistake.isVisible()
    assert "is not where it was" in page.ui.mistake.text()


def test_alt_and_a_number_opens_a_recent_bank(
    start: StartWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    remember(_locked_bank(tmp_path / "a.sendprep"), "Ashmere", None, _NOW)
    start.show_start()
    start.activateWindow()

    QTest.keyClick(start, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)

    assert start.page.ui.unlockForm.isVisible()
    assert start.page.ui.unlockForm.ui.title.text() == "Unlock Ashmere"


def test_wrong_passphrase_says_so_in_place_and_the_right_one_opens(
    start: StartWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    start.open_bank(_locked_bank(tmp_path / "a.sendprep"))
    form = start.page.ui.unlockForm

    QTest.keyClicks(form.ui.passphrase, "wrong words")
    QTest.keyClick(form.ui.passphrase, Qt.Key.Key_Return)
    assert form.ui.mistake.isVisible()
    assert form.ui.mistake.text().startswith("The passphrase does not open this bank.")

    form.ui.passphrase.clear()
    QTest.keyClicks(form.ui.passphrase, _WORDS)
    assert not form.ui.mistake.isVisible()
    with qtbot.waitSignal(start.opened) as heard:
        QTest.mouseClick(form.ui.unlock, Qt.MouseButton.LeftButton)
    heard.args[0].close()


def test_passphrase_can_be_shown(start: StartWindow, tmp_path: Path) -> None:
    start.open_bank(_locked_bank(tmp_path / "a.sendprep"))
    form = start.page.ui.unlockForm

    form.ui.shown.setChecked(True)
    assert form.ui.passphrase.echoMode() is form.ui.passphrase.EchoMode.Normal
    start.page.ask_passphrase(tmp_path / "a.sendprep", "")
    assert form.ui.passphrase.echoMode() is form.ui.passphrase.EchoMode.Password


def test_caps_lock_is_told_from_a_capital_without_shift(
    start: StartWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    start.open_bank(_locked_bank(tmp_path / "a.sendprep"))
    form = start.page.ui.unlockForm

    QTest.keyClicks(form.ui.passphrase, "A")
    assert form.ui.caps.isVisible()
    QTest.keyClicks(form.ui.passphrase, "a")
    assert not form.ui.caps.isVisible()


def test_file_that_is_no_bank_is_a_sentence_on_the_page(start: StartWindow, tmp_path: Path) -> None:
    file = tmp_path / "notes.sendprep"
    file.write_bytes(b"SQLite format 3\0" + bytes(5000))

    start.open_bank(file)

    assert start.page.ui.mistake.isVisible()
    assert not start.page.ui.unlockForm.isVisible()


def test_dropped_letter_begins_a_new_bank(qtbot: QtBot, tmp_path: Path) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    letter = tmp_path / "letter.pdf"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(letter))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    with qtbot.waitSignal(page.letter_chosen) as heard:
        page.dropEvent(event)

    assert heard.args == [letter]


def test_file_that_is_no_letter_is_a_sentence_on_the_page(
    start: StartWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "shopping.txt"
    file.write_text("Bread and milk, and nothing else.\n")

    start.read_letter(file)

    qtbot.waitUntil(start.page.ui.mistake.isVisible, timeout=20_000)
    assert start.stack.currentWidget() is start.page


def test_letter_goes_through_review_and_passphrase_to_an_encrypted_bank(
    start: StartWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    letter = resource("sample/letter.md")
    start.read_letter(letter)
    qtbot.waitUntil(lambda: start.windowTitle() == "New bank – sendprep", timeout=30_000)
    review = start.stack.currentWidget()
    assert isinstance(review, ReviewPage)
    assert not list(tmp_path.glob("*.sendprep"))
    review.accepted.emit(review.result())

    form = start.passphrase_page.ui
    assert start.stack.currentWidget() is start.passphrase_page
    form.officer.setText("Sam Officer")
    form.place.setText(str(tmp_path / "Ashmere.sendprep"))
    form.first.setText(_WORDS)
    form.second.setText(_WORDS)
    with qtbot.waitSignal(start.opened) as heard:
        QTest.mouseClick(form.make, Qt.MouseButton.LeftButton)

    with heard.args[0] as bank:
        assert bank.encrypted
        assert bank.officer == "Sam Officer"
        assert len(bank.weaknesses.all()) == 9
        assert bank.evidence.by_number(1).filename == letter.name
    assert form.first.text() == ""
    assert read_settings().officer == "Sam Officer"


def test_cancelled_review_leaves_nothing_behind(
    start: StartWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    start.read_letter(resource("sample/letter.md"))
    qtbot.waitUntil(lambda: start.windowTitle() == "New bank – sendprep", timeout=30_000)
    review = start.stack.currentWidget()
    assert isinstance(review, ReviewPage)

    review.cancelled.emit()

    assert start.stack.currentWidget() is start.page
    assert start.windowTitle() == "sendprep"


def test_sample_area_opens_without_a_passphrase(start: StartWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(start.opened, timeout=60_000) as heard:
        QTest.mouseClick(start.page.ui.sample, Qt.MouseButton.LeftButton)

    with heard.args[0] as bank:
        assert bank.inspection.get().area == "Ashmere"
        assert not bank.encrypted


def test_program_goes_from_start_to_bank_and_back(
    qtbot: QtBot, qapp: object, tmp_path: Path
) -> None:
    make_ashmere(tmp_path / "Ashmere.sendprep").close()
    program = Program(qapp)  # type: ignore[arg-type]

    program.start(tmp_path / "Ashmere.sendprep")
    window = program.window
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    window.leave("start")

    assert isinstance(program.window, StartWindow)
    qtbot.addWidget(program.window)
    assert program.window.page.ui.recent.banks.row(0).area == "Ashmere"


@pytest.mark.parametrize("which", ["start", "passphrase"])
def test_every_focusable_widget_has_a_name(start: StartWindow, which: str, tmp_path: Path) -> None:
    page: QWidget = start.page
    if which == "passphrase":
        start.passphrase_page.ask_for("Ashmere", tmp_path)
        page = start.passphrase_page
    start.stack.setCurrentWidget(page)

    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]

    assert nameless == []


def test_an_empty_start_page_keeps_its_head_as_low_as_its_words(start: StartWindow) -> None:
    form = start.page.ui
    assert form.noRecent.isVisible()
    assert form.recentHead.height() == form.recentHead.sizeHint().height()
