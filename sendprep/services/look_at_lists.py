"""Look at lists of children before a sample is drawn: headings, faults, and what may be kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_columns import AS_READ, Chosen, plain
from sendprep.domain.cohort_frame import Case
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.readers.child import Child, Limits
from sendprep.readers.cohort_heads import SheetHeads, heads_in
from sendprep.readers.cohort_lists import CohortLists, lists_in, read_table
from sendprep.services.check_cohort import CheckedCohort, checked
from sendprep.services.draw_sample import ListedCases, listed_cases
from sendprep.services.read_rules import cohort_names

Known = Callable[[frozenset[str]], Chosen]
"""What is known of a file from all its headings, as `plain` writes them."""
_STEPS = 3


@dataclass(frozen=True)
class LookedAt:
    """What a file holds, as far as it can be understood; `refused` says why no list was read.

    `listed` are the cases that may be drawn from, by list, without who they are; `unlisted` says
    why a list cannot be drawn from.
    """

    file: Path
    on: date
    heads: tuple[SheetHeads, ...]
    chosen: Chosen = AS_READ
    checked: CheckedCohort | None = None
    listed: Mapping[ListName, ListedCases] = field(default_factory=dict)
    unlisted: Mapping[ListName, SendprepError] = field(default_factory=dict)
    refused: SendprepError | None = None


def look_at_lists(
    file: Path, on: date, known: Known = lambda _: AS_READ, progress: Progress = silent
) -> LookedAt:
    """Return what a file lists, with ages as of a day; it is read once, and nothing is stored.

    Lists that cannot be understood are told by `refused`, beside the headings that were found.
    Raises SendprepError if the file itself cannot be read, Cancelled if progress does.
    """

    def still_wanted() -> None:
        progress(0, _STEPS, file.name)

    with Child(Limits(), still_wanted) as child:
        reading = read_table(file, child)
    progress(1, _STEPS, file.name)
    chosen = known(headings(heads_in(reading, cohort_names(), AS_READ)))
    heads = heads_in(reading, cohort_names(), chosen)
    try:
        read = lists_in(reading, file.name, cohort_names(), chosen)
    except SendprepError as problem:
        return LookedAt(file, on, heads, chosen, refused=problem)
    progress(2, _STEPS, file.name)
    found = checked(read, on)
    progress(3, _STEPS, file.name)
    listed, unlisted = _listed(read, file.name, found.cases, on)
    return LookedAt(file, on, heads, chosen, found, listed, unlisted)


def headings(sheets: tuple[SheetHeads, ...]) -> frozenset[str]:
    """Return all headings of a file, as `plain` writes them."""
    return frozenset(plain(head.words) for sheet in sheets for head in sheet.heads)


def _listed(
    read: CohortLists, file: str, made: Sequence[Case], on: date
) -> tuple[dict[ListName, ListedCases], dict[ListName, SendprepError]]:
    listed, unlisted = {}, {}
    for one in read.lists:
        try:
            listed[one.name] = listed_cases(read, file, on, one.name, made)
        except SendprepError as problem:
            unlisted[one.name] = problem
    return listed, unlisted
