"""A field of the letter's words: as high as they are, and never changed by a stray key."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

_READ = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class LetterWords(QTextEdit):
    """Words with a caret; F2, Enter or a double click edits them, Enter or leaving keeps.

    `settled` tells the words after an edit that changed them, `left` that an arrow went
    over the first or last line, `entered` that the field has the focus.
    """

    settled = Signal(str)
    left = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None, most_lines: int = 0) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self._words = ""
        self._editing = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not most_lines:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self._set_editing(False)

    @property
    def words(self) -> str:
        """The words as they stand in the field, in one line."""
        return " ".join(self.toPlainText().split())

    @property
    def editing(self) -> bool:
        """Whether keys change the words."""
        return self._editing

    def show_words(self, words: str) -> None:
        """Show other words; the caret stays where it was if they are the same."""
        self._set_editing(False)
        if words != self.toPlainText():
            self.setPlainText(words)
        self._words = words
        self.updateGeometry()

    def edit(self) -> None:
        """Let the words be changed."""
        self._set_editing(True)
        self.setFocus()

    def settle(self) -> None:
        """End the edit and tell of the change, if there is one."""
        if not self._editing:
            return
        words = self.words
        self._set_editing(False)
        if words and words != self._words:
            self._words = words
            self.settled.emit(words)
        else:
            self.setPlainText(self._words)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the words, or as the most lines that are shown at once."""
        frame = self.height() - self.viewport().height()
        height = self.document().size().height()
        if self._most_lines:
            height = min(height, self.fontMetrics().lineSpacing() * self._most_lines + 4)
        return QSize(120, round(height) + max(frame, 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never less than what is shown."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Other widths break other lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page, except while words are being changed."""
        override = event.type() is QEvent.Type.ShortcutOverride and not self._editing
        if override and isinstance(event, QKeyEvent) and any(map(event.matches, _UNDO)):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Begin, keep or give up an edit; step over the edges with the arrows."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._editing and enter:
            self.settle()
        elif self._editing and event.key() == Qt.Key.Key_Escape:
            self.show_words(self._words)
        elif not self._editing and (enter or event.key() == Qt.Key.Key_F2):
            self.edit()
        elif not self._editing and self._steps_over(event):
            self.left.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Edit at the place that was clicked."""
        super().mouseDoubleClickEvent(event)
        self.edit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the user came here."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the edit when the field is left for another."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.settle()

    def _set_editing(self, editing: bool) -> None:
        self._editing = editing
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextEditorInteraction if editing else _READ
        )
        if not self._most_lines:
            self.setProperty("kind", "editing" if editing else "seamless")
            self.style().unpolish(self)
            self.style().polish(self)

    def _steps_over(self, event: QKeyEvent) -> bool:
        moves = {
            int(Qt.Key.Key_Up): QTextCursor.MoveOperation.Up,
            int(Qt.Key.Key_Down): QTextCursor.MoveOperation.Down,
        }
        move = moves.get(event.key())
        return (
            move is not None
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and not self.textCursor().movePosition(move)
        )
