"""Check lists of children before a sample is drawn: published rules, check digits, privacy."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from sendprep.domain import privacy
from sendprep.domain.cohort import CohortList, Column, Fault, ListName, Person
from sendprep.domain.cohort_columns import AS_READ, Chosen
from sendprep.domain.cohort_frame import Case, cases
from sendprep.domain.cohort_rules import faults, told_id, unchecked
from sendprep.domain.identifiers import has_uln_form, is_uln
from sendprep.domain.suppression import LEAST
from sendprep.readers.child import Child
from sendprep.readers.cohort_lists import CohortLists, read_lists
from sendprep.readers.uncollected import uncollected
from sendprep.services.read_rules import cohort_codes, cohort_names, given_names

PERSONAL_DATA = "personal-data"
"""What a hit of `domain.privacy` in a column of free text is called among the faults."""


@dataclass(frozen=True)
class CheckedCohort:
    """What checking a file gave; `cases` is all of it that may be kept.

    `remarks` are whole sentences on what was not read or not checked.
    """

    rows: dict[ListName, int]
    faults: tuple[Fault, ...]
    remarks: tuple[str, ...]
    cases: tuple[Case, ...]


def check_cohort(
    file: Path, on: date, chosen: Chosen = AS_READ, within: Child | None = None
) -> CheckedCohort:
    """Return the faults of the lists in a file, with ages and futures as of a day.

    The file is read in the child process `within`, or in one of its own. Raises SendprepError as
    `read_lists` does. Nothing is stored.
    """
    return checked(read_lists(file, cohort_names(), chosen, within), on)


@uncollected()
def checked(read: CohortLists, on: date) -> CheckedCohort:
    """Return the faults of lists that have been read, with ages and futures as of a day."""
    found = [fault for one in read.lists for fault in _faults(one, on)]
    remarks = [remark for one in read.lists for remark in _remarks(one)]
    return CheckedCohort(
        {which: sum(len(o.people) for o in read.lists if o.name is which) for which in ListName},
        tuple(found),
        (*read.remarks, *remarks),
        tuple(case for one in read.lists for case in cases(one, on, cohort_codes())),
    )


def _faults(cohort: CohortList, on: date) -> list[Fault]:
    """Return the faults of a list by row: by the rules, then in its free text."""
    found = [*faults(cohort, on), *_personal_data(cohort)]
    return sorted(found, key=lambda fault: fault.row)


def _personal_data(cohort: CohortList) -> Iterator[Fault]:
    """Yield what may tell who somebody is in columns of free text, and in those of no list."""
    people = tuple(name for person in cohort.people for _, name in person.names)
    names = given_names().with_people(privacy.names_of(people))
    kinds = cache(lambda text: {hit.kind: None for hit in privacy.find(text, names)})
    for person in cohort.people:
        for column, text in _free_text(person):
            for kind in kinds(text):
                message = f"The cell seems to hold {kind.value}."
                yield Fault(
                    *(PERSONAL_DATA, person.list, told_id(person), person.row),
                    *(column, message, True),
                )


def _free_text(person: Person) -> Iterator[tuple[str, str]]:
    if person.team:
        yield Column.TEAM.value, person.team
    yield from person.others


def _remarks(cohort: CohortList) -> Iterator[str]:
    if not cohort.people:
        yield f"{cohort.name.value} has headings and no row."
    missing = ", ".join(f"“{column.value}”" for column in unchecked(cohort))
    if missing:
        yield f"{cohort.name.value} lacks columns, whose rules were not checked: {missing}."
    ulns = [person.uln for person in cohort.people if has_uln_form(person.uln)]
    doubtful = sum(not is_uln(uln) for uln in ulns)
    if doubtful:
        # Remarks are printed too, where no number under 5 stands (domain.md 4).
        some = f"{doubtful:,} of {len(ulns):,}" if doubtful >= LEAST else f"fewer than {LEAST}"
        yield (
            f"{cohort.name.value}: {some} ULNs have a last digit that does not follow from the "
            "others. No published rule asks for it."
        )
