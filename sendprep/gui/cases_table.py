"""The tables of the cases page: one line a row, a sign in front, and columns that give way."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sendprep.gui import icons, look
from sendprep.gui.cells import Index, is_selected, line_height, paint_ground, paint_words
from sendprep.gui.plain_table import left_out, make_plain
from sendprep.gui.rows import ROW, RowModel

_PAD = 8
_SIGN = 22
_SLACK = 4  # painting rounds widths otherwise than measuring

Sign = tuple[str, str]
"""An icon and the colour of its state."""


@dataclass(frozen=True)
class Shape:
    """How a table stands: `widest` are the longest words of columns whose width does not give way.

    `stretch` takes what is left, `dropped` are left out one by one where the rest has no room,
    and `sign` is painted before the words of `signed`.
    """

    stretch: int
    widest: Mapping[int, str]
    dropped: Sequence[int] = ()
    sign: Callable[[Any], Sign | None] | None = None
    signed: int = 0
    muted: frozenset[int] = field(default_factory=frozenset)
    least: int = 120


class CasesTable(QTableView):
    """A table of rows; `picked` tells that another row is chosen."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = Shape(0, {})
        make_plain(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def dress(self, rows: RowModel[Any], shape: Shape) -> None:
        """Show these rows in this shape; a click on a heading sorts them."""
        self._shape = shape
        self.setModel(rows)
        self.setItemDelegate(TableCell(shape, self))
        self.setSortingEnabled(True)
        head = self.horizontalHeader()
        for column in range(rows.columnCount()):
            is_wide = column == shape.stretch
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(column, mode.Stretch if is_wide else mode.Fixed)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.picked.emit())

    @property
    def is_editing(self) -> bool:
        """Whether something is typed into a cell, which other rows would take away."""
        focused = QApplication.focusWidget()
        return focused is not None and self.viewport().isAncestorOf(focused)

    @property
    def place(self) -> int:
        """The place of the chosen row from the top; -1 while none is chosen."""
        return self.currentIndex().row()

    def choose(self, place: int) -> None:
        """Choose a row by its place from the top; without such a row none is chosen."""
        self.setCurrentIndex(self.model().index(place, self._shape.stretch))
        self.picked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out what finds no room."""
        super().resizeEvent(event)
        self.measure()

    def measure(self) -> None:
        """Set widths and heights by the text size of now."""
        if self.model() is None:
            return
        shape, wides = self._shape, self._widths()
        scale = look.font("body").pointSizeF() / 10
        room = self.viewport().width() - int(shape.least * scale)
        hidden = left_out(wides, shape.dropped, room)
        for column, wide in wides.items():
            self.setColumnHidden(column, column in hidden)
            self.setColumnWidth(column, wide)
        self.verticalHeader().setDefaultSectionSize(_row_height())

    def _widths(self) -> dict[int, int]:
        body, label = QFontMetrics(look.font("body")), QFontMetrics(look.font("label"))
        wides = {}
        for column, words in self._shape.widest.items():
            head = self.model().headerData(column, Qt.Orientation.Horizontal)
            sign = _SIGN if self._shape.sign and column == self._shape.signed else 0
            wide = body.horizontalAdvance(words) + sign + _SLACK
            wides[column] = max(wide, label.horizontalAdvance(str(head)) + 4) + 2 * _PAD
        return wides


class TableCell(QStyledItemDelegate):
    """Paints the words of a cell, with the sign of its row where it has one."""

    def __init__(self, shape: Shape, parent: QWidget) -> None:
        super().__init__(parent)
        self._shape = shape

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return the height of the row; the width is the header's affair."""
        return QSize(40, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, sign and words."""
        painter.save()
        paint_ground(painter, option, bar=index.column() == 0)
        inner: QRect = option.rect.adjusted(_PAD, 0, -_PAD, -1)
        words = str(index.data() or "")
        sign = self._shape.sign(index.data(ROW)) if self._shape.sign else None
        if sign and index.column() == self._shape.signed:
            square = QRect(inner.left(), inner.center().y() - 7, 16, 16)
            icons.paint(painter, square, *sign)
            inner = inner.adjusted(_SIGN, 0, 0, 0)
        ink = look.colour("muted" if index.column() in self._shape.muted else "text")
        font = look.font("body-strong" if is_selected(option) and index.column() == 0 else "body")
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        side = align & Qt.AlignmentFlag.AlignHorizontal_Mask
        paint_words(painter, inner, words, font, ink, side)
        painter.restore()


def _row_height() -> int:
    """Return the height of one line of text, with the room that the design gives it."""
    return max(32, line_height("body") + 12)
