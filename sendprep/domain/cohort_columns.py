"""Which column of a table is which of the lists' columns, by what its heading may be called."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from sendprep.domain.cohort import PLAN_DATES, Column, ListName

_LIST_NAME = re.compile(r"list0*([12])(?![0-9])")
_ENOUGH = 4
"""How many known headings make a row the heading of a list."""


@dataclass(frozen=True)
class ColumnNames:
    """What headings mean: `known` and `people` (who are named) by `plain` headings.

    `empty` is what stands for nothing in a cell, in small letters.
    """

    known: Mapping[str, Column]
    people: frozenset[str]
    empty: frozenset[str]


@dataclass(frozen=True)
class Heading:
    """A row of headings that is understood: which place holds which column, counted from 0."""

    places: Mapping[Column, int]
    people: tuple[int, ...]
    others: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Chosen:
    """What the user says of a file: headings for columns, and the list if a file cannot tell.

    `ignored` are headings, as `plain` writes them, that stand for no column whatever they say.
    """

    columns: Mapping[str, Column] = field(default_factory=dict)
    list: ListName | None = None
    ignored: frozenset[str] = frozenset()


AS_READ = Chosen()
"""Nothing said: the file tells all."""


@lru_cache(maxsize=4096)
def plain(heading: str) -> str:
    """Return a heading by its letters and digits alone: dashes and capitals do not count."""
    text = unicodedata.normalize("NFKC", heading).casefold()
    return "".join(sign for sign in text if sign.isalnum())


def understood(cells: Sequence[str], names: ColumnNames, chosen: Chosen) -> Heading:
    """Return which columns a row of headings has; of two for one column the first counts.

    What the user has chosen for a heading goes before what its words say.
    """
    own = {plain(heading): column for heading, column in chosen.columns.items()}
    places: dict[Column, int] = {}
    people, others = [], []
    for place, cell in sorted(enumerate(cells), key=lambda one: plain(one[1]) not in own):
        words = plain(cell)
        column = own.get(words) or (None if words in chosen.ignored else names.known.get(words))
        if column and column not in places:
            places[column] = place
        elif words in names.people:
            people.append(place)
        elif words:
            others.append((place, " ".join(cell.split())))
    return Heading(places, tuple(sorted(people)), tuple(sorted(others)))


def is_heading(heading: Heading) -> bool:
    """Whether a row has so many known headings that a list begins below it.

    One of them less is enough with the one that tells the rows apart, and two if no other heading
    stands beside them: a frame to sample from needs no more.
    """
    known = len(heading.places)
    if Column.ID in heading.places:
        return known >= _ENOUGH - 1 or (known > 1 and not heading.others)
    return known >= _ENOUGH


def list_by_name(name: str) -> ListName | None:
    """Return the list that a worksheet's or file's name tells, such as `Annex A list 1`."""
    found = _LIST_NAME.search(plain(name))
    return ListName(f"List_{found[1]}") if found else None


def list_by_columns(heading: Heading) -> ListName:
    """Return the list by its columns: only children with a plan have dates of one."""
    own = (*PLAN_DATES, Column.HOME_EDUCATED)
    has_plans = any(column in heading.places for column in own)
    return ListName.EHC_PLANS if has_plans else ListName.SEN_SUPPORT
