"""The evidence page: documents as they print, details that save themselves, links, keys, bands."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from made import evidence_of, new_bank, paper
from pages_shown import press, show_page
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QMessageBox, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, EvidenceKind, Role, Rung
from sendprep.domain.inspection import Span
from sendprep.domain.register import Flag, Only
from sendprep.gui.bands import Band
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.evidence_bands import LAYOUTS, Pane
from sendprep.gui.laid_out import widgets_in
from sendprep.services.add_evidence import Details, read_files, store_files
from sendprep.services.write_paper import write_paper

# the offscreen platform says so of every popup and dialog
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A PDF of two pages, a text and a drawing, which are E2, E3 and E4 of the bank."""
    folder = tmp_path_factory.mktemp("papers")
    survey = folder / "Parent survey.pdf"
    lines = [f"Family {number} was asked in spring.\n\n" for number in range(60)]
    write_paper("# Parent survey\n\n" + "".join(lines) + "The hedgehog answered.\n", survey)
    (folder / "plan.dwg").write_bytes(b"AC1032 a drawing")
    return [survey, paper(folder, "minutes.txt", "Minutes\n\nAgreed.\n"), folder / "plan.dwg"]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, papers: list[Path]) -> Path:
    """The bank that each test gets a copy of: reading files takes a second."""
    with new_bank(tmp_path_factory.mktemp("model")) as made:
        details = Details(date(2025, 10, 9), agency=Agency.PARENTS, kind=EvidenceKind.SURVEY)
        store_files(made, read_files(made, papers), details)
        return made.path


@pytest.fixture
def bank(tmp_path: Path, model: Path) -> Iterator[Bank]:
    with Bank.open(Path(shutil.copy(model, tmp_path)), None, "A. Officer") as made:
        yield made


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> EvidencePage:
    return show_page(EvidencePage(bank), bank, qtbot)


def show(page: EvidencePage, bank: Bank, number: int, at: int = 0) -> None:
    page.show_evidence(evidence_of(bank, number).id, at)


def codes(page: EvidencePage) -> list[str]:
    """Return the numbers of the documents that the list shows, from the top."""
    model = page.list.model
    return [model.row(place).evidence.code for place in range(model.rowCount())]


def choose_both(page: EvidencePage) -> None:
    """Choose E2 and E3 in the list."""
    flags = QItemSelectionModel.SelectionFlag
    selection = page.list.ui.documents.selectionModel()
    selection.clearSelection()
    for place in range(page.list.model.rowCount()):
        if page.list.model.row(place).evidence.number in (2, 3):
            selection.setCurrentIndex(page.list.model.index(place, 0), flags.Select)


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


# ---------------------------------------------------------------- details


def test_title_saves_itself_as_one_step_that_undo_takes_back(
    page: EvidencePage, bank: Bank
) -> None:
    show(page, bank, 2)
    QTest.keyClick(page, Qt.Key.Key_F2)
    QTest.keyClicks(page.side.details.ui.title, "What parents say")
    assert page.save_now()
    assert evidence_of(bank, 2).title == "What parents say"
    assert bank.undo_label() == "Change the title of E2"
    bank.undo()
    assert page.side.details.ui.title.text() == "Parent survey"


def test_words_typed_into_one_document_never_reach_another(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 2)
    QTest.keyClick(page, Qt.Key.Key_F2)
    QTest.keyClicks(page.side.details.ui.title, "New title")
    show(page, bank, 3)
    assert evidence_of(bank, 2).title == "New title"
    assert evidence_of(bank, 3).title == "minutes"
    assert page.side.details.ui.title.text() == "minutes"


def test_title_cannot_be_emptied(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 2)
    QTest.keyClick(page, Qt.Key.Key_F2)
    title = page.side.details.ui.title
    QTest.keyClick(title, Qt.Key.Key_Delete)
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert page.side.details.ui.titleMistake.text() == "A document needs a title."
    show(page, bank, 3)
    assert evidence_of(bank, 2).title == "Parent survey"


def test_evidence_date_is_emptied_and_shown_as_not_dated(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 2)
    field = page.side.details.ui.day
    field.edit.clear()
    field.settle()
    assert evidence_of(bank, 2).evidence_date is None
    assert bank.undo_label() == "Change the evidence date of E2"
    assert field.edit.placeholderText() == "Not dated"
    assert "not dated" in page.document.ui.facts.text()


def test_period_is_kept_once_both_days_are_there(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 2)
    page.side.show_details()
    form = page.side.details.ui
    QTest.keyClicks(form.start.edit, "1 Mar 2025")
    form.start.settle()
    assert form.periodMistake.isVisible()
    assert evidence_of(bank, 2).period is None
    QTest.keyClicks(form.end.edit, "31/8/2025")
    form.end.settle()
    assert evidence_of(bank, 2).period == Span(date(2025, 3, 1), date(2025, 8, 31))
    assert not form.periodMistake.isVisible()


def test_half_a_period_outlives_another_change(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 2)
    page.side.show_details()
    form = page.side.details.ui
    QTest.keyClicks(form.start.edit, "1 Mar 2025")
    form.start.settle()
    form.kind.setCurrentIndex(0)
    form.kind.activated.emit(0)
    assert form.start.day == date(2025, 3, 1)
    assert form.periodMistake.isVisible()
    show(page, bank, 3)
    assert form.start.day is None
    assert not form.periodMistake.isVisible()


