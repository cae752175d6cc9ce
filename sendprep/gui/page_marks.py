"""Filed words on a page: tagged in the margin, and framed where no marker is drawn over them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from sendprep.domain.pages import Box, Page
from sendprep.domain.passages import around
from sendprep.gui import look

_TAG, _LETTER, _TAG_GAP = 16.0, 6.0, 3.0
_BRACKET, _TICK, _AIR = 4.0, 5.0, 10.0
_EDGE = 3.0


@dataclass(frozen=True)
class PageMark:
    """Words or a box of a page, under a key of one's own; `sheet` counts from 0.

    `labels` stand in the margin, as the numbers of weaknesses. A `framed` one is a drawn box, a
    `draft` is not filed yet, the `active` one is looked at now.
    """

    key: str
    sheet: int
    boxes: tuple[Box, ...]
    labels: tuple[str, ...] = ()
    framed: bool = False
    draft: bool = False
    active: bool = False

    @property
    def marker(self) -> tuple[Box, ...]:
        """What the sheet draws over with the marker; drawn boxes and drafts are only framed."""
        return () if self.framed or self.draft else self.boxes


class MarkItem(QGraphicsItem):
    """One mark drawn over its page, in the page's own points."""

    def __init__(self, mark: PageMark, right: float, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.mark = mark
        whole = around(mark.boxes)
        left = max(_EDGE, right - _BRACKET)
        self._bracket = QRectF(left, whole.top, _BRACKET, whole.bottom - whole.top)
        self._words = [_rect(box) for box in mark.boxes]
        self._tags = _tags(mark.labels, left - _TAG_GAP, self._bracket.center().y())
        self._whole = self._bracket.united(_rect(whole))
        for tag in self._tags:
            self._whole = self._whole.united(tag)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The words, the bracket and the tags."""
        return self._whole.adjusted(-2, -2, 2, 2)

    def holds(self, x: float, y: float) -> bool:
        """Whether a point of the page lies on the words, the bracket or a tag."""
        return any(rect.contains(x, y) for rect in (*self._words, self._bracket, *self._tags))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw in the colours of the light scheme, as paper has them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.mark.marker:
            self._paint_frames(painter)
        self._paint_bracket(painter)
        for tag, label in zip(self._tags, self.mark.labels, strict=True):
            _paint_tag(painter, tag, label)

    def _paint_frames(self, painter: QPainter) -> None:
        style = Qt.PenStyle.DashLine if self.mark.draft else Qt.PenStyle.SolidLine
        painter.setPen(QPen(_ink("accent"), 1.6 if self.mark.active else 1.0, style))
        for rect in self._words:
            painter.drawRect(rect)

    def _paint_bracket(self, painter: QPainter) -> None:
        if not (self.mark.labels or self.mark.active):
            return
        width = 2.6 if self.mark.active else 1.5
        painter.setPen(QPen(_ink("accent"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        rect = self._bracket
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
        for y in (rect.top() + width / 2, rect.bottom() - width / 2):
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.left() + _TICK, y))


def lay_marks(
    marks: Sequence[PageMark], parent: QGraphicsItem, page: Page | None
) -> list[MarkItem]:
    """Draw the marks of one page; where several stand at one height, each has its own lane."""
    if not marks:
        return []
    words = [line.box.left for line in page.lines if line.box] if page else []
    boxes = [box.left for mark in marks for box in mark.boxes]
    right = min([*words, *boxes], default=0.0) - _AIR
    items: list[MarkItem] = []
    lanes: list[float] = []
    for mark in sorted(marks, key=lambda one: around(one.boxes).top):
        top, bottom = _margin_of(mark)
        lane = next((n for n, end in enumerate(lanes) if end <= top), len(lanes))
        lanes[lane : lane + 1] = [bottom]
        items.append(MarkItem(mark, right - lane * (_TAG + _TAG_GAP + 2 * _BRACKET), parent))
    return items


def _margin_of(mark: PageMark) -> tuple[float, float]:
    """Return from where to where the margin beside a mark is taken, by its bracket or its tag."""
    whole = around(mark.boxes)
    middle, tag = (whole.top + whole.bottom) / 2, _TAG / 2 if mark.labels else 0.0
    return min(whole.top, middle - tag), max(whole.bottom, middle + tag)


def _tags(labels: tuple[str, ...], right: float, middle: float) -> list[QRectF]:
    """Return a square for each label, the last one nearest to the words."""
    rects: list[QRectF] = []
    for label in reversed(labels):
        width = max(_TAG, _TAG / 2 + _LETTER * len(label))
        left = max(_EDGE, right - width)
        rects.append(QRectF(left, middle - _TAG / 2, width, _TAG))
        right = left - _TAG_GAP / 2
    return rects[::-1]


def _paint_tag(painter: QPainter, rect: QRectF, label: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink("text"))
    painter.drawRoundedRect(rect, 2.5, 2.5)
    font = QFont(look.font("label"))
    font.setPixelSize(10)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(_ink("surface"))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), label)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)


def _ink(token: str) -> QColor:
    return QColor(look.hex_of(token, look.Scheme.LIGHT))
