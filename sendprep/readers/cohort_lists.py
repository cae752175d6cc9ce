"""The children's lists of Annex A, from its workbook or from any table with such columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any

from sendprep.domain.cohort import DATES, CohortList, Column, Day, ListName, Person
from sendprep.domain.cohort_columns import (
    AS_READ,
    Chosen,
    ColumnNames,
    Heading,
    is_heading,
    list_by_columns,
    list_by_name,
    plain,
    understood,
)
from sendprep.domain.pages import Page
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import child, files, guard
from sendprep.readers.cell_dates import day_of
from sendprep.readers.given import Given
from sendprep.readers.uncollected import uncollected

HEADING_WITHIN = 30
"""Rows from the top in which the headings are looked for: titles and notes may stand above."""
_COLUMNS = tuple(Column)
_DATE_PLACES = tuple(_COLUMNS.index(column) for column in DATES)


@dataclass(frozen=True)
class CohortLists:
    """The lists of a file, at most one of each, and whole sentences on what was not taken."""

    lists: tuple[CohortList, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Table:
    """A worksheet whose headings are understood; `top` is their row, counted from 0."""

    sheet: str
    list: ListName
    heading: Heading
    top: int
    page: Page


def read_lists(
    file: Path | Given,
    names: ColumnNames,
    chosen: Chosen = AS_READ,
    within: child.Child | None = None,
) -> CohortLists:
    """Return the lists in a workbook or text table, parsed in a child process.

    A worksheet is a list by its name, or else by its columns. Formulas are never worked out.
    Raises SendprepError if there is no list, two of one name, no row, or a column is missing that
    tells the rows apart; and as `files.read_file` does.
    """
    given = Given.of(file)
    return lists_in(read_table(given, within), given.name, names, chosen)


def read_table(file: Path | Given, within: child.Child | None = None) -> Reading:
    """Return the cells of a workbook or text table as text; SendprepError if it is neither."""
    given = Given.of(file)
    if given.suffix not in files.TABLES:
        raise SendprepError(
            f"“{given.name}” is not a table.",
            guard.SAFE,
            "Choose the Annex A workbook (.xlsx), or a list saved as CSV.",
        )
    return files.read_file(given, within)


@uncollected()
def lists_in(
    reading: Reading, file: str, names: ColumnNames, chosen: Chosen = AS_READ
) -> CohortLists:
    """Return the lists in a table that has been read; SendprepError as `read_lists` says."""
    tables, remarks = [], list(reading.remarks)
    for page in reading.pages.pages:
        table = _table(page, names, chosen)
        if table is None:
            remarks.append(f"The worksheet “{sheet_of(page)}” holds no list and was passed over.")
        else:
            tables.append(table)
    _check(file, tables)
    _check_chosen(tables, chosen)
    lists = tuple(_list(table, names) for table in tables)
    if not any(one.people for one in lists):
        raise SendprepError(
            f"The lists in “{file}” have headings and no row.",
            guard.SAFE,
            "Choose the file that holds the children's rows.",
        )
    return CohortLists(lists, (*remarks, *_remarks(tables)))


def sheet_of(page: Page) -> str:
    """Return the name of the worksheet that a page is."""
    return page.lines[0].text.strip()


def cells_of(page: Page, row: int) -> list[str]:
    """Return the cells of a row of a page, whose first line is the worksheet's name."""
    return page.lines[row + 1].text.split("\t")


def _table(page: Page, names: ColumnNames, chosen: Chosen) -> _Table | None:
    """Return the list on a worksheet: below the row with the most headings that are known."""
    rows = range(min(HEADING_WITHIN, len(page.lines) - 1))
    read = {row: understood(cells_of(page, row), names, chosen) for row in rows}
    top = max(read, key=lambda row: len(read[row].places), default=None)
    if top is None or not is_heading(read[top]):
        return None
    sheet = sheet_of(page)
    which = chosen.list or list_by_name(sheet) or list_by_columns(read[top])
    return _Table(sheet, which, read[top], top, page)


