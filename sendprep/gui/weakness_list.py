"""The list of weaknesses at the left of the workspace: number, title, judgements, gaps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from sendprep.domain.weakness import Weakness
from sendprep.gui import look
from sendprep.gui.cells import RowDelegate, line_height, paint_number_tag
from sendprep.gui.forms.ui_weakness_list import Ui_WeaknessList
from sendprep.gui.icons import state_of
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.weakness_signs import (
    Writer,
    height_of,
    paint_paragraph,
    paint_title,
    paragraph,
    title_height,
)
from sendprep.gui.words import count_words

FOLDED = 52
"""The width at which only the number tags are shown."""
_TAG, _LEFT, _RIGHT, _PAD = 20, 10, 6, 7
_WIDE = 260


@dataclass(frozen=True)
class WeaknessRow:
    """A weakness and how many gaps it has; None while they are being counted."""

    weakness: Weakness
    gaps: int | None

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        one = self.weakness
        return (
            f"{one.number}, {one.title}, inspectors {one.judgement.words.lower()}, "
            f"our view {one.own_view.words.lower()}, {self.gap_words}"
        )

    @property
    def gap_words(self) -> str:
        """How many gaps, in words."""
        if self.gaps is None:
            return "gaps not counted yet"
        return count_words(self.gaps, "gap") if self.gaps else "no gaps"


class WeaknessDelegate(RowDelegate[WeaknessRow]):
    """Paints one weakness: title, states; folded, its number tag only."""

    ruled = False

    def row_height(self, row: WeaknessRow, width: int) -> int:
        """The title over one line or two, the states, and the statement where there is room."""
        if width <= FOLDED:
            return 2 * _TAG
        room = width - _LEFT - _TAG - 8 - _RIGHT
        title = title_height(row.weakness.title, look.font("body-strong"), room)
        more = line_height("caption", "caption") if width >= _WIDE else 0
        return title + line_height("caption") + 2 + 2 * _PAD + more

    def paint_row(self, painter: QPainter, rect: QRect, row: WeaknessRow, selected: bool) -> None:
        """Paint the row."""
        number = row.weakness.number
        if rect.width() <= FOLDED:
            tag = QRect(0, 0, _TAG + 4, _TAG + 4)
            tag.moveCenter(rect.center())
            paint_number_tag(painter, tag, number, selected)
            return
        top = rect.top() + _PAD
        tag = QRect(rect.left() + _LEFT, top + 2, _TAG, _TAG)
        paint_number_tag(painter, tag, number, selected)
        self._paint_words(painter, row, rect.adjusted(_LEFT + _TAG + 8, _PAD, -_RIGHT, 0), selected)

    def _paint_words(self, painter: QPainter, row: WeaknessRow, room: QRect, picked: bool) -> None:
        font = look.font("body-strong" if picked else "body")
        left, top, right = room.left(), room.top(), room.right()
        top += paint_title(painter, room, row.weakness.title, font) + 2
        if room.width() >= _WIDE - _LEFT - _TAG - 16:
            caption = look.font("caption")
            words = paragraph(row.weakness.text, caption, room.width(), lines=2)
            paint_paragraph(painter, left, top, words, look.colour("muted"))
            top += height_of(words)
        self._paint_states(painter, row, left, top, right)

    def _paint_states(
        self, painter: QPainter, row: WeaknessRow, left: int, top: int, right: int
    ) -> None:
        caption = look.font("caption")
        theirs, ours = state_of(row.weakness.judgement), state_of(row.weakness.own_view)
        gap_width = 0
        if row.gaps:
            gap_width = 18 + QFontMetrics(caption).horizontalAdvance(str(row.gaps))
            gaps = Writer(painter, right - gap_width, top, right, caption)
            gaps.icon("ph.warning-fill", "part", 13).words(str(row.gaps), look.colour("text"))
        line = Writer(painter, left, top, right - gap_width - 3, caption)
        line.icon(theirs.icon, theirs.colour, 13).skip(-1).icon("ph.arrow-right", "muted", 12)
        line.skip(-1).icon(ours.icon, ours.colour, 13)
        line.words(ours.words, look.colour("muted"))


class WeaknessList(QWidget):
    """The pane; `picked` carries the id of the weakness that the user chose."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WeaknessList()
        self.ui.setupUi(self)
        self._rows: RowModel[WeaknessRow] = RowModel(
            [Column("Weakness", lambda row: row.weakness.title, tip=lambda row: row.sentence)],
            says=lambda row: row.sentence,
        )
        self.ui.list.setModel(self._rows)
        self.ui.list.setItemDelegate(WeaknessDelegate(self.ui.list))
        self.ui.list.selectionModel().currentChanged.connect(self._chose)
        self._silent = False

    @property
    def weaknesses(self) -> list[Weakness]:
        """The weaknesses in the order of their numbers."""
        return [row.weakness for row in self._rows.rows]

    def show_rows(
        self, weaknesses: Sequence[Weakness], gaps: Mapping[int, int] | None, current: str
    ) -> None:
        """Show these weaknesses with their counts of gaps; the current one stays chosen."""
        rows = [
            WeaknessRow(one, None if gaps is None else gaps.get(one.number, 0))
            for one in weaknesses
        ]
        if rows == list(self._rows.rows):
            return
        self._silent = True
        self._rows.set_rows(rows)
        self._silent = False
        self.choose(current)

    def choose(self, weakness_id: str) -> None:
        """Mark a weakness as the current one, without telling anybody."""
        place = self._rows.place_of(lambda row: row.weakness.id == weakness_id)
        if place >= 0:
            self._silent = True
            self.ui.list.setCurrentIndex(self._rows.index(place, 0))
            self._silent = False

    def fold(self, folded: bool) -> None:
        """Show the number tags only, or everything."""
        self.ui.heading.setVisible(not folded)
        self.setMaximumWidth(FOLDED if folded else 16_777_215)
        self.setMinimumWidth(FOLDED if folded else 150)
        self.ui.list.doItemsLayout()

    def _chose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._silent:
            self.picked.emit(self._rows.row(index.row()).weakness.id)
