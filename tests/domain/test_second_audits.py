"""Chance chooses which cases are audited twice: the same ones for everybody, each as likely."""

from collections import Counter
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.draw import draw, replaced
from sendprep.domain.sample import Draw, DrawPlan, FrameCase
from sendprep.domain.second_audits import second_cases, second_number


def drawn(seed: str = "wheel", size: int = 12, frame: int = 40) -> Draw:
    cases = [FrameCase(f"P{at:03}", {"need": ("ASD", "SLCN")[at % 2]}) for at in range(frame)]
    return draw(cases, DrawPlan(size, seed, ("need",)))


def test_the_same_seed_and_frame_give_these_cases_on_every_computer() -> None:
    assert second_cases(drawn(), 3) == ("P012", "P031", "P009")


@given(st.text(min_size=1).filter(str.strip), st.integers(0, 14))
def test_as_many_different_cases_of_the_sample_are_chosen_as_asked(seed: str, number: int) -> None:
    sample = drawn(seed)
    chosen = second_cases(sample, number)
    assert len(set(chosen)) == len(chosen) == min(number, 12)
    assert chosen == tuple(case for case in sample.ids if case in chosen)


def test_more_second_audits_keep_those_that_were_chosen_before() -> None:
    assert set(second_cases(drawn(), 3)) < set(second_cases(drawn(), 5))


def test_a_reserve_is_audited_twice_in_the_stead_of_such_a_case_and_in_no_other() -> None:
    sample = drawn()
    chosen = second_cases(sample, 3)
    out = chosen[1]
    after = replaced(sample, out, "Plan ceased")
    again = replaced(after, after.replacements[-1].into, "Moved")
    assert second_cases(after, 3) == (chosen[0], after.replacements[-1].into, chosen[2])
    assert second_cases(again, 3) == (chosen[0], again.replacements[-1].into, chosen[2])
    other = next(case for case in sample.ids if case not in chosen)
    assert second_cases(replaced(sample, other, "Moved"), 3) == chosen


def test_each_place_of_the_sample_is_chosen_about_as_often() -> None:
    times, size, number = 2_000, 12, 3
    places = Counter(
        sample.ids.index(case)
        for sample in (drawn(f"seed {at}") for at in range(times))
        for case in second_cases(sample, number)
    )
    likely = number / size
    spread = sqrt(times * likely * (1 - likely))
    assert all(abs(places[at] - times * likely) < 5 * spread for at in range(size))


@pytest.mark.parametrize(
    ("share", "cases", "number"),
    [(0.2, 12, 3), (0.2, 15, 3), (0.2, 10, 2), (0.1, 30, 3), (0, 12, 0), (1, 12, 12), (0.01, 5, 1)],
)
def test_a_share_is_reached_and_not_passed_by_a_whole_case(
    share: float, cases: int, number: int
) -> None:
    assert second_number(share, cases) == number
