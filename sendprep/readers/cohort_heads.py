"""The headings of a table, and what each is taken for, to be looked over before all else."""

from collections.abc import Iterator
from dataclasses import dataclass

from sendprep.domain.cohort import Column, ListName
from sendprep.domain.cohort_columns import (
    Chosen,
    ColumnNames,
    is_heading,
    list_by_columns,
    list_by_name,
    understood,
)
from sendprep.domain.pages import Page
from sendprep.domain.reading import Reading
from sendprep.readers.cohort_lists import HEADING_WITHIN, cells_of, sheet_of


@dataclass(frozen=True)
class Head:
    """One heading: the column that it is taken for, and whether it names people."""

    words: str
    column: Column | None
    names_people: bool = False


@dataclass(frozen=True)
class SheetHeads:
    """The headings of one worksheet; `list` is None where they are too few to be a list."""

    sheet: str
    list: ListName | None
    heads: tuple[Head, ...]


def heads_in(reading: Reading, names: ColumnNames, chosen: Chosen) -> tuple[SheetHeads, ...]:
    """Return the headings of every worksheet: of the row near the top that has most known ones.

    Where none is known, of the first row with two cells, so that somebody can say what they mean.
    """
    found = (_heads(page, names, chosen) for page in reading.pages.pages)
    return tuple(one for one in found if one.heads)


def _heads(page: Page, names: ColumnNames, chosen: Chosen) -> SheetHeads:
    rows = [cells_of(page, row) for row in range(min(HEADING_WITHIN, len(page.lines) - 1))]
    read = [understood(cells, names, chosen) for cells in rows]
    top = max(range(len(rows)), key=lambda row: len(read[row].places), default=None)
    if top is None:
        return SheetHeads(sheet_of(page), None, ())
    if not read[top].places:
        top = next((row for row, cells in enumerate(rows) if sum(map(bool, cells)) > 1), top)
    heading = read[top]
    which = None
    if is_heading(heading):
        which = chosen.list or list_by_name(sheet_of(page)) or list_by_columns(heading)
    places = {place: column for column, place in heading.places.items()}
    return SheetHeads(
        sheet_of(page), which, tuple(_each(rows[top], places, frozenset(heading.people)))
    )


def _each(cells: list[str], places: dict[int, Column], people: frozenset[int]) -> Iterator[Head]:
    for place, cell in enumerate(cells):
        words = " ".join(cell.split())
        if words:
            yield Head(words, places.get(place), place in people)
