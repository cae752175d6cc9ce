"""The chart of findings: a bar of met, partly and not met in each row, its interval under it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QWidget

from sendprep.domain.adequacy import percent
from sendprep.domain.audit_limits import FEW
from sendprep.domain.instrument import Stance
from sendprep.domain.intervals import Share
from sendprep.gui import look
from sendprep.gui.audit_signs import STANCES
from sendprep.gui.cases_findings_rows import ChartRow, Shape
from sendprep.gui.cells import RowDelegate, line_height, paint_heading_ground, paint_words
from sendprep.gui.interval_painter import HIGH, interval_of, paint_interval
from sendprep.gui.weakness_signs import Writer, height_of, paint_paragraph, paragraph
from sendprep.reports.document import Interval

_LEFT, _RIGHT, _PAD, _HEAD, _GAP = 14, 14, 8, 5, 12
_BAR, _UNDER = 12, 3
"""How high the bar is, and how far under it the interval stands."""
_CODE, _SIGN = 36, 40
_WIDE = 620
"""The least width, at the usual text size, for words and bar beside each other."""
_RIGHT_SIDE = Qt.AlignmentFlag.AlignRight


class ChartDelegate(RowDelegate[ChartRow]):
    """Paints headings, sentences, and bars with their words, numbers and interval."""

    def row_height(self, row: ChartRow, width: int) -> int:
        """As high as its words, or bar and figures, need."""
        match row.shape:
            case Shape.HEADING:
                return line_height("label") + 2 * _HEAD + 1
            case Shape.TEXT:
                return height_of(_sentences(row, width)) + 2 * _PAD + 3
        room = _Room(width)
        words = height_of(_words(row, room.words)) + _tag_height(row)
        words += height_of(_note(row, room.words)) + 1 if row.note else 0
        figures = max(line_height("body-strong", "caption"), int(_BAR + _UNDER + HIGH))
        return (max(words, figures) if room.is_wide else words + 4 + figures) + 2 * _PAD + 1

    def paint_row(self, painter: QPainter, rect: QRect, row: ChartRow, selected: bool) -> None:
        """Paint the row."""
        match row.shape:
            case Shape.HEADING:
                _paint_heading(painter, rect, row)
            case Shape.TEXT:
                layout = _sentences(row, rect.width())
                top = rect.top() + _PAD
                paint_paragraph(painter, rect.left() + _LEFT, top, layout, look.colour("text"))
            case Shape.BAR:
                _paint_figure(painter, rect, row)


class ChartLegend(QWidget):
    """What the colours and the box under each bar mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._range = ""
        self.tell(None)

    def tell(self, frame: int | None) -> None:
        """Say of how many cases the box tells the share."""
        whole = f"all {frame:,}" if frame else "all cases"
        self._range = f"share met of {whole}, likely (95%); hollow: fewer than {FEW} cases"
        stances = ", ".join(STANCES[one].words.lower() for one in _TOLD)
        self.setAccessibleName(f"Bars: {stances}. The box under a bar is the {self._range}.")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line of captions; what finds no room is cut."""
        return QSize(200, max(18, line_height("caption") + 2))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint a sample of each colour, and of the box."""
        painter = QPainter(self)
        caption = look.font("caption")
        line = Writer(painter, 0, 1, self.width(), caption)
        for stance in _TOLD:
            sign = STANCES[stance]
            box = QRectF(line.x + 0.5, self.height() / 2 - 5.5, 22, 11)
            _paint_box(painter, box, sign.colour)
            line.skip(28).icon(sign.icon, sign.colour).words(sign.words, look.colour("text"))
            line.skip(16)
        box = QRectF(line.x, (self.height() - HIGH) / 2, 40, HIGH)
        paint_interval(painter, box, Interval(0.5, 0.5, 0.15, 0.85))
        line.skip(47).words(self._range, look.colour("text"))


_TOLD = (Stance.MET, Stance.PARTLY, Stance.NOT_MET)


class _Room:
    """Where the parts of a row stand in a width."""

    def __init__(self, width: int) -> None:
        self.scale = look.font("body").pointSizeF() / 10
        inner = width - _LEFT - _RIGHT
        self.code = int(_CODE * self.scale)
        self.figure = QFontMetrics(look.font("caption")).horizontalAdvance("under 1% to 66%") + 2
        self.signs = 3 * int(_SIGN * self.scale)
        self.is_wide = width >= _WIDE * self.scale
        rest = inner - self.code - self.figure - self.signs - 3 * _GAP
        self.bar = int(rest * 0.42) if self.is_wide else inner - self.code - self.figure - _GAP
        if not self.is_wide and width >= 420 * self.scale:
            self.bar -= self.signs + _GAP
        self.has_signs = self.is_wide or width >= 420 * self.scale
        self.words = rest - self.bar if self.is_wide else inner - self.code


