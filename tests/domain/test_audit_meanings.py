"""Words of auditing are found in a text and explained, and none that is not there."""

import pytest

from sendprep.domain.audit_meanings import MEANINGS, explained, meanings_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Four criteria are statutory.", ["criterion", "statutory"]),
        ("The STRATA of a frame", ["frame", "stratum"]),
        ("From section A: weight 10", ["weight"]),
        ("Weighted by size, framed", []),
        ("A new plan in each area", []),
    ],
)
def test_words_are_found_whole_in_any_case_and_in_the_plural(text: str, found: list[str]) -> None:
    assert [word for word, _ in meanings_in(text)] == found


def test_a_tip_has_a_line_for_each_word() -> None:
    assert explained("statutory", "weight").splitlines() == [
        f"Statutory: {MEANINGS['statutory']}",
        f"Weight: {MEANINGS['weight']}",
    ]
    assert explained() == ""
