"""What every delegate paints alike: the ground of a row, and words that are cut with dots."""

from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from sendprep.gui import icons, look
from sendprep.gui.rows import ROW

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_LEAST_WIDTH = 60


class RowDelegate(QStyledItemDelegate, Generic[T]):
    """Paints the rows of a list; each list says how high a row is, and paints its inside."""

    ruled = True

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """As high as the row needs; the view makes it as wide as itself."""
        return QSize(_LEAST_WIDTH, self.row_height(index.data(ROW), self.measured_width()))

    def measured_width(self) -> int:
        """Return the width that rows are measured at, which a scroll bar does not narrow later."""
        bar = self._view.verticalScrollBar()
        return self._view.viewport().width() - (0 if bar.isVisible() else bar.sizeHint().width())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of the row, then its inside."""
        painter.save()
        paint_ground(painter, option, self.ruled)
        self.paint_row(painter, option.rect, index.data(ROW), is_selected(option))
        painter.restore()

    def row_height(self, row: T, width: int) -> int:
        """Return how high a row is at this width, in logical pixels."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, rect: QRect, row: T, selected: bool) -> None:
        """Paint the inside of a row."""
        raise NotImplementedError


def line_height(*fonts: str) -> int:
    """Return how high lines in these fonts of the design are, one under the other."""
    return sum(QFontMetrics(look.font(name)).height() for name in fonts)


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, ruled: bool = True, bar: bool = True
) -> None:
    """Paint selection with its accent bar, or plain ground, and the line under the row."""
    rect: QRect = option.rect
    if is_selected(option):
        painter.fillRect(rect, option.palette.highlight())
        if bar:
            edge = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(edge, option.palette.accent())
    if ruled:
        painter.setPen(QPen(look.colour("line")))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def paint_heading_ground(painter: QPainter, rect: QRect) -> None:
    """Paint the sunken ground of a heading between the rows of a list."""
    painter.fillRect(rect, look.colour("sunken"))
    painter.setPen(QPen(look.colour("line")))
    painter.drawLine(rect.topLeft(), rect.topRight())
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Whether the row is selected."""
    state: QStyle.StateFlag = option.state
    return bool(state & QStyle.StateFlag.State_Selected)


def paint_words(
    painter: QPainter,
    rect: QRect,
    words: str,
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint one line, elided at the right, in the middle of the rectangle's height."""
    painter.setFont(font)
    painter.setPen(ink)
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, cut)


def paint_icon_words(
    painter: QPainter, rect: QRect, icon: str, words: str, token: str, font: QFont
) -> None:
    """Paint a 16 px icon and its words in one colour: how a state is shown."""
    square = QRect(rect.left(), rect.center().y() - 7, 16, 16)
    icons.paint(painter, square, icon, token)
    paint_words(painter, rect.adjusted(21, 0, 0, 0), words, font, look.colour(token))


def paint_number_tag(painter: QPainter, square: QRect, number: int, selected: bool = False) -> None:
    """Paint the number tag of a weakness: outlined, or filled in the colour of text."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("text" if selected else "edge")))
    painter.setBrush(look.colour("text") if selected else look.colour("surface"))
    painter.drawRoundedRect(square.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(look.font("label"))
    painter.setPen(look.colour("surface" if selected else "text"))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()
