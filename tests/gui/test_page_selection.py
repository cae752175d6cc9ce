"""Words and boxes of a page are chosen by mouse and by key, and known by where they stand."""

from pathlib import Path

import pytest
from bank_made import pages_of
from excerpt_steps import CTRL, LEFT, NONE, SHIFT, drag, key, point
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sendprep.domain.pages import Box, Line, Page, Pages
from sendprep.gui import look
from sendprep.gui.page_find import Query, find_phrase, find_terms
from sendprep.gui.page_selection import Span, line_of, more_words, sentence_at, to_words, word_at
from sendprep.gui.page_view import PageMark, PageView
from sendprep.gui.page_words import Passage, SheetText

TEXT = (
    "Swans walk over the lake path at night.\nNobody counts the kites. The well-\n"
    "being room is shut in winter, and the ferry\nschool lends it lanterns."
)


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(640, 500)
    with qtbot.waitExposed(view):
        view.show()
    view.set_pages(pages_of(TEXT, "A second page.\nIt has two lines."))
    return view


def stored(view: PageView, passage: Passage | None) -> str:
    """Return what stands in the stored text at the place of a passage."""
    assert passage
    words = view.words_of(passage.sheet)
    assert words
    assert words.text[passage.start : passage.end] == passage.text
    return passage.text


def found(view: PageView, words: str) -> Passage:
    return find_phrase(pages_of(TEXT, "A second page.\nIt has two lines."), words)[0]


# ---------------------------------------------------------------- the mouse


def test_drag_over_lines_takes_whole_words_and_tells_their_place(view: PageView) -> None:
    drag(view, found(view, "walk over the lake path at night. Nobody counts"))
    assert stored(view, view.passage) == "walk over the lake path at night.\nNobody counts"
    assert (view.passage and view.passage.sheet, view.selected_page) == (0, 1)


def test_drag_backwards_takes_the_same_words(view: PageView) -> None:
    words = found(view, "Nobody counts the kites.")
    end, start = point(view, words, at_end=True), point(view, words)
    QTest.mousePress(view.viewport(), LEFT, NONE, end)
    QTest.mouseMove(view.viewport(), start)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, start)
    assert stored(view, view.passage) == "Nobody counts the kites."


def test_double_click_takes_a_word_and_a_third_click_its_sentence(view: PageView) -> None:
    at = point(view, found(view, "room"))
    QTest.mouseDClick(view.viewport(), LEFT, NONE, at)
    assert stored(view, view.passage) == "room"
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)
    expected = "The well-\nbeing room is shut in winter, and the ferry\nschool lends it lanterns."
    assert stored(view, view.passage) == expected


def test_shift_and_click_moves_the_end_and_keeps_the_beginning(view: PageView) -> None:
    drag(view, found(view, "Swans walk"))
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, point(view, found(view, "kites")))
    assert stored(view, view.passage).endswith("Nobody counts the kites.")
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, point(view, found(view, "lake")))
    assert stored(view, view.passage) == "Swans walk over the lake"


def test_click_beside_the_words_selects_nothing(view: PageView) -> None:
    drag(view, found(view, "Swans walk"))
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(4, 4))
    assert view.passage is None


def test_double_click_and_much_later_a_click_is_no_triple_click(
    view: PageView, qtbot: QtBot
) -> None:
    at = point(view, found(view, "room"))
    QTest.mouseDClick(view.viewport(), LEFT, NONE, at)
    qtbot.wait(QApplication.styleHints().mouseDoubleClickInterval() + 30)
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)
    assert view.passage is None


# ---------------------------------------------------------------- the keys


