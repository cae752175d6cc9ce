"""Sets the rows of a sheet, list or table of a file without pages as tables that fit the paper."""

from collections.abc import Iterator, Sequence

from sendprep.reports.document import Block, Cell, Column, Note, Paragraph, Run, Table, plain
from sendprep.reports.exhibit_cells import is_head, shown
from sendprep.reports.exhibit_columns import Field, fields_of, naming, same_throughout
from sendprep.reports.exhibit_widths import MOST_COLUMNS, fits, parts, widths

Rows = Sequence[Sequence[str]]


def laid_tables(rows: Rows) -> Iterator[Block]:
    """Yield a table of the rows, in parts if it is too wide for the paper.

    What stands alone above the rows is their title. The first row heads the others if it names
    what they hold; a row alone heads nothing.
    """
    titles, rows = _titled([[shown(cell) for cell in row] for row in rows])
    for title in titles:
        yield Paragraph((Run(title, bold=True),))
    if not rows:
        return
    is_headed = is_head(rows[0], rows[1:])
    head = rows[0] if is_headed else [""] * len(rows[0])
    yield from headed_table(head, rows[1:] if is_headed else rows)


def headed_table(heads: Sequence[str], rows: Rows) -> Iterator[Block]:
    """Yield a table of rows whose heads are known, in parts if it is too wide for the paper."""
    fields = fields_of(heads, rows)
    if fields:
        yield from _set(fields)


def parts_of(columns: int) -> int:
    """Return into how many parts a table of so many columns comes at the least."""
    return -(-columns // MOST_COLUMNS)


def _titled(rows: Rows) -> tuple[list[str], Rows]:
    """Part what stands alone above a table from its rows, which become of one length."""
    count = max(map(len, rows))
    full = [[*row, *[""] * (count - len(row))] for row in rows]
    alone = 0
    while alone < len(full) and count > 2 and full[alone][0] and not any(full[alone][1:]):
        alone += 1
    return [row[0] for row in full[:alone]], full[alone:]


def _set(fields: Sequence[Field]) -> Iterator[Block]:
    if fits(fields):
        yield _table(fields)
        return
    same = same_throughout(fields)
    if same:
        yield Note(plain(_told_same(same)))
    rest = [one for one in fields if one not in same]
    if fits(rest):
        yield _table(rest)
    elif rest:
        yield from _in_parts(rest, fields[-1].place)


def _told_same(same: Sequence[Field]) -> str:
    said = ", ".join(f"{one.head} {one.cells[0]}" for one in same if one.cells[0])
    empty = ", ".join(one.head for one in same if not one.cells[0])
    told = f"The same in every row: {said}. " if said else ""
    return f"{told}Empty in every row: {empty}." if empty else told.rstrip()


def _in_parts(fields: Sequence[Field], count: int) -> Iterator[Block]:
    names, is_telling = naming(fields)
    beside = [*names]
    if not is_telling:
        numbers = tuple(str(at) for at in range(1, len(fields[0].cells) + 1))
        beside.insert(0, Field("Row", numbers, 0))
    made = parts([one for one in fields if one not in names], beside)
    for at, part in enumerate(made, 1):
        told = f"{_told_columns(part)} of {count}, beside {_told_beside(beside)}"
        yield Note(plain(f"Part {at} of {len(made)}: {told}."))
        yield _table([*beside, *part], row_heads=True)


def _told_columns(part: Sequence[Field]) -> str:
    first, last = part[0].place, part[-1].place
    return f"columns {first} to {last}" if last > first else f"column {first}"


def _told_beside(beside: Sequence[Field]) -> str:
    names = [f"“{one.head}”" if one.head else f"column {one.place}" for one in beside if one.place]
    named = " and ".join(names)
    if beside[0].place:
        return named
    numbers = "the number of each row, which is ours"
    return f"{numbers}, and {named}" if named else numbers


def _table(fields: Sequence[Field], row_heads: bool = False) -> Table:
    columns = zip(fields, widths(fields), strict=True)
    return Table(
        tuple(Column(one.head, wide, one.align) for one, wide in columns),
        tuple(tuple(Cell(plain(text)) for text in row) for row in _rows(fields)),
        "",
        row_heads=row_heads,
        names_pages=len(set(fields[0].cells)) == len(fields[0].cells),
        is_data=True,
    )


def _rows(fields: Sequence[Field]) -> Iterator[tuple[str, ...]]:
    return zip(*(one.cells for one in fields), strict=True)