def _check(file: str, tables: Sequence[_Table]) -> None:
    """Refuse a file without lists, with two of one name, or whose rows cannot be told apart."""
    if not tables:
        raise _no_list(file)
    for which in ListName:
        sheets = [table.sheet for table in tables if table.list is which]
        if len(sheets) > 1:
            raise SendprepError(
                f"Two worksheets of “{file}” could be {which.value}: “{sheets[0]}” and "
                f"“{sheets[1]}”.",
                guard.SAFE,
                "Save a copy in which only one of them is left.",
            )
    for table in tables:
        if Column.ID not in table.heading.places:
            raise SendprepError(
                f"“{table.sheet}” has no column “{Column.ID.value}”.",
                guard.SAFE,
                "Say which of its columns tells the rows apart.",
            )


def _check_chosen(tables: Sequence[_Table], chosen: Chosen) -> None:
    """Refuse a column that was chosen by a heading that no list has."""
    for heading, column in chosen.columns.items():
        heads = {plain(head) for table in tables for head in cells_of(table.page, table.top)}
        if plain(heading) not in heads:
            raise SendprepError(
                f"No list has a heading “{heading}” that could be “{column.value}”.",
                guard.SAFE,
                "Write the heading as it stands in the file.",
            )


def _no_list(file: str) -> SendprepError:
    """Return the sentence for a file without a list; without its words, which may be a child's."""
    return SendprepError(
        f"“{file}” holds no list of children: no row near the top has its headings.",
        guard.SAFE,
        f"A list has headings such as “{Column.ID.value}”, “{Column.BORN.value}” and "
        f"“{Column.NEED.value}”.",
    )


def _list(table: _Table, names: ColumnNames) -> CohortList:
    return CohortList(table.list, tuple(_people(table, names)), frozenset(table.heading.places))


def _people(table: _Table, names: ColumnNames) -> Iterator[Person]:
    """Yield a person for each row that says anything in a column of the list."""
    places, others = table.heading.places, table.heading.others
    heads = cells_of(table.page, table.top)
    people = tuple((place, heads[place].strip()) for place in table.heading.people)
    headed = [*places.values(), *(place for place, _ in (*people, *others))]
    width = max(headed) + 1
    in_order = itemgetter(*(places.get(one, width) for one in _COLUMNS))  # nothing at `width`
    said, day, nothing = _Said(names.empty), _Days(), [""] * (width + 1)
    for row, line in enumerate(table.page.lines[table.top + 2 :], table.top + 2):
        cells = [said[cell] for cell in line.text.split("\t", width)][:width]
        cells += nothing[len(cells) :]
        values: list[Any] = [*in_order(cells)]
        if not any(values):
            continue
        for place in _DATE_PLACES:
            values[place] = day[values[place]]
        named = tuple((head, cells[at]) for at, head in people if cells[at]) if people else ()
        beside = tuple((head, cells[at]) for at, head in others if cells[at]) if others else ()
        yield Person._make((table.list, row, *values, named, beside))


class _Said(dict[str, str]):
    """What each cell says, without spaces around it; "" for a word that stands for nothing."""

    def __init__(self, empty: frozenset[str]) -> None:
        super().__init__()
        self._empty = empty

    def __missing__(self, cell: str) -> str:
        said = cell.strip()
        self[cell] = said = "" if said.lower() in self._empty else said
        return said


class _Days(dict[str, Day]):
    """The day of each text that was met, as dates are repeated in a list."""

    def __missing__(self, text: str) -> Day:
        day = self[text] = Day(text, day_of(text))
        return day


def _remarks(tables: Sequence[_Table]) -> Iterator[str]:
    for table in tables:
        others = [f"“{head}”" for _, head in table.heading.others]
        if others:
            yield f"{table.list.value} has columns that are not understood: {', '.join(others)}."
        if table.heading.people:
            heads = cells_of(table.page, table.top)
            named = ", ".join(f"“{heads[place].strip()}”" for place in table.heading.people)
            yield f"{table.list.value} has columns that name people, which are not kept: {named}."
