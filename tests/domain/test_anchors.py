"""Where quoted words stand on a page, and where they are found in another reading of it."""

from dataclasses import replace
from datetime import UTC, datetime

import hypothesis.strategies as st
import pytest
from hypothesis import assume, given, settings

from sendprep.domain.anchors import CONTEXT, anchored, find_again, places
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.letters_run import LettersRun, letters_of
from sendprep.domain.pages import Box, Line, Page, Pages, Place

ODD_WORDS = (
    "swan",
    "swans",
    "co-operation",
    "2024-25",
    "12%",
    "“quoted”",
    "ﬁnd",
    "eﬃcient",
    "naïve",
    "nai\u0308ve",
    "e\u0301te\u0301",
    "soft\u00adly",
    "👩🏽‍🏫",
    "🙂",
    "👍🏿",
    "שלום",
    "עִבְרִית",
    "مرحبا",
    "ﻻ",
    "\u202bنص\u202c",
    "mill\r",
    "\ud83d",
    "x\udc00y",
    "½",
    "ǆ",
    "…",
    "–",
    "-",
)
WORDS = st.one_of(st.sampled_from(ODD_WORDS), st.text(min_size=1, max_size=6))
TOKENS = st.lists(WORDS, min_size=1, max_size=40).map(
    lambda words: [part for word in words for part in word.split()]
)


def document(*texts: str) -> Pages:
    return Pages(tuple(page(number, text) for number, text in enumerate(texts, 1)), "invented 1")


def page(number: int, text: str) -> Page:
    return Page(
        number,
        tuple(
            Line(one, Box(50, 20.0 * row, 250, 20.0 * row + 12))
            for row, one in enumerate(text.split("\n"))
        ),
    )


def excerpt(pages: Pages, quote: str, sheet: int = 0, nth: int = 0) -> Excerpt:
    """Return the excerpt of the nth place at which a page holds the quote."""
    text, start = pages.pages[sheet].text, -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return between(pages, sheet, start, start + len(quote))


def between(pages: Pages, sheet: int, start: int, end: int) -> Excerpt:
    one = anchored(pages, sheet, start, end)
    return Excerpt(
        id="x",
        evidence_id="e",
        quote=one.quote,
        before=one.before,
        after=one.after,
        page=one.page,
        text_id="old",
        sheet=one.sheet,
        start=one.start,
        end=one.end,
        added=datetime(2026, 3, 1, tzinfo=UTC),
    )


def test_a_quote_has_single_spaces_and_whole_words() -> None:
    pages = document("The otters \n came  to the infor-\nmation desk for co-\noperation")
    text = pages.pages[0].text
    one = anchored(pages, 0, text.index("otters") - 1, len(text))
    assert one.quote == "otters came to the information desk for co-operation"
    assert text[one.start : one.end].startswith("otters")


def test_a_quote_keeps_the_accents_and_joined_emoji_that_belong_to_it() -> None:
    pages = document("a cafe\u0301 by the lake, 👍\ufe0f says the ﬁsh")
    assert excerpt(pages, "cafe").quote == "cafe\u0301"
    assert excerpt(pages, "👍").quote == "👍\ufe0f"
    assert excerpt(pages, "the ﬁsh").quote == "the fish"


def test_context_tells_whether_the_quote_began_with_a_word() -> None:
    pages = document("The otters swim in the lake")
    assert excerpt(pages, "swim").before == "The otters "
    assert excerpt(pages, "wim").before == "The otters s"
    assert excerpt(pages, "swim").after == " in the lake"


def test_context_is_short_and_of_the_same_page() -> None:
    pages = document("before the gate", "word " * 60 + "quote" + " word" * 60, "after the gate")
    one = excerpt(pages, "quote", sheet=1)
    assert len(one.before) == len(one.after) == CONTEXT
    assert "gate" not in one.before + one.after


