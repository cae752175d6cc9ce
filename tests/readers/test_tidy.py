"""Lines joined to passages, and running lines kept out of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.pages import Box, Line, Page, Pages
from sendprep.readers import plain, tidy

KNOWN = frozenset({"partnership", "services", "school", "age", "decision-making"})


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["ser-", "vices"], "services"),
        (["co-", "production"], "co-production"),
        (["partnership-", "wide"], "partnership-wide"),
        (["decision-", "making"], "decision-making"),
        (["school-", "age"], "school-age"),
        (["neurodevel-", "opmental"], "neurodevelopmental"),
        (["pre- and", "post-16"], "pre- and post-16"),
        (["pre-", "and post-16"], "pre- and post-16"),
        (["post-", "16"], "post-16"),
        (["a 20-", "week"], "a 20-week"),
        (["mid-", "Wealdham"], "mid-Wealdham"),
        (["ser\u00ad", "vices"], "services"),
        (["ser\u00advices", "run"], "services run"),
        (["at\u00a0last", "  two   lines "], "at last two lines"),
        (["a plan –", "now"], "a plan – now"),
    ],
)
def test_lines_are_joined_as_they_were_meant(lines: list[str], joined: str) -> None:
    assert tidy.join_lines(lines, KNOWN) == joined


@given(st.lists(st.text(st.sampled_from("abc \u00a0\u00ad.,"), max_size=12)))
def test_joining_never_loses_or_doubles_a_letter(lines: list[str]) -> None:
    kept = [char for line in lines for char in line if char in "abc.,"]
    assert [char for char in tidy.join_lines(lines) if char in "abc.,"] == kept


def printed(number: int, *lines: tuple[float, str]) -> Page:
    return Page(number, tuple(Line(text, Box(60, top, 500, top + 11), 12.0) for top, text in lines))


def test_running_lines_are_taken_out_inside_a_sentence_and_reported() -> None:
    pages = Pages(
        tuple(
            printed(
                n, (30, "Report"), (400, f"Body {n}"), (790, f"Ashmere, {n} May"), (805, str(n))
            )
            for n in (1, 2, 3)
        ),
        "made",
    )
    tidied = tidy.without_running_lines(pages)
    assert [page.text for page in tidied.pages.pages] == ["Body 1", "Body 2", "Body 3"]
    assert [(one.text, one.page) for one in tidied.left_out[:3]] == [
        ("Report", 1),
        ("Ashmere, 1 May", 1),
        ("1", 1),
    ]


def test_sentence_that_happens_to_end_two_of_many_pages_stays() -> None:
    ends = ["weakness.", "Other words.", "weakness.", "More words.", "Last words.", "End."]
    pages = Pages(
        tuple(printed(n, (400, "Body"), (770, end)) for n, end in enumerate(ends, 1)), "made"
    )
    assert tidy.without_running_lines(pages).left_out == ()


def test_lonely_numbers_that_count_are_page_numbers_of_a_text_without_pages() -> None:
    tidied = tidy.without_running_lines(plain.from_text("One\n\n1\n\nTwo\n\n2\n\nIn\n2019\n"))
    assert [one.text for one in tidied.left_out] == ["1", "2"]


def test_list_of_figures_that_does_not_count_stays() -> None:
    assert tidy.without_running_lines(plain.from_text("Spent\n\n14\n\nLeft\n\n3\n")).left_out == ()


def test_judgement_that_also_stands_amid_a_page_is_never_a_running_line() -> None:
    said = "The area has made sufficient progress to improve this area of"
    pages = Pages(
        tuple(printed(n, (400, said), (410, "weakness."), (770, said)) for n in (1, 2)), "made"
    )
    assert tidy.without_running_lines(pages).left_out == ()


def test_header_that_a_copy_has_left_amid_its_sentences_is_taken_out_but_not_the_title() -> None:
    text = "{0} 1\n\nThe ferry\n\n{0} 2\n\nruns. It\n\n{0} 3\n\nis late."
    tidied = tidy.without_running_lines(plain.from_text(text.format("Lantern letter, page")))
    assert [line.text for line in tidied.pages.pages[0].lines if line.text] == [
        "Lantern letter, page 1",
        "The ferry",
        "runs. It",
        "is late.",
    ]
    assert [one.text[-1] for one in tidied.left_out] == ["2", "3"]


def test_heading_that_repeats_between_whole_sentences_stays() -> None:
    pages = plain.from_text("Judged\n\nIt runs.\n\nJudged\n\nIt is late.\n\nJudged\n\nIt sinks.")
    assert tidy.without_running_lines(pages).pages == pages


def test_sentence_that_begins_two_pages_at_the_same_height_is_no_header() -> None:
    page = (
        Line("Lantern letter", Box(90, 30, 300, 41), 11),
        Line("The area has not made sufficient progress to improve this area of", *_at(64)),
        Line("weakness.", *_at(78)),
    )
    tidied = tidy.without_running_lines(Pages((Page(1, page), Page(2, page)), "made"))
    assert [one.text for one in tidied.left_out] == ["Lantern letter"] * 2
    assert [len(one.lines) for one in tidied.pages.pages] == [2, 2]


def _at(top: float) -> tuple[Box, float]:
    return Box(90, top, 430, top + 11), 11
