"""One page on the desk of the page view: white paper with its picture, or its set text."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from sendprep.domain.pages import Box, Page
from sendprep.gui import look
from sendprep.gui.made_page import MadePage
from sendprep.gui.text_paint import paint_page


class Sheet(QGraphicsItem):
    """A page whose unit is the point; paper stays white in the dark scheme too."""

    def __init__(self, number: int, rect: QRectF) -> None:
        super().__init__()
        self.number = number
        self.page: Page | None = None
        self._text: Page | None = None
        self._size = QRectF(0, 0, rect.width(), rect.height())
        self._image: QImage | None = None
        self._wait = ""
        self._selected: tuple[Box, ...] = ()
        self._area: Box | None = None
        self._lit: tuple[Box, ...] | None = ()
        self._marked: tuple[Box, ...] = ()
        self._found: tuple[Box, ...] = ()
        self._light: Callable[[], tuple[Box, ...]] = tuple
        self.setPos(rect.topLeft())
        # without it Qt says that all of a page is exposed, and a long worksheet is painted whole
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

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

    def place(self, rect: QRectF, wait: str = "") -> None:
        """Lie at another place, or be of another size; `wait` is said until there is a picture."""
        self.prepareGeometryChange()
        self._size, self._wait = QRectF(0, 0, rect.width(), rect.height()), wait
        self.setPos(rect.topLeft())

    def show_selected(self, boxes: tuple[Box, ...], area: Box | None = None) -> None:
        """Show which words are selected, or which box is drawn."""
        self._selected, self._area = boxes, area
        self.update()

    def show_marked(self, boxes: tuple[Box, ...]) -> None:
        """Draw a marker over what is filed; what is found or selected is drawn over it."""
        self._marked = boxes
        self.update()

    def show_lit(self, find: Callable[[], tuple[Box, ...]]) -> None:
        """Show what a search has found; its places are asked for when the page is drawn."""
        self._light, self._lit = find, None
        self.update()

    def show_found(self, boxes: tuple[Box, ...]) -> None:
        """Frame the one place, of all that a search has found, that is looked at."""
        self._found = boxes
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The page with its edge."""
        return self._size.adjusted(-1, -1, 1, 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw paper, then picture or text, then the selected words as a marker would."""
        self._paint_paper(painter, option.exposedRect)
        if self._lit is None:
            self._lit = self._light()
        self._paint_over(painter, self._marked + self._lit, "paper-marker")
        self._paint_selected(painter)
        self._paint_found(painter)
        self._paint_area(painter)
        pen = QPen(look.colour("line"))
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawRect(self._size)

    def _paint_paper(self, painter: QPainter, exposed: QRectF) -> None:
        painter.fillRect(self._size, QColor(look.hex_of("surface", look.Scheme.LIGHT)))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is not None:
            painter.drawImage(self._size, self._image)
        elif self._wait:
            self._paint_wait(painter)
        elif isinstance(self._text, MadePage):
            paint_page(painter, self._text, exposed)

    def _paint_wait(self, painter: QPainter) -> None:
        font = look.font("section")
        font.setPixelSize(round(self._size.width() / 30))
        painter.setFont(font)
        painter.setPen(QColor(look.hex_of("muted", look.Scheme.LIGHT)))
        painter.drawText(self._size, Qt.AlignmentFlag.AlignCenter, self._wait)

    def _paint_selected(self, painter: QPainter) -> None:
        """Draw the selection on bare paper, so that it looks the same on words that are marked."""
        if not self._selected:
            return
        painter.save()
        region = QPainterPath()
        for box in self._selected:
            region.addRect(_of(box))
        painter.setClipPath(region)
        self._paint_paper(painter, region.boundingRect())
        self._paint_over(painter, self._selected, "count-2")
        painter.restore()

    def _paint_over(self, painter: QPainter, boxes: tuple[Box, ...], token: str) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in boxes:
            painter.fillRect(_of(box), QColor(look.hex_of(token, look.Scheme.LIGHT)))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _paint_found(self, painter: QPainter) -> None:
        pen = QPen(QColor(look.hex_of("accent", look.Scheme.LIGHT)), 2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in self._found:
            painter.drawRect(_of(box).adjusted(-1, -1, 1, 1))

    def _paint_area(self, painter: QPainter) -> None:
        if self._area is None:
            return
        self._paint_over(painter, (self._area,), "count-1")
        pen = QPen(QColor(look.hex_of("accent", look.Scheme.LIGHT)), 2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawRect(_of(self._area))


def _of(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