@pytest.mark.parametrize(("start", "end"), [(3, 4), (5, 2), (40, 50), (-4, 0)])
def test_there_is_no_anchor_without_words(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no words"):
        anchored(document("one two"), 0, start, end)


@pytest.mark.parametrize(
    "again",
    [
        "The otters came back to the mill pond in spring",
        "The otters came\nback to the mill pond\nin spring",
        "The otters came back to the mi-\nll pond in spring",
        "The otters came back to the mi\u00adll pond in spring",
        "The  otters came backto the mill pond in spring",
    ],
)
def test_words_set_otherwise_on_the_same_page_are_exact(again: str) -> None:
    old = excerpt(document("The otters came back\nto the mill pond in spring"), "the mill pond")
    found = find_again(old, document(again), "new")
    assert found.anchoring is Anchoring.EXACT
    assert (found.text_id, found.quote) == ("new", "the mill pond")
    assert letters_of(again[found.start : found.end]) == letters_of("the mill pond")


def test_a_ligature_may_have_become_letters_and_letters_a_ligature() -> None:
    with_sign, with_letters = document("the ﬁne oﬃce at Ashmere"), document("the fine office at A")
    assert find_again(excerpt(with_sign, "ﬁne oﬃce"), with_letters, "new").start == 4
    back = find_again(excerpt(with_letters, "fine office"), with_sign, "new")
    assert (back.start, back.end) == (4, 12)


def test_words_on_another_page_are_moved_and_keep_what_was_filed() -> None:
    old = excerpt(document("The otters came back to the mill pond in spring"), "the mill pond")
    found = find_again(
        old, document("A new page", "The otters came back to the mill pond in spring"), "new"
    )
    assert (found.anchoring, found.page, found.sheet) == (Anchoring.MOVED, 2, 1)
    assert (found.quote, found.before, found.after) == (old.quote, old.before, old.after)
    assert find_again(found, document("", old.before + old.quote), "newer").page == 2


def test_of_several_places_the_one_in_its_context_is_meant() -> None:
    rows = [f"In school number {n} attendance was 90 per cent in all" for n in range(9)]
    old = excerpt(document("\n".join(rows)), "90 per cent", nth=5)
    newer = document("A longer head.\n" + "\n".join(rows[:3]), "\n".join(rows[3:]))
    found = find_again(old, newer, "new")
    text = newer.pages[found.sheet].text
    assert text[: found.start].endswith("number 5 attendance was ")


def test_of_equal_places_the_nearest_is_meant() -> None:
    pages = document("yes\nyes\nyes\nyes", "yes")
    old = excerpt(pages, "yes", nth=2)
    found = find_again(replace(old, before="", after=""), pages, "new")
    assert (found.sheet, found.start) == (0, 8)


def test_what_no_longer_stands_there_is_lost_and_kept_as_it_was() -> None:
    old = excerpt(document("Waiting times fell to 12 weeks last year"), "12 weeks")
    found = find_again(old, document("Waiting times fell to 14 weeks last year"), "new")
    assert found == replace(old, anchoring=Anchoring.LOST)
    assert places(found, document("Waiting times fell")) == ()


def test_a_short_quote_elsewhere_is_not_taken_for_the_same_words() -> None:
    old = excerpt(document("Waiting times fell to 12 weeks last year"), "12 weeks")
    found = find_again(old, document("The pump is mended every 12 weeks in spring"), "new")
    assert found.anchoring is Anchoring.LOST


def test_a_hyphen_between_figures_is_part_of_the_words() -> None:
    old = excerpt(document("The visit took 2-3 days in the long summer term"), "2-3 days")
    newer = document("The visit took 23 days in the long summer term")
    assert find_again(old, newer, "new").anchoring is Anchoring.LOST


def test_a_letter_is_not_found_without_its_accent() -> None:
    old = excerpt(document("the resume of all that was said at the meeting"), "resume")
    newer = document("the resume\u0301 of all that was said at the meeting")
    assert find_again(old, newer, "new").anchoring is Anchoring.LOST


def test_lost_words_that_come_back_are_found() -> None:
    pages = document("The otters came back to the mill pond in spring")
    old = excerpt(pages, "the mill pond")
    lost = find_again(old, document("Nothing of the kind"), "other")
    assert find_again(lost, pages, "new") == replace(old, text_id="new")


def test_a_box_stays_while_its_page_is_there() -> None:
    pages = document("one", "two")
    box = replace(excerpt(pages, "two", sheet=1), quote="", area=Box(10, 10, 90, 40))
    assert places(box, pages) == (Place(2, Box(10, 10, 90, 40)),)
    assert find_again(box, document("", ""), "new").anchoring is Anchoring.EXACT
    assert find_again(box, document(""), "new").anchoring is Anchoring.LOST


def test_words_over_two_lines_have_a_box_on_each() -> None:
    pages = document("The otters came back\nto the mill pond")
    found = places(excerpt(pages, "back\nto"), pages)
    assert [(one.page, one.box.top) for one in found] == [(1, 0.0), (1, 20.0)]
    assert found[0].box.right == 250 and found[1].box.left == 50


@st.composite
def laid(draw: st.DrawFn, tokens: list[str]) -> Pages:
    """Lay the same words on pages: any spaces, line ends, page ends and words that are parted."""
    texts = [""]
    for token in tokens:
        texts[-1] += _parted(draw, token)
        space = draw(st.sampled_from([" ", " ", " ", "  ", "\n", "\r\n", "\n\n", "\u00a0", "page"]))
        if space == "page":
            texts.append("")
        else:
            texts[-1] += space
    return document(*texts)


def _parted(draw: st.DrawFn, token: str) -> str:
    """Part some words between two plain letters, as a line's end does."""
    if not (token.isascii() and token.isalpha() and len(token) > 3 and draw(st.booleans())):
        return token
    cut = draw(st.integers(2, len(token) - 2))
    return (
        token[:cut] + draw(st.sampled_from(["-\n", "\u00ad", "\u00ad\n", "\u2010\n"])) + token[cut:]
    )


@st.composite
def selections(draw: st.DrawFn, pages: Pages) -> Excerpt:
    sheet = draw(st.integers(0, len(pages.pages) - 1))
    size = len(pages.pages[sheet].text)
    start = draw(st.integers(0, size))
    end = draw(st.integers(start, min(size, start + draw(st.sampled_from([3, 30, 300])))))
    try:
        return between(pages, sheet, start, end)
    except ValueError:
        assume(False)
        raise


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_an_excerpt_is_always_exact_on_the_pages_it_was_made_on(data: st.DataObject) -> None:
    pages = data.draw(laid(data.draw(TOKENS)))
    one = data.draw(selections(pages))
    assert find_again(one, pages, "new") == replace(one, text_id="new")
    again = anchored(pages, one.sheet, one.start, one.end)
    assert (again.start, again.end, again.quote) == (one.start, one.end, one.quote)
    assert (one.quote + one.before + one.after).encode()
    assert len(one.before) <= CONTEXT and len(one.after) <= CONTEXT


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_words_are_never_lost_or_mistaken_on_pages_that_break_otherwise(
    data: st.DataObject,
) -> None:
    tokens = data.draw(TOKENS)
    pages, newer = data.draw(laid(tokens)), data.draw(laid(tokens))
    one = data.draw(selections(pages))
    needle = letters_of(one.quote)
    assume(needle)
    found = find_again(one, newer, "new")
    assert found.anchoring is not Anchoring.LOST
    context = letters_of(one.before) + needle + letters_of(one.after)
    if len(list(LettersRun(newer).finds(context))) == 1:
        assert letters_before(newer, found) == letters_before(pages, one)


def letters_before(pages: Pages, one: Excerpt) -> int:
    """Return how many letters of the document come before an excerpt."""
    texts = [page.text for page in pages.pages[: one.sheet + 1]]
    texts[-1] = texts[-1][: one.start]
    return len(letters_of("\n".join(texts)))
