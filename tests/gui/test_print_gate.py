"""Nothing leaves the window before somebody has decided about words that may tell who it is."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import fill, keep_a_draw, plain_bank
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from sendprep import gui
from sendprep.bank.bank import Bank
from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Section
from sendprep.domain.privacy import Kind
from sendprep.errors import SendprepError
from sendprep.gui import pages
from sendprep.gui.cases import CasesPage
from sendprep.gui.cases_draw import DrawTab
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.coverage import CoveragePage
from sendprep.gui.print_gate import PrintGate
from sendprep.gui.print_gate_dialog import GateDialog, stop_at_gate
from sendprep.gui.print_gate_rows import rows_of
from sendprep.gui.print_page import PrintPage
from sendprep.gui.weaknesses import WeaknessesPage
from sendprep.gui.window import MainWindow
from sendprep.readers.files import read_pages
from sendprep.services.look_at_print import Telling

LONG = 30_000
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
NAMES = "Oliver Bramwell has his plan. His teacher is Mrs Amina Khalid, who wrote of it."
REASON = "She spoke for her school at the board"


@pytest.fixture
def window(bank: Bank, qtbot: QtBot) -> MainWindow:
    window = MainWindow(bank)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, key, held)


def type_words(words: str) -> None:
    """Type where the focus is."""
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClicks(focused, words)


def write_name(bank: Bank, words: str = NAMES) -> str:
    """Write of somebody under weakness 3, and return the id of the weakness."""
    weakness = bank.weaknesses.all()[2]
    with bank.change("Write"):
        bank.narrative.write(weakness.id, Section.WHAT_WE_DID, words)
    return weakness.id


def print_page(window: MainWindow, qtbot: QtBot) -> PrintPage:
    """Go to the print page with Ctrl+P, and wait for its pages."""
    press(Qt.Key.Key_P, CTRL)
    page = window.desk.currentWidget()
    assert isinstance(page, PrintPage)
    ready(page, qtbot)
    return page


def ready(page: PrintPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.ui.updated.text() == "Updated just now", timeout=LONG)


def pdf_text(path: Path) -> str:
    return " ".join(" ".join(page.text.split()) for page in read_pages(path).pages)


def retitle(bank: Bank, weakness_id: str, title: str) -> None:
    """Give a weakness another working title."""
    with bank.change("Rename"):
        bank.weaknesses.update(replace(bank.weaknesses.get(weakness_id), title=title))


def gate_over(page: CoveragePage, qtbot: QtBot) -> GateDialog:
    """Wait for the privacy check over a page."""
    qtbot.waitUntil(lambda: page.findChild(GateDialog) is not None, timeout=LONG)
    dialog = page.findChild(GateDialog)
    assert isinstance(dialog, GateDialog)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=LONG)
    return dialog


def told(gate: PrintGate) -> list[str]:
    return [one.words for one in gate.open]


def kept(gate: PrintGate) -> list[str]:
    model = gate.ui.rows.model()
    says = Qt.ItemDataRole.AccessibleTextRole
    rows = [str(model.index(row, 0).data(says)) for row in range(model.rowCount())]
    return [row for row in rows if "Kept because" in row]


def test_the_whole_way_by_keyboard(
    window: MainWindow, bank: Bank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    out = tmp_path / "Summary.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    weakness = bank.weaknesses.all()[2]
    window.desk.open_section(weakness.id, Section.WHAT_WE_DID.value)
    press(Qt.Key.Key_A, CTRL)
    type_words(NAMES)

    page = print_page(window, qtbot)
    gate = page.gate
    assert page.ui.privacy.text() == "2 words or phrases may tell who somebody is"

    press(Qt.Key.Key_S, CTRL)  # asks for no name of a file yet, but shows what is to be decided
    assert page.ui.stack.currentWidget() is gate
    assert told(gate) == ["Oliver Bramwell", "Mrs Amina Khalid"]
    assert not gate.buttons.go_on.isEnabled()

    press(Qt.Key.Key_Delete)
    written = bank.narrative.of(weakness.id)[Section.WHAT_WE_DID]
    assert written == NAMES.replace("Oliver Bramwell", "[removed]")
    assert told(gate) == ["Mrs Amina Khalid"]

    press(Qt.Key.Key_K)
    type_words(REASON)
    press(Qt.Key.Key_Return)
    assert [one.because for one in bank.kept_words.all()] == [REASON]
    assert told(gate) == []
    assert QApplication.focusWidget() is gate.buttons.go_on

    press(Qt.Key.Key_Z, CTRL)
    assert bank.kept_words.all() == []
    assert told(gate) == ["Mrs Amina Khalid"]
    press(Qt.Key.Key_Z, CTRL)
    assert bank.narrative.of(weakness.id)[Section.WHAT_WE_DID] == NAMES
    assert told(gate) == ["Oliver Bramwell", "Mrs Amina Khalid"]
    press(Qt.Key.Key_Y, CTRL)
    press(Qt.Key.Key_Y, CTRL)
    assert told(gate) == []

    gate.buttons.go_on.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(out.exists, timeout=LONG)
    text = pdf_text(out)
    assert "[removed] has his plan. His teacher is Mrs Amina Khalid, who wrote" in text
    assert "Oliver" not in text

    qtbot.waitUntil(lambda: "1 kept with a reason" in page.ui.privacy.text(), timeout=LONG)
    press(Qt.Key.Key_F8)
    (row,) = kept(gate)
    assert f"Kept because: {REASON} ({bank.officer}, " in row
    assert gate.buttons.remove.text() == "Take it back"
    press(Qt.Key.Key_Delete)
    assert bank.kept_words.all() == []
    qtbot.waitUntil(lambda: told(gate) == ["Mrs Amina Khalid"], timeout=LONG)
    press(Qt.Key.Key_Escape)
    assert page.ui.stack.currentWidget() is page.ui.pagesPage


def test_words_that_are_shown_where_they_stand(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    weakness_id = write_name(bank)
    page = print_page(window, qtbot)
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_Return)
    shown = window.desk.currentWidget()
    assert isinstance(shown, WeaknessesPage)
    assert shown.weakness_id == weakness_id
    assert QApplication.focusWidget() is shown.account.texts[Section.WHAT_WE_DID]
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.desk.currentWidget() is page
    assert page.gate.isVisible()


def test_a_reason_is_asked_for_and_not_lost_while_the_pages_are_made(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    write_name(bank)
    page = print_page(window, qtbot)
    gate = page.gate
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_K)
    press(Qt.Key.Key_Return)
    assert gate.ui.reasonHint.text().startswith("No reason is given")
    assert bank.kept_words.all() == []
    type_words("Because")
    page.refresh(frozenset())
    ready(page, qtbot)
    assert gate.ui.reason.text() == "Because"
    press(Qt.Key.Key_Escape)
    assert not gate.ui.reasonPart.isVisible()
    assert QApplication.focusWidget() is gate.ui.rows


def test_words_that_are_not_ours_can_only_be_kept(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    quoted = Telling(
        place=f"excerpts/{new_id()}/quote",
        where="Words quoted from E2",
        words="Oliver Bramwell",
        kind=Kind.NAME,
        before="They met ",
        after=" of the mill.",
        can_remove=False,
    )
    gate = print_page(window, qtbot).gate
    gate.show_telling((quoted,))
    press(Qt.Key.Key_F8)
    assert not gate.buttons.remove.isEnabled()
    press(Qt.Key.Key_Delete)
    assert told(gate) == ["Oliver Bramwell"]
    press(Qt.Key.Key_K)
    type_words("He is a miller of the last century")
    press(Qt.Key.Key_Return)
    assert told(gate) == []
    assert [one.place for one in bank.kept_words.all()] == [quoted.place]


def test_words_that_changed_meanwhile_are_asked_about_no_more(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    write_name(bank)
    page = print_page(window, qtbot)
    press(Qt.Key.Key_F8)
    write_name(bank, "His teacher is Mrs Amina Khalid.")
    assert told(page.gate) == ["Mrs Amina Khalid"]


@pytest.mark.parametrize("suffix", ["pdf", "docx"])
def test_nothing_is_saved_that_was_typed_a_moment_ago(
    suffix: str, window: MainWindow, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    page = print_page(window, qtbot)
    out = tmp_path / f"Summary.{suffix}"
    weakness_id = write_name(bank)
    assert page.ui.updated.text() == "Out of date"
    (page.save_pdf if suffix == "pdf" else page.save_word)(out)
    qtbot.waitUntil(page.gate.isVisible, timeout=LONG)
    assert told(page.gate) == ["Oliver Bramwell", "Mrs Amina Khalid"]
    assert not out.exists()
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Delete)
    assert "[removed]" in bank.narrative.of(weakness_id)[Section.WHAT_WE_DID]
    press(Qt.Key.Key_Space)  # on the button that goes on
    qtbot.waitUntil(out.exists, timeout=LONG)
    assert "Khalid" not in pdf_text(out)


def test_nothing_is_printed_on_paper_before_it_is_decided(
    window: MainWindow, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    write_name(bank, "Oliver Bramwell has his plan.")
    page = print_page(window, qtbot)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(72)
    assert page.print_on(printer) is None
    assert page.gate.isVisible()
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Space)  # at once, while the pages are made anew
    qtbot.waitUntil(lambda: page.ui.updated.text().startswith("Printed"), timeout=LONG)
    count = len(read_pages(tmp_path / "paper.pdf").pages)
    assert page.ui.updated.text() == f"Printed {count} pages"


def test_a_sentence_is_cut_between_words(bank: Bank) -> None:
    long = "it was said at the meeting of the board in March, and again in the spring, that"
    told = Telling("report/Cover", "Cover", "Ann", Kind.NAME, long[-60:], long[:60], False)
    (row,) = rows_of(bank, [told], [])
    assert (row.before[0], row.after[-1]) == ("…", "…")
    assert long.endswith(row.before.removeprefix("…\N{NO-BREAK SPACE}"))
    assert long.startswith(row.after.removesuffix("\N{NO-BREAK SPACE}…") + " ")


def test_words_that_no_field_holds_are_shown_on_their_page(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    page = print_page(window, qtbot)
    qtbot.waitUntil(lambda: page.view.page_count > 0, timeout=LONG)
    page.gate.place_wanted.emit("report/Judgement overview › Glossary")
    assert page.view.page > 2


def test_the_map_of_coverage_stops_at_the_check_and_is_printed_behind_it(
    window: MainWindow, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    weakness = bank.weaknesses.all()[2]
    retitle(bank, weakness.id, "The plan of Oliver Bramwell")
    window.desk.go(pages.COVERAGE)
    page = window.desk.currentWidget()
    assert isinstance(page, CoveragePage)
    out = tmp_path / "map.pdf"
    page.print_map(out)
    dialog = gate_over(page, qtbot)
    assert not out.exists()
    assert told(dialog.gate) == ["Oliver Bramwell"]
    press(Qt.Key.Key_Delete)
    assert bank.weaknesses.get(weakness.id).title == "The plan of [removed]"
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)  # no step before the dialog is taken back
    assert bank.weaknesses.get(weakness.id).title == "The plan of Oliver Bramwell"
    assert told(dialog.gate) == ["Oliver Bramwell"]
    dialog.gate.ui.rows.setFocus()
    press(Qt.Key.Key_K)
    type_words("It is the name of a plan")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(out.exists, timeout=LONG)
    assert not dialog.isVisible()


def test_a_dialog_shows_words_where_they_stand(
    window: MainWindow, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    weakness = bank.weaknesses.all()[2]
    retitle(bank, weakness.id, "The plan of Oliver Bramwell")
    window.desk.go(pages.COVERAGE)
    page = window.desk.currentWidget()
    assert isinstance(page, CoveragePage)
    page.print_map(tmp_path / "map.pdf")
    dialog = gate_over(page, qtbot)
    press(Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert window.desk.here == pages.WEAKNESSES


def test_another_refusal_is_told_in_a_box(window: MainWindow, bank: Bank) -> None:
    stop_at_gate(window, bank, SendprepError("The disk is full.", "Nothing was written."), "", list)
    assert window.findChild(GateDialog) is None
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "The disk is full."
    box.close()


def test_a_method_is_copied_only_behind_the_check(tmp_path: Path, qtbot: QtBot) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
        with bank.change("Draw"):
            keep_a_draw(bank, seed="Oliver Bramwell")
        tab = DrawTab(bank)
        qtbot.addWidget(tab)
        tab.show()
        tab.ui.draws.setCurrentIndex(tab.ui.draws.model().index(0, 0))
        assert "Oliver Bramwell" in tab.ui.statement.toPlainText()
        QApplication.clipboard().setText("before")
        tab.ui.copy.click()
        dialog = tab.findChild(GateDialog)
        assert isinstance(dialog, GateDialog)
        assert QApplication.clipboard().text() == "before"
        dialog.gate.ask_why()
        dialog.gate.ui.reason.setText("A seed, and the name of a ship")
        dialog.gate.keep()
        dialog.gate.buttons.go_on.click()
        assert "Oliver Bramwell" in QApplication.clipboard().text()


def test_where_pages_are_low_the_line_is_its_link_alone(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    write_name(bank)
    page = print_page(window, qtbot)
    assert (page.ui.privacy.isVisible(), page.ui.privacyOpen.text()) == (True, "Decide")
    window.resize(683, 336)
    qtbot.waitUntil(lambda: page.ui.privacyOpen.text() == "2 to decide")
    assert not page.ui.privacy.isVisible()
    page.ui.privacyOpen.click()
    qtbot.waitUntil(lambda: page.gate.width() == page.width())  # the recipe gives way
    window.resize(1366, 768)
    qtbot.waitUntil(page.ui.recipe.isVisible)


def test_nothing_is_said_of_words_before_they_were_looked_at(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_P, CTRL)
    page = window.desk.currentWidget()
    assert isinstance(page, PrintPage)
    assert page.ui.privacy.text() == "Privacy check: looking at every word"
    ready(page, qtbot)
    assert "nothing found" in page.ui.privacy.text()
    page.refresh(frozenset())
    assert page.ui.privacy.text() == "Privacy check: looking at every word"
    ready(page, qtbot)
    assert "nothing found" in page.ui.privacy.text()


def test_every_field_with_words_is_shown_on_a_page(tmp_path: Path, qtbot: QtBot) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
        window = MainWindow(bank)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        gone = []
        for words in bank.free_words.all():
            window.desk.go(pages.OVERVIEW)
            window.open_place(words.place)
            if window.desk.here == pages.OVERVIEW:
                gone.append(words.place)
        assert gone == []
        window.open_place(f"rounds/{bank.rounds.all()[0].id}/title")
        shown = window.desk.currentWidget()
        assert isinstance(shown, CasesPage)
        assert shown.tab is Tab.AUDIT
        window.desk.go(pages.OVERVIEW)
        window.open_place(f"findings/{new_id()}/response")  # gone meanwhile
        assert window.desk.here == pages.OVERVIEW
        window.close()


def test_every_module_of_the_window_that_writes_a_report_stops_at_the_check() -> None:
    folder = Path(gui.__file__).parent
    writes = re.compile(r"from sendprep\.services\.(?:annotate|write_\w+) import[^)]*?\bwrite_")
    doors = {path.stem for path in folder.glob("*.py") if writes.search(path.read_text("utf-8"))}
    offered = {"print_documents", "print_audits"}  # whose reports leave by print_out alone
    assert doors - offered == {"cases_cohort", "coverage", "evidence_deeds"}
    for door in {*doors - offered, "print_out"}:
        source = (folder / f"{door}.py").read_text("utf-8")
        assert "stop_at_gate" in source or "WordsTellError" in source, door
