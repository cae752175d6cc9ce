"""Boxes round passages of a page, with their numbers in the margin."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from sendprep.domain.pages import Box, Page
from sendprep.gui import look

_AIR = 3.0
_TAG_HEIGHT = 14.0
_TAG_GAP = 9.0


@dataclass(frozen=True)
class PageBox:
    """A passage on a page: `own` belongs to what is being looked at, `active` is marked.

    Without `framed` only the marker is drawn, as for words that a search found.
    """

    page: int
    box: Box
    label: str = ""
    active: bool = False
    own: bool = False
    framed: bool = True


class BoxItem(QGraphicsItem):
    """One box drawn over its page, in the page's own points."""

    def __init__(self, box: PageBox, tags_end: float, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.box = box
        inner = box.box
        rect = QRectF(inner.left, inner.top, inner.right - inner.left, inner.bottom - inner.top)
        self._rect = rect.adjusted(-_AIR, -0.8 * _AIR, _AIR, 0.8 * _AIR) if box.framed else rect
        width = max(16.0, 7.0 + 5.2 * len(box.label))
        left = max(2.0, tags_end - _TAG_GAP - width)
        middle = self._rect.center().y()
        self._tag = QRectF(left, middle - _TAG_HEIGHT / 2, width, _TAG_HEIGHT)

    @property
    def rect(self) -> QRectF:
        """The frame in points of the page."""
        return self._rect

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The box with its tag."""
        both = self._rect.united(self._tag) if self.box.label else self._rect
        return both.adjusted(-2, -2, 2, 2)

    def holds(self, x: float, y: float) -> bool:
        """Whether a point of the page lies in the box or on its tag."""
        return self._rect.contains(x, y) or (bool(self.box.label) and self._tag.contains(x, y))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw marker, frame and tag; on paper they have the light scheme's colours."""
        if self.box.active:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(self._rect, _ink("paper-marker"))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self.box.framed:
            self._paint_frame(painter)
        if self.box.label:
            self._paint_tag(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        strong = self.box.own or self.box.active
        ratio = painter.device().devicePixelRatio()  # a cosmetic pen counts device pixels
        width = (2 if self.box.active else 1) * ratio
        pen = QPen(_ink("accent" if strong else "edge"), width)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._rect)

    def _paint_tag(self, painter: QPainter) -> None:
        strong = self.box.own or self.box.active
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_ink("accent" if strong else "edge"), 0.8))
        painter.setBrush(_ink("accent") if strong else _ink("surface"))
        painter.drawRoundedRect(self._tag, 2, 2)
        font = QFont(look.font("label"))
        font.setPixelSize(9)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(_ink("on-accent") if strong else _ink("text"))
        painter.drawText(self._tag, int(Qt.AlignmentFlag.AlignCenter), self.box.label)


def tags_end(box: PageBox, on_page: list[PageBox], page: Page | None) -> float:
    """Return where the margin tag of a box ends: left of all words, in line with the others."""
    words = [line.box.left for line in page.lines if line.box] if page else []
    return min([box.box.left, *(other.box.left for other in on_page), *words]) - _AIR


def _ink(token: str) -> QColor:
    return QColor(look.hex_of(token, look.Scheme.LIGHT))
