"""The table of all weaknesses and their sections: what is written, and the way there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from sendprep.domain.narrative import Section
from sendprep.domain.weakness import Weakness
from sendprep.gui import look
from sendprep.gui.cells import paint_ground, paint_words
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.words import count_words

SECTIONS = tuple(Section)
_SHORT = {
    Section.POSITION: "Position",
    Section.WHAT_WE_DID: "What we did",
    Section.DIFFERENCE: "Difference",
    Section.NOT_YET: "Not yet",
    Section.NEXT_STEPS: "Next steps",
    Section.JUDGEMENT: "Judgement",
}
EMPTY = "–"
_ROOM = 8
_BEFORE = 2
"""How many columns stand before the first section."""


@dataclass(frozen=True)
class Written:
    """How many words each section of one weakness has."""

    weakness_id: str
    number: int
    title: str
    words: tuple[int, ...]

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        done = (
            f"{section.heading.lower()} {count_words(words, 'word') if words else 'empty'}"
            for section, words in zip(SECTIONS, self.words, strict=True)
        )
        return f"{self.number}, {self.title}, {', '.join(done)}"


class SectionDelegate(QStyledItemDelegate):
    """Paints a cell with a line under it; what is not written is muted."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell."""
        paint_ground(painter, option, bar=False)
        words, room = str(index.data()), option.rect.adjusted(_ROOM, 0, -_ROOM, 0)
        right = index.column() >= _BEFORE
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        ink = look.colour("muted" if words == EMPTY else "text")
        paint_words(painter, room, words, look.font("body"), ink, align)


def written(one: Weakness, sections: Mapping[Section, str]) -> Written:
    """Count the words of one weakness's account."""
    words = tuple(len(sections.get(section, "").split()) for section in SECTIONS)
    return Written(one.id, one.number, one.title, words)


def section_rows() -> RowModel[Written]:
    """Return the table's model, still empty."""
    columns = [
        Column[Written]("No.", lambda row: str(row.number)),
        Column[Written]("Weakness", lambda row: row.title, tip=lambda row: row.title),
        *(_section_column(place, section) for place, section in enumerate(SECTIONS)),
    ]
    return RowModel(columns, says=lambda row: row.sentence)


def section_at(column: int) -> Section:
    """Return the section of a column; the first one for number and title."""
    return SECTIONS[max(0, column - _BEFORE)]


def dress(table: QTableView, rows: Sequence[Written]) -> None:
    """Give the table its widths, and a height at which every row is seen."""
    head = table.horizontalHeader()
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    head.setMinimumSectionSize(40)
    line = max(30, table.fontMetrics().height() + 12)
    table.verticalHeader().setDefaultSectionSize(line)
    table.verticalHeader().hide()
    table.setTabKeyNavigation(False)
    table.setFixedHeight(len(rows) * line + head.sizeHint().height() + 6)


def _section_column(place: int, section: Section) -> Column[Written]:
    return Column(
        _SHORT[section],
        lambda row: str(row.words[place]) if row.words[place] else EMPTY,
        right=True,
        tip=lambda row: (
            f"{section.heading}: "
            + (count_words(row.words[place], "word") if row.words[place] else "nothing yet")
        ),
    )
