"""The coverage map as a table of heat cells: arrows move, Enter lists what a cell holds."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sendprep.domain.coverage_cells import Row
from sendprep.domain.coverage_gaps import FRESH, SOURCES
from sendprep.gui import icons, look
from sendprep.gui.cells import Index, is_selected, line_height, paint_icon_words, paint_words
from sendprep.gui.cells_table import paint_count
from sendprep.gui.coverage_columns import (
    COLUMNS,
    NAME,
    NUMBER,
    WHOLE,
    MapColumn,
    cell_of,
    gaps_of,
    said,
    shown,
)
from sendprep.gui.coverage_head import CoverageHead
from sendprep.gui.plain_table import left_out, make_plain
from sendprep.gui.rows import ROW, Column, RowModel
from sendprep.gui.weakness_signs import paragraph

_PAD = 8
_NAME, _HEAT, _NARROW_HEAT = 120, 38, 30
_DROPPED = ("findings", FRESH, SOURCES, "flags", WHOLE.path)
"""The columns that are left out, one after the other, where the rest finds no room."""


class CellModel(RowModel[Row]):
    """The rows of the map; each cell has its own sentence."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says or holds."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            role = Qt.ItemDataRole.ToolTipRole
        return super().data(index, role)


class CoverageTable(QTableView):
    """`picked` tells that another cell is chosen, `entered_cell` that its list is wanted."""

    picked = Signal()
    entered_cell = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = CellModel(tuple(map(_column, COLUMNS)))
        self.setModel(self.rows)
        self.setHorizontalHeader(CoverageHead(self))
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName("Coverage map")
        make_plain(self)
        stretch = QHeaderView.ResizeMode.Stretch
        self.horizontalHeader().setSectionResizeMode(COLUMNS.index(NAME), stretch)
        self.selectionModel().currentChanged.connect(lambda *_: self.picked.emit())
        self.doubleClicked.connect(lambda _: self.entered_cell.emit())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, with the same cell chosen as before where it is still there."""
        before, column = self.chosen_row, self.currentIndex().column()
        self.rows.set_rows(rows)
        self._measure()
        place = self.rows.place_of(lambda row: before is not None and row.number == before.number)
        self._choose(max(0, place), max(column, COLUMNS.index(NAME)))

    @property
    def chosen_row(self) -> Row | None:
        """The row of the chosen cell; None while there is none."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    @property
    def chosen_column(self) -> MapColumn:
        """The column of the chosen cell."""
        return COLUMNS[max(0, self.currentIndex().column())]

    def choose_next_gap(self) -> bool:
        """Choose the next cell that is a gap, from the chosen one on; False if there is none."""
        gaps = list(self._gaps())
        here = (self.currentIndex().row(), self.currentIndex().column())
        after = [place for place in gaps if place > here]
        if not gaps:
            return False
        self._choose(*(after or gaps)[0])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """List what the chosen cell holds with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_cell.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out what finds no room."""
        super().resizeEvent(event)
        self._measure()

    def _choose(self, row: int, column: int) -> None:
        if row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row, column))
        else:
            self.picked.emit()

    def _gaps(self) -> Iterator[tuple[int, int]]:
        for place, row in enumerate(self.rows.rows):
            for number, column in enumerate(COLUMNS):
                seen = column not in (NUMBER, NAME) and not self.isColumnHidden(number)
                if seen and gaps_of(row, column):
                    yield place, number

    def _measure(self) -> None:
        """Set widths and heights by the text size of now."""
        scale = look.font("body").pointSizeF() / 10
        room = self.viewport().width() - _NAME * scale
        wides = _widths(scale, _HEAT)
        hidden = left_out(wides, _DROPPED, room)
        if sum(wide for other, wide in wides.items() if other not in hidden) > room:
            wides = _widths(scale, _NARROW_HEAT)
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, column.path in hidden)
            if column is not NAME:
                self.setColumnWidth(number, wides[column.path])
        self.verticalHeader().setDefaultSectionSize(2 * line_height("body") + 8)


