"""Paints a page that was made for text: its words, its ruled tables, its rows and columns."""

from functools import cache

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from sendprep.domain.pages import Box, Line
from sendprep.gui import look
from sendprep.gui.made_page import MadePage
from sendprep.gui.text_metrics import grid_font, reading_font

_ROOM = 8.0
"""Wide enough that a rounding of the metrics never cuts the last letter."""


def paint_page(painter: QPainter, page: MadePage, exposed: QRectF) -> None:
    """Paint what may be seen of a page; paper has the light scheme's colours."""
    _paint_rules(painter, page, exposed)
    lines, labels = page.between(exposed.top(), exposed.bottom())
    painter.setPen(_ink("faint"))
    for label in labels:
        _paint_line(painter, label, page.is_grid)
    painter.setPen(_ink("text"))
    for line in lines:
        if line.text:
            _paint_line(painter, line, page.is_grid)


def _paint_line(painter: QPainter, line: Line, is_grid: bool) -> None:
    box = line.box or Box(0, 0, 0, 0)
    painter.setFont(_font(is_grid, line.size or 11.0, line.bold))
    rect = QRectF(box.left, box.top, box.right - box.left + _ROOM, box.bottom - box.top)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), line.text)


def _paint_rules(painter: QPainter, page: MadePage, exposed: QRectF) -> None:
    pen = QPen(_ink("line"), 0)
    painter.setPen(pen)
    for rule in page.rules:
        if rule.bottom >= exposed.top() and rule.top <= exposed.bottom():
            painter.drawLine(QLineF(rule.left, rule.top, rule.right, rule.bottom))


@cache
def _font(is_grid: bool, size: float, bold: bool) -> QFont:
    return (grid_font if is_grid else reading_font)(size, bold)


def _ink(token: str) -> QColor:
    return QColor(look.hex_of(token, look.Scheme.LIGHT))
