"""A text field that grows with its words and saves them at every pause."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontInfo,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from sendprep.errors import SendprepError
from sendprep.gui import look

PAUSE = 800
"""How long nobody types before the words are saved, in milliseconds."""
AT_LATEST = 5000
"""How long somebody types on before the words are saved all the same, in milliseconds."""
_FRAME = 2


class SavedText(QTextEdit):
    """Plain text that is handed to `save` at a pause, when the field is left, and when hidden.

    Ctrl+Z takes back unsaved typing; after that it is the bank's undo, one saved pause a step.
    """

    refused = Signal(object)
    saved = Signal()
    least_lines = 1
    face = "reading"
    line_spacing = 1.45

    def __init__(self, save: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save, self._stored = save, ""
        self._typing_since = QElapsedTimer()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.save_now)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.textChanged.connect(self._changed)
        self._dress()

    @property
    def text(self) -> str:
        """The words as they stand in the field; no-break spaces are kept."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def unsaved(self) -> bool:
        """Whether the field holds words that the bank does not."""
        return self.text != self._stored

    def show_text(self, text: str) -> None:
        """Show the bank's words, unless the user is typing here: unsaved typing wins."""
        if text == self.text:
            self._stored = text
        elif not self.unsaved:
            caret = _caret_after(self.text, text)
            self._stored = text
            self.setPlainText(self._as_shown(text))
            self._stored = self.text
            self._space_lines()
            self._place_caret(caret if self.hasFocus() else 0)

    def save_now(self) -> bool:
        """Save what is unsaved; False if that was refused, and then the words stay here."""
        self._pause.stop()
        text = self.text
        if text == self._stored:
            return True
        try:
            self._save(text)
        except SendprepError as refusal:
            self.refused.emit(refusal)
            self._pause.start(AT_LATEST)
            return False
        self._stored = text
        self.document().clearUndoRedoStacks()
        self.saved.emit()
        return True

    def forget(self) -> None:
        """Let go of unsaved words: what they were about is gone."""
        self._pause.stop()
        self._stored = self.text

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the words, and never less than `least_lines`."""
        margins = self.contentsMargins()
        least = self.least_lines * self._line_height() + 2 * _FRAME
        words = max(self.document().size().height(), least)
        return QSize(200, int(words + 0.999) + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never hide a line."""
        return QSize(80, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+Y to the window when there is no unsaved typing."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            undo = event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Leave files to the pane under the pointer: their paths are not words."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the text size of the View menu."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange):
            self._dress()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Save when the field is left."""
        super().focusOutEvent(event)
        self.save_now()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Save when the page is left."""
        self.save_now()
        super().hideEvent(event)

    def _as_shown(self, text: str) -> str:
        """The words as the field holds them; each character stays in its place."""
        return text

    def _dress(self) -> None:
        self.setFont(look.font(self.face))
        self.viewport().setFont(look.font(self.face))  # which the hint is painted in
        self.document().setDefaultFont(look.font(self.face))
        self.document().setDocumentMargin(_FRAME)
        if not self.unsaved:
            self._space_lines()
        self.updateGeometry()

    def _changed(self) -> None:
        if not self.unsaved:
            self._pause.stop()
            return
        if not self._pause.isActive():
            self._typing_since.start()
        left = AT_LATEST - self._typing_since.elapsed()
        self._pause.start(max(0, min(PAUSE, left)))

    def _space_lines(self) -> None:
        form = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        form.setLineHeight(self._line_height(), kind)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self.document().clearUndoRedoStacks()

    def _line_height(self) -> float:
        return self.line_spacing * QFontInfo(look.font(self.face)).pixelSize()

    def _place_caret(self, units: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(units, self.document().characterCount() - 1))
        self.setTextCursor(cursor)


def utf16(text: str) -> int:
    """Return the length of a text as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _caret_after(old: str, new: str) -> int:
    """Return where a change from one text to the other ends, in the new one."""
    same, most = 0, min(len(old), len(new))
    while same < most and old[-1 - same] == new[-1 - same]:
        same += 1
    return utf16(new[: len(new) - same])
