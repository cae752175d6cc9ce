"""Rules with few rows are told together where nobody can work out how many rows one of them has."""

from collections import Counter
from itertools import combinations, product

import pytest

from sendprep.domain.few_rows import rows_by_group, rows_together
from sendprep.domain.suppression import LEAST


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        ([{1, 2}, {3, 4, 5}], 5),
        ([{1, 2}, {2, 3}], None),
        ([{1, 2, 3, 4}], None),
        ([{1, 2, 3, 4}, {5, 6, 7, 8}], None),
        ([{1, 2, 3, 4}, {5, 6, 7, 8}, {1}], 8),
        ([], None),
    ],
)
def test_rows_are_told_together_unless_they_are_few_or_tell_of_each(
    rules: list[set[int]], told: int | None
) -> None:
    assert rows_together(rules) == told


def test_what_is_told_leaves_every_rule_more_than_one_number() -> None:
    """All ways in which two rules can have one to four of eight rows, by what is told of them."""
    sets = [frozenset(rows) for size in range(1, LEAST) for rows in combinations(range(8), size)]
    sizes: dict[int, Counter[int]] = {}
    for one, other in product(sets, repeat=2):
        told = rows_together([one, other])
        if told is not None:
            sizes.setdefault(told, Counter())[len(one)] += 1
    assert sorted(sizes) == [5, 6, 7]
    assert all(len(possible) > 1 for possible in sizes.values())


def test_groups_that_would_tell_too_much_go_with_the_rest() -> None:
    dates, numbers, other = [{1, 2, 3}, {4, 5, 6}], [{7, 8}, {8, 9, 10, 11}], [{12}, {13}]
    both = {"dates": dates, "numbers": numbers}
    assert rows_by_group(both, "rest") == {"dates": 6, "numbers": 5}
    assert rows_by_group({**both, "rest": [{12}]}, "rest") == {}
    few = {"dates": dates, "names": other, "rest": [{14, 15}, {16}, {17}]}
    assert rows_by_group(few, "rest") == {"dates": 6, "rest": 6}
    assert rows_by_group({"dates": dates}, "rest") == {}
