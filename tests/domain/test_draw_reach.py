"""What a draw will bear: by its size where it is in proportion, by its weights where it is not."""

from random import Random
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.adequacy import reach
from sendprep.domain.draw import draw
from sendprep.domain.draw_reach import reach_of, reach_of_stratum
from sendprep.domain.intervals import across, share, worst_margin, worst_margin_across
from sendprep.domain.sample import Draw, DrawPlan, FrameCase
from sendprep.errors import SendprepError


def drawn(size: int, least: int = 0) -> Draw:
    cases = [FrameCase(f"C{n:04}", {"need": "VI" if n < 20 else "SLCN"}) for n in range(1000)]
    return draw(cases, DrawPlan(size, "x", ("need",), least=least))


def test_a_draw_in_proportion_bears_what_its_size_does() -> None:
    assert reach_of(drawn(60)) == reach(60, 1000)


def test_minimums_for_small_strata_cost_the_whole_some_of_its_margin() -> None:
    even, uneven = reach_of(drawn(40)), reach_of(drawn(40, least=20))
    assert uneven.margin > even.margin
    assert uneven.margin == pytest.approx(worst_margin(20, 980), abs=0.005)
    assert uneven.needed == even.needed


def test_a_stratum_is_told_by_its_own_cases() -> None:
    large, small = drawn(40, least=20).strata
    assert large.values == ("SLCN",)
    assert reach_of_stratum(large) == reach(20, 980)
    told = reach_of_stratum(small)
    assert told
    assert told.margin == 0, "every case of it is drawn"


def test_a_stratum_without_a_case_tells_nothing() -> None:
    cases = [FrameCase(f"C{n:04}", {"need": "VI" if n < 1 else "SLCN"}) for n in range(1000)]
    strata = draw(cases, DrawPlan(10, "x", ("need",))).strata
    assert [reach_of_stratum(one) is None for one in strata] == [False, True]


@given(st.lists(st.tuples(st.integers(1, 40), st.integers(41, 999)), min_size=1, max_size=6))
def test_no_share_is_wider_than_the_widest_margin(strata: list[tuple[int, int]]) -> None:
    widest = worst_margin_across(strata)
    for tenths in range(11):
        parts = [share(cases * tenths // 10, cases, frame) for cases, frame in strata]
        assert across(parts).margin <= widest + 1e-9


def test_one_stratum_is_as_wide_as_a_simple_draw() -> None:
    assert worst_margin_across([(30, 400)]) == pytest.approx(worst_margin(30, 400))
    assert worst_margin_across([(400, 400), (20, 20)]) == 0


def test_strata_that_no_draw_can_have_are_refused() -> None:
    with pytest.raises(SendprepError, match="41 cases cannot come from a frame of 40"):
        worst_margin_across([(10, 400), (41, 40)])


def test_the_margin_holds_in_drawn_samples() -> None:
    """Half of each stratum says yes, so a share is as uncertain as it can be."""
    chance = Random(4)
    frames = {"a": [1, 0] * 200, "b": [1, 0] * 15}
    sizes = {"a": 30, "b": 15}
    margin = worst_margin_across([(sizes[one], len(frames[one])) for one in frames])
    hits = 0
    for _ in range(2000):
        shares = {one: fmean(chance.sample(frames[one], sizes[one])) for one in frames}
        value = sum(len(frames[one]) * shares[one] for one in frames) / 430
        hits += abs(value - 0.5) <= margin + 1e-9
    assert 0.92 <= hits / 2000 <= 0.99
