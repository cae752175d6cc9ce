"""Where words stand in the text of a document."""

from dataclasses import replace

import hypothesis.strategies as st
import pytest
from hypothesis import given

from sendprep.domain.pages import Box, Line, Page, Pages, Place
from sendprep.domain.passages import Running, around, by_page, column_at, part_of


def pages(*texts: str) -> Pages:
    lines = tuple(
        Line(text, Box(50, 20.0 * row, 250, 20.0 * row + 12)) for row, text in enumerate(texts)
    )
    return Pages((Page(1, lines),), "invented")


@pytest.mark.parametrize("words", ["the lake path", "the lakepath", "over the lake path"])
def test_spaces_and_line_ends_do_not_matter(words: str) -> None:
    assert Running(pages("Swans walk over the", "lake path.")).holds(words)


def test_a_hyphen_at_a_line_end_may_be_kept_or_dropped() -> None:
    running = Running(pages("a well-", "being room and a multi-", "agency one"))
    assert running.holds("a wellbeing room and a multi-agency one")
    assert running.holds("a well-being room and a multiagency one")


def test_a_hyphen_inside_a_line_must_be_kept() -> None:
    assert not Running(pages("a well-being room")).holds("a wellbeing room")
    assert Running(pages("a well-being room")).holds("a well-being room")


def test_words_in_another_order_are_not_found() -> None:
    assert Running(pages("one two", "three")).places("two one") == ()


def test_words_over_two_lines_have_a_box_on_each() -> None:
    places = Running(pages("Swans walk over the", "lake path.")).places("the lake")
    assert [place.box.top for place in places] == [0, 20]
    assert places[0].box.left > 150
    assert places[1].box.left == 50


def test_words_that_stand_twice_are_looked_for_near_their_page() -> None:
    sheet = pages("a kite").pages[0]
    both = Pages((sheet, replace(sheet, number=2)), "invented")
    assert [place.page for place in Running(both).places("a kite")] == [1]
    assert [place.page for place in Running(both).places("a kite", near=2)] == [2]


def test_lines_that_were_left_out_do_not_part_a_passage() -> None:
    running = Running(pages("Swans walk", "Page 3", "at night."), frozenset({(1, "Page 3")}))
    assert running.holds("Swans walk at night.")


def test_a_search_may_ignore_capitals() -> None:
    assert Running(pages("Swans WALK"), fold=True).places("swans walk")
    assert not Running(pages("Swans WALK")).places("swans walk")


@given(st.text("ab -\n", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_every_part_of_a_line_is_found_in_it(text: str, start: int, end: int) -> None:
    line = text.replace("\n", " ")
    assert Running(pages(line)).holds(line[start:end])


@given(st.text(min_size=1, max_size=40), st.data())
def test_a_part_of_a_line_lies_within_it_and_leads_back_to_its_column(
    text: str, data: st.DataObject
) -> None:
    line = Line(text, Box(50, 0, 250, 12))
    at = data.draw(st.integers(0, len(text)))
    box = part_of(line, 0, at)
    assert box
    assert 50 <= box.right <= 250.001
    assert column_at(line, box.right) == at


def test_places_on_one_page_are_drawn_as_one_box() -> None:
    places = (Place(2, Box(1, 2, 3, 4)), Place(2, Box(0, 3, 9, 8)), Place(3, Box(5, 5, 6, 6)))
    assert by_page(places) == (Place(2, Box(0, 2, 9, 8)), Place(3, Box(5, 5, 6, 6)))
    assert around((Box(1, 2, 3, 4),)) == Box(1, 2, 3, 4)
