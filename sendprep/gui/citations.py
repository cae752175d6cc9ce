"""Citations such as [E12 p7] inside a text field: marked, opened, inserted by the keyboard."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from sendprep.domain.narrative import Citation, PagesHeld, citations, cite, is_lost
from sendprep.gui import look
from sendprep.gui.account_editor import SavedText, utf16

_LOOSE, _BOUND = (re.compile(rf"\[(E\d+){space}(p\d+)\]") for space in (" ", "\u00a0"))
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _CitationMarks(QSyntaxHighlighter):
    """Paints citations as chips, and underlines those that lead nowhere.

    The text itself stays plain, so that copy, undo and screen readers see `[E12 p7]`.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.held: PagesHeld = {}

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Mark the citations of one paragraph."""
        for found in citations(text):
            start = utf16(text[: found.start])
            self.setFormat(start, utf16(text[found.start : found.end]), self._format(found))

    def _format(self, found: Citation) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setAnchor(True)
        form.setAnchorHref(f"evidence:{found.number}")
        if not is_lost(found, self.held):
            form.setBackground(look.colour("selection"))
            form.setForeground(look.colour("accent"))
            return form
        form.setForeground(look.colour("part"))
        form.setUnderlineColor(look.colour("part"))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        return form


class CitedText(SavedText):
    """A saved text with citations; `opened` and `pointed` name evidence by its number."""

    opened = Signal(int, int)
    pointed = Signal(int)

    def __init__(self, save: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(save, parent)
        self._marks = _CitationMarks(self.document())
        self._pointed_at = 0
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._landed)

    @property
    def text(self) -> str:
        """The words as they stand in the field, citations with a plain space."""
        return _BOUND.sub(r"[\1 \2]", super().text)

    def set_held(self, held: PagesHeld) -> None:
        """Tell which evidence the bank holds, and how many pages it has."""
        if held != self._marks.held:
            self._marks.held = held
            self._marks.rehighlight()

    def insert_citation(self, number: int, page: int | None) -> None:
        """Write a citation at the caret, a space before it where a word would touch it."""
        cursor = self.textCursor()
        before = self.document().characterAt(cursor.selectionStart() - 1)
        touching = cursor.selectionStart() > 0 and not before.isspace() and before not in "([“‘"
        cursor.insertText((" " if touching else "") + self._as_shown(cite(number, page)))
        self.setTextCursor(cursor)

    def citation_at(self, point: QPoint) -> Citation | None:
        """Return the citation under a point of the viewport."""
        layout = self.document().documentLayout()
        scrolled = point.toPointF()
        scrolled.setY(scrolled.y() + self.verticalScrollBar().value())
        place = layout.hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        return self._around(place) if place >= 0 else None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the chips anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_marks"):
            self._marks.rehighlight()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the citation that the caret stands in."""
        found = self._around(self.textCursor().position()) if event.key() in _ENTER else None
        if found and utf16(self.text[: found.start]) < self.textCursor().position():
            self.opened.emit(found.number, found.page or 0)
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Point at the evidence under the mouse."""
        super().mouseMoveEvent(event)
        found = self.citation_at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self._point(found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open a citation that is clicked; dragging over it only selects."""
        super().mouseReleaseEvent(event)
        found = self.citation_at(event.position().toPoint())
        plain = event.button() is Qt.MouseButton.LeftButton
        if found and plain and not self.textCursor().hasSelection():
            self.opened.emit(found.number, found.page or 0)

    def _as_shown(self, text: str) -> str:
        """Citations get a no-break space, so that a chip is never broken over two lines."""
        return _LOOSE.sub("[\\1\u00a0\\2]", text)

    def _landed(self) -> None:
        self._point(self._around(self.textCursor().position()))

    def _point(self, found: Citation | None) -> None:
        number = found.number if found else 0
        if number != self._pointed_at:
            self._pointed_at = number
            if number:
                self.pointed.emit(number)

    def _around(self, units: int) -> Citation | None:
        """The citation that holds a position, counted as Qt counts; its end is outside."""
        text = self.text
        for found in citations(text):
            if utf16(text[: found.start]) <= units < utf16(text[: found.end]):
                return found
        return None
