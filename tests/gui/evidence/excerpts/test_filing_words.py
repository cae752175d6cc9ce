"""Words are filed beside the page: selected, weighed, filed, changed and taken out, by keyboard."""

from dataclasses import replace
from pathlib import Path

import pytest
from excerpt_steps import CTRL, LEFT, NONE, drag, key, open_document, passage_of, point
from filing_steps import OTHER, PLANS, choose, codes, filed, form_focus, select
from made import evidence_of, weakness_of
from pages_shown import press
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Role, Rung
from sendprep.domain.excerpt import Anchoring
from sendprep.gui.evidence import EvidencePage
from sendprep.services.add_evidence import read_files, store_files

# the offscreen platform says so of every popup
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


# ---------------------------------------------------------------- filing


def test_words_are_selected_and_filed_by_keys_alone_and_undo_takes_them_back(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    select(page, bank, qtbot)
    view, form = page.document.view, page.side.excerpts.filing.form
    assert form.ui.about.text() == "page 2, 16 words, exact"
    assert form.ui.words.text() == f"“{PLANS}”"
    key(view, Qt.Key.Key_Return)
    likely = form.ui.likely
    assert likely.isAncestorOf(form_focus(page))
    second = likely.likely[1].weakness
    QTest.keyClicks(form_focus(page), "2")
    assert form.weakness_id == second.id
    form.ui.finding.setFocus()
    QTest.keyClicks(form.ui.finding, f"{second.number}.1")
    press(form.ui.role, "P")
    press(form.ui.rung, "4")
    QTest.keyClicks(form.ui.why, "Fewer faults")
    QTest.keyClick(form.ui.why, Qt.Key.Key_Return, CTRL)
    (link,) = bank.links.all()
    excerpt = bank.excerpts.get(link.excerpt_id or "")
    assert (excerpt.quote, excerpt.page, excerpt.anchoring) == (PLANS, 2, Anchoring.EXACT)
    assert link.finding_id == bank.findings.of(second.id)[0].id
    assert (link.role, link.rung, link.why) == (Role.PARTLY, Rung.IMPACT, "Fewer faults")
    assert said[-1] == f"Filed page 2 of E2 under {second.number}.1"
    assert view.hasFocus()
    assert not page.side.excerpts.filing.is_open
    assert codes(page) == [f"{second.number}.1"]
    assert page.side.ui.tabs.tabText(0) == "Excerpts  1"
    bank.undo()
    assert bank.excerpts.all() == []
    assert codes(page) == []


def test_filed_words_are_marked_where_they_stand(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    filed(bank)
    view = open_document(page, evidence_of(bank, 2).id, qtbot)
    (mark,) = view.marks
    assert (mark.sheet, mark.labels) == (1, ("3",))
    line = next(
        line for line in bank.texts.of(evidence_of(bank, 2).id).pages[1].lines if "61%" in line.text
    )
    assert line.box
    first = mark.boxes[0]
    assert (first.top, first.bottom) == (line.box.top, line.box.bottom)
    assert first.left == pytest.approx(line.box.left, abs=0.5)
    assert line.box.left < first.right <= line.box.right + 0.5


def test_three_likely_weaknesses_give_the_words_that_speak_for_them(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    select(page, bank, qtbot)
    form = page.side.excerpts.filing.form
    best = form.ui.likely.likely[0]
    assert best.weakness.number == 3
    assert "EHC plans" in best.because
    assert form.weakness_id == best.weakness.id, "the likeliest is chosen"
    assert form.ui.finding.currentText() == "The whole weakness"
    assert form.ui.weakness.placeholderText() == "Any other"


def test_any_other_weakness_can_be_chosen_and_no_suggestion_changes_it(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    select(page, bank, qtbot)
    form = page.side.excerpts.filing.form
    offered = {one.weakness.id for one in form.ui.likely.likely}
    other = next(one for one in bank.weaknesses.all() if one.id not in offered)
    form.ui.weakness.setFocus()
    QTest.keyClicks(form.ui.weakness, str(other.number))
    form.ui.weakness.activated.emit(form.ui.weakness.currentIndex())
    assert form.weakness_id == other.id
    drag(page.document.view, passage_of(bank, evidence_of(bank, 2).id, OTHER))
    qtbot.wait(50)
    assert form.weakness_id == other.id
    form.accept.click()
    assert bank.links.all()[0].weakness_id == other.id


def test_esc_files_nothing_and_gives_the_focus_back(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    select(page, bank, qtbot)
    key(page.document.view, Qt.Key.Key_Return)
    QTest.keyClick(form_focus(page), Qt.Key.Key_Escape)
    assert page.document.view.hasFocus()
    assert page.document.view.passage is None
    assert (bank.excerpts.all(), bank.links.all()) == ([], [])


def test_enter_without_a_selection_says_what_to_do(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    view = open_document(page, evidence_of(bank, 2).id, qtbot)
    with qtbot.waitSignal(page.said) as said:
        key(view, Qt.Key.Key_Return)
    assert said.args == ["Select words on the page and press Enter to file them."]
    assert not page.side.excerpts.filing.is_open


def test_page_without_words_asks_for_a_box(
    page: EvidencePage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    Image.new("RGB", (200, 100), "white").save(tmp_path / "chart.png")
    store_files(bank, read_files(bank, [tmp_path / "chart.png"]))
    picture = next(one for one in bank.evidence.all() if one.filename == "chart.png")
    nothing = page.side.excerpts.ui.nothing
    page.side.show_excerpts()
    view = open_document(page, picture.id, qtbot)
    assert nothing.isVisible()
    assert nothing.text().endswith("Press Ctrl+B and draw a box on it.")
    with qtbot.waitSignal(page.said) as said:
        key(view, Qt.Key.Key_Return)
    assert said.args == [nothing.text()]
    open_document(page, evidence_of(bank, 2).id, qtbot)
    assert nothing.text() == "Select words on the page and press Enter to file them."


def test_document_that_is_looked_at_for_a_finding_is_filed_under_it(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    weakness = weakness_of(bank, 7)
    finding = bank.findings.of(weakness.id)[1]
    page.show_evidence(evidence_of(bank, 2).id)
    page.file_for(weakness.id, finding.id)
    qtbot.waitUntil(lambda: page.document.view.page_count > 0, timeout=10_000)
    drag(page.document.view, passage_of(bank, evidence_of(bank, 2).id, PLANS))
    page.side.excerpts.filing.form.accept.click()
    (link,) = bank.links.all()
    assert (link.weakness_id, link.finding_id) == (weakness.id, finding.id)


def test_words_of_a_text_without_pages_are_filed_by_their_place_in_it(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    evidence_id = evidence_of(bank, 3).id
    view = open_document(page, evidence_id, qtbot)
    drag(view, passage_of(bank, evidence_id, "agreed to pay"))
    form = page.side.excerpts.filing.form
    assert form.ui.about.text() == "3 words, exact"
    form.choose(weakness_of(bank, 1).id)
    form.accept.click()
    (excerpt,) = bank.excerpts.all()
    assert (excerpt.quote, excerpt.page) == ("agreed to pay", None)
    assert view.marks[0].boxes


def test_box_is_filed_with_what_it_shows_in_words(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    view = open_document(page, evidence_of(bank, 2).id, qtbot)
    QTest.keyClick(page, Qt.Key.Key_B, CTRL)
    assert view.drawing
    assert page.document.box_tool.isChecked()
    key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Return)
    form = page.side.excerpts.filing.form
    assert form.ui.note.hasFocus()
    assert form.ui.weakness.placeholderText() == "Choose…", "nothing is offered beside it"
    form.choose(weakness_of(bank, 2).id)
    QTest.keyClick(form.ui.note, Qt.Key.Key_Return, CTRL)
    assert bank.excerpts.all() == [], "a box without words cannot be searched"
    assert form.ui.mistake.isVisible()
    QTest.keyClicks(form.ui.note, "A chart of falling waits")
    QTest.keyClick(form.ui.note, Qt.Key.Key_Return, CTRL)
    (excerpt,) = bank.excerpts.all()
    assert excerpt.area
    assert (excerpt.note, excerpt.quote, excerpt.page) == ("A chart of falling waits", "", 1)
    assert view.marks[0].framed
    assert not view.drawing


# ---------------------------------------------------------------- what is filed


def test_chosen_excerpt_turns_the_page_and_enter_goes_there(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    filed(bank, OTHER)
    filed(bank, PLANS)
    view = open_document(page, evidence_of(bank, 2).id, qtbot)
    assert view.page == 1
    QTest.keyClick(page, Qt.Key.Key_F8)
    listed = page.side.excerpts.ui.filed
    assert listed.hasFocus()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert view.page == 2
    assert [mark.active for mark in view.marks] == [False, True]
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert view.hasFocus()


def test_click_on_marked_words_chooses_them_in_the_list(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    link = filed(bank, OTHER)
    view = open_document(page, evidence_of(bank, 2).id, qtbot)
    at = point(view, passage_of(bank, evidence_of(bank, 2).id, "read every"))
    page.side.show_details()
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)
    chosen = page.side.excerpts.chosen
    assert chosen
    assert chosen.link == link
    assert page.side.excerpts.isVisible()


def test_filed_excerpt_is_changed_and_taken_out_by_key(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    link = filed(bank)
    open_document(page, evidence_of(bank, 2).id, qtbot)
    bar = page.side.excerpts
    choose(page, link.excerpt_id)
    QTest.keyClick(bar.ui.filed, Qt.Key.Key_F4)
    press(bar.filing.form.ui.role, "C")
    press(bar.filing.form.ui.rung, "5")
    QTest.keyClick(bar.filing.form.ui.why, Qt.Key.Key_Return, CTRL)
    changed = replace(link, role=Role.CONTRADICTS, rung=Rung.LIVED_EXPERIENCE)
    assert bank.links.all() == [changed]
    assert bar.ui.filed.hasFocus()
    QTest.keyClick(bar.ui.filed, Qt.Key.Key_Delete)
    assert (bank.links.all(), bank.excerpts.all()) == ([], [])
    assert page.document.view.marks == ()
    bank.undo()
    assert bank.links.all() == [changed]
    assert len(page.document.view.marks) == 1


def test_same_words_under_a_second_weakness_are_one_excerpt_with_two_tags(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    link = filed(bank)
    view = open_document(page, evidence_of(bank, 2).id, qtbot)
    bar = page.side.excerpts
    choose(page, link.excerpt_id)
    QTest.keyClick(bar.ui.filed, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    bar.filing.form.choose(weakness_of(bank, 8).id, by_hand=True)
    bar.filing.form.accept.click()
    assert len(bank.excerpts.all()) == 1
    assert codes(page) == ["3", "8"]
    assert view.marks[0].labels == ("3", "8")
    assert bar.count == 1


def test_links_of_the_whole_document_stand_apart_from_its_excerpts(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    filed(bank)
    open_document(page, evidence_of(bank, 2).id, qtbot)
    assert page.side.ui.tabs.tabText(1) == "Links  0"
    QTest.keyClick(page, Qt.Key.Key_L, CTRL)
    page.side.links.form.accept.click()
    assert [page.side.ui.tabs.tabText(tab) for tab in (0, 1)] == ["Excerpts  1", "Links  1"]
