"""Nothing leaves the print page before somebody has decided about words that may tell who it is."""

from pathlib import Path

import pytest
from gate_steps import LONG, NAMES, REASON, kept, pdf_text, print_page, ready, told, write_name
from keys_pressed import CTRL, press, type_words
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Section
from sendprep.domain.privacy import Kind
from sendprep.gui import pages
from sendprep.gui.print_gate_rows import rows_of
from sendprep.gui.print_out import WaysOut
from sendprep.gui.print_page import PrintPage
from sendprep.gui.window import MainWindow
from sendprep.readers.files import read_pages
from sendprep.services.look_at_print import Telling


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


def test_no_reason_is_asked_for_once_the_words_are_gone_from_the_report(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    write_name(bank)
    gate = print_page(window, qtbot).gate
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_K)
    assert gate.ui.reasonPart.isVisible()
    gate.show_telling(())
    assert not gate.ui.reasonPart.isVisible()
    assert gate.ui.foot.isVisible()
    assert gate.ui.stack.currentWidget() is gate.ui.emptyPage


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


def test_undo_asks_again_at_once_also_of_words_that_the_pages_no_longer_have(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    write_name(bank)
    page = print_page(window, qtbot)
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_Delete)
    ready(page, qtbot)
    assert told(page.gate) == ["Mrs Amina Khalid"]
    press(Qt.Key.Key_Z, CTRL)
    assert page.ui.updated.text() == "Out of date"
    assert sorted(told(page.gate)) == ["Mrs Amina Khalid", "Oliver Bramwell"]
    ready(page, qtbot)
    assert told(page.gate) == ["Oliver Bramwell", "Mrs Amina Khalid"]


def test_words_undone_into_a_field_that_is_no_more_printed_are_not_asked_about_for_good(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    write_name(bank)
    page = print_page(window, qtbot)
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_Delete)
    ready(page, qtbot)
    press(Qt.Key.Key_Z, CTRL)
    page.gate.show_telling(())  # as of a preview whose report leaves the field out
    assert told(page.gate) == []
    ready(page, qtbot)


def test_what_was_to_be_saved_is_let_go_with_its_document(
    window: MainWindow, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    write_name(bank)
    page = print_page(window, qtbot)
    page.save_pdf(tmp_path / "Summary.pdf")
    assert page.gate.isVisible()
    page.ui.documents.setFocus()
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.ui.documents
    assert not page.gate.isVisible()
    page.show_document("coverage")
    assert told(page.gate) == []  # they do not stand in it
    press(Qt.Key.Key_F8)
    assert not page.gate.buttons.go_on.isVisible()
    ready(page, qtbot)
    assert told(page.gate) == []


def test_a_file_that_is_stopped_once_another_document_is_chosen_is_told_in_a_box(
    window: MainWindow, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    page = print_page(window, qtbot)
    write_name(bank)
    page.save_word(tmp_path / "Summary.docx")
    page.show_document("coverage")
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None, timeout=LONG)
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "Oliver Bramwell" in box.text()
    box.close()
    assert not page.gate.isVisible()  # it would save the map under the name of the summary
    ready(page, qtbot)


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
    ways, said = page.findChild(WaysOut), list[str]()
    assert isinstance(ways, WaysOut)
    ways.said.connect(lambda words, _: said.append(words))
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Space)  # at once, while the pages are made anew
    qtbot.waitUntil(lambda: bool(said) and said[-1].startswith("Printed"), timeout=LONG)
    count = len(read_pages(tmp_path / "paper.pdf").pages)
    assert said[-1] == f"Printed {count} pages"


def test_a_sentence_is_cut_between_words(bank: Bank) -> None:
    long = "it was said at the meeting of the board in March, and again in the spring, that"
    told = Telling("report/Cover", "Cover", "Ann", Kind.NAME, long[-60:], long[:60], False)
    (row,) = rows_of(bank, [told], [])
    assert (row.before[0], row.after[-1]) == ("…", "…")
    assert long.endswith(row.before.removeprefix("…\N{NO-BREAK SPACE}"))
    assert long.startswith(row.after.removesuffix("\N{NO-BREAK SPACE}…") + " ")


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
    assert page.gate.ui.emptyTitle.text() == "These words are being looked at"
    ready(page, qtbot)
    assert "nothing found" in page.ui.privacy.text()
    assert page.gate.ui.emptyTitle.text() == "Nothing here tells who somebody is"
    page.refresh(frozenset())
    assert page.ui.privacy.text() == "Privacy check: looking at every word"
    ready(page, qtbot)
    assert "nothing found" in page.ui.privacy.text()


def test_who_comes_back_to_an_empty_check_finds_the_pages_and_the_check_where_words_are_left(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    page = print_page(window, qtbot)
    page.check_privacy()
    window.desk.go(pages.OVERVIEW)
    window.desk.go(pages.PRINT)
    assert page.view.isVisible()
    write_name(bank)
    ready(page, qtbot)
    page.check_privacy()
    window.desk.go(pages.OVERVIEW)
    window.desk.go(pages.PRINT)
    assert page.gate.isVisible()


def test_behind_the_check_a_small_page_asks_for_no_more_room_than_before(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(683, 336)
    page = print_page(window, qtbot)
    foot = page.ui.foot.visibleRegion().boundingRect()
    assert foot.height() == page.ui.foot.height()
    page.check_privacy()
    qtbot.waitUntil(page.ui.foot.isHidden)
    page.check_privacy()
    qtbot.waitUntil(lambda: page.ui.foot.visibleRegion().boundingRect() == foot)
