"""Intervals hold what they promise: against tables, exact enumeration and simulated draws."""

import random
from functools import cache
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.intervals import MARGINS, Share, across, needed, share, worst_margin
from sendprep.errors import SendprepError


@cache
def shares(cases: int, frame: int) -> tuple[Share, ...]:
    return tuple(share(yes, cases, frame) for yes in range(cases + 1))


def chance(yes: int, cases: int, there: int, frame: int) -> float:
    """Return the exact (hypergeometric) chance of so many in a draw, of so many that are there."""
    return comb(there, yes) * comb(frame - there, cases - yes) / comb(frame, cases)


def coverage(cases: int, frame: int, there: int, whole: bool) -> float:
    """Return how often the interval holds the truth, over all draws that there can be."""
    return sum(
        chance(yes, cases, there, frame)
        for yes, one in enumerate(shares(cases, frame))
        if holds(one, there, whole)
    )


def holds(one: Share, there: int, whole: bool) -> bool:
    assert one.frame is not None and one.whole_cases is not None
    if whole:
        return one.whole_cases[0] <= there <= one.whole_cases[1]
    return one.low - 1e-9 <= there / one.frame <= one.high + 1e-9


@pytest.mark.parametrize(
    ("yes", "cases", "low", "high"),
    [(10, 12, 55, 95), (18, 20, 70, 97), (54, 60, 80, 95), (90, 100, 83, 94)],
)
def test_intervals_of_large_frames_are_those_of_the_published_table(
    yes: int, cases: int, low: int, high: int
) -> None:
    for frame in (None, 20_000):
        one = share(yes, cases, frame)
        assert (round(100 * one.low), round(100 * one.high)) == (low, high)


@pytest.mark.parametrize(
    ("points", "sizes"),
    [
        (5, {500: 218, 1000: 278, 2000: 323, 4000: 351, None: 385}),
        (10, {300: 73, 500: 81, 1000: 88, 2000: 92, 3562: 94, 4000: 94, 12_000: 96, None: 97}),
        (15, {300: 38, 500: 40, 1000: 41, 2000: 42, 3562: 43, 4000: 43, 12_000: 43, None: 43}),
        (20, {300: 23, 1000: 24, 2000: 24, 3562: 24, 12_000: 24, None: 25}),
    ],
)
def test_needed_sizes_are_those_of_the_published_tables(
    points: int, sizes: dict[int | None, int]
) -> None:
    assert {frame: needed(frame, points) for frame in sizes} == sizes


@given(st.integers(1, 50_000), st.sampled_from(MARGINS))
def test_needed_size_gives_its_margin_at_worst_and_fits_in_the_frame(
    frame: int, points: int
) -> None:
    size = needed(frame, points)
    assert 1 <= size <= frame
    assert worst_margin(size, frame) <= points / 100
    assert needed(None, points) >= size


@given(
    st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
    st.integers(0, 5000),
)
def test_interval_holds_its_share_and_nothing_that_was_seen_to_be_otherwise(
    seen: tuple[int, int], rest: int
) -> None:
    yes, cases = seen
    one, other = share(yes, cases, cases + rest), share(cases - yes, cases, cases + rest)
    assert yes / (cases + rest) - 1e-12 <= one.low <= one.value <= one.high
    assert one.high <= (yes + rest) / (cases + rest) + 1e-12
    assert one.margin <= worst_margin(cases, cases + rest) + 1e-12
    assert one.low == pytest.approx(1 - other.high)


@given(st.integers(1, 300), st.data())
def test_whole_frame_gives_the_share_exactly(cases: int, data: st.DataObject) -> None:
    yes = data.draw(st.integers(0, cases))
    one = share(yes, cases, cases)
    assert (one.low, one.high) == (one.value, one.value) == (yes / cases, yes / cases)
    assert one.whole_cases == (yes, yes)
    assert worst_margin(cases, cases) == 0


