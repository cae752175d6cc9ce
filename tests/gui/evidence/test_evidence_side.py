"""Beside a document: details that save themselves, and links made by the keyboard."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from evidence_steps import choose_both, show
from made import evidence_of, paper
from pages_shown import press
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.editions import Edition, Withheld
from sendprep.domain.evidence import Agency, Confidentiality, EvidenceKind, Role, Rung
from sendprep.domain.inspection import Span
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.laid_out import widgets_in
from sendprep.services.add_evidence import read_files, store_files

# the offscreen platform says so of every popup and dialog
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier


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


def test_a_document_is_kept_out_of_an_edition_with_its_reason(
    page: EvidencePage, bank: Bank
) -> None:
    show(page, bank, 2)
    form, place = page.side.details.ui, f"evidence/{evidence_of(bank, 2).id}"
    assert form.because.isHidden()
    form.board.click()
    form.because.setText("It tells of a single school")
    show(page, bank, 3)
    assert (form.board.isChecked(), form.because.isHidden()) == (False, True)
    assert bank.withheld.all() == [Withheld(Edition.BOARD, place, "It tells of a single school")]
    assert bank.undo_label() == "Why E2 is kept out"
    show(page, bank, 2)
    assert form.because.text() == "It tells of a single school"
    form.board.click()
    assert bank.withheld.all() == []


def test_what_its_marking_keeps_out_already_is_shown_so(page: EvidencePage, bank: Bank) -> None:
    show(page, bank, 2)
    form = page.side.details.ui
    marking = form.confidentiality
    marking.setCurrentIndex(marking.findData(Confidentiality.PERSONAL_DATA))
    marking.activated.emit(marking.currentIndex())
    for tick in (form.board, form.parents):
        assert (tick.isChecked(), tick.isEnabled()) == (True, False)
        assert tick.toolTip() == "Its confidentiality keeps it out of this edition"
    marking.setCurrentIndex(marking.findData(Confidentiality.OFFICIAL))
    marking.activated.emit(marking.currentIndex())
    for tick in (form.board, form.parents):
        assert (tick.isChecked(), tick.isEnabled()) == (False, True)
    assert bank.withheld.all() == []


def test_several_documents_are_kept_out_together_and_let_in_together(
    page: EvidencePage, bank: Bank
) -> None:
    show(page, bank, 2)
    form = page.side.details.ui
    form.board.click()
    choose_both(page)
    assert form.board.checkState() is Qt.CheckState.PartiallyChecked
    form.board.click()
    out = {f"evidence/{evidence_of(bank, number).id}" for number in (2, 3)}
    assert {one.place for one in bank.withheld.all()} == out
    assert bank.undo_label() == "Keep 2 documents out of an edition"
    assert form.board.checkState() is Qt.CheckState.Checked
    form.board.click()
    assert bank.withheld.all() == []
    assert form.board.checkState() is Qt.CheckState.Unchecked


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