def _widths(scale: float, heat: int) -> dict[str, int]:
    """Return how wide each column is but the name, which takes what is left."""
    label = QFontMetrics(look.font("label"))
    least = _WIDTHS | {one.path: heat for one in COLUMNS if one.is_heat or one is WHOLE}
    heads = {one.path: "" if one.is_heat else one.head for one in COLUMNS if one is not NAME}
    return {
        path: max(label.horizontalAdvance(head) + _PAD + 6, int(least.get(path, 0) * scale))
        for path, head in heads.items()
    }


_WIDTHS = {NUMBER.path: 36, FRESH: 70, "findings": 76, "flags": 128}


class _CellDelegate(QStyledItemDelegate):
    """Paints every cell of the map; the chosen one has the accent round it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        painter.save()
        rect: QRect = option.rect
        row, column = index.data(ROW), COLUMNS[index.column()]
        if is_selected(option):
            painter.fillRect(rect, option.palette.highlight())
        self._paint(painter, rect, row, column)
        painter.setPen(QPen(look.colour("line")))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_selected(option):
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRect, row: Row, column: MapColumn) -> None:
        body, inner = look.font("body"), rect.adjusted(_PAD, 0, -3, 0)
        if column.is_heat:
            high = min(rect.height() - 8, line_height("body") + 14)
            square = QRect(rect.left() + 3, 0, rect.width() - 6, high)
            square.moveCenter(QPoint(square.center().x(), rect.center().y()))
            paint_count(painter, square, cell_of(row, column).pieces)
        elif column is WHOLE:
            middle = Qt.AlignmentFlag.AlignHCenter
            strong = look.font("body-strong")
            paint_words(painter, rect, shown(row, column), strong, look.colour("text"), middle)
        elif column is NUMBER:
            strong = look.font("body-strong")
            paint_words(painter, inner, shown(row, column), strong, look.colour("text"))
        elif column is NAME:
            self._paint_name(painter, inner, shown(row, column))
        elif column.path == "flags":
            self._paint_flags(painter, inner, row)
        elif column.path == "findings" and row.finding:
            state = icons.state_of(row.finding.answer)
            words = shown(row, column)
            paint_icon_words(painter, inner, state.icon, words, state.colour, look.font("caption"))
        elif gaps_of(row, column):
            self._paint_weak(painter, inner, shown(row, column))
        else:
            paint_words(painter, inner, shown(row, column), body, look.colour("text"))

    def _paint_name(self, painter: QPainter, rect: QRect, words: str) -> None:
        """Paint a title, or the words of a finding, on two lines at most."""
        body, ink = look.font("body"), look.colour("text")
        metrics, line = QFontMetrics(body), line_height("body")
        if metrics.horizontalAdvance(words) <= rect.width():
            paint_words(painter, rect, words, body, ink)
            return
        layout = paragraph(words, body, rect.width(), lines=1)  # kept: its lines die with it
        first = layout.lineAt(0).textLength()
        top = rect.center().y() - line
        upper, lower = QRect(rect.left(), top, rect.width(), line), words[first:].strip()
        paint_words(painter, upper, words[:first].strip(), body, ink)
        paint_words(painter, upper.translated(0, line), lower, body, ink)

    def _paint_flags(self, painter: QPainter, rect: QRect, row: Row) -> None:
        caption = look.font("caption")
        if not row.flags:
            words = "none" if row.whole.links else "–"
            paint_words(painter, rect, words, caption, look.colour("muted"))
            return
        is_one = len(row.flags) == 1
        words = row.flags[0].flag.words if is_one else f"{len(row.flags)} warnings"
        paint_icon_words(painter, rect, "ph.warning-fill", words, "part", caption)

    def _paint_weak(self, painter: QPainter, rect: QRect, words: str) -> None:
        """Paint a figure that is a gap, with the sign of warning behind it."""
        body = look.font("body")
        paint_words(painter, rect, words, body, look.colour("text"))
        left = rect.left() + QFontMetrics(body).horizontalAdvance(words) + 5
        square = QRect(left, rect.center().y() - 6, 14, 14)
        if square.right() <= rect.right() + 3:
            icons.paint(painter, square, "ph.warning-fill", "part")


def _column(column: MapColumn) -> Column[Row]:
    return Column(
        column.head or column.words,
        lambda row: shown(row, column),
        tip=lambda row: said(row, column),
    )
