"""A range names pages by their printed numbers, and exactly those."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.page_ranges import pages_named
from sendprep.errors import SendprepError

_LABELS = ("1", "2", "3", "3a", "3b", "4", "9")
"""Two pages came late, and those between 4 and 9 are gone."""


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("", "1 2 3 3a 3b 4 9"),
        ("3a", "3a"),
        ("3a-9", "3a 3b 4 9"),
        ("3-4", "3 3a 3b 4"),
        ("-2", "1 2"),
        ("4-", "4 9"),
        ("9, 1;2", "1 2 9"),
        ("3A – 4  1", "1 3a 3b 4"),
        ("1-3, 2-3a", "1 2 3 3a"),
    ],
)
def test_pages_are_named_as_they_are_printed(words: str, named: str) -> None:
    assert " ".join(_LABELS[place - 1] for place in pages_named(words, _LABELS)) == named


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("5", "There is no page 5."),
        ("1-8", "There is no page 8."),
        ("all", "There is no page all."),
        ("4-3a", "Page 4 comes after page 3a."),
        ("-", "No page stands beside a dash."),
        (", ;", "No page is named."),
    ],
)
def test_a_page_that_is_not_there_is_said(words: str, said: str) -> None:
    with pytest.raises(SendprepError) as refused:
        pages_named(words, _LABELS)
    assert refused.value.happened == said
    assert refused.value.do.startswith("Pages are numbered from 1 to 9. ")


@given(st.data())
def test_a_range_is_what_lies_between_its_ends(data: st.DataObject) -> None:
    ends = sorted(data.draw(st.tuples(*[st.integers(1, len(_LABELS))] * 2)))
    words = f"{_LABELS[ends[0] - 1]}-{_LABELS[ends[1] - 1]}"
    assert pages_named(words, _LABELS) == tuple(range(ends[0], ends[1] + 1))
