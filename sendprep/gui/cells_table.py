"""The cells of the overview's table: number, title, state, meter, rungs, agencies, gaps."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sendprep.domain.weakness import Judgement, OwnView
from sendprep.gui import icons, look
from sendprep.gui.cells import (
    Index,
    is_selected,
    line_height,
    paint_ground,
    paint_icon_words,
    paint_number_tag,
    paint_words,
)
from sendprep.gui.overview_rows import SHOWN_AGENCIES, WeaknessRow
from sendprep.gui.rows import ROW
from sendprep.gui.weakness_signs import paint_title

_PAD = 8


class RowCell(QStyledItemDelegate):
    """A cell of a weakness row: paints the ground, and hands its inside to `paint_cell`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of the row, then the cell."""
        painter.save()
        paint_ground(painter, option, bar=index.column() == 0)
        inner = option.rect.adjusted(_PAD, 1, -_PAD // 2, -1)
        self.paint_cell(painter, inner, index.data(ROW), is_selected(option))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return the height of two lines; the width is the header's affair."""
        return QSize(40, line_height("body", "caption") + 9)

    def paint_cell(self, painter: QPainter, rect: QRect, row: WeaknessRow, selected: bool) -> None:
        """Paint the inside of the cell."""
        raise NotImplementedError


class NumberCell(RowCell):
    """The number tag."""

    def paint_cell(self, painter: QPainter, rect: QRect, row: WeaknessRow, selected: bool) -> None:
        """Paint the tag, filled while the row is selected."""
        number = row.account.weakness.number
        width = max(20, QFontMetrics(look.font("label")).horizontalAdvance(str(number)) + 8)
        tag = QRect(rect.left() + 4, rect.center().y() - 9, width, 20)
        paint_number_tag(painter, tag, number, selected)


class TitleCell(RowCell):
    """The working title, and under a short one the inspectors' own words."""

    def paint_cell(self, painter: QPainter, rect: QRect, row: WeaknessRow, selected: bool) -> None:
        """Paint the title, over both lines if it needs them."""
        weakness = row.account.weakness
        strong, caption = look.font("body-strong"), look.font("caption")
        high = paint_title(painter, rect.adjusted(0, 3, 0, 0), weakness.title, strong)
        if high == QFontMetrics(strong).height():
            lower = QRect(rect.left(), rect.top() + 3 + high, rect.width(), line_height("caption"))
            paint_words(painter, lower, weakness.text, caption, look.colour("muted"))


class StateCell(RowCell):
    """A judgement or a view: icon and word in the colour of the state."""

    def __init__(self, state: Callable[[WeaknessRow], Judgement | OwnView]) -> None:
        super().__init__()
        self._state = state

    def paint_cell(self, painter: QPainter, rect: QRect, row: WeaknessRow, selected: bool) -> None:
        """Paint the state."""
        state = icons.state_of(self._state(row))
        body = look.font("body")
        paint_icon_words(painter, rect, state.icon, state.words, state.colour, body)


class AnsweredCell(RowCell):
    """How many findings are answered, in words and as a meter."""

    def paint_cell(self, painter: QPainter, rect: QRect, row: WeaknessRow, selected: bool) -> None:
        """Paint the words, and the meter at the right of them."""
        answered, total = row.answered
        words = f"{answered} of {total}"
        font = look.font("body")
        paint_words(painter, rect, words, font, look.colour("text"))
        left = rect.left() + QFontMetrics(font).horizontalAdvance("00 of 00") + 2
        meter = QRectF(left, rect.center().y() - 2, rect.right() - left - 6, 6)
        if meter.width() > 12:
            paint_meter(painter, meter, answered, total)


class RungsCell(RowCell):
    """Five cells, darker with more pieces; none is dashed."""

    def paint_cell(self, painter: QPainter, rect: QRect, row: WeaknessRow, selected: bool) -> None:
        """Paint the count of each rung."""
        side = max(22, QFontMetrics(look.font("caption")).height() + 7)
        top = rect.center().y() - side // 2
        for place, count in enumerate(row.rungs):
            left = rect.left() + place * (side + 4)
            paint_count(painter, QRect(left, top, side, side), count)


class AgenciesCell(RowCell):
    """One icon for each agency that is heard, a dash for one that is not."""

    def paint_cell(self, painter: QPainter, rect: QRect, row: WeaknessRow, selected: bool) -> None:
        """Paint the icons in the fixed order of the legend."""
        for place, agency in enumerate(SHOWN_AGENCIES):
            square = QRect(rect.left() + place * 20, rect.center().y() - 7, 16, 16)
            if agency in row.agencies:
                icons.paint(painter, square, icons.AGENCY_ICONS[agency], "text")
            else:
                dash = Qt.AlignmentFlag.AlignHCenter
                paint_words(painter, square, "–", look.font("body"), look.colour("muted"), dash)


class GapsCell(RowCell):
    """How many gaps, with the sign of warning."""

    def paint_cell(self, painter: QPainter, rect: QRect, row: WeaknessRow, selected: bool) -> None:
        """Paint the sign and the number, or "none"."""
        body = look.font("body")
        if not row.gaps:
            paint_words(painter, rect, "none", look.font("caption"), look.colour("muted"))
            return
        square = QRect(rect.left(), rect.center().y() - 6, 14, 14)
        icons.paint(painter, square, "ph.warning-fill", "part")
        words = rect.adjusted(20, 0, 0, 0)
        paint_words(painter, words, str(row.gaps), body, look.colour("text"))


def paint_meter(painter: QPainter, rect: QRectF, part: int, whole: int) -> None:
    """Paint a meter: an outlined groove, filled in accent as far as the part goes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    groove = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(look.colour("edge")))
    painter.setBrush(look.colour("sunken"))
    painter.drawRoundedRect(groove, 2, 2)
    if part:
        filled = QRectF(rect.left(), rect.top(), rect.width() * part / max(whole, 1), rect.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(filled, 2, 2)
    painter.restore()


def paint_count(painter: QPainter, square: QRect, count: int) -> None:
    """Paint one heat cell: the count inside, and its ground by how many."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = square.toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
    if count:
        step = 1 if count < 3 else 2 if count < 5 else 3
        painter.setPen(QPen(look.colour("count-2" if step < 3 else "count-3")))
        painter.setBrush(look.colour(f"count-{step}"))
        ink = "on-accent" if step == 3 else "text"
    else:
        painter.setPen(QPen(look.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = "muted"
    painter.drawRoundedRect(box, 2, 2)
    painter.setFont(look.font("caption"))
    painter.setPen(look.colour(ink))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(count) if count else "–")
    painter.restore()
