"""Marks of a file wait as drafts, lost words find another place, and found words are filed."""

from dataclasses import replace

import pytest
from excerpt_steps import CTRL, drag, key, open_document, passage_of
from filing_steps import OTHER, PLANS, choose, filed, form_focus, select
from made import evidence_of, weakness_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Role, Rung
from sendprep.domain.excerpt import Anchoring, Excerpt, Origin
from sendprep.domain.identity import new_id
from sendprep.domain.pages import Box
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.evidence_bands import Pane
from sendprep.gui.excerpt_rows import Section
from sendprep.gui.page_find import Query
from sendprep.gui.tab_order import follow_reading
from sendprep.services.file_excerpt import file_excerpt, new_excerpt

# the offscreen platform says so of every popup
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


# ---------------------------------------------------------------- drafts and lost words


def draft(bank: Bank, words: str = "", note: str = "") -> Excerpt:
    """Put a mark into E2 as a reader has found it."""
    evidence_id = evidence_of(bank, 2).id
    at = passage_of(bank, evidence_id, words or OTHER)
    excerpt = new_excerpt(bank, evidence_id, at.sheet, at.start, at.end)
    excerpt = replace(excerpt, origin=Origin.MARK, note=note)
    if not words:
        box = Box(300, 300, 320, 320)
        excerpt = replace(excerpt, id=new_id(), quote="", start=0, end=0, area=box)
    with bank.change("Marks"):
        bank.excerpts.add(excerpt)
    return excerpt


