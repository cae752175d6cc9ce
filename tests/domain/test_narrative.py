import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.narrative import citations, cite, lost_words


@given(st.integers(1, 999999), st.none() | st.integers(1, 99999), st.text(), st.text())
def test_citation_is_found_where_it_was_written(number, page, before, after):
    text = before + cite(number, page) + after
    found = [one for one in citations(text) if one.start == len(before)]
    assert [(one.number, one.page, one.end) for one in found] == [
        (number, page, len(before) + len(cite(number, page)))
    ]


def test_other_brackets_are_not_citations():
    assert citations("[E] [E12p7] [A1 D1] (E12) [E12 p] [e12]") == ()
    assert [one.text for one in citations("[E3] and [E12 p7]")] == ["[E3]", "[E12 p7]"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[E1] [E2 p4] [E3 p900]", ""),
        ("[E9 p1] and again [E9 p1]", "[E9 p1] leads nowhere: no evidence has that number."),
        ("[E2 p5]", "[E2 p5] leads past the end: E2 has 4 pages."),
        ("[E1 p2]", "[E1 p2] leads past the end: E1 has 1 page."),
        (
            "[E2 p6] [E8] [E2 p5]",
            "[E8] leads nowhere: no evidence has that number. "
            "[E2 p6], [E2 p5] lead past the end: E2 has 4 pages.",
        ),
        (
            "[E11] [E12] [E13] [E14] [E15]",
            "[E11], [E12], [E13], [E14] and others lead nowhere: no evidence has that number.",
        ),
    ],
)
def test_lost_citations_are_named_with_the_reason(text, words):
    assert lost_words([text], {1: 1, 2: 4, 3: None}) == words
