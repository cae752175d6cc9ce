"""The desk whose pages have words to select by keys, or boxes to draw where they have none."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sendprep.domain.pages import Box, Pages
from sendprep.gui import page_area, page_selection
from sendprep.gui.page_area import Area
from sendprep.gui.page_desk import PageDesk
from sendprep.gui.page_letters import edges_of_lines
from sendprep.gui.page_selection import Span
from sendprep.gui.page_words import Passage, SheetText
from sendprep.readers.page_letters import Letter

_KEY = Qt.Key
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_Step = Callable[[SheetText, Span], Span]
_STEPS: dict[tuple[Qt.KeyboardModifier, int], _Step] = {
    (_SHIFT, int(_KEY.Key_Down)): partial(page_selection.more_lines, step=1),
    (_SHIFT, int(_KEY.Key_Up)): partial(page_selection.more_lines, step=-1),
    (_CTRL, int(_KEY.Key_Down)): partial(page_selection.next_line, step=1),
    (_CTRL, int(_KEY.Key_Up)): partial(page_selection.next_line, step=-1),
    (_SHIFT, int(_KEY.Key_Right)): partial(page_selection.more_words, step=1),
    (_SHIFT, int(_KEY.Key_Left)): partial(page_selection.more_words, step=-1),
    (_SHIFT | _CTRL, int(_KEY.Key_Right)): partial(page_selection.more_words, step=1, first=True),
    (_SHIFT | _CTRL, int(_KEY.Key_Left)): partial(page_selection.more_words, step=-1, first=True),
    (_SHIFT, int(_KEY.Key_End)): partial(page_selection.to_sentence, first=False),
    (_SHIFT, int(_KEY.Key_Home)): partial(page_selection.to_sentence, first=True),
}
_MODIFIERS = _SHIFT | _CTRL | Qt.KeyboardModifier.AltModifier


class TextDesk(PageDesk):
    """Pages with their words; `selection_changed` tells of other words or another box.

    By keys: Shift with arrows, Home and End, Ctrl with arrows, Ctrl+A. While `drawing`, the arrows
    make a box. Enter is `wanted`.
    `places_changed` tells that the words of a page are now known to stand exactly where they do.
    """

    selection_changed = Signal()
    words_selected = Signal(str, int)
    drawing_changed = Signal(bool)
    places_changed = Signal(int)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text: Pages | None = None
        self._words: list[SheetText] = []
        self._span: tuple[int, Span] | None = None
        self._area: Area | None = None
        self._drawing = False

    # ------------------------------------------------------------ what is selected

    @property
    def passage(self) -> Passage | None:
        """The words that are selected."""
        if self._span is None:
            return None
        sheet, span = self._span
        text = self._words[sheet].text[span.start : span.end]
        return Passage(sheet, span.start, span.end, text)

    @property
    def area(self) -> Area | None:
        """The box that is drawn."""
        return self._area

    @property
    def selected_words(self) -> str:
        """The words that are selected, with a line end after each line of the text."""
        return self.passage.text if self.passage else ""

    @property
    def selected_page(self) -> int:
        """The page of the selected words; 0 without any."""
        return self._span[0] + 1 if self._span else 0

    @property
    def drawing(self) -> bool:
        """Whether a box is drawn, and no words are selected."""
        return self._drawing

    def set_drawing(self, on: bool) -> None:
        """Draw boxes, or select words."""
        if on is not self._drawing:
            self._drawing = on
            self.clear_selection()
            shape = Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.drawing_changed.emit(on)

    def select(self, sheet: int, start: int, end: int) -> None:
        """Select words of a sheet by their place in its text."""
        if sheet < len(self._words) and start < end:
            self._show_span(sheet, Span(start, end, start))
            self._tell()

    def clear_selection(self) -> None:
        """Select nothing."""
        before = self._span or self._area
        self._span = self._area = None
        self._paint()
        if before:
            self.selection_changed.emit()

    def words_of(self, sheet: int) -> SheetText | None:
        """Return the words of a sheet with their places; None where none are known."""
        return self._words[sheet] if 0 <= sheet < len(self._words) else None

    # ------------------------------------------------------------ Qt's own calls

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Select by keys, else as the desk does."""
        if not self._chosen_by(event) and not self._drawn_by(event) and not self._stepped_by(event):
            super().keyPressEvent(event)

    # ------------------------------------------------------------ the keys

    def _chosen_by(self, event: QKeyEvent) -> bool:
        if event.key() in (_KEY.Key_Return, _KEY.Key_Enter):
            self.wanted.emit()
        elif event.key() == _KEY.Key_Escape and (self._span or self._area):
            self.clear_selection()
        elif event.key() == _KEY.Key_A and event.modifiers() & _CTRL and not self._drawing:
            self._take_page()
        else:
            return False
        return True

    def _drawn_by(self, event: QKeyEvent) -> bool:
        if not self._drawing or not self._sheets or event.modifiers() & _CTRL:
            return False
        sheet = self._sheets[self.page - 1]
        size = self._sizes[self.page - 1]
        area = self._area
        if area is None or area.sheet != self.page - 1:
            area = page_area.first_area(
                self.page - 1, sheet.mapFromScene(self._view_rect().center()), size
            )
        moved = page_area.moved(area, event.key(), bool(event.modifiers() & _SHIFT), size)
        if moved is None:
            return False
        self._area = moved if self._area else area
        self._paint()
        self._tell()
        return True

    def _stepped_by(self, event: QKeyEvent) -> bool:
        step = _STEPS.get((event.modifiers() & _MODIFIERS, event.key()))
        if step is None or self._drawing:
            return False
        if self._span is None:
            begun = self._first_line()
            if begun:
                self._show_span(*begun)
        else:
            sheet, span = self._span
            self._show_span(sheet, step(self._words[sheet], span))
        if self._span:
            self._keep_in_sight()
            self._tell()
        return True

    def _take_page(self) -> None:
        words = self.words_of(self.page - 1)
        span = page_selection.whole_page(words) if words else None
        if span:
            self._show_span(self.page - 1, span)
            self._tell()

    def _first_line(self) -> tuple[int, Span] | None:
        """Return the first line in sight of the page that is shown."""
        words = self.words_of(self.page - 1)
        if words is None:
            return None
        top = self._sheets[self.page - 1].mapFromScene(self.mapToScene(0, 0)).y()
        line = words.first_below(top)
        span = page_selection.line_of(words, line) if line is not None else None
        return (self.page - 1, span) if span else None

    def _keep_in_sight(self) -> None:
        """Scroll to the end of the selection, or to its beginning where that moves."""
        if self._span is None:
            return
        sheet, span = self._span
        boxes = self._words[sheet].boxes(max(span.end - 1, span.start), span.end)
        if boxes:
            self.bring(sheet, boxes[-1])

    def bring(self, sheet: int, box: Box) -> None:
        """Scroll to a stretch of a page; sideways only on a worksheet, which may be wider."""
        rect = QRectF(box.left, box.top, 1, min(box.bottom - box.top, 200))
        if self._is_grid:
            rect.setWidth(min(box.right - box.left, 200))
        across = self.horizontalScrollBar().value()
        self.ensureVisible(self._sheets[sheet].mapRectToScene(rect), 24, 60)
        if not self._is_grid:
            self.horizontalScrollBar().setValue(across)

    # ------------------------------------------------------------ what it shows

    def _show_span(self, sheet: int, span: Span) -> None:
        self._span, self._area = (sheet, span), None
        self._paint()

    def _paint(self) -> None:
        for number, sheet in enumerate(self._sheets):
            boxes: tuple[Box, ...] = ()
            if self._span and self._span[0] == number:
                boxes = self._words[number].boxes(self._span[1].start, self._span[1].end)
            area = self._area.box if self._area and self._area.sheet == number else None
            sheet.show_selected(boxes, area)

    def _tell(self) -> None:
        self.selection_changed.emit()
        if self._span:
            self.words_selected.emit(self.selected_words, self.selected_page)

    def _learn_letters(self, number: int, letters: Sequence[Letter]) -> None:
        words = self.words_of(number - 1)
        if words is not None:
            words.learn(edges_of_lines(words.shown, letters))
            self._paint()
            self.places_changed.emit(number)

    def _forget_words(self) -> None:
        self._text, self._words = None, []
        self._span = self._area = None
