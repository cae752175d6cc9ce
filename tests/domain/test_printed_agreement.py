"""What is printed of the agreement of two auditors tells no number of cases under 5."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

import pytest

from sendprep.domain.agreement import Agreement
from sendprep.domain.agreement_words import of_kappa
from sendprep.domain.printed_agreement import PrintedAgreement, printed_agreement

GRADES = ("Inadequate", "Requires improvement", "Good", "Outstanding")
Parts = tuple[int, int, int, int, int]
"""Cases with the same grade, then lower and higher by one grade, then lower and higher by more."""


def agreement_of(parts: Parts) -> Agreement:
    same, lower, higher, far_lower, far_higher = parts
    table = [[0] * 4 for _ in GRADES]
    table[2][2], table[2][1], table[1][2] = same, lower, higher
    table[3][0], table[0][3] = far_lower, far_higher
    return Agreement(GRADES, tuple(map(tuple, table)))


def shown(printed: PrintedAgreement) -> tuple[object, ...]:
    shares = [
        share and (share.counted, share.percent) for share in (printed.exact, printed.within_one)
    ]
    return (*shares, printed.lower, printed.higher, printed.table)


def every(cases: int) -> Iterator[Parts]:
    for lower, higher, far_lower, far_higher in product(range(cases + 1), repeat=4):
        same = cases - lower - higher - far_lower - far_higher
        if same >= 0:
            yield same, lower, higher, far_lower, far_higher


@pytest.mark.parametrize("cases", [5, 11, 16])
def test_no_small_number_can_be_worked_out_from_all_that_is_printed(cases: int) -> None:
    """Whoever knows the rule looks for all agreements that print alike: they must differ."""
    alike = defaultdict[tuple[object, ...], list[Parts]](list)
    for parts in every(cases):
        alike[shown(printed_agreement(agreement_of(parts)))].append(parts)
    for group in alike.values():
        for sums in (_same, _lower, _higher, _near, _far):
            values = {sums(parts) for parts in group}
            assert len(values) > 1 or not 0 < values.pop() < 5, (sums, group[:3])


def _same(parts: Parts) -> int:
    return parts[0]


def _lower(parts: Parts) -> int:
    return parts[1] + parts[3]


def _higher(parts: Parts) -> int:
    return parts[2] + parts[4]


def _near(parts: Parts) -> int:
    return parts[1] + parts[2]


def _far(parts: Parts) -> int:
    return parts[3] + parts[4]


@pytest.mark.parametrize("cases", [6, 8, 12])
def test_no_small_number_can_be_worked_out_from_kappa_beside_what_is_printed(cases: int) -> None:
    alike = defaultdict[tuple[object, ...], list[tuple[int, ...]]](list)
    for cells in product(range(cases + 1), repeat=3):
        if sum(cells) <= cases:
            first, second, third = cells
            table = ((first, second), (third, cases - sum(cells)))
            seen = Agreement(("Not yet", "Good"), table)
            printed = printed_agreement(seen)
            said = tuple(of_kappa(seen, printed.tells_kappa))
            sums = (seen.exact.yes, seen.second_lower, seen.second_higher)
            alike[(*shown(printed), said)].append((*cells, *table[1], *sums))
    for group in alike.values():
        for values in map(set, zip(*group, strict=True)):
            assert len(values) > 1 or not 0 < values.pop() < 5, group[:3]


def test_kappa_is_told_where_every_pair_of_grades_is() -> None:
    assert printed_agreement(agreement_of((40, 6, 7, 0, 0))).tells_kappa
    assert not printed_agreement(agreement_of((40, 6, 2, 0, 0))).tells_kappa


def test_large_numbers_are_printed_whole() -> None:
    printed = printed_agreement(agreement_of((40, 6, 7, 0, 0)))
    assert printed.exact
    assert printed.within_one
    assert (printed.exact.counted, printed.within_one.counted) == ("40 of 53", "all of 53")
    assert (printed.lower, printed.higher) == (6, 7)
    assert printed.table


def test_how_many_are_one_grade_apart_does_not_follow_from_the_shares_beside_it() -> None:
    printed = printed_agreement(agreement_of((20, 3, 0, 7, 0)))
    assert printed.exact
    assert printed.exact.counted == "20 of 30"
    assert printed.within_one is None
