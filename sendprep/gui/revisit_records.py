"""What the tabs of the revisit page are made of: records in a table, and what is told of each."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.revisit_seen import SeenRevisit
from sendprep.gui.cases_findings_said import SaidRow, heading
from sendprep.gui.cases_table import Shape, Sign
from sendprep.gui.revisit_dialog import RecordDialog
from sendprep.gui.rows import Column, Order, RowModel

WEAKNESS, EVIDENCE = "weakness/", "evidence/"
"""How a line begins that opens a weakness, or a page of evidence: "evidence/ID/7"."""
NOTHING_SET = "–"
DONE: Sign = ("ph.check-circle-fill", "good")
OPEN: Sign = ("ph.circle-dashed", "none")
"""The signs of what is answered or given, and of what is not yet."""
_CITATION = re.compile(r"\[(E\d+)\s+(p\d+)\]")


@dataclass(frozen=True)
class Record:
    """A row of the table: its cells, how it is told whole, and what is told beside it.

    `order` is what its first cell sorts by.
    """

    id: str
    cells: tuple[str, ...]
    order: Order
    title: str
    facts: tuple[SaidRow, ...]
    sign: Sign | None = None

    @property
    def sentence(self) -> str:
        """The row as a screen reader reads it."""
        return ", ".join(cell for cell in self.cells if cell not in ("", NOTHING_SET))


@dataclass(frozen=True)
class Kind:
    """What a tab shows and does: `ask` makes the dialog for a record by its id, "" for a new one.

    `missing` are sentences for the foot of the table. Without `add` or `remove` there is none of
    it; `propose` makes the dialog that proposes records.
    """

    name: str
    labels: Sequence[str]
    shape: Shape
    title: Callable[[SeenRevisit], str]
    records: Callable[[SeenRevisit], Iterable[Record]]
    missing: Callable[[SeenRevisit], Iterable[str]]
    empty: tuple[str, str]
    change: str
    ask: Callable[[Bank, SeenRevisit, str, QWidget], RecordDialog]
    add: str = ""
    remove: Callable[[Bank, SeenRevisit, str], str] | None = None
    propose: Callable[[Bank, QWidget], RecordDialog] | None = None


def record_rows(labels: Sequence[str]) -> RowModel[Record]:
    """Return an empty table of records."""
    return RowModel(
        [_column(place, label) for place, label in enumerate(labels)],
        says=lambda row: row.sentence,
    )


def part(title: str, words: Iterable[SaidRow]) -> tuple[SaidRow, ...]:
    """Return lines under their heading; nothing where there are none."""
    lines = tuple(words)
    return (heading(title), *lines) if lines else ()


def in_lines(words: str) -> str:
    """Return words of several lines as a painted row breaks them, no citation in two."""
    return _CITATION.sub("[\\1\u00a0\\2]", words.strip()).replace("\n", "\u2028")


def listed(words: Sequence[str]) -> str:
    """Return "1, 2 and 3"; "" for nothing."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def spans(numbers: Sequence[int]) -> str:
    """Return numbers with what follows on drawn together: "1, 3–5 and 7"."""
    ends: list[tuple[int, int]] = []
    for number in numbers:
        if ends and number == ends[-1][1] + 1:
            ends[-1] = (ends[-1][0], number)
        else:
            ends.append((number, number))
    said = [str(first) if first == last else f"{first}–{last}" for first, last in ends]
    return listed(said)


def _column(place: int, label: str) -> Column[Record]:
    sort = (lambda row: row.order) if place == 0 else None
    return Column(label, lambda row: row.cells[place], sort=sort, tip=lambda row: row.cells[place])
