"""Paints a share with its interval in the window, of the very shapes that paper has."""

from math import floor
from typing import assert_never

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from sendprep.domain.audit_limits import FEW
from sendprep.domain.intervals import Share
from sendprep.gui import look
from sendprep.reports.document import Interval
from sendprep.reports.interval_shapes import EDGE, Box, Ink, Shape, Stroke, interval_shapes

BAR = 7.0
"""The height in pixels of the box from the low end to the high end."""
HIGH = 12.0
"""The height of the whole drawing."""

_TOKENS = {
    Ink.SCALE: "line",
    Ink.GROUND: "count-1",
    Ink.WHITE: "surface",
    Ink.STRONG: "accent",
    Ink.FEW: "muted",
    Ink.HATCH: "edge",
}


def interval_of(share: Share) -> Interval:
    """Return a share with its interval as it is drawn."""
    return Interval(share.value, share.value, share.low, share.high, share.cases < FEW)


def paint_interval(painter: QPainter, rect: QRectF, interval: Interval | None) -> None:
    """Paint an interval so that 0% stands at the left end of a rectangle and 100% at its right."""
    wide = rect.width() + 2 * EDGE
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.left() - EDGE, rect.top())
    for shape in interval_shapes(interval, wide, HIGH, HIGH / 2, BAR):
        _paint(painter, shape)
    painter.restore()


def _paint(painter: QPainter, shape: Shape) -> None:
    match shape:
        case Stroke():
            painter.setPen(_pen(shape.ink, shape.weight))
            painter.drawLine(QLineF(shape.x1, HIGH - shape.y1, shape.x2, HIGH - shape.y2))
        case Box():
            painter.setPen(_pen(shape.edge, shape.weight))
            painter.setBrush(look.colour(_TOKENS[shape.ground]))
            top = HIGH - shape.bottom - shape.high
            left, right = (floor(one) + 0.5 for one in (shape.left, shape.left + shape.wide))
            painter.drawRect(QRectF(left, top, right - left, shape.high))  # sharp on whole pixels
        case _:
            assert_never(shape)


def _pen(ink: Ink, weight: float) -> QPen:
    pen = QPen(look.colour(_TOKENS[ink]), max(1.0, weight))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen
