"""A sample is shared out to the case, never more than a stratum holds nor fewer than it needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.allocation import shared_out

frames_of = st.lists(st.integers(0, 400), min_size=1, max_size=30).filter(any)


@given(frames_of, st.data())
def test_shares_are_in_proportion_to_less_than_a_case(
    frames: list[int], data: st.DataObject
) -> None:
    size = data.draw(st.integers(1, sum(frames)))
    given = shared_out(size, frames, [0] * len(frames))
    assert sum(given) == size
    for got, frame in zip(given, frames, strict=True):
        assert got <= frame
        assert abs(got * sum(frames) - size * frame) < sum(frames)


@given(frames_of, st.data())
def test_minimums_are_kept_and_nothing_is_drawn_too_often(
    frames: list[int], data: st.DataObject
) -> None:
    least = [data.draw(st.integers(0, 12)) for _ in frames]
    floors = [min(pair) for pair in zip(least, frames, strict=True)]
    size = data.draw(st.integers(sum(floors), sum(frames)))
    given = shared_out(size, frames, least)
    assert sum(given) == size
    for got, frame, floor in zip(given, frames, floors, strict=True):
        assert floor <= got <= frame


def test_largest_remainders_get_what_is_left() -> None:
    assert shared_out(10, [47, 33, 20], [0, 0, 0]) == (5, 3, 2)
    assert shared_out(10, [46, 35, 19], [0, 0, 0]) == (5, 3, 2)
    assert shared_out(2, [10, 30], [0, 0]) == (0, 2), "the larger of equal remainders"


def test_minimum_of_a_small_stratum_is_taken_from_the_others() -> None:
    assert shared_out(12, [2, 98, 100], [3, 3, 3]) == (2, 5, 5)


def test_what_cannot_be_shared_out_is_refused() -> None:
    for size, least in ((7, 0), (3, 2)):
        with pytest.raises(ValueError, match="is not between"):
            shared_out(size, [3, 3], [least] * 2)
