"""What the lists of the workspace are painted with: codes, stairs, lines and wrapped words."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from sendprep.domain.evidence import Rung
from sendprep.gui import icons, look

_STEP, _STEP_GAP = 4, 2
_ROUNDING = 3
"""Pixels by which the same words are wider when they are elided than when they are laid out."""
STAIR_WIDTH = 5 * (_STEP + _STEP_GAP) - _STEP_GAP


def paint_stair(painter: QPainter, left: int, foot: int, rung: Rung) -> None:
    """Paint the five steps of a rung, standing on `foot`; the reached ones are filled."""
    painter.save()
    for step in range(5):
        height = 4 + 2 * step
        rect = QRect(left + step * (_STEP + _STEP_GAP), foot - height, _STEP, height)
        if step < rung.value:
            painter.fillRect(rect, look.colour("accent"))
        else:
            painter.setPen(look.colour("edge"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
    painter.restore()


class Writer:
    """Writes words and icons from left to right on one line, and stops at the right edge."""

    def __init__(self, painter: QPainter, left: int, top: int, right: int, font: QFont) -> None:
        self._painter, self._x, self._right = painter, left, right
        self._font, self._metrics = font, QFontMetrics(font)
        self._top, self._base = top, top + self._metrics.ascent()

    @property
    def x(self) -> int:
        """Where the next thing begins."""
        return self._x

    def skip(self, width: int) -> "Writer":
        """Leave a gap."""
        self._x += width
        return self

    def icon(self, name: str, token: str, size: int = 14) -> "Writer":
        """Paint an icon at the height of the words."""
        top = self._top + (self._metrics.height() - size) // 2
        icons.paint(self._painter, QRect(self._x, top, size, size), name, token)
        return self.skip(size + 5)

    def words(self, text: str, ink: QColor, font: QFont | None = None) -> "Writer":
        """Write words, elided at the right edge."""
        metrics = QFontMetrics(font or self._font)
        room = self._right - self._x
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
        self._painter.setFont(font or self._font)
        self._painter.setPen(ink)
        self._painter.drawText(self._x, self._base, shown)
        return self.skip(metrics.horizontalAdvance(shown))

    def code(self, text: str, font: QFont) -> "Writer":
        """Write a reference such as E12 on its chip."""
        metrics = QFontMetrics(font)
        rect = QRect(self._x, self._top - 1, metrics.horizontalAdvance(text) + 8, 0)
        rect.setHeight(self._metrics.height() + 2)
        self._painter.fillRect(rect, look.colour("selection"))
        self._painter.setFont(font)
        self._painter.setPen(look.colour("accent"))
        self._painter.drawText(self._x + 4, self._base, text)
        return self.skip(rect.width() + 6)

    def stair(self, rung: Rung) -> "Writer":
        """Paint the stair of a rung."""
        paint_stair(self._painter, self._x, self._base + 1, rung)
        return self.skip(STAIR_WIDTH + 6)


def paragraph(text: str, font: QFont, width: int, strong: int = 0, lines: int = 0) -> QTextLayout:
    """Lay words out in a width; the first `strong` characters are semibold."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if strong:
        layout.setFormats([_strong(strong)])
    layout.beginLayout()
    top, count = 0.0, 0
    while not lines or count < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(20, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
        count += 1
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> int:
    """Return how high laid-out words are, in logical pixels."""
    return int(layout.boundingRect().height() + 0.999)


def paint_paragraph(
    painter: QPainter, left: int, top: int, layout: QTextLayout, ink: QColor
) -> None:
    """Paint laid-out words."""
    painter.setPen(QPen(QBrush(ink), 1))
    layout.draw(painter, QPointF(left, top))


def title_lines(title: str, font: QFont, width: int) -> tuple[str, str]:
    """Return what stands in the first of two lines, and what is left for the second."""
    layout = paragraph(title, font, width - _ROUNDING, lines=1)  # a line dies with its layout
    first = layout.lineAt(0).textLength() if layout.lineCount() else 0
    return title[:first].rstrip(), title[first:]


def title_height(title: str, font: QFont, width: int) -> int:
    """Return how high a title is over one line or two, in logical pixels."""
    return QFontMetrics(font).height() * _count(title_lines(title, font, width))


def paint_title(painter: QPainter, room: QRect, title: str, font: QFont) -> int:
    """Paint a title over at most two lines, the second elided; return how high they are."""
    high = QFontMetrics(font).height()
    lines = title_lines(title, font, room.width())
    for place, words in enumerate(lines):
        line = Writer(painter, room.left(), room.top() + place * high, room.right(), font)
        line.words(words, look.colour("text"))
    return high * _count(lines)


def _count(lines: tuple[str, str]) -> int:
    return 2 if lines[1] else 1


def _strong(length: int) -> QTextLayout.FormatRange:
    form = QTextLayout.FormatRange()
    form.start, form.length = 0, length
    form.format = QTextCharFormat()
    form.format.setFontWeight(QFont.Weight.DemiBold)
    return form