def test_lines_words_and_sentences_are_taken_by_key(view: PageView) -> None:
    key(view, Qt.Key.Key_Down, SHIFT)
    assert view.selected_words == "Swans walk over the lake path at night."
    key(view, Qt.Key.Key_Down, CTRL)
    assert view.selected_words == "Nobody counts the kites. The well-"
    key(view, Qt.Key.Key_Left, SHIFT)
    key(view, Qt.Key.Key_Left, SHIFT)
    assert view.selected_words == "Nobody counts the kites."
    key(view, Qt.Key.Key_Right, SHIFT | CTRL)
    assert view.selected_words == "counts the kites."
    key(view, Qt.Key.Key_Home, SHIFT)
    assert view.selected_words == "Nobody counts the kites."
    key(view, Qt.Key.Key_Right, SHIFT)
    key(view, Qt.Key.Key_End, SHIFT)
    assert view.selected_words.endswith("lends it lanterns.")
    key(view, Qt.Key.Key_Escape)
    assert view.passage is None


def test_ctrl_a_takes_the_page_in_sight(view: PageView) -> None:
    view.show_page(2)
    key(view, Qt.Key.Key_A, CTRL)
    assert view.selected_words == "A second page.\nIt has two lines."
    assert view.passage == Passage(1, 0, 32, view.selected_words)


def test_enter_asks_to_file(view: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.wanted):
        key(view, Qt.Key.Key_Return)


# ---------------------------------------------------------------- boxes


def test_box_is_drawn_with_the_mouse_and_stays_on_its_page(view: PageView) -> None:
    view.set_drawing(True)
    sheet = view.sheets[0]
    start = view.mapFromScene(sheet.mapToScene(100, 80))
    end = view.mapFromScene(sheet.mapToScene(900, 200))
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, end)
    assert view.area
    box = view.area.box
    edges = [box.left, box.top, box.right, box.bottom]
    assert edges == pytest.approx([100, 80, 595, 200], abs=2)
    assert view.passage is None


def test_box_is_drawn_moved_and_made_larger_by_key(view: PageView) -> None:
    view.set_drawing(True)
    key(view, Qt.Key.Key_Right)
    assert view.area
    before = view.area.box
    key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Down, SHIFT)
    after = view.area.box
    assert (after.left - before.left, after.right - before.right) == (10, 10)
    assert (after.top, after.bottom - before.bottom) == (before.top, 10)


def test_slip_of_the_mouse_is_no_box(view: PageView) -> None:
    view.set_drawing(True)
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(300, 200))
    assert view.area is None


# ---------------------------------------------------------------- what is marked


def test_marked_words_and_their_tag_are_drawn_and_answer_a_click(
    view: PageView, qtbot: QtBot
) -> None:
    passage = found(view, "Nobody counts the kites.")
    words = view.words_of(0)
    assert words
    boxes = words.boxes(passage.start, passage.end)
    view.set_marks([PageMark("x", 0, boxes, ("3", "12"))])
    at = point(view, passage)
    corner = view.mapFromScene(view.sheets[0].mapToScene(boxes[0].left + 1, boxes[0].top + 1))
    assert view.viewport().grab().toImage().pixelColor(corner) == look.colour("paper-marker")
    with qtbot.waitSignal(view.mark_clicked) as told:
        QTest.mouseClick(view.viewport(), LEFT, NONE, at)
    assert told.args == ["x"]


def test_marks_at_one_height_have_each_a_tag_of_their_own(view: PageView) -> None:
    words = view.words_of(0)
    assert words
    boxes = words.boxes(0, 5)
    view.set_marks([PageMark("a", 0, boxes, ("1",)), PageMark("b", 0, boxes, ("2",))])
    one, other = view._mark_items
    assert not one._tags[0].intersects(other._tags[0])


# ---------------------------------------------------------------- finding


def test_phrase_is_found_over_line_ends_hyphens_and_capitals() -> None:
    pages = pages_of(TEXT)
    for words in ("the wellbeing room", "THE WELL-BEING ROOM", "ferry  school lends"):
        (hit,) = find_phrase(pages, words)
        assert pages.pages[0].text[hit.start : hit.end] == hit.text
    assert find_phrase(pages, "(") == ()


