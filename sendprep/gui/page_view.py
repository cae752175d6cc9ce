"""Shows a document's pages with boxes round passages, and lets words be selected on them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from sendprep.domain.pages import Pages, Place
from sendprep.domain.passages import Running
from sendprep.gui import text_pages
from sendprep.gui.page_boxes import BoxItem, PageBox, tags_end
from sendprep.gui.page_desk import Fit, PageDesk
from sendprep.gui.page_layout import Layout
from sendprep.gui.page_pictures import Source
from sendprep.gui.page_selection import NOTHING, Caret, Selected, between, caret_at, line_ends
from sendprep.gui.page_sheet import Sheet

__all__ = ["Fit", "Layout", "PageBox", "PageView"]


class PageView(PageDesk):
    """The pages of one document, with its boxes and its words.

    `set_document` shows page pictures of a PDF, `set_pages` sets the text of any other
    document as paper. With `lines` words can be selected on page pictures too.
    """

    box_clicked = Signal(str)
    words_selected = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Pages of the document")
        self._boxes: list[PageBox] = []
        self._box_items: list[BoxItem] = []
        self._text: Pages | None = None
        self._running: Running | None = None
        self._wanted_box: PageBox | None = None
        self._pressed: QPoint | None = None
        self._anchor: tuple[Sheet, Caret] | None = None
        self._cursor: Caret | None = None
        self._selected, self._selected_page = NOTHING, 0
        self.pages_changed.connect(self._dress_pages)

    def set_document(self, source: Source, lines: Pages | None = None) -> None:
        """Show a PDF from its bytes or path; `pages_changed` follows when it is measured."""
        self._forget()
        self._text = lines
        self.open(source)

    def set_pages(self, pages: Pages) -> None:
        """Show a document that has no page pictures, its text set as paper."""
        self._forget()
        self._text = text_pages.set_pages(pages)
        self.open_text(self._text)

    def clear(self) -> None:
        """Show no document."""
        self._forget()
        super().clear()

    @property
    def text(self) -> Pages | None:
        """The words of the pages with their places on what is shown; None if not known."""
        return self._text

    def places_of(self, words: str, near: int | None = None) -> tuple[Place, ...]:
        """Return where words stand first from a page on; capitals and line ends do not matter."""
        if self._running is None and self._text is not None:
            self._running = Running(self._text, fold=True)
        return self._running.places(words, near) if self._running else ()

    def set_boxes(self, boxes: Sequence[PageBox]) -> None:
        """Draw these boxes, in place of those drawn before."""
        self._boxes = list(boxes)
        for item in self._box_items:
            self.scene().removeItem(item)
        self._box_items = []
        for box in self._boxes:
            if 0 < box.page <= len(self._sheets):
                mates = [other for other in self._boxes if other.page == box.page]
                sheet = self._sheets[box.page - 1]
                self._box_items.append(BoxItem(box, tags_end(box, mates, sheet.page), sheet))

    def show_box(self, box: PageBox) -> None:
        """Turn to the page of a box and scroll to it, as soon as the pages are there."""
        self._wanted_box = None if self._sheets else box
        if box.page != self.page or not self._sheets:
            self.show_page(box.page)
        if 0 < box.page <= len(self._sheets):
            inner = box.box
            rect = QRectF(0, inner.top, 1, min(inner.bottom - inner.top, 200))
            rect = self._sheets[box.page - 1].mapRectToScene(rect)
            across = self.horizontalScrollBar().value()
            self.ensureVisible(rect, 0, 60)
            self.horizontalScrollBar().setValue(across)

    def show_marked(self) -> None:
        """Turn to the first box that is marked, or else to the first that is one's own."""
        own = [box for box in self._boxes if box.own]
        found = next((box for box in own if box.active), own[0] if own else None)
        if found is not None:
            self.show_box(found)

    @property
    def selected_words(self) -> str:
        """The words that are selected, with a line end after each printed line."""
        return self._selected.text

    @property
    def selected_page(self) -> int:
        """The page of the selected words; 0 without any."""
        return self._selected_page

    def clear_selection(self) -> None:
        """Select nothing."""
        self._anchor = self._cursor = None
        self._select(None, NOTHING)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Select line by line with Shift and the arrows, else as the desk does."""
        steps = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in steps:
            self._select_line(steps[event.key()])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a selection, or a click on a box."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.clear_selection()
            self._pressed = event.position().toPoint()
            self._anchor = self._caret(self._pressed)
        super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select the words between the press and here."""
        super().mouseMoveEvent(event)
        here = event.position().toPoint()
        if self._pressed is None or self._anchor is None:
            return
        if (here - self._pressed).manhattanLength() > 4:
            self._select_to(here)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the selected words, or of the box that was clicked."""
        super().mouseReleaseEvent(event)
        event.accept()
        if self._pressed is None:
            return
        if self._selected.text:
            self.words_selected.emit(self._selected.text, self._selected_page)
        else:
            self._click(self._pressed)
        self._pressed = None

    def _forget(self) -> None:
        self._boxes, self._box_items = [], []
        self._text, self._running, self._wanted_box = None, None, None
        self._anchor = self._cursor = None
        self._selected, self._selected_page = NOTHING, 0

    def _dress_pages(self) -> None:
        if self._text is not None:
            for sheet, page in zip(self._sheets, self._text.pages, strict=False):
                sheet.page = page
        self.set_boxes(self._boxes)
        if self._wanted_box is not None:
            QTimer.singleShot(0, self, self._show_wanted)

    def _show_wanted(self) -> None:
        if self._wanted_box is not None and self._sheets:
            self.show_box(self._wanted_box)

    def _caret(self, point: QPoint) -> tuple[Sheet, Caret] | None:
        at = self.mapToScene(point)
        hit = (one for one in self._sheets if one.isVisible())
        sheet = next((one for one in hit if one.sceneBoundingRect().contains(at)), None)
        if sheet is None or sheet.page is None:
            return None
        inner = sheet.mapFromScene(at)
        caret = caret_at(sheet.page, inner.x(), inner.y())
        return (sheet, caret) if caret else None

    def _select_to(self, here: QPoint) -> None:
        sheet, caret = self._anchor or (None, None)
        if sheet and caret and sheet.page:
            at = sheet.mapFromScene(self.mapToScene(here))
            self._cursor = caret_at(sheet.page, at.x(), at.y()) or caret
            self._select(sheet, between(sheet.page, caret, self._cursor))

    def _select_line(self, step: int) -> None:
        """Begin with the first line in sight, then take in the next or give the last back."""
        if self._anchor is None:
            self._anchor, step = self._first_line(), 0
        if self._anchor is None or self._anchor[0].page is None:
            return
        sheet, caret = self._anchor
        page = self._anchor[0].page
        start, end = line_ends(page, caret, self._cursor, step)
        self._anchor, self._cursor = (sheet, start), end
        self._select(sheet, between(page, start, end))
        self.words_selected.emit(self._selected.text, self._selected_page)

    def _first_line(self) -> tuple[Sheet, Caret] | None:
        """Return the first line in sight of the page that is shown."""
        sheet = self._sheets[self.page - 1] if self._sheets else None
        if sheet is None or sheet.page is None:
            return None
        top = sheet.mapFromScene(self.mapToScene(0, 0)).y()
        boxed = [(row, line.box) for row, line in enumerate(sheet.page.lines) if line.box]
        seen = [row for row, box in boxed if box.top >= top]
        return (sheet, Caret(seen[0], 0)) if seen else None

    def _click(self, point: QPoint) -> None:
        at = self.mapToScene(point)
        for item in reversed(self._box_items):
            inner = item.mapFromScene(at)
            if item.isVisible() and item.holds(inner.x(), inner.y()):
                self.box_clicked.emit(item.box.label)
                return

    def _select(self, sheet: Sheet | None, selected: Selected) -> None:
        self._selected = selected
        self._selected_page = sheet.number if sheet and selected.text else 0
        for one in self._sheets:
            one.show_selected(selected.boxes if one is sheet else ())
