"""Words are filed beside the page: selected, weighed, filed, changed and taken out, by keyboard."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from excerpt_steps import CTRL, LEFT, NONE, drag, key, open_document, passage_of, point
from made import evidence_of, new_bank, paper, weakness_of
from pages_shown import press, show_page
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link, Role, Rung
from sendprep.domain.excerpt import Anchoring, Excerpt, Origin
from sendprep.domain.identity import new_id
from sendprep.domain.pages import Box
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.evidence_bands import Pane
from sendprep.gui.excerpt_rows import Section
from sendprep.gui.page_find import Query
from sendprep.gui.tab_order import follow_reading
from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.file_excerpt import file_excerpt, new_excerpt
from sendprep.services.write_paper import write_paper

# the offscreen platform says so of every popup
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_PLANS = "The share of EHC plans that needed a change fell from 61% to 24% by August."
_OTHER = "Two officers read every draft plan before it went to the family."
_PAPER = (
    f"# Two-reader checking\n\n{_OTHER} It takes four days more.\n\n"
    + "".join(
        f"In week {week} nothing else was counted by anybody at all.\n\n" for week in range(45)
    )
    + f"## The outcome\n\n{_PLANS} Advice writers were told of it.\n"
)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank with a PDF of two pages and a text, which are E2 and E3."""
    folder = tmp_path_factory.mktemp("model")
    write_paper(_PAPER, folder / "checking.pdf")
    minutes = paper(folder, "minutes.txt", "Minutes\n\nThe board agreed to pay for two readers.\n")
    with new_bank(folder) as made:
        store_files(made, read_files(made, [folder / "checking.pdf", minutes]))
        return made.path


@pytest.fixture
def bank(tmp_path: Path, model: Path) -> Iterator[Bank]:
    with Bank.open(Path(shutil.copy(model, tmp_path)), None, "A. Officer") as made:
        yield made


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> EvidencePage:
    return show_page(EvidencePage(bank), bank, qtbot)


def select(page: EvidencePage, bank: Bank, qtbot: QtBot, words: str = _PLANS) -> None:
    """Select words of E2 with the mouse, and wait for what they speak to."""
    evidence_id = evidence_of(bank, 2).id
    view = open_document(page, evidence_id, qtbot)
    drag(view, passage_of(bank, evidence_id, words))
    qtbot.waitUntil(lambda: bool(page.side.excerpts.filing.form.ui.likely.likely), timeout=5_000)


def filed(bank: Bank, words: str = _PLANS, weakness: int = 3) -> Link:
    """File words of E2."""
    evidence_id = evidence_of(bank, 2).id
    at = passage_of(bank, evidence_id, words)
    excerpt = new_excerpt(bank, evidence_id, at.sheet, at.start, at.end)
    target = weakness_of(bank, weakness).id
    return file_excerpt(bank, excerpt, target, None, Role.SUPPORTS, Rung.OUTPUT)


def form_focus(page: EvidencePage) -> QWidget:
    """Return the field of the form that has the focus."""
    focused = QApplication.focusWidget()
    assert focused
    assert page.side.excerpts.filing.isAncestorOf(focused)
    return focused


def choose(page: EvidencePage, excerpt_id: str | None) -> None:
    """Choose an excerpt in the list, with the focus there."""
    page.side.excerpts.choose(excerpt_id or "")
    page.side.excerpts.ui.filed.setFocus()


def codes(page: EvidencePage) -> list[str]:
    return [row.code for row in page.side.excerpts.model.rows if row.excerpt]


# ---------------------------------------------------------------- filing


def test_words_are_selected_and_filed_by_keys_alone_and_undo_takes_them_back(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    select(page, bank, qtbot)
    view, form = page.document.view, page.side.excerpts.filing.form
    assert form.ui.about.text() == "page 2, 16 words, exact"
    assert form.ui.words.text() == f"“{_PLANS}”"
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
    assert (excerpt.quote, excerpt.page, excerpt.anchoring) == (_PLANS, 2, Anchoring.EXACT)
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
    drag(page.document.view, passage_of(bank, evidence_of(bank, 2).id, _OTHER))
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
    drag(page.document.view, passage_of(bank, evidence_of(bank, 2).id, _PLANS))
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
    filed(bank, _OTHER)
    filed(bank, _PLANS)
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
    link = filed(bank, _OTHER)
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


# ---------------------------------------------------------------- drafts and lost words


def draft(bank: Bank, words: str = "", note: str = "") -> Excerpt:
    """Put a mark into E2 as a reader has found it."""
    evidence_id = evidence_of(bank, 2).id
    at = passage_of(bank, evidence_id, words or _OTHER)
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
    first, _, note = draft(bank, _OTHER), draft(bank, _PLANS), draft(bank, note="Check this")
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
    excerpt = draft(bank, _OTHER)
    file_excerpt(bank, excerpt, weakness_of(bank, 3).id, None, Role.SUPPORTS, Rung.OUTPUT)
    open_document(page, evidence_of(bank, 2).id, qtbot)
    bar = page.side.excerpts
    choose(page, excerpt.id)
    bar.remove()
    assert [row.section for row in bar.model.rows] == [Section.DRAFTS] * 2


def test_lost_words_stand_first_and_can_be_put_on_others(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    filed(bank, _OTHER)
    link = filed(bank, _PLANS)
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
