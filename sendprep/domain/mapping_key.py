"""The mapping key of a sample: which child of a list each of its cases is.

It is kept, only if wanted, in a file of its own, and never in the bank (product.md 24).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sendprep.domain.cohort import CohortList, Column, ListName, Person
from sendprep.domain.cohort_rules_identity import pseudonym

_TELLING = (Column.ID, Column.UPN, Column.ULN)
"""By these and the columns of names a council finds a child; other numbers are not needed."""


@dataclass(frozen=True)
class KnownCase:
    """A case and what its list says of who it is, by heading; it is printed without that."""

    id: str
    list: ListName
    row: int
    """In the list, counted from 1 as the spreadsheet does."""
    said: tuple[tuple[str, str], ...] = field(repr=False)


@dataclass(frozen=True)
class MappingKey:
    """The key of one draw; `source` is what the list was called."""

    draw_id: str
    title: str
    source: str
    made: datetime
    cases: tuple[KnownCase, ...] = field(repr=False)

    def case(self, case_id: str) -> KnownCase | None:
        """Return one case, whatever capitals its id is asked with; None if it is not held."""
        wanted = case_id.strip().casefold()
        return next((one for one in self.cases if one.id.casefold() == wanted), None)


def known_cases(lists: Iterable[CohortList], ids: frozenset[str]) -> tuple[KnownCase, ...]:
    """Return who the cases with these ids are, in the order of their lists."""
    return tuple(
        KnownCase(case, person.list, person.row, _said(person))
        for one in lists
        for person in one.people
        if (case := pseudonym(person)) in ids
    )


def _said(person: Person) -> tuple[tuple[str, str], ...]:
    numbers = ((one.value, getattr(person, one.name.lower())) for one in _TELLING)
    return tuple((heading, words) for heading, words in (*numbers, *person.names) if words)
