"""In how many rows the rules with few rows are broken together, where that tells of none of them.

Numbers under 5 are not printed. Of several such rules the rows that break any of
them can be told, as long as each rule may still have more rows or fewer: where they come to four
rows for each rule, every one of them must have four.
"""

from collections.abc import Collection, Mapping

from sendprep.domain.suppression import LEAST

Rows = Collection[int]
"""The rows in which a rule is broken, fewer than 5."""


def rows_together(rules: Collection[Rows]) -> int | None:
    """Return in how many rows any of these rules is broken; None where that is not to be told."""
    rows = len({row for one in rules for row in one})
    return rows if LEAST <= rows < (LEAST - 1) * len(rules) else None


def rows_by_group(groups: Mapping[str, Collection[Rows]]) -> Mapping[str, int]:
    """Return the same of each group of rules; nothing where not all of them are to be told."""
    found = {name: rows_together(rules) for name, rules in groups.items()}
    told = {name: rows for name, rows in found.items() if rows is not None}
    return told if len(told) == len(found) > 1 else {}
