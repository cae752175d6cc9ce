"""The mouse on pages: words, sentences and boxes are selected by pointing at them."""

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from sendprep.gui import page_area, page_selection
from sendprep.gui.page_selection import Span
from sendprep.gui.page_sheet import Sheet
from sendprep.gui.page_text import TextDesk
from sendprep.gui.page_words import SheetText

_SLIP = 4
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class PointedDesk(TextDesk):
    """Drag over words, double click a word, triple click a sentence, Shift and click to reach on.

    While `drawing`, a drag makes a box.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._left_behind = False
        self._from: tuple[int, QPointF] | None = None
        self._doubled: tuple[float, QPoint] | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a selection, a box, or a click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._press(event.position().toPoint(), event.modifiers())
        super().mousePressEvent(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select a word."""
        at = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and not self._drawing:
            self._pick(at, page_selection.word_at)
            self._doubled = (time.monotonic(), at)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select between the press and here."""
        super().mouseMoveEvent(event)
        here = event.position().toPoint()
        if self._pressed is None or self._from is None:
            return
        if (here - self._pressed).manhattanLength() > _SLIP:
            self._reach(here)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what is selected now, or of the click."""
        super().mouseReleaseEvent(event)
        event.accept()
        if self._pressed is None:
            return
        pressed, self._pressed = self._pressed, None
        if self._area and not self._area.is_large_enough:
            self._area = None
            self._paint()
        if self._span or self._area:
            self._tell()
            return
        if self._left_behind:
            self.selection_changed.emit()
        self._clicked(pressed)

    def _press(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        doubled, self._doubled = self._doubled, None
        if doubled and _is_third(at, *doubled):
            self._pick(at, page_selection.sentence_at)
            return
        self._pressed = at
        if modifiers & _SHIFT and self._span and not self._drawing:
            self._reach_to(at, self._span[1].fixed)
            return
        self._left_behind = bool(self._span or self._area)
        self._span = self._area = None
        self._paint()
        hit = self._sheet_at(at)
        self._from = (hit.number - 1, hit.mapFromScene(self.mapToScene(at))) if hit else None

    def _reach(self, here: QPoint) -> None:
        sheet, start = self._from or (0, QPointF())
        if not self.viewport().rect().contains(here):
            self.ensureVisible(QRectF(self.mapToScene(here), QSizeF(1, 1)), 0, 12)
        at = self._sheets[sheet].mapFromScene(self.mapToScene(here))
        if self._drawing:
            self._area = page_area.between(sheet, start, at, self._sizes[sheet])
            self._paint()
            return
        words = self.words_of(sheet)
        fixed = words.offset_at(start.x(), start.y()) if words else None
        if fixed is not None:
            self._reach_to(here, fixed, sheet)

    def _reach_to(self, here: QPoint, fixed: int, sheet: int | None = None) -> None:
        number = self._span[0] if sheet is None and self._span else sheet or 0
        words = self._words[number]
        at = self._sheets[number].mapFromScene(self.mapToScene(here))
        other = words.offset_at(at.x(), at.y())
        span = page_selection.to_words(words, fixed, other) if other is not None else None
        if span:
            self._show_span(number, span)

    def _pick(self, at: QPoint, find: Callable[[SheetText, int], Span | None]) -> None:
        hit = self._sheet_at(at)
        words = self.words_of(hit.number - 1) if hit else None
        if hit is None or words is None:
            return
        inner = hit.mapFromScene(self.mapToScene(at))
        offset = words.offset_at(inner.x(), inner.y())
        span = find(words, offset) if offset is not None else None
        if span:
            self._show_span(hit.number - 1, span)
            self._tell()

    def _clicked(self, at: QPoint) -> None:
        """Do what a click does; nothing here."""

    def _sheet_at(self, point: QPoint) -> Sheet | None:
        at = self.mapToScene(point)
        there = (one for one in self._sheets if one.isVisible())
        return next((one for one in there if one.sceneBoundingRect().contains(at)), None)

    def _forget_words(self) -> None:
        super()._forget_words()
        self._from = self._doubled = self._pressed = None


def _is_third(at: QPoint, before: float, there: QPoint) -> bool:
    """Whether a press follows a double click so soon and so near that it is a third click."""
    hints = QApplication.styleHints()
    soon = time.monotonic() - before < hints.mouseDoubleClickInterval() / 1000
    return soon and (at - there).manhattanLength() <= hints.startDragDistance()