def test_choices_save_at_once(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 2)
    box = page.side.details.ui.agency
    box.setCurrentIndex(box.findData(Agency.HEALTH))
    box.activated.emit(box.currentIndex())
    assert evidence_of(bank, 2).agency is Agency.HEALTH
    assert bank.undo_label() == "Change the source of E2"


def test_change_to_several_goes_to_all_as_one_step(page: EvidencePage, bank: Bank) -> None:
    choose_both(page)
    assert page.side.details.ui.several.text() == "2 documents: a change goes to all"
    box = page.side.details.ui.kind
    box.setCurrentIndex(box.findData(EvidenceKind.VOICE))
    box.activated.emit(box.currentIndex())
    assert [evidence_of(bank, n).kind for n in (2, 3)] == [EvidenceKind.VOICE] * 2
    assert evidence_of(bank, 4).kind is EvidenceKind.SURVEY
    assert bank.undo_label() == "Change the kind of 2 documents"
    assert evidence_of(bank, 2).title == "Parent survey", "titles stay each their own"


def test_versions_lead_to_each_other(page: EvidencePage, bank: Bank, tmp_path: Path) -> None:
    newer = paper(tmp_path, "minutes.txt", "Minutes\n\nAgreed, and signed.\n")
    store_files(bank, read_files(bank, [newer]))
    show(page, bank, 3)
    row = page.list.row(evidence_of(bank, 3).id)
    assert row
    assert row.flag_words == "replaced by E5"
    (button,) = widgets_in(page.side.details.ui.versions)
    assert button.accessibleName() == "Replaced by E5, minutes"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.list.current == evidence_of(bank, 5).id


def test_hash_is_copied_whole(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 2)
    page.side.details.ui.copy.click()
    assert QGuiApplication.clipboard().text() == evidence_of(bank, 2).sha256


# ---------------------------------------------------------------- links


def test_document_is_linked_by_the_keyboard_and_undo_takes_it_back(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    show(page, bank, 2)
    QTest.keyClick(page, Qt.Key.Key_L, CTRL)
    form = page.side.links.form
    assert form.ui.weakness.hasFocus()
    QTest.keyClicks(form.ui.weakness, "3")
    form.ui.finding.setFocus()
    QTest.keyClicks(form.ui.finding, "3.2")
    press(form.ui.role, "P")
    press(form.ui.rung, "4")
    QTest.keyClicks(form.ui.why, "Nine of eleven say so")
    QTest.keyClick(form.ui.why, Qt.Key.Key_Return, CTRL)
    (link,) = bank.links.of_evidence(evidence_of(bank, 2).id)
    weakness = bank.weaknesses.by_number(3)
    assert weakness
    assert link.finding_id == bank.findings.of(weakness.id)[1].id
    assert (link.role, link.rung) == (Role.PARTLY, Rung.IMPACT)
    assert link.why == "Nine of eleven say so"
    assert bank.undo_label() == "Link E2 to finding 3.2"
    assert page.side.ui.tabs.tabText(1) == "Links  1"
    assert not form.isVisible()
    bank.undo()
    assert bank.links.all() == []
    assert page.side.ui.tabs.tabText(1) == "Links  0"


def test_link_is_changed_and_removed_by_key(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 2)
    QTest.keyClick(page, Qt.Key.Key_L, CTRL)
    page.side.links.form.accept.click()
    (before,) = bank.links.all()
    links = page.side.links.ui.links
    assert links.hasFocus()
    QTest.keyClick(links, Qt.Key.Key_F4)
    press(page.side.links.form.ui.role, "C")
    page.side.links.form.accept.click()
    assert bank.links.all() == [replace(before, role=Role.CONTRADICTS)]
    QTest.keyClick(links, Qt.Key.Key_Delete)
    assert bank.links.all() == []
    assert bank.undo_label() == "Remove the link of E2 to weakness 1"


def test_esc_leaves_the_form_and_links_nothing(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 2)
    QTest.keyClick(page, Qt.Key.Key_L, CTRL)
    QTest.keyClick(page.side.links.form.ui.why, Qt.Key.Key_Escape)
    assert not page.side.links.form.isVisible()
    assert bank.links.all() == []


def test_several_documents_are_linked_in_one_step(page: EvidencePage, bank: Bank) -> None:
    choose_both(page)
    QTest.keyClick(page, Qt.Key.Key_L, CTRL)
    page.side.links.form.accept.click()
    assert len(bank.links.all()) == 2
    assert bank.undo_label() == "Link 2 documents to weakness 1"
    bank.undo()
    assert bank.links.all() == []


def test_enter_on_a_link_opens_its_weakness(page: EvidencePage, bank: Bank, qtbot: QtBot) -> None:
    show(page, bank, 2)
    QTest.keyClick(page, Qt.Key.Key_L, CTRL)
    page.side.links.form.accept.click()
    with qtbot.waitSignal(page.open_weakness) as opened:
        QTest.keyClick(page.side.links.ui.links, Qt.Key.Key_Return)
    assert opened.args == [bank.weaknesses.all()[0].id]


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