def test_marks_found_in_the_file_are_filed_or_dismissed_one_by_one(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    first, _, note = draft(bank, OTHER), draft(bank, PLANS), draft(bank, note="Check this")
    view = open_document(page, evidence_of(bank, 2).id, qtbot)
    bar = page.side.excerpts
    assert bar.model.row(0).heading == "Found in the file: 2 highlights and 1 note"
    assert [mark.draft for mark in view.marks] == [True] * 3
    choose(page, first.id)
    QTest.keyClick(bar.ui.filed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(bar.filing.form.ui.likely.likely), timeout=5_000)
    QTest.keyClick(form_focus(page), Qt.Key.Key_Return, CTRL)
    assert bar.model.row(0).heading == "Found in the file: 1 highlight and 1 note"
    (link,) = bank.links.all()
    assert link.excerpt_id == first.id, "the mark itself is filed, and no copy of it"
    choose(page, note.id)
    QTest.keyClick(bar.ui.filed, Qt.Key.Key_Delete)
    assert bar.model.row(0).heading == "Found in the file: 1 highlight"
    bank.undo()
    assert bar.model.row(0).heading == "Found in the file: 1 highlight and 1 note"


def test_mark_that_is_taken_out_again_is_a_draft_again(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    excerpt = draft(bank, OTHER)
    file_excerpt(bank, excerpt, weakness_of(bank, 3).id, None, Role.SUPPORTS, Rung.OUTPUT)
    open_document(page, evidence_of(bank, 2).id, qtbot)
    bar = page.side.excerpts
    choose(page, excerpt.id)
    bar.remove()
    assert [row.section for row in bar.model.rows] == [Section.DRAFTS] * 2


def test_lost_words_stand_first_and_can_be_put_on_others(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    filed(bank, OTHER)
    link = filed(bank, PLANS)
    with bank.change("Lose"):
        lost = bank.excerpts.get(link.excerpt_id or "")
        bank.excerpts.update(replace(lost, anchoring=Anchoring.LOST))
    view = open_document(page, evidence_of(bank, 2).id, qtbot)
    bar = page.side.excerpts
    heading, row = bar.model.rows[:2]
    assert heading.heading == "No longer found in the newest text"
    assert row.section is Section.LOST
    assert "no longer found" in row.sentence
    assert len(view.marks) == 1, "lost words are not drawn anywhere"
    choose(page, lost.id)
    drag(view, passage_of(bank, evidence_of(bank, 2).id, "Advice writers were told"))
    assert bar.ui.place.isVisible()
    bar.ui.filed.setFocus()
    QTest.keyClick(bar.ui.filed, Qt.Key.Key_Insert)
    placed = bank.excerpts.get(lost.id)
    assert (placed.quote, placed.anchoring) == ("Advice writers were told", Anchoring.EXACT)
    assert bank.links.all()[-1].excerpt_id == lost.id
    assert len(view.marks) == 2


def test_undo_of_what_is_being_changed_takes_the_form_away(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    link = filed(bank)
    open_document(page, evidence_of(bank, 2).id, qtbot)
    page.side.excerpts.choose(link.excerpt_id or "")
    page.side.excerpts.edit()
    assert page.side.excerpts.filing.is_open
    bank.undo()
    assert not page.side.excerpts.filing.is_open


# ---------------------------------------------------------------- finding, and the page


def test_found_words_are_counted_stepped_through_and_selected_to_be_filed(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    view = open_document(page, evidence_of(bank, 2).id, qtbot)
    QTest.keyClick(page, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(page.document.search, "advice writers")
    assert page.document.finder.count.text() == "1 of 1"
    assert view.page == 2
    QTest.keyClick(page.document.search, Qt.Key.Key_Escape)
    assert view.hasFocus()
    assert view.selected_words == "Advice writers"
    assert page.side.excerpts.filing.is_open
    QTest.keyClick(page, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(page.document.search, "nothing else")
    total = int(page.document.finder.count.text().split()[-1])
    assert total == 45
    before = page.document.finder.count.text()
    QTest.keyClick(page, Qt.Key.Key_F3)
    QTest.keyClick(page, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.document.finder.count.text() == before


def test_found_part_of_a_word_is_selected_as_the_whole_word(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    view = open_document(page, evidence_of(bank, 2).id, qtbot)
    QTest.keyClick(page, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(page.document.search, "vice write")
    QTest.keyClick(page.document.search, Qt.Key.Key_Escape)
    assert view.selected_words == "Advice writers"


def test_search_opens_a_document_with_its_words_lit(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    page.show_evidence(evidence_of(bank, 2).id, 2, Query('"advice writers" AND telling', ("told",)))
    view = page.document.view
    qtbot.waitUntil(lambda: view.page == 2 and bool(page.document.finder.count.text()))
    qtbot.waitUntil(lambda: page.document.finder.count.text() == "1 of 2", timeout=5_000)
    assert page.document.search.text() == '"advice writers" AND telling', "as it was typed"
    assert page.document.search.cursorPosition() == 0
    assert view.hasFocus(), "so that its words are filed by keys alone"


def test_find_field_of_the_next_document_has_no_clear_button(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    open_document(page, evidence_of(bank, 2).id, qtbot)
    field = page.document.search
    clear = field.findChildren(QToolButton)[0]  # Qt makes it before all others
    QTest.keyClicks(field, "advice")
    qtbot.waitUntil(lambda: clear.property("opacity") == 1)
    page.show_evidence(evidence_of(bank, 3).id)
    assert field.text() == ""
    qtbot.waitUntil(lambda: clear.property("opacity") == 0)
    page.show_evidence(evidence_of(bank, 2).id, 2, Query("told"))
    qtbot.waitUntil(lambda: field.text() == "told", timeout=10_000)
    qtbot.waitUntil(lambda: clear.property("opacity") == 1)


def test_excerpt_is_shown_from_elsewhere(page: EvidencePage, bank: Bank, qtbot: QtBot) -> None:
    link = filed(bank)
    page.show_excerpt(link.excerpt_id or "")
    view = page.document.view
    qtbot.waitUntil(lambda: view.page_count == 2 and view.page == 2, timeout=10_000)
    assert view.marks[0].active
    chosen = page.side.excerpts.chosen
    assert chosen
    assert chosen.link == link


def test_one_pane_at_a_time_files_as_well(page: EvidencePage, bank: Bank, qtbot: QtBot) -> None:
    page.resize(620, 300)
    select(page, bank, qtbot)
    assert page.document.isVisible()
    assert page.document.ui.foot.isVisible()
    page.document.file.click()
    assert page.side.isVisible()
    QTest.keyClick(form_focus(page), Qt.Key.Key_Return, CTRL)
    assert len(bank.links.all()) == 1
    assert page.document.isVisible()
    assert page.document.view.hasFocus()
    assert page._panes[Pane.SIDE].isHidden()


def test_fields_of_the_form_follow_one_another_by_tab(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    follow_reading(page)
    select(page, bank, qtbot)
    key(page.document.view, Qt.Key.Key_Return)
    form = page.side.excerpts.filing.form
    fields = (form.ui.likely, form.ui.finding, form.ui.role, form.ui.rung, form.ui.why)
    for field in (*fields, form.accept, form.ui.cancel):
        focused = form_focus(page)
        assert field is focused or field.isAncestorOf(focused), field.objectName()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
