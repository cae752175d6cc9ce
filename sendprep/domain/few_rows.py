"""In how many rows the rules with few rows are broken together, where that tells of none of them.

Numbers under 5 are not printed. Of several such rules the rows that break any of
them can be told, as long as each rule may still have more rows or fewer: where they come to four
rows for each rule, every one of them must have four.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping

from sendprep.domain.suppression import LEAST

Rows = Collection[int]
"""The rows in which a rule is broken, fewer than 5."""


def rows_together(rules: Collection[Rows]) -> int | None:
    """Return in how many rows any of these rules is broken; None where that is not to be told."""
    rows = len({row for one in rules for row in one})
    return rows if LEAST <= rows < (LEAST - 1) * len(rules) else None


def rows_by_group(groups: Mapping[str, Collection[Rows]], rest: str) -> Mapping[str, int]:
    """Return the same of each group of rules; groups not to be told by themselves go to `rest`.

    Nothing where that leaves fewer than two groups, or not all of them are to be told.
    """
    joined = defaultdict[str, list[Rows]](list)
    for name, rules in groups.items():
        joined[rest if rows_together(rules) is None else name] += rules
    told = {
        name: rows_together(joined[name]) for name in sorted(joined, key=lambda one: one == rest)
    }
    return {name: rows for name, rows in told.items() if rows} if _all_told(told) else {}


def _all_told(told: Mapping[str, int | None]) -> bool:
    return len(told) > 1 and None not in told.values()
