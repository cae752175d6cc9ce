"""The ways out of a binder: saved with its exhibits, given out, and printed copy by copy."""

from dataclasses import replace
from pathlib import Path

import pytest
from gate_steps import told, write_name
from keys_pressed import CTRL, press
from pages_shown import name_file, pack_ready, show_pack
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Confidentiality
from sendprep.gui.print_page import PrintPage
from sendprep.gui.print_pages import PrintPagesDialog
from sendprep.gui.problem import show_remarks
from sendprep.gui.rows import ROW
from sendprep.gui.window import MainWindow
from sendprep.readers.files import read_pages

_LONG = 60_000


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> PrintPage:
    return show_pack(bank, qtbot)


def say(page: PrintPage, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.ui.noticeWords.text().startswith(words), timeout=_LONG)


def page_count(path: Path) -> int:
    return len(read_pages(path).pages)


def test_a_binder_is_saved_with_its_exhibits_and_hashes(
    page: PrintPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.save_pdf(tmp_path / "pack.pdf")
    say(page, "Saved as pack.pdf", qtbot)
    files = ("pack.pdf", "exhibits.pdf", "pack.sha256")
    assert [name for name in files if not (tmp_path / name).exists()] == []
    saved = [page_count(tmp_path / name) for name in ("pack.pdf", "exhibits.pdf")]
    assert saved[1] > 4
    assert sum(saved) == page.view.page_count
    said = page.ui.documents.currentIndex().data(ROW)
    assert (said.words, said.figures) == ("Revisit briefing pack", f"{sum(saved)} pages")


def test_what_to_know_of_a_binder_is_said_when_it_is_saved_printed_or_given_out(
    page: PrintPage,
    bank: Bank,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    assert boxes_told(page) == []
    name_file(tmp_path / "pack.pdf", monkeypatch)
    shown = bank.evidence.get(bank.links.all()[0].evidence_id)
    with bank.change("Mark it"):
        bank.evidence.update(replace(shown, confidentiality=Confidentiality.PERSONAL_DATA))
    personal = f"Marked as personal data, and among the exhibits: {shown.code}."
    page.save_pdf(tmp_path / "pack.pdf")
    say(page, "Saved as pack.pdf", qtbot)
    remarks = [noticed(page, "Saved as pack.pdf")]
    page.print_on(print_to(tmp_path / "paper.pdf"))
    say(page, "Printed ", qtbot)
    remarks.append(noticed(page, page.ui.noticeWords.text().partition(".")[0]))
    page.builder.bar.ui.giveOut.click()
    say(page, "Issue 1 is given out as pack.pdf", qtbot)
    remarks.append(noticed(page, "Issue 1 is given out as pack.pdf"))
    for one in remarks:
        assert one.startswith(f"{personal} E2 is a noted sheet: ")
    pack_ready(page, qtbot)
    assert noticed(page, "Issue 1 is given out as pack.pdf"), "a new preview does not take it away"
    assert boxes_told(page) == [], "and nothing covers the pages"
    page.ui.noticeShow.click()
    ((happened, told),) = boxes_told(page)
    assert happened == "Issue 1 is given out as pack.pdf."
    assert told.startswith(f"{personal}\n\nE2 is a noted sheet: ")
    page.ui.noticeClose.click()
    assert page.ui.notice.isHidden()


def noticed(page: PrintPage, happened: str) -> str:
    """Return what is said above the pages of what has happened."""
    assert not page.ui.notice.isHidden()
    said, _, remarks = page.ui.noticeWords.text().partition(". ")
    assert said == happened
    return remarks


def boxes_told(page: PrintPage) -> list[tuple[str, str]]:
    return [(box.text(), box.informativeText()) for box in page.findChildren(QMessageBox)]


def test_of_many_remarks_the_first_are_seen_and_all_stand_behind(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    show_remarks(
        owner, "pack.pdf is saved.", [f"E{number} is a noted sheet." for number in "12345"]
    )
    (box,) = owner.findChildren(QMessageBox)
    assert box.informativeText().endswith("E3 is a noted sheet.\n\nAnd 2 more.")
    assert box.detailedText().endswith("E5 is a noted sheet.")


def test_what_is_given_out_holds_until_something_changes_or_it_is_undone(
    page: PrintPage,
    bank: Bank,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    bar = page.builder.bar.ui
    assert bar.giveOut.text() == "Give out as issue 1"
    name_file(tmp_path / "pack.pdf", monkeypatch)
    bar.giveOut.click()
    say(page, "Issue 1 is given out as pack.pdf", qtbot)
    assert bar.giveOut.isHidden(), "at once, and not when its pages are counted"
    assert bar.issue.text().startswith("Issue 1, given out ")
    pack_ready(page, qtbot)
    assert bank.undo_label() == "Give out issue 1 of Revisit binder"
    write_name(bank, "Waits are shorter.")
    assert (bar.giveOut.isHidden(), bar.giveOut.text()) == (False, "Give out as issue 2")
    assert bar.issue.isHidden()
    bank.undo()
    assert bar.giveOut.isHidden()
    bank.undo()
    assert (bar.giveOut.isHidden(), bar.giveOut.text()) == (False, "Give out as issue 1")
    assert bank.issues.all() == []
    pack_ready(page, qtbot)


def print_to(path: Path, printer: QPrinter | None = None) -> QPrinter:
    """Return a printer that writes its pages into a file."""
    printer = printer or QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(72)
    return printer


def test_every_copy_is_printed_with_its_exhibits(
    page: PrintPage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    page.builder.choice.alter("Copies", copies=2)
    page.save_pdf(tmp_path / "pack.pdf")
    say(page, "Saved as pack.pdf", qtbot)
    of_one = page_count(tmp_path / "pack.pdf") + page_count(tmp_path / "exhibits.pdf")
    before = {*tmp_path.rglob("*")}
    paper = page.print_on(print_to(tmp_path / "paper.pdf"))
    assert paper
    with qtbot.waitSignal(paper.finished, timeout=_LONG) as over:
        pass
    assert over.args == [2 * of_one]
    assert page_count(tmp_path / "paper.pdf") == 2 * of_one
    assert {*tmp_path.rglob("*")} - before == {tmp_path / "paper.pdf"}


def test_a_range_goes_from_the_pack_on_into_its_exhibits(
    page: PrintPage, tmp_path: Path, qtbot: QtBot
) -> None:
    preview = page._maker.current
    assert preview and preview.shelf
    last = page.view.page_count - sum(len(part.labels) for part in preview.shelf.parts)
    labels = preview.names.labels
    paper = page.print_on(
        print_to(tmp_path / "paper.pdf"), f"{labels[last - 1]}-{labels[last + 1]}"
    )
    assert paper
    with qtbot.waitSignal(paper.finished, timeout=_LONG) as over:
        pass
    assert over.args == [3]


def test_pages_are_asked_for_by_their_printed_numbers_before_the_printer_is_chosen(
    page: PrintPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    page.ui.print.click()
    (asked,) = page.findChildren(PrintPagesDialog)
    assert asked.ui.pages.placeholderText() == f"All {page.view.page_count} pages"
    QTest.keyClicks(asked.ui.pages, "3 - 4, 999")
    QTest.keyClick(asked.ui.pages, Qt.Key.Key_Return)
    assert asked.ui.mistake.text().startswith("There is no page 999. Pages are numbered from 1 to ")
    QTest.keyClicks(asked.ui.pages, "\b\b\b1")
    QTest.keyClick(asked.ui.pages, Qt.Key.Key_Return)
    (chosen,) = page.findChildren(QPrintDialog)
    assert not chosen.testOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    chosen.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    chosen.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    chosen.accepted.emit(chosen.printer())
    say(page, "Printed 3 pages", qtbot)
    assert page_count(tmp_path / "paper.pdf") == 3
    chosen.reject()


def test_a_computer_without_a_printer_is_told_what_to_do(
    page: PrintPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    page.ui.print.click()
    assert [happened for happened, _ in boxes_told(page)] == ["This computer has no printer."]
    assert page.findChildren(PrintPagesDialog) == []


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_is_gone_is_said(page: PrintPage, qtbot: QtBot) -> None:
    gone = QPrinter()
    gone.setOutputFormat(QPrinter.OutputFormat.PdfFormat)  # and no file to write into
    page.print_on(gone, "1")
    qtbot.waitUntil(lambda: bool(boxes_told(page)), timeout=_LONG)
    ((happened, told),) = boxes_told(page)
    assert happened == "The printer did not take the document."
    assert told.startswith("Nothing was printed")


class OutOfPaper(QPrinter):
    """A printer with two sheets."""

    sheets = 2

    def newPage(self) -> bool:  # noqa: N802 - Qt's name
        self.sheets -= 1
        return self.sheets > 0 and super().newPage()


def test_a_printer_that_stops_midway_tells_how_many_pages_it_has_printed(
    page: PrintPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.print_on(print_to(tmp_path / "paper.pdf", OutOfPaper()), "1-4")
    qtbot.waitUntil(lambda: bool(boxes_told(page)), timeout=_LONG)
    ((happened, _),) = boxes_told(page)
    assert happened == "The printer stopped after 2 of 4 pages."


def test_the_index_is_saved_as_excel_with_what_its_pages_have_no_room_for(
    page: PrintPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.show_document("evidence-index")
    assert page.ui.word.text() == "Save as Excel"
    assert page.builder.bar.ui.copies.isHidden()
    page.save_word(tmp_path / "index.xlsx")
    say(page, "Saved as index.xlsx", qtbot)
    assert "sha256" in read_pages(tmp_path / "index.xlsx").pages[0].text.casefold()
    page.show_document("pack")
    assert page.ui.word.text() == "Save as Word"
    pack_ready(page, qtbot)


def test_the_sheet_of_the_chosen_weakness_is_shown_and_that_of_its_edition(
    page: PrintPage, bank: Bank, qtbot: QtBot
) -> None:
    page.show_document("weakness")
    pack_ready(page, qtbot)
    bar, third = page.builder.bar.ui, bank.weaknesses.all()[2]
    bar.weakness.setCurrentIndex(2)
    bar.weakness.activated.emit(2)
    qtbot.waitUntil(lambda: headings(page) == [f"{third.number} {third.title}"], timeout=_LONG)
    assert page.ui.gapsFirst.text() == f"{third.number}  {third.title}"
    assert not bar.binding.isHidden()
    assert bar.giveOut.isHidden()
    pack_ready(page, qtbot)


def headings(page: PrintPage) -> list[str]:
    """Return what stands in the report that is shown."""
    model = page.ui.contents.model()
    rows = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return [" ".join(words.split()) for words in rows]


@pytest.mark.parametrize("key", ["meetings", "evidence-index"])
def test_sheets_that_are_used_by_themselves_are_shown(
    key: str, page: PrintPage, qtbot: QtBot
) -> None:
    page.show_document(key)
    pack_ready(page, qtbot)
    assert page.view.page_count > 0
    assert page.ui.pdf.isEnabled()


def test_exhibits_are_saved_as_received_in_a_folder(
    page: PrintPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    name_file(tmp_path, monkeypatch)
    *_, folder = page.ui.binderMenu.menu().actions()
    assert folder.text() == "Save its exhibits as a folder…"
    folder.trigger()
    say(page, "Saved as ", qtbot)
    (saved,) = tmp_path.glob("Ashmere Revisit binder * evidence")
    assert page.ui.noticeWords.text().startswith(f"Saved as {saved.name}")
    assert (saved / "index.html").exists()


def test_a_binder_with_words_to_decide_about_is_not_given_out(
    page: PrintPage,
    bank: Bank,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    write_name(bank)
    name_file(tmp_path / "pack.pdf", monkeypatch)
    page.builder.bar.ui.giveOut.click()
    qtbot.waitUntil(page.gate.isVisible, timeout=_LONG)
    assert "Oliver Bramwell" in told(page.gate)
    assert bank.issues.all() == []
    assert not (tmp_path / "pack.pdf").exists()
    page.check_privacy()
    pack_ready(page, qtbot)


def test_the_menu_leads_to_the_binder(window: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_R, CTRL | Qt.KeyboardModifier.ShiftModifier)
    page = window.desk.currentWidget()
    assert isinstance(page, PrintPage)
    assert page.ui.documents.currentIndex().data(ROW).words == "Revisit briefing pack"
    pack_ready(page, qtbot)
