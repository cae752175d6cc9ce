"""The print page shows, saves and prints one and the same PDF."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import fill, keep_a_round, plain_bank
from pages_shown import show_page
from PySide6.QtCore import QDate, QItemSelectionModel, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QBoxLayout, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Strength
from sendprep.gui.print_page import PrintPage
from sendprep.readers.files import read_pages


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as bank:
        fill(bank)
        yield bank


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> PrintPage:
    page = show_page(PrintPage(bank), bank, qtbot)
    ready(page, qtbot)
    return page


def ready(page: PrintPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.ui.updated.text() == "Updated just now", timeout=30_000)
    qtbot.waitUntil(lambda: page.view.page_count > 0, timeout=30_000)


def pdf_text(path: Path) -> str:
    return "\n".join(page.text for page in read_pages(path).pages)


def test_the_preview_shows_the_pages_that_are_saved(
    page: PrintPage, tmp_path: Path, qtbot: QtBot
) -> None:
    saved = tmp_path / "summary.pdf"
    page.save_pdf(saved)
    assert len(read_pages(saved).pages) == page.view.page_count
    assert "Ashmere" in pdf_text(saved)
    qtbot.waitUntil(lambda: page.view.sheets[0].image is not None, timeout=15_000)
    assert page.ui.pages.text() == f"pages 1 and 2 of {page.view.page_count}"
    first = page.view.sheets[0].image
    assert first
    assert first.pixelColor(2, 2).lightness() > 250
    qtbot.waitUntil(lambda: page.thumbs.pictures.picture(1) is not None, timeout=15_000)


def test_a_change_of_the_bank_is_seen_in_the_preview(
    page: PrintPage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    page.ui.goesTo.setFocus()
    page.ui.goesTo.selectAll()
    QTest.keyClicks(page.ui.goesTo, "The harbour board")
    QTest.keyClick(page.ui.goesTo, Qt.Key.Key_Return)
    assert bank.inspection.get().goes_to == "The harbour board"
    assert bank.undo_label() == "Front page of the summary"
    assert page.ui.updated.text() == "Out of date"
    ready(page, qtbot)
    page.save_pdf(tmp_path / "new.pdf")
    assert "The harbour board" in pdf_text(tmp_path / "new.pdf")


def test_what_is_saved_at_once_after_a_change_holds_the_change(
    page: PrintPage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClicks(page.ui.goesTo, "The harbour board")
    QTest.keyClick(page.ui.goesTo, Qt.Key.Key_Return)
    assert page.ui.updated.text() == "Out of date"
    page.save_pdf(tmp_path / "new.pdf")
    qtbot.waitUntil((tmp_path / "new.pdf").exists, timeout=30_000)
    assert "The harbour board" in pdf_text(tmp_path / "new.pdf")
    ready(page, qtbot)


def test_a_change_while_the_page_is_hidden_is_made_when_it_is_shown(
    page: PrintPage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    page.hide()
    weakness = bank.weaknesses.all()[0]
    from dataclasses import replace

    with bank.change("Rename"):
        bank.weaknesses.update(replace(weakness, title="The wheel of Ashmere"))
    page.show()
    assert page.ui.updated.text() == "Making the pages"
    ready(page, qtbot)
    sections = [page.ui.contents.model().index(row, 0).data() for row in range(6)]
    assert "1 The wheel of Ashmere" in [str(words).replace("  ", " ") for words in sections]


def test_the_day_of_the_position_is_printed(page: PrintPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.ui.position.setDate(QDate(2026, 3, 4))
    ready(page, qtbot)
    page.save_pdf(tmp_path / "dated.pdf")
    assert "Position at 4 March 2026" in pdf_text(tmp_path / "dated.pdf")


def test_a_section_turns_the_page(page: PrintPage) -> None:
    model = page.ui.contents.model()
    row = next(
        row for row in range(model.rowCount()) if "1 " in str(model.index(row, 0).data())[:2]
    )
    page.ui.contents.selectionModel().setCurrentIndex(
        model.index(row, 0), QItemSelectionModel.SelectionFlag.SelectCurrent
    )
    assert page.view.page > 2
    assert max(page.thumbs.shown) >= page.view.page


def test_word_is_saved_beside_it(page: PrintPage, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "summary.docx"
    page.save_word(path)
    qtbot.waitUntil(lambda: page.ui.noticeWords.text() == "Saved as summary.docx", timeout=20_000)
    assert "Ashmere" in pdf_text(path)


def test_every_page_is_printed(page: PrintPage, tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(72)
    paper = page.print_on(printer)
    assert paper
    with qtbot.waitSignal(paper.finished, timeout=30_000) as told:
        pass
    assert told.args == [page.view.page_count]
    assert len(read_pages(tmp_path / "paper.pdf").pages) == page.view.page_count


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(
    page: PrintPage, tmp_path: Path
) -> None:
    page.save_pdf(tmp_path / "no such folder" / "summary.pdf")
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text().startswith("“summary.pdf” could not be written")
    assert not list(tmp_path.glob("**/*.part"))


def test_what_is_missing_stands_at_the_foot(page: PrintPage) -> None:
    assert page.ui.gaps.text().endswith("before this is complete")
    assert page.ui.gapsFirst.text().startswith("Number 1: ")


def test_every_focusable_widget_has_a_name(page: PrintPage) -> None:
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is page
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
        and not isinstance(widget.parent(), QAbstractScrollArea)
    ]
    assert nameless == []


def test_the_pages_fill_the_height_of_the_window(page: PrintPage, qtbot: QtBot) -> None:
    for height in (700, 1300):
        page.resize(1286, height)
        qtbot.waitUntil(lambda height=height: page.ui.panes.height() == height)  # type: ignore[misc]


def test_characters_that_cannot_be_printed_are_the_first_thing_told(
    page: PrintPage, bank: Bank, qtbot: QtBot
) -> None:
    with bank.change("Write a strength"):
        bank.strengths.add(Strength(new_id(), "Families say \u65e5."))
    page.refresh(frozenset({"strengths"}))
    ready(page, qtbot)
    assert page.ui.gapsFirst.text().startswith("Replace what cannot be printed. No font has U+65E5")


def choose(page: PrintPage, words: str) -> None:
    """Choose a document of the list by its words, as a click does."""
    model = page.ui.documents.model()
    rows = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    page.ui.documents.setCurrentIndex(model.index(rows.index(words), 0))


def test_an_audit_round_and_the_coverage_are_shown_and_saved_too(
    page: PrintPage, tmp_path: Path, qtbot: QtBot
) -> None:
    for words, title in (
        ("Audit round A1", "Audit round A1: Of the mill"),
        ("Coverage of evidence", "How strong it is"),
    ):
        choose(page, words)
        assert page.ui.updated.text() == "Out of date"
        assert not page.ui.pdf.isEnabled()
        ready(page, qtbot)
        page.save_pdf(tmp_path / "report.pdf")
        assert title in pdf_text(tmp_path / "report.pdf")
        assert len(read_pages(tmp_path / "report.pdf").pages) == page.view.page_count
        assert page.ui.gapsFirst.text() != ""
        assert page.ui.preparedBy.isHidden()
    page.save_word(tmp_path / "report.docx")
    qtbot.waitUntil(lambda: page.ui.noticeWords.text() == "Saved as report.docx", timeout=20_000)
    assert "How strong it is" in pdf_text(tmp_path / "report.docx")
    choose(page, "SEF summary")
    ready(page, qtbot)
    assert not page.ui.preparedBy.isHidden()


def test_a_round_that_is_undone_gives_way_to_the_summary(
    page: PrintPage, bank: Bank, qtbot: QtBot
) -> None:
    offered = page.ui.documents.model().rowCount()
    with bank.change("Begin a round"):
        keep_a_round(bank, bank.draws.all()[0])
    ready(page, qtbot)
    choose(page, "Audit round A2")
    ready(page, qtbot)
    bank.undo()
    ready(page, qtbot)
    assert page.ui.documents.currentIndex().data() == "SEF summary"
    assert page.ui.documents.model().rowCount() == offered


def test_a_round_whose_words_name_somebody_is_shown_and_not_saved(
    page: PrintPage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    with bank.change("Begin a round"):
        keep_a_round(bank, bank.draws.all()[0], "Plan of Oliver Bramwell")
    ready(page, qtbot)
    choose(page, "Audit round A2")
    ready(page, qtbot)
    assert page.ui.privacy.text() == "1 word or phrase may tell who somebody is"
    page.save_pdf(tmp_path / "round.pdf")
    assert page.ui.stack.currentWidget() is page.gate
    assert [one.where for one in page.gate.open] == ["Audit round A2, title"]
    assert not (tmp_path / "round.pdf").exists()


def test_what_is_typed_of_the_front_page_outlives_a_change_elsewhere(
    page: PrintPage, bank: Bank, qtbot: QtBot
) -> None:
    page.ui.goesTo.setFocus()
    page.ui.goesTo.selectAll()
    QTest.keyClicks(page.ui.goesTo, "The harbour board")
    with bank.change("A worker writes"):
        bank.inspection.set(replace(bank.inspection.get(), context="Written meanwhile"))
    page.ui.contents.setFocus()
    held = bank.inspection.get()
    assert (held.goes_to, held.context) == ("The harbour board", "Written meanwhile")
    bank.undo()
    assert page.ui.goesTo.text() == bank.inspection.get().goes_to != "The harbour board"
    ready(page, qtbot)


def test_the_foot_gives_a_longer_line_of_pages_its_room(page: PrintPage, qtbot: QtBot) -> None:
    ui, directions = page.ui, QBoxLayout.Direction
    page.resize(1600, 666)
    qtbot.waitUntil(lambda: ui.footRow.direction() is directions.LeftToRight)
    room = ui.foot.width() - ui.privacyRow.sizeHint().width() - ui.bottomRow.sizeHint().width()
    more = room // ui.pages.fontMetrics().horizontalAdvance("9") + 1
    ui.pages.setText(ui.pages.text() + "9" * more)
    qtbot.waitUntil(lambda: ui.footRow.direction() is directions.TopToBottom)
