"""Sets the rows of a sheet, list or table of a file without pages as tables that fit the paper."""

from collections.abc import Iterator, Sequence

from sendprep.reports import styles
from sendprep.reports.document import Block, Cell, Column, Note, Table, plain
from sendprep.reports.fonts import Face, width

_MOST_COLUMNS = 7
_WIDTH = 170.0
_WIDEST, _WIDEST_WORD = 60, 60.0
"""Characters, and mm of one word, beyond which a column gets no wider."""
_LETTER = 1.7
"""Millimetres that a letter takes on average."""
_PADDING = 9.0
_JUDGED_ROWS = 200


def parts_of(columns: int) -> int:
    """Return into how many parts a table of so many columns comes."""
    return 1 if columns <= _MOST_COLUMNS else -(-(columns - 1) // (_MOST_COLUMNS - 1))


def laid_tables(rows: Sequence[Sequence[str]]) -> Iterator[Block]:
    """Yield a table of the rows, whose first one heads it, in parts if it is too wide."""
    count = max(map(len, rows))
    full = [[*row, *[""] * (count - len(row))] for row in rows]
    if count <= _MOST_COLUMNS:
        yield _table(full)
        return
    ours = 0 if _tells_apart([row[0] for row in full[1:]]) else 1
    if ours:
        full = [["Row", *full[0]], *([str(place), *row] for place, row in enumerate(full[1:], 1))]
    beside = "the number of each row, which is ours" if ours else "the first"
    for start in range(1, count + ours, _MOST_COLUMNS - 1):
        end = min(start + _MOST_COLUMNS - 1, count + ours)
        told = f"Columns {start + 1 - ours} to {end - ours} of {count}, beside {beside}."
        yield Note(plain(told))
        yield _table([[row[0], *row[start:end]] for row in full])


def _tells_apart(names: Sequence[str]) -> bool:
    return "" not in names and len(set(names)) == len(names)


def _table(rows: Sequence[Sequence[str]]) -> Table:
    heads, *others = rows
    widths = _widths(rows)
    return Table(
        tuple(Column(head.strip(), wide) for head, wide in zip(heads, widths, strict=True)),
        tuple(tuple(Cell(plain(text.strip())) for text in row) for row in others),
        "",
    )


def _widths(rows: Sequence[Sequence[str]]) -> list[float]:
    """Return the widths of the columns in mm.

    No word breaks if there is room; what is left goes to columns whose text does not fit yet.
    """
    columns = list(zip(*rows[:_JUDGED_ROWS], strict=True))
    least = [min(max(map(_longest_word, column)), _WIDEST_WORD) for column in columns]
    if sum(least) >= _WIDTH:
        return [_WIDTH * one / sum(least) for one in least]
    said = [_LETTER * min(max(map(len, column)), _WIDEST) for column in columns]
    short = [max(more - one, _LETTER) for one, more in zip(least, said, strict=True)]
    rest = _WIDTH - sum(least)
    return [one + rest * more / sum(short) for one, more in zip(least, short, strict=True)]


def _longest_word(text: str) -> float:
    """Return the room in mm that a cell needs for its longest word, as a head or below one."""
    wide = max((width(word, Face.BOLD) for word in text.split()), default=0.0)
    return (wide * styles.TABLE_TEXT.size + _PADDING) / styles.MM
