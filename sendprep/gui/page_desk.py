"""The desk on which a document's pages lie: zoom, page turning, and their pictures as needed."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from sendprep.domain.pages import Pages
from sendprep.gui.made_page import MadePage
from sendprep.gui.page_layout import GAP, Layout, lay_pages, spread_of
from sendprep.gui.page_names import PageNames
from sendprep.gui.page_pictures import PagePictures, Source
from sendprep.gui.page_sheet import Sheet
from sendprep.readers.page_letters import Letter

_SCREEN = 96 / 72
"""Logical pixels of a point at 100 %."""
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_MOST_PIXELS = 5000.0
_LEAST, _LEAST_GRID = 0.05, 0.85
"""How small a page may be made to fit; a wide worksheet stays legible, and is moved sideways."""


class Fit(Enum):
    """Whether the zoom follows the size of the view."""

    NONE = "none"
    WIDTH = "width"
    PAGE = "page"


class PageDesk(QGraphicsView):
    """The pages of one document; pages count from 1 and lengths are points."""

    pages_changed = Signal(int)
    page_changed = Signal(int)
    zoom_changed = Signal(float)
    page_drawn = Signal(int)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._sheets: list[Sheet] = []
        self._sizes: list[tuple[float, float]] = []
        self._names = PageNames()
        self._layout, self._fit, self._zoom, self._page = Layout.CONTINUOUS, Fit.WIDTH, 1.0, 1
        self._asked_page = 1  # 0 as soon as somebody scrolls away from it
        self._is_grid = self._placing = False
        self._pictures = PagePictures(self)
        self._pictures.measured.connect(self._lay_out)
        self._pictures.drawn.connect(self._show_picture)
        self._pictures.failed.connect(self.failed)
        self._pictures.lettered.connect(self._learn_letters)
        self._soon = QTimer(self, singleShot=True, interval=40)
        self._soon.timeout.connect(self._want_pictures)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def page_count(self) -> int:
        """How many pages the document has; 0 until it is measured."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in sight."""
        return self._page

    @property
    def zoom(self) -> float:
        """The zoom; 1.0 shows the page in its printed size."""
        return self._zoom

    @property
    def page_layout(self) -> Layout:
        """How the pages lie."""
        return self._layout

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The pages as they lie on the desk."""
        return tuple(self._sheets)

    @property
    def names(self) -> PageNames:
        """What the pages are called."""
        return self._names

    def open(self, source: Source, names: PageNames | None = None) -> None:
        """Show the page pictures of a PDF; `pages_changed` follows when it is measured."""
        self._empty()
        self._names = names or PageNames()
        self._pictures.open(source)

    def open_text(self, text: Pages) -> None:
        """Show text that has been set as pages."""
        self._empty()
        self._pictures.open(None)
        self._is_grid = any(isinstance(page, MadePage) and page.is_grid for page in text.pages)
        self._lay_out([(page.width, page.height) for page in text.pages])
        for sheet, page in zip(self._sheets, text.pages, strict=True):
            sheet.set_text(page)

    def clear(self) -> None:
        """Show no document."""
        self._empty()
        self._pictures.open(None)
        self.pages_changed.emit(0)

    def show_page(self, number: int) -> None:
        """Turn to a page; before the document is measured the wish is kept."""
        if not self._sheets:
            self._asked_page = number
            return
        number = min(max(number, 1), len(self._sheets))
        self._set_page(number)
        self._mark_out()
        if self._layout is not Layout.CONTINUOUS:
            self._refit()
        top = self._sheets[number - 1].sceneBoundingRect().top() - GAP / 2
        with self._own_moves():
            self.verticalScrollBar().setValue(round(top * self.transform().m22()))
        self._asked_page = number
        self._soon.start()

    def turn(self, step: int) -> None:
        """Turn so many pages on, or back; two at a time where two lie side by side."""
        self.show_page(self._page + step * (2 if self._layout is Layout.SPREAD else 1))

    def set_page_layout(self, layout: Layout) -> None:
        """Show the pages one under the other, one alone, or two side by side."""
        self._layout = layout
        self._fit = Fit.PAGE if layout is Layout.SPREAD else self._fit
        if self._sizes:
            self._lay_out(self._sizes)

    def set_zoom(self, zoom: float) -> None:
        """Zoom to a factor, and no longer follow the size of the view."""
        self._fit = Fit.NONE
        self._refit()
        self._apply_zoom(min(max(zoom, _STEPS[0]), _STEPS[-1]))

    def zoom_in(self) -> None:
        """Zoom to the next larger step."""
        self.set_zoom(next((step for step in _STEPS if step > self._zoom + 0.005), _STEPS[-1]))

    def zoom_out(self) -> None:
        """Zoom to the next smaller step."""
        smaller = [step for step in _STEPS if step < self._zoom - 0.005]
        self.set_zoom(smaller[-1] if smaller else _STEPS[0])

    def set_fit(self, fit: Fit) -> None:
        """Let the zoom follow the width of the view, or the whole page."""
        self._fit = fit
        self._refit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what was not drawn while nobody could see it."""
        super().showEvent(event)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the new size where the zoom does; the page that was asked for stays in place."""
        with self._own_moves():
            super().resizeEvent(event)
            self._refit()
        if self._sheets and self._asked_page:
            self.show_page(self._asked_page)
        self._soon.start()

    def drawBackground(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: QRectF | QRect
    ) -> None:
        """Draw the desk, in the palette of now."""
        painter.fillRect(rect, self.palette().midlight())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            else:
                self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Turn pages and zoom."""
        if not self._turned_by(event) and not self._zoomed_by(event):
            super().keyPressEvent(event)

    def _empty(self) -> None:
        self.scene().clear()
        self._sheets, self._sizes = [], []
        self._page = self._asked_page = 1
        self._is_grid = False

    def _lay_out(self, sizes: list[tuple[float, float]]) -> None:
        first, page = not self._sizes, self._page if self._sheets else self._asked_page
        old = {sheet.number: sheet for sheet in self._sheets}
        self._sizes = list(sizes)
        rects = lay_pages(sizes, self._layout, self._is_grid, self._names.starts_right)
        for number, rect in enumerate(rects, start=1):
            if number not in old:
                self._sheets.append(Sheet(number, rect))
                self.scene().addItem(self._sheets[-1])
            self._sheets[number - 1].place(rect, self._names.wait(number))
        with self._own_moves():
            self._mark_out()
            self._refit()
        if first:
            self.pages_changed.emit(len(sizes))
        self.show_page(page)

    def _mark_out(self) -> None:
        """Show the pages of the layout, and let the view scroll over just these."""
        area = QRectF()
        for sheet in self._sheets:
            sheet.setVisible(self._layout is not Layout.SINGLE or sheet.number == self._page)
            if sheet.isVisible():
                area = area.united(sheet.sceneBoundingRect())
        self.scene().setSceneRect(area.adjusted(-GAP, -GAP, GAP, GAP))

    def _set_page(self, number: int) -> None:
        if number != self._page:
            self._page = number
            self.page_changed.emit(number)

    @contextmanager
    def _own_moves(self) -> Iterator[None]:
        """Move the view without taking it for scrolling, which changes the page in sight."""
        self._placing, before = True, self._placing
        try:
            yield
        finally:
            self._placing = before

    def _scrolled(self) -> None:
        self._soon.start()
        if self._placing or not self._sheets:
            return
        self._asked_page = 0
        seen = self._in_sight()
        if seen and self._layout is not Layout.SINGLE and not self._fills(self._page):
            self._set_page(max(seen, key=self._height_in_sight))

    def _fills(self, number: int) -> bool:
        """Whether a page takes at least half of the view or lies in it whole."""
        height = self._height_in_sight(number)
        whole = self._sheets[number - 1].sceneBoundingRect().height()
        return height >= min(self._view_rect().height() / 2, whole - 2)

    def _height_in_sight(self, number: int) -> float:
        rect = self._sheets[number - 1].sceneBoundingRect()
        return rect.intersected(self._view_rect()).height()

    def _view_rect(self) -> QRectF:
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def _in_sight(self) -> list[int]:
        view = self._view_rect()
        return [
            sheet.number
            for sheet in self._sheets
            if sheet.isVisible() and sheet.sceneBoundingRect().intersects(view)
        ]

    def _want_pictures(self) -> None:
        if not self._sheets or not self.isVisible():
            return
        seen = self._in_sight() or [self._page]
        near = [seen[-1] + 1, seen[0] - 1]
        wanted = seen + [number for number in near if 0 < number <= len(self._sheets)]
        scale = self._zoom * _SCREEN * self.devicePixelRatioF()
        longest = max(max(self._sizes[number - 1]) for number in wanted)
        self._pictures.want(wanted, min(scale, _MOST_PIXELS / longest))

    def _show_picture(self, number: int) -> None:
        if 0 < number <= len(self._sheets):
            self._sheets[number - 1].show_image(self._pictures.picture(number))
            self.page_drawn.emit(number)

    def _learn_letters(self, number: int, letters: Sequence[Letter]) -> None:
        """Take in where the letters of a page stand; nothing here."""

    def _refit(self) -> None:
        follows = self._fit is not Fit.NONE and not (self._is_grid and self._fit is Fit.WIDTH)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if follows else policy.ScrollBarAsNeeded
        )
        if self._fit is Fit.NONE or not self._sizes:
            return
        fitted = self._fitted()
        across = 2 if self._layout is Layout.SPREAD else 1
        width = max(size[0] for size in fitted) * across + GAP * (across - 1) + 2 * GAP
        room = self.viewport().width() / width
        if self._fit is Fit.PAGE:
            height = max(size[1] for size in fitted) + 2 * GAP
            room = min(room, self.viewport().height() / height)
        self._apply_zoom(max(room / _SCREEN, _LEAST if follows else _LEAST_GRID))

    def _fitted(self) -> Sequence[tuple[float, float]]:
        """Return the sizes of the pages that are to fit: where one scrolls, of all of them."""
        if self._layout is Layout.CONTINUOUS:
            return self._sizes
        if self._layout is Layout.SINGLE:
            return self._sizes[self._page - 1 : self._page] or self._sizes
        count = len(self._sizes)
        spread = spread_of(min(self._page, count), count, self._names.starts_right)
        return [self._sizes[page - 1] for page in spread]

    def _apply_zoom(self, zoom: float) -> None:
        if abs(zoom - self._zoom) < 1e-4 and self.transform().m11() != 1.0:
            return
        middle = self._view_rect().center()
        self._zoom = zoom
        self.resetTransform()
        self.scale(zoom * _SCREEN, zoom * _SCREEN)
        across = self.scene().sceneRect()
        self.centerOn(QPointF(0.0 if self._is_grid else across.center().x(), middle.y()))
        self.zoom_changed.emit(zoom)
        self._soon.start()

    def _turned_by(self, event: QKeyEvent) -> bool:
        steps = {int(Qt.Key.Key_PageDown): 1, int(Qt.Key.Key_PageUp): -1}
        step = steps.get(event.key())
        if step:
            self.turn(step)
        return step is not None

    def _zoomed_by(self, event: QKeyEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        elif event.key() == Qt.Key.Key_0:
            self.set_fit(Fit.WIDTH)
        else:
            return False
        return True
