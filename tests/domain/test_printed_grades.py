"""Grades are printed so that no number under 5 follows from the others, or from the share good."""

from collections import defaultdict

import pytest

from sendprep.domain.intervals import share
from sendprep.domain.printed_grades import PrintedGrades, printed_grades
from sendprep.domain.printed_share import PrintedShare, printed_share


@pytest.mark.parametrize("graded", [5, 6, 8, 10, 12, 15])
def test_no_grade_under_five_can_be_worked_out(graded: int) -> None:
    alike: defaultdict[object, list[tuple[int, ...]]] = defaultdict(list)
    for a in range(graded + 1):
        for b in range(graded + 1 - a):
            for c in range(graded + 1 - a - b):
                d = graded - a - b - c
                beside = good(a + b, c + d) if min(a + b, c + d) in range(1, 5) else None
                printed = printed_grades((a, b), (c, d)), beside
                alike[printed].append((a, b, c, d, a + b, c + d))
    for same in alike.values():
        for numbers in same:
            for place, number in enumerate(numbers):
                if 0 < number < 5:
                    assert {one[place] for one in same} != {number}, (numbers, same)


def good(yes: int, short: int) -> PrintedShare | None:
    return printed_share(share(yes, yes + short, 1204), yes + short, 1204)


def test_numbers_that_are_large_enough_are_printed() -> None:
    seen = printed_grades((6, 30), (18, 0))
    assert seen == PrintedGrades((6, 30), (18, 0), 36, 18)
    assert seen.is_whole


def test_a_small_grade_takes_another_of_its_half_with_it() -> None:
    assert printed_grades((2, 9), (9, 0)) == PrintedGrades((None, None), (9, 0), 11, 9)


def test_a_small_half_takes_all_grades_with_it() -> None:
    seen = printed_grades((0, 2), (10, 0))
    assert seen == PrintedGrades((None, None), (None, None), None, None)
    assert not seen.is_whole
