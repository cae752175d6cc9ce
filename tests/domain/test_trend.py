"""A change between rounds is said only where the intervals of both shares allow it."""

from random import Random

import pytest

from sendprep.domain.intervals import share
from sendprep.domain.trend import Direction, Trend


def test_change_that_a_dozen_cases_cannot_show_is_no_real_change() -> None:
    trend = Trend(share(6, 12, 2000), share(9, 12, 2100))
    assert trend.direction is Direction.NO_REAL_CHANGE
    assert trend.sentence == (
        "50% (25% to 75%) before, 75% (47% to 91%) now: no real change, because samples of this "
        "size can differ so much by chance (95% confidence)."
    )


@pytest.mark.parametrize(("before", "after", "word"), [(40, 80, "higher"), (80, 40, "lower")])
def test_change_that_many_cases_show_is_said_with_its_size(
    before: int, after: int, word: str
) -> None:
    trend = Trend(share(before, 100), share(after, 100))
    assert trend.direction.value == word
    assert f": 40 points {word}, more than chance explains." in trend.sentence


def test_whole_frames_show_every_change() -> None:
    assert Trend(share(10, 20, 20), share(11, 20, 20)).direction is Direction.HIGHER
    assert Trend(share(10, 20, 20), share(10, 20, 20)).direction is Direction.NO_REAL_CHANGE


def test_two_rounds_of_the_same_quality_are_hardly_ever_told_apart() -> None:
    drawn = Random(4)
    shares = [share(sum(drawn.random() < 0.6 for _ in range(30)), 30, 2000) for _ in range(2000)]
    told = sum(
        Trend(one, other).direction is not Direction.NO_REAL_CHANGE
        for one, other in zip(shares[::2], shares[1::2], strict=True)
    )
    assert told < 20, "two in a hundred"
