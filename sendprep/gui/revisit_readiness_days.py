"""The slider over days: a plot of how readiness changes with the day, and the day asked about."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSlider, QWidget

from sendprep.domain.readiness_days import Point
from sendprep.gui import look
from sendprep.gui.cells import paint_words
from sendprep.gui.words import count_words, day_words

_EDGE = 6
_HANDLE = 6.0
_MONTH = 30
_INDENT = 5
_CLEAR = 12.0
"""Pixels between an upright line and words, with the half of the handle."""
_PLOT = 112


class DaySlider(QSlider):
    """Arrows go by a day, Page Up and Page Down by 30; a click goes to the day under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._first, self._marked = date.today(), date.today()
        self._mark = ""
        self._points: tuple[Point, ...] = ()
        self._most = 0
        self.setSingleStep(1)
        self.setPageStep(_MONTH)

    @property
    def day(self) -> date:
        """The day that is asked about."""
        return self._first + timedelta(days=self.value())

    def show_days(self, first: date, last: date, day: date) -> None:
        """Offer these days, with this one chosen; nobody is told."""
        blocked = self.blockSignals(True)
        self._first = first
        self.setRange(0, (last - first).days)
        self.setValue((day - first).days)
        self.blockSignals(blocked)

    def show_points(self, points: Sequence[Point], most: int, marked: date, mark: str) -> None:
        """Plot these counts, of so many findings; `mark` names a day that is marked, "" for none.

        They are told in words too, as the plot is nothing to a screen reader.
        """
        self._points, self._most = tuple(points), most
        self._marked, self._mark = marked, mark
        self.setAccessibleDescription(". ".join(map(_said, self._points)))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The plot between a line of words above and one below."""
        caption = QFontMetrics(look.font("caption")).height()
        return QSize(280, _PLOT + 2 * caption + 14)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as always, and half as wide."""
        return QSize(160, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the day under the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the pointer while its button is held."""
        self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Stay where the pointer has led."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the counts over the days, the marked day and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        painter.fillRect(plot, look.colour("sunken"))
        if self._points and self._most:
            self._paint_area(painter, plot)
            self._paint_line(painter, plot)
        painter.setPen(look.colour("line"))
        painter.drawRect(plot)
        self._paint_mark(painter, plot)
        self._paint_words(painter, plot)
        self._paint_handle(painter, plot)

    # --- where things stand ------------------------------------------------------------------

    def _plot(self) -> QRectF:
        caption = QFontMetrics(look.font("caption")).height()
        wide = self.width() - 2 * _EDGE - 1
        return QRectF(_EDGE + 0.5, caption + 6.5, wide, self.height() - 2 * caption - 14)

    def _x(self, day: date) -> float:
        plot, days = self._plot(), max(1, self.maximum())
        return plot.left() + (day - self._first).days * plot.width() / days

    def _y(self, count: int) -> float:
        plot = self._plot()
        return plot.bottom() - count * plot.height() / self._most

    def _go_to(self, x: float) -> None:
        plot = self._plot()
        share = (x - plot.left()) / max(1.0, plot.width())
        self.setValue(round(share * self.maximum()))

    def _stairs(self, counts: Sequence[int]) -> list[QPointF]:
        """Return the corners of a line that keeps each count until the next point."""
        corners = []
        ends = [*(self._x(one.day) for one in self._points[1:]), self._plot().right()]
        for point, end, count in zip(self._points, ends, counts, strict=True):
            corners += [QPointF(self._x(point.day), self._y(count)), QPointF(end, self._y(count))]
        return corners

    # --- painting ----------------------------------------------------------------------------

    def _paint_area(self, painter: QPainter, plot: QRectF) -> None:
        """Fill what stands in full, with its edge."""
        top = self._stairs([one.whole for one in self._points])
        area = QPolygonF([plot.bottomLeft(), *top, plot.bottomRight()])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("count-3"))
        painter.drawPolygon(area)
        self._paint_stairs(painter, top, look.colour("accent"), Qt.PenStyle.SolidLine)

    def _paint_line(self, painter: QPainter, plot: QRectF) -> None:
        """Draw what is fresh as a dashed line, so that the two are told apart in grey."""
        stairs = self._stairs([one.fresh for one in self._points])
        self._paint_stairs(painter, stairs, look.colour("text"), Qt.PenStyle.DashLine)

    def _paint_stairs(
        self, painter: QPainter, corners: Sequence[QPointF], ink: QColor, style: Qt.PenStyle
    ) -> None:
        painter.setPen(QPen(ink, 1.6, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(corners))

    def _paint_mark(self, painter: QPainter, plot: QRectF) -> None:
        if self._mark:
            x = self._x(self._marked)
            painter.setPen(QPen(look.colour("muted"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))

    def _paint_words(self, painter: QPainter, plot: QRectF) -> None:
        """Say how many the top stands for, the first and last day, and which day is marked."""
        font, ink = look.font("caption"), look.colour("muted")
        high = QFontMetrics(font).height()
        below = QRectF(_EDGE, plot.bottom() + 4, plot.width(), high).toRect()
        last = self._first + timedelta(days=self.maximum())
        today = "Today, " if self._first == date.today() else ""
        first = f"{today}{day_words(self._first, year=False)}"
        paint_words(painter, below, first, font, ink)
        paint_words(painter, below, day_words(last), font, ink, Qt.AlignmentFlag.AlignRight)
        if self._most:
            self._paint_most(painter, plot, font)
        if self._mark:
            wide = QFontMetrics(font).horizontalAdvance(self._mark) + 2
            left = min(max(0.0, self._x(self._marked) - wide / 2), self.width() - wide)
            above = QRectF(left, 0, wide, high).toRect()
            paint_words(painter, above, self._mark, font, look.colour("text"))

    def _paint_most(self, painter: QPainter, plot: QRectF, font: QFont) -> None:
        """Say how many findings the top stands for, where no line goes through the words."""
        words = count_words(self._most, "finding")
        metrics = QFontMetrics(font)
        lines = [self._x(self.day), *([self._x(self._marked)] if self._mark else [])]
        left = clear_of(plot.left() + _INDENT, metrics.horizontalAdvance(words), lines)
        top = QRectF(left, plot.top() + 3, plot.right() - left, metrics.height()).toRect()
        paint_words(painter, top, words, font, look.colour("muted"))

    def _paint_handle(self, painter: QPainter, plot: QRectF) -> None:
        x, focused = self._x(self.day), self.hasFocus()
        painter.setPen(QPen(look.colour("accent"), 3 if focused else 2))
        painter.drawLine(QLineF(x, plot.top() - 2, x, plot.bottom()))
        painter.setBrush(look.colour("accent"))
        painter.setPen(QPen(look.colour("text" if focused else "accent"), 2 if focused else 1))
        painter.drawEllipse(QPointF(x, plot.bottom()), _HANDLE, _HANDLE)


def clear_of(left: float, wide: float, lines: Iterable[float]) -> float:
    """Return where words so wide begin, from `left` on, that no upright line goes through them."""
    for line in sorted(lines):
        if left - _CLEAR <= line <= left + wide + _CLEAR:
            left = line + _CLEAR
    return left


def _said(point: Point) -> str:
    return f"From {day_words(point.day)} {point.fresh} fresh, {point.whole} in full"
