"""Printed figures of a round show no number under 5, nor what would tell one."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from audits_made import PLAN, criterion, round_of
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.audit_findings import CriterionFinding, RoundFindings
from sendprep.domain.audit_printed import hidden_in_print, printed_criterion, printed_grades
from sendprep.domain.intervals import share

COUNTS = st.lists(st.integers(0, 12), min_size=4, max_size=4)


def criterion_of(met: int, partly: int, not_met: int, left_out: int) -> CriterionFinding:
    applied = met + partly + not_met
    told = share(met, applied, 500) if applied else None
    return CriterionFinding(criterion("P1"), told, partly, not_met, left_out)


def round_with(counts: Sequence[int]) -> RoundFindings:
    total = sum(counts)
    good = share(counts[0] + counts[1], total, 500) if total else None
    grades = tuple(zip(PLAN.grades, counts, strict=True))
    empty = RoundFindings(
        round_of(), PLAN, 500, total, total, frozenset(), (), grades, good, (), ()
    )
    return replace(empty, limits=("All are audited.",))


def could_be(shown: Sequence[int | None], total: int) -> list[set[int]]:
    """Return what each number could be for somebody who knows the total, and that 0 is printed."""
    ranges = [[one] if one is not None else range(1, total + 1) for one in shown]
    fits = [cells for cells in product(*ranges) if sum(cells) == total]
    return [set(column) for column in zip(*fits, strict=True)]


def test_large_numbers_are_printed_with_their_share() -> None:
    printed = printed_criterion(criterion_of(20, 6, 7, 0))
    assert (printed.met, printed.partly, printed.not_met, printed.not_applicable) == (20, 6, 7, 0)
    assert printed.share == share(20, 33, 500)
    assert printed.is_whole


def test_a_small_number_takes_another_with_it() -> None:
    printed = printed_criterion(criterion_of(9, 3, 0, 0))
    assert (printed.met, printed.partly, printed.not_met) == (None, None, 0)
    assert printed.share is None


def test_of_fewer_than_five_cases_nothing_is_printed() -> None:
    printed = printed_criterion(criterion_of(0, 0, 4, 0))
    assert (printed.met, printed.not_met, printed.not_applicable) == (None, None, None)
    assert hidden_in_print([criterion_of(0, 0, 4, 0), criterion_of(9, 0, 0, 0)]) == 1


@given(COUNTS)
def test_no_small_number_of_a_criterion_is_printed_or_can_be_worked_out(counts: list[int]) -> None:
    one = criterion_of(*counts)
    printed = printed_criterion(one)
    shown = (printed.met, printed.partly, printed.not_met, printed.not_applicable)
    assert all(number is None or number == 0 or number >= 5 for number in shown)
    if sum(counts) < 5:
        assert set(shown) == {None}
        return
    for told, possible in zip(shown, could_be(shown, sum(counts)), strict=True):
        assert told is not None or len(possible) > 1
    if printed.share:
        assert printed.met == printed.share.yes
        assert printed.not_applicable == sum(counts) - printed.share.cases


@given(COUNTS)
def test_good_or_better_together_never_tells_a_small_grade(counts: list[int]) -> None:
    printed = printed_grades(round_with(counts))
    shown = [number for _, number in printed.grades]
    assert all(number is None or number == 0 or number >= 5 for number in shown)
    if sum(counts) < 5:
        assert printed.good is None
        return
    for part, total in ((shown[:2], printed.good), (shown[2:], printed.not_good)):
        hidden = part.count(None)
        assert hidden != 1 or total is None
    if printed.share:
        assert (printed.good, printed.not_good) == (
            printed.share.yes,
            printed.share.cases - printed.share.yes,
        )