def test_words_of_a_search_are_lit_whole_without_its_operators() -> None:
    pages = pages_of(TEXT)
    lit = [one.text for one in find_terms(pages, Query('"lake path" AND kit* NOT ferry OR the'))]
    assert lit == ["the", "lake path", "the", "kit", "The", "the"]


# ---------------------------------------------------------------- the rules

words = st.text(st.sampled_from("ab é😀\u0301.\n\tא"), max_size=60)


@given(words, st.integers(0, 60), st.integers(0, 60))
def test_whole_words_hold_what_was_pointed_at(text: str, one: int, other: int) -> None:
    sheet = SheetText(Page(1, tuple(Line(line) for line in text.split("\n"))), text)
    one, other = min(one, len(text)), min(other, len(text))
    span = to_words(sheet, one, other)
    if span is None:
        assert not text[min(one, other) : max(one, other)].strip()
        return
    cut = text[span.start : span.end]
    assert cut == cut.strip()
    assert text[min(one, other) : max(one, other)].strip() in cut
    assert span.start == 0 or text[span.start - 1].isspace()
    assert span.end == len(text) or text[span.end].isspace()


@given(words, st.integers(0, 60), st.sampled_from([1, -1]), st.booleans())
def test_word_steps_always_keep_a_word(text: str, at: int, step: int, first: bool) -> None:
    sheet = SheetText(Page(1, tuple(Line(line) for line in text.split("\n"))), text)
    span = word_at(sheet, min(at, len(text)))
    for _ in range(4):
        if span:
            span = more_words(sheet, span, step, first)
            assert text[span.start : span.end].strip()


def test_sentence_ends_where_a_heading_begins() -> None:
    lines = (
        Line("2 What changed", Box(60, 100, 200, 116), 14.0, bold=True),
        Line("The share fell by 3.5 points", Box(60, 124, 300, 136), 11.0),
        Line("in August. It rose again.", Box(60, 138, 300, 150), 11.0),
    )
    page = Page(1, lines)
    sheet = SheetText(page, page.text)
    span = sentence_at(sheet, page.text.index("points"))
    assert span
    assert page.text[span.start : span.end] == "The share fell by 3.5 points\nin August."
    heading = sentence_at(sheet, 3)
    assert heading
    assert page.text[heading.start : heading.end] == "2 What changed"


def test_lines_set_anew_keep_their_places_in_the_stored_text(view: PageView) -> None:
    long = " ".join(["The ferry school counts its lanterns 😀 before every winter."] * 9)
    pages = pages_of(f"{long}\n\nShort.")
    view.set_pages(pages)
    sheet = view.words_of(0)
    assert sheet
    assert len(sheet.shown.lines) > 5
    for index in range(len(sheet.shown.lines)):
        span = line_of(sheet, index)
        assert span is None or isinstance(span, Span)
        start, end = sheet.line_span(index)
        assert sheet.text[start:end] == sheet.shown.lines[index].text


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "scan.pdf"), pagesize=(300, 300))
    canvas.rect(50, 50, 100, 100, fill=1)
    canvas.save()
    return tmp_path / "scan.pdf"


def test_page_without_words_lets_itself_be_clicked_and_drawn_on(
    view: PageView, scan: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.pages_changed, timeout=10_000):
        view.set_document(scan, Pages((Page(1, ()),), "pypdfium2"))
    middle = view.viewport().rect().center()
    QTest.mouseDClick(view.viewport(), LEFT, NONE, middle)
    QTest.mousePress(view.viewport(), LEFT, NONE, middle)
    QTest.mouseMove(view.viewport(), middle + QPoint(40, 40))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, middle + QPoint(40, 40))
    key(view, Qt.Key.Key_Down, SHIFT)
    key(view, Qt.Key.Key_A, CTRL)
    assert view.passage is None
