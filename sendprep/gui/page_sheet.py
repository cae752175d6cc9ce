"""One page on the desk of the page view: white paper with its picture, or its set text."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from sendprep.domain.pages import Box, Line, Page
from sendprep.gui import look
from sendprep.gui.text_pages import reading_font


class Sheet(QGraphicsItem):
    """A page whose unit is the point; paper stays white in the dark scheme too."""

    def __init__(self, number: int, rect: QRectF) -> None:
        super().__init__()
        self.number = number
        self.page: Page | None = None
        self._text: Page | None = None
        self._size = QRectF(0, 0, rect.width(), rect.height())
        self._image: QImage | None = None
        self._selected: tuple[Box, ...] = ()
        self._area: Box | None = None
        self._lit: tuple[Box, ...] | None = ()
        self._light: Callable[[], tuple[Box, ...]] = tuple
        self.setPos(rect.topLeft())

    @property
    def image(self) -> QImage | None:
        """The picture that the page shows now."""
        return self._image

    def set_text(self, page: Page) -> None:
        """Show the words of a page in place of a picture."""
        self.page = self._text = page
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """Show a picture of the page, drawn at any scale."""
        self._image = image
        self.update()

    def show_selected(self, boxes: tuple[Box, ...], area: Box | None = None) -> None:
        """Show which words are selected, or which box is drawn."""
        self._selected, self._area = boxes, area
        self.update()

    def show_lit(self, find: Callable[[], tuple[Box, ...]]) -> None:
        """Show what a search has found; its places are asked for when the page is drawn."""
        self._light, self._lit = find, None
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The page with its edge."""
        return self._size.adjusted(-1, -1, 1, 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw paper, then picture or text, then the selected words as a marker would."""
        painter.fillRect(self._size, QColor(look.hex_of("surface", look.Scheme.LIGHT)))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is not None:
            painter.drawImage(self._size, self._image)
        elif self._text is not None:
            self._paint_lines(painter, self._text, option.exposedRect)
        if self._lit is None:
            self._lit = self._light()
        self._paint_over(painter, self._lit, "paper-marker")
        self._paint_over(painter, self._selected, "count-2")
        self._paint_area(painter)
        pen = QPen(look.colour("line"))
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawRect(self._size)

    def _paint_lines(self, painter: QPainter, page: Page, exposed: QRectF) -> None:
        painter.setPen(QColor(look.hex_of("text", look.Scheme.LIGHT)))
        for line in page.lines:
            rect = _rect(line)
            if rect.bottom() >= exposed.top() and rect.top() <= exposed.bottom():
                painter.setFont(reading_font(line.size or 11.0, line.bold))
                painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), line.text)

    def _paint_over(self, painter: QPainter, boxes: tuple[Box, ...], token: str) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in boxes:
            painter.fillRect(_of(box), QColor(look.hex_of(token, look.Scheme.LIGHT)))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _paint_area(self, painter: QPainter) -> None:
        if self._area is None:
            return
        pen = QPen(QColor(look.hex_of("accent", look.Scheme.LIGHT)), 2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        ground = QColor(look.hex_of("count-2", look.Scheme.LIGHT))
        ground.setAlphaF(0.35)
        painter.setBrush(ground)
        painter.drawRect(_of(self._area))
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _of(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)


def _rect(line: Line) -> QRectF:
    box = line.box or Box(0, 0, 0, 0)
    # wide enough that a rounding of the metrics never cuts the last letter
    return QRectF(box.left, box.top, box.right - box.left + 8, box.bottom - box.top)