def _paint_heading(painter: QPainter, rect: QRect, row: ChartRow) -> None:
    paint_heading_ground(painter, rect)
    inner, muted = rect.adjusted(_LEFT, 0, -_RIGHT, 0), look.colour("muted")
    taken = QFontMetrics(look.font("caption")).horizontalAdvance(row.right) + _GAP
    paint_words(painter, inner, row.right, look.font("caption"), muted, _RIGHT_SIDE)
    room = inner.adjusted(0, 0, -taken, 0)
    paint_words(painter, room, row.words, look.font("label"), look.colour("text"))


def _paint_figure(painter: QPainter, rect: QRect, row: ChartRow) -> None:
    room, top, left = _Room(rect.width()), rect.top() + _PAD, rect.left() + _LEFT
    strong, ink = look.font("body-strong"), look.colour("text")
    Writer(painter, left, top, left + room.code, strong).words(row.code, ink)
    left += room.code
    words = _words(row, room.words)
    paint_paragraph(painter, left, top, words, ink)
    below = top + height_of(words)
    if row.note:
        note = _note(row, room.words)
        paint_paragraph(painter, left, below + 1, note, look.colour("muted"))
        below += height_of(note) + 1
    if row.is_statutory:
        _paint_tag(painter, QPoint(left, below + 1))
        below += _tag_height(row)
    if room.is_wide:
        left += room.words + _GAP
    else:
        top = below + 4
    _paint_bar(painter, QRectF(left, top + 2, room.bar, _BAR), row)
    left += room.bar + _GAP
    if room.has_signs:
        _paint_signs(painter, QRect(left, top, room.signs, line_height("body")), row)
    right = QRect(rect.right() - _RIGHT - room.figure, top, room.figure, line_height("body-strong"))
    _paint_share(painter, right, row.share)


def _paint_bar(painter: QPainter, rect: QRectF, row: ChartRow) -> None:
    """Paint the parts side by side in the colours of their states, and the interval under them."""
    if not row.cases:
        painter.setPen(QPen(look.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        return
    left = rect.left()
    for one in row.parts:
        width = rect.width() * one.cases / row.cases
        if one.cases:
            _paint_box(painter, QRectF(left, rect.top(), width, rect.height()), one.token)
        left += width
    if row.share:
        under = QRectF(rect.left(), rect.bottom() + _UNDER, rect.width(), HIGH)
        paint_interval(painter, under, interval_of(row.share))


def _paint_box(painter: QPainter, rect: QRectF, token: str) -> None:
    painter.setPen(QPen(look.colour(token)))
    painter.setBrush(look.colour(f"{token}-fill"))
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_signs(painter: QPainter, rect: QRect, row: ChartRow) -> None:
    """Paint the number of each part beside its sign."""
    told = [one for one in row.parts if one.icon]
    width = rect.width() // max(1, len(told))
    for place, one in enumerate(told):
        line = Writer(painter, rect.left() + place * width, rect.top(), rect.right(), _body())
        line.icon(one.icon, one.token if one.cases else "disabled")
        line.words(f"{one.cases:,}", look.colour("text" if one.cases else "muted"))


def _paint_share(painter: QPainter, rect: QRect, share: Share | None) -> None:
    """Paint n of N, and between which shares that of all cases is."""
    muted = look.colour("muted")
    if share is None:
        paint_words(painter, rect, "no case", look.font("caption"), muted, _RIGHT_SIDE)
        return
    told = f"{share.yes:,} of {share.cases:,}"
    strong = look.font("body-strong")
    paint_words(painter, rect, told, strong, look.colour("text"), _RIGHT_SIDE)
    under = rect.translated(0, rect.height())
    likely = f"{percent(share.low)} to {percent(share.high)}"
    paint_words(painter, under, likely, look.font("caption"), muted, _RIGHT_SIDE)


def _paint_tag(painter: QPainter, at: QPoint) -> None:
    """Paint the small frame that says a criterion is statutory, as the audit form does."""
    font = look.font("caption")
    metrics = QFontMetrics(font)
    box = QRect(at.x(), at.y(), metrics.horizontalAdvance("statutory") + 10, metrics.height() + 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("edge")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(font)
    painter.setPen(look.colour("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "statutory")
    painter.restore()


def _tag_height(row: ChartRow) -> int:
    return line_height("caption") + 3 if row.is_statutory else 0


def _words(row: ChartRow, width: int) -> QTextLayout:
    return paragraph(row.words, look.font("body"), width)


def _note(row: ChartRow, width: int) -> QTextLayout:
    return paragraph(row.note, look.font("caption"), width)


def _sentences(row: ChartRow, width: int) -> QTextLayout:
    return paragraph(row.words, look.font("body"), min(width, 900) - _LEFT - _RIGHT)


def _body() -> QFont:
    return look.font("body")
