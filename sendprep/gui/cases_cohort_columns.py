"""The columns of a list as a table: what each is taken for, and what of it passes the door."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sendprep.domain.cohort import Column
from sendprep.domain.cohort_columns import Chosen, plain
from sendprep.domain.cohort_door import Fate, fate
from sendprep.gui.cases_table import Shape, Sign
from sendprep.gui.rows import Column as TableColumn
from sendprep.gui.rows import RowModel
from sendprep.readers.cohort_heads import Head, SheetHeads

NOTHING = "Nothing: turned away"


@dataclass(frozen=True)
class ColumnRow:
    """One column of a worksheet."""

    sheet: str
    head: Head
    fate: Fate

    @property
    def taken(self) -> str:
        """What the column is taken for, in words."""
        if self.head.column:
            return self.head.column.value
        return "a name" if self.head.names_people else "–"


def column_rows(sheets: Sequence[SheetHeads]) -> Iterator[ColumnRow]:
    """Yield every column of a file."""
    for sheet in sheets:
        for head in sheet.heads:
            yield ColumnRow(sheet.sheet, head, fate(head.column, head.names_people))


def column_model() -> RowModel[ColumnRow]:
    """Return an empty table of columns."""
    return RowModel(
        [
            TableColumn("Sheet", lambda row: row.sheet),
            TableColumn("Column", lambda row: row.head.words, tip=lambda row: row.head.words),
            TableColumn("Taken for", lambda row: row.taken, tip=lambda row: row.taken),
            TableColumn("At the door", lambda row: row.fate.value, tip=lambda row: row.fate.value),
        ],
        says=lambda row: (
            f"{row.head.words} of {row.sheet}, taken for {row.taken}. {row.fate.value}"
        ),
    )


def _sign(row: ColumnRow) -> Sign:
    return ("ph.check-circle-fill", "good") if row.fate.is_kept else ("ph.minus-circle", "muted")


SHAPE = Shape(
    stretch=3,
    widest={0: "List_2", 1: "Main education establis", 2: "SEN primary need"},
    dropped=(0, 2),
    sign=_sign,
    signed=1,
    muted=frozenset({0, 3}),
    least=110,
)


def taken_for(chosen: Chosen, heading: str, column: Column | None) -> Chosen:
    """Return what is said of a file when a heading is taken for a column, or for nothing."""
    words = plain(heading)
    columns = {
        other: taken
        for other, taken in chosen.columns.items()
        if plain(other) != words and taken is not column
    }
    if column is None:
        return replace(chosen, columns=columns, ignored=chosen.ignored | {words})
    return replace(chosen, columns=columns | {heading: column}, ignored=chosen.ignored - {words})
