"""Tests of words as they stand within a line."""

import pytest

from sendprep.domain.within_line import within_line


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Parents and carers", "parents and carers"),
        ("SENCOs", "SENCOs"),
        ("NHS officers", "NHS officers"),
        ("A list of cases", "a list of cases"),
        ("", ""),
    ],
)
def test_words_begin_small_within_a_line_unless_they_are_an_abbreviation(
    words: str, said: str
) -> None:
    assert within_line(words) == said
