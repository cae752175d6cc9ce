"""Shows a document's pages with boxes round passages, and the words that are filed or found."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sendprep.domain.pages import Box, Pages, Place
from sendprep.domain.passages import Running, around
from sendprep.gui.page_boxes import BoxItem, PageBox, tags_end
from sendprep.gui.page_desk import Fit
from sendprep.gui.page_layout import Layout
from sendprep.gui.page_marks import MarkItem, PageMark, lay_marks
from sendprep.gui.page_mouse import PointedDesk
from sendprep.gui.page_names import PageNames
from sendprep.gui.page_pictures import Source
from sendprep.gui.page_words import Passage, SheetText, ShownText, show_text

__all__ = ["Fit", "Layout", "PageBox", "PageMark", "PageView", "Passage"]


class PageView(PointedDesk):
    """The pages of one document, with its boxes, its marks and its words.

    `set_document` shows page pictures of a PDF or a picture file, `set_pages` sets the text of
    any other document as paper. With `lines` words can be selected on page pictures too.
    """

    box_clicked = Signal(str)
    mark_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Pages of the document")
        self._boxes: list[PageBox] = []
        self._box_items: list[BoxItem] = []
        self._marks: list[PageMark] = []
        self._mark_items: list[MarkItem] = []
        self._lit: tuple[Passage, ...] = ()
        self._found: Passage | None = None
        self._running: Running | None = None
        self._wanted: tuple[int, Box] | None = None
        self.pages_changed.connect(self._dress_pages)
        self.places_changed.connect(lambda _: self._light_again())

    def set_document(
        self, source: Source, lines: Pages | None = None, names: PageNames | None = None
    ) -> None:
        """Show a document from its bytes or path; `pages_changed` follows when it is measured."""
        self._forget()
        self._text = lines
        self._words = [SheetText(page, page.text) for page in lines.pages] if lines else []
        self.open(source, names)

    def set_pages(self, pages: Pages) -> None:
        """Show a document that has no page pictures, its text set as paper."""
        self.set_text(show_text(pages))

    def set_text(self, text: ShownText) -> None:
        """Show text that was set as paper on a worker."""
        self._forget()
        self._text, self._words = text.pages, [*text.words]
        self.open_text(text.pages)

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

    # ------------------------------------------------------------ boxes

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
        self._turn_to(box.page - 1, box.box)

    def show_marked(self) -> None:
        """Turn to the first box that is marked, or else to the first that is one's own."""
        own = [box for box in self._boxes if box.own]
        found = next((box for box in own if box.active), own[0] if own else None)
        if found is not None:
            self.show_box(found)

    # ------------------------------------------------------------ what is filed, and found

    @property
    def marks(self) -> tuple[PageMark, ...]:
        """What is marked on the pages."""
        return tuple(self._marks)

    def set_marks(self, marks: Sequence[PageMark]) -> None:
        """Draw what is filed of the document, in place of what was drawn before."""
        self._marks = sorted(marks, key=lambda mark: mark.sheet)
        for item in self._mark_items:
            self.scene().removeItem(item)
        self._mark_items = []
        by_sheet = groupby(self._marks, key=lambda mark: mark.sheet)
        here = {sheet: [one for one in group if one.boxes] for sheet, group in by_sheet}
        for number, sheet in enumerate(self._sheets):
            on_it = here.get(number, [])
            self._mark_items += lay_marks(on_it, sheet, sheet.page)
            sheet.show_marked(tuple(box for one in on_it for box in one.marker))

    def show_mark(self, mark: PageMark) -> None:
        """Turn to a mark, as soon as the pages are there."""
        if mark.boxes:
            self._turn_to(mark.sheet, around(mark.boxes))

    def light(self, passages: Sequence[Passage]) -> None:
        """Draw over what a search has found, in place of what was lit before."""
        self._lit = tuple(passages)
        self._found = None
        found: dict[int, list[Passage]] = {}
        for one in passages:
            found.setdefault(one.sheet, []).append(one)
        for number, sheet in enumerate(self._sheets):
            sheet.show_found(())
            sheet.show_lit(partial(self._boxes_of, tuple(found.get(number, ()))))

    def show_found(self, passage: Passage) -> None:
        """Turn to one place that a search has found, and frame it."""
        boxes = self._frame_found(passage)
        if boxes:
            self._turn_to(passage.sheet, around(boxes))

    # ------------------------------------------------------------ within

    def _boxes_of(self, passages: Sequence[Passage]) -> tuple[Box, ...]:
        texts = [(self.words_of(one.sheet), one) for one in passages]
        return tuple(box for text, one in texts if text for box in text.boxes(one.start, one.end))

    def _turn_to(self, sheet: int, box: Box) -> None:
        self._wanted = None if self._sheets else (sheet, box)
        if sheet + 1 != self.page or not self._sheets:
            self.show_page(sheet + 1)
        if 0 <= sheet < len(self._sheets):
            self.bring(sheet, box)

    def _forget(self) -> None:
        self._boxes, self._box_items = [], []
        self._marks, self._mark_items = [], []
        self._lit, self._found = (), None
        self._running, self._wanted = None, None
        self._forget_words()

    def _dress_pages(self) -> None:
        if self._text is not None:
            for sheet, page in zip(self._sheets, self._text.pages, strict=False):
                sheet.page = page
        self._paint()
        self.set_boxes(self._boxes)
        self.set_marks(self._marks)
        self._light_again()
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._show_wanted)

    def _light_again(self) -> None:
        """Draw what is lit where its words stand, now that this is known, or known better."""
        found = self._found
        self.light(self._lit)
        if found:
            self._frame_found(found)

    def _frame_found(self, passage: Passage) -> tuple[Box, ...]:
        self._found = passage
        boxes = self._boxes_of((passage,))
        for number, sheet in enumerate(self._sheets):
            sheet.show_found(boxes if number == passage.sheet else ())
        return boxes

    def _show_wanted(self) -> None:
        if self._wanted is not None and self._sheets:
            self._turn_to(*self._wanted)

    def _clicked(self, at: QPoint) -> None:
        """Tell of the box or the mark that was clicked."""
        there = self.mapToScene(at)
        for box in reversed(self._box_items):
            inner = box.mapFromScene(there)
            if box.isVisible() and box.holds(inner.x(), inner.y()):
                self.box_clicked.emit(box.box.label)
                return
        for mark in reversed(self._mark_items):
            inner = mark.mapFromScene(there)
            if mark.isVisible() and mark.holds(inner.x(), inner.y()):
                self.mark_clicked.emit(mark.mark.key)
                return
