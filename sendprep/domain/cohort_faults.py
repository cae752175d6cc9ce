"""The faults of a list by the rule that found them, as they are shown and told."""

from collections.abc import Iterable
from dataclasses import dataclass

from sendprep.domain.cohort import Fault, ListName


@dataclass(frozen=True)
class BrokenRule:
    """One rule, what it says, and all that it found in one list; the rows in their order."""

    rule: str
    list: ListName
    message: str
    is_query: bool
    faults: tuple[Fault, ...]


def by_rule(faults: Iterable[Fault]) -> tuple[BrokenRule, ...]:
    """Return what was found, rule by rule in the order of their numbers."""
    found: dict[tuple[str, ListName, str, bool], list[Fault]] = {}
    for one in faults:
        found.setdefault((one.rule, one.list, one.message, one.is_query), []).append(one)
    rules = (BrokenRule(*key, tuple(rows)) for key, rows in found.items())
    return tuple(sorted(rules, key=lambda one: one.rule))