def test_smaller_frame_gives_a_narrower_interval() -> None:
    widths = [share(10, 12, frame).margin for frame in (12, 13, 20, 60, 2000, None)]
    assert widths == sorted(widths)
    assert widths[0] == 0


def test_exact_coverage_over_all_small_frames_is_95_per_cent_on_average() -> None:
    found, whole = [], []
    for frame in range(5, 31):
        for cases in range(5, frame + 1):
            for there in range(frame + 1):
                found.append(coverage(cases, frame, there, whole=False))
                whole.append(coverage(cases, frame, there, whole=True))
    assert 0.95 <= sum(found) / len(found) <= 0.97
    assert min(found) > 0.78, "the rarest shares"
    assert min(whole) > 0.92, "rounded outward to whole cases"


@pytest.mark.parametrize(
    ("cases", "frame", "there"), [(12, 300, 200), (40, 300, 150), (92, 2000, 1700)]
)
def test_simulated_draws_are_covered_as_often_as_enumeration_says(
    cases: int, frame: int, there: int
) -> None:
    drawn = random.Random(2023)
    intervals = shares(cases, frame)
    draws = 10_000
    hits = sum(
        holds(
            intervals[sum(one < there for one in drawn.sample(range(frame), cases))], there, False
        )
        for _ in range(draws)
    )
    exact = coverage(cases, frame, there, whole=False)
    assert exact > 0.93
    assert hits / draws == pytest.approx(exact, abs=3 * (0.05 * 0.95 / draws) ** 0.5)


def test_strata_weigh_what_their_frames_hold() -> None:
    small, large = share(5, 10, 20), share(9, 10, 980)
    both = across([small, large])
    assert both.value == pytest.approx(0.02 * 0.5 + 0.98 * 0.9)
    assert both.low < both.value < both.high
    assert (both.yes, both.cases, both.frame) == (14, 20, 1000)


def test_strata_in_proportion_bear_about_as_much_as_one_sample() -> None:
    parts, one = across([share(20, 30, 300), share(40, 60, 600)]), share(60, 90, 900)
    assert parts.low == pytest.approx(one.low, abs=0.002)
    assert parts.high == pytest.approx(one.high, abs=0.002)
    assert across([share(3, 4, 4), share(1, 5, 5)]).margin == 0


def test_simulated_uneven_strata_are_covered() -> None:
    drawn = random.Random(7)
    frames, there, sizes = (60, 400, 1500), (20, 300, 1200), (15, 15, 30)
    truth, draws = sum(there) / sum(frames), 1500
    hits = 0
    for _ in range(draws):
        parts = [
            share(sum(one < have for one in drawn.sample(range(frame), size)), size, frame)
            for frame, have, size in zip(frames, there, sizes, strict=True)
        ]
        whole = across(parts)
        hits += whole.low <= truth <= whole.high
    assert 0.935 < hits / draws < 0.985


@pytest.mark.parametrize(
    ("yes", "cases", "frame", "said"),
    [
        (0, 0, 10, "No case has been looked at"),
        (0, 0, None, "No case has been looked at"),
        (3, 2, 10, "3 of 2 cases is not a share"),
        (-1, 2, 10, "-1 of 2 cases is not a share"),
        (1, 12, 11, "12 cases cannot come from a frame of 11"),
        (1, 2, 0, "2 cases cannot come from a frame of 0"),
    ],
)
def test_numbers_that_no_audit_can_have_are_refused(
    yes: int, cases: int, frame: int | None, said: str
) -> None:
    with pytest.raises(SendprepError, match=said):
        share(yes, cases, frame)


def test_strata_without_frames_and_margins_without_sense_are_refused() -> None:
    for strata in ([], [share(1, 2)], [share(1, 2, 9), share(1, 2)]):
        with pytest.raises(SendprepError, match="number of cases in each"):
            across(strata)
    for points in (0, -1, 50):
        with pytest.raises(SendprepError, match="between 0 and 50"):
            needed(10, points)
    with pytest.raises(SendprepError, match="at least one case"):
        needed(0, 5)
