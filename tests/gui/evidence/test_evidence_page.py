"""The evidence page: documents as they print, the list of them, keys, bands."""

from dataclasses import replace
from pathlib import Path

import pytest
from evidence_steps import codes, show
from made import evidence_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QMessageBox, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.register import Flag, Only
from sendprep.gui.bands import Band
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.evidence_bands import LAYOUTS, Pane

# the offscreen platform says so of every popup and dialog
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier


# ---------------------------------------------------------------- the document


def test_pdf_is_shown_at_the_page_that_was_asked_for(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    show(page, bank, 2, at=2)
    qtbot.waitUntil(lambda: page.document.view.page_count == 2, timeout=10_000)
    assert page.document.view.page == 2
    assert page.document.ui.title.text() == "Parent survey"
    assert "evidence date 9 Oct 2025" in page.document.ui.facts.text()


def test_words_are_found_in_the_document(page: EvidencePage, bank: Bank, qtbot: QtBot) -> None:
    show(page, bank, 2)
    qtbot.waitUntil(lambda: page.document.view.page_count == 2, timeout=10_000)
    QTest.keyClick(page, Qt.Key.Key_F, CTRL)
    assert page.document.search.hasFocus()
    QTest.keyClicks(page.document.search, "hedgehog answered")
    assert page.document.view.page == 2
    QTest.keyClicks(page.document.search, " nothing")
    assert "nowhere" in page.document.search.toolTip()


def test_text_is_set_as_pages_and_a_drawing_is_told_in_a_sentence(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    show(page, bank, 3)
    qtbot.waitUntil(lambda: page.document.view.page_count == 1, timeout=5_000)
    assert page.document.ui.stack.currentWidget() is page.document.ui.pages
    show(page, bank, 4)
    without = page.document.ui.without
    qtbot.waitUntil(lambda: page.document.ui.stack.currentWidget() is without, timeout=5_000)
    assert page.document.ui.sentenceTitle.text() == "The pages of DWG files are not shown here."
    assert page.document.ui.save.isVisible()


def test_copy_is_the_original_byte_for_byte(
    page: EvidencePage, bank: Bank, tmp_path: Path, papers: list[Path]
) -> None:
    show(page, bank, 4)
    assert page.document.save_copy(tmp_path / "copy.dwg")
    assert (tmp_path / "copy.dwg").read_bytes() == papers[2].read_bytes()


def test_copy_that_cannot_be_saved_is_told_and_nothing_is_left(
    page: EvidencePage, bank: Bank, tmp_path: Path
) -> None:
    show(page, bank, 4)
    assert not page.document.save_copy(tmp_path / "gone" / "copy.dwg")
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "could not be saved" in box.text()
    assert not (tmp_path / "gone").exists()


def test_damaged_original_is_a_sentence_not_a_picture(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    with bank.change("Damage"):
        bank.evidence.update(replace(evidence_of(bank, 2), sha256="0" * 64))
    show(page, bank, 2)
    title = page.document.ui.sentenceTitle
    qtbot.waitUntil(lambda: "missing or damaged" in title.text(), timeout=5_000)


# ---------------------------------------------------------------- the list


def test_filter_and_foot_lead_to_what_is_not_linked(page: EvidencePage) -> None:
    assert page.list.ui.count.text() == "4 documents"
    QTest.keyClicks(page.list.ui.filter, "survey")
    assert page.list.ui.count.text() == "3 of 4", "all three are of the kind Survey"
    page.list.ui.filter.clear()
    assert page.list.ui.note.text() == "3 documents not linked yet"
    page.list.ui.show.click()
    assert codes(page) == ["E4", "E3", "E2"]
    assert page.list.ui.onlyWords.text() == "Not linked yet"
    page.list.ui.showAll.click()
    assert codes(page) == ["E4", "E3", "E2", "E1"]


def test_document_that_a_filter_hides_is_shown_all_the_same(page: EvidencePage, bank: Bank) -> None:
    page.list.show_only(Only("minutes"))
    show(page, bank, 2)
    assert page.list.current == evidence_of(bank, 2).id
    assert page.document.evidence_id == evidence_of(bank, 2).id


def test_flag_of_a_scan_is_told(page: EvidencePage) -> None:
    page.list.show_only(Only(flag=Flag.NO_TEXT))
    assert codes(page) == ["E4"]


def test_enter_goes_into_the_pages(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 3)
    page.list.ui.documents.setFocus()
    QTest.keyClick(page.list.ui.documents, Qt.Key.Key_Return)
    assert page.document.view.hasFocus()


# ---------------------------------------------------------------- the page


def test_every_band_has_its_panes(page: EvidencePage) -> None:
    panes = (page.list, page.document, page.side)
    for width, count in ((1600, 3), (1286, 3), (900, 2), (600, 1)):
        page.resize(width, 600)
        assert sum(pane.isVisible() for pane in panes) == count, width
    QTest.keyClick(page, Qt.Key.Key_F2)
    assert page.side.isVisible(), "what a key asks for comes to the front"
    assert LAYOUTS[Band.SINGLE].shows(Pane.LIST, 0)


def test_f6_knows_the_three_panes(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 3)
    page.document.search.setFocus()
    stops = page.panes()
    assert stops[0] is page.list.ui.documents
    assert stops[1] is page.document
    assert stops[2] is page.side.ui.tabs, "nothing is filed from it yet"
    page.side.show_links()
    assert page.panes()[2] is page.side.links.ui.link


def test_change_elsewhere_is_seen_when_the_page_comes_back(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 3)
    page.hide()
    with bank.change("Rename"):
        bank.evidence.update(replace(evidence_of(bank, 3), title="Signed minutes"))
    page.show()
    assert page.document.ui.title.text() == "Signed minutes"


@pytest.mark.parametrize("details", [False, True])
def test_everything_that_takes_the_focus_has_a_name(
    page: EvidencePage, bank: Bank, details: bool
) -> None:
    show(page, bank, 2)
    page.side.links.start_link()
    if details:
        page.side.show_details()
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not isinstance(widget, QScrollBar)
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        and not isinstance(widget.parent(), QAbstractScrollArea)
    ]
    assert nameless == []


def test_empty_bank_says_how_to_begin(tmp_path: Path, qtbot: QtBot) -> None:
    with Bank.create(tmp_path / "empty.sendprep", None, "R. Osei") as empty:
        page = EvidencePage(empty)
        qtbot.addWidget(page)
        page.show()
        assert page.list.ui.nothing.isVisible()
        assert page.list.ui.nothing.text() == (
            "Drop files or folders here. Each original is kept byte for byte."
        )
        assert not page.document.ui.head.isVisible()
        QTest.keyClick(page, Qt.Key.Key_L, CTRL)
        assert not page.side.links.form.isVisible()
