"""The note under the chosen criterion: looked through for names and numbers while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from sendprep.domain.audit import Score
from sendprep.domain.privacy import Hit, Names
from sendprep.errors import SendprepError
from sendprep.gui import icons, look
from sendprep.gui.account_editor import SavedText, utf16
from sendprep.gui.audit_privacy import CLEAR, NoteCheck, check_note, texts_of, without_telling
from sendprep.gui.forms.ui_audit_note import Ui_AuditNote

LOOKED_THROUGH_AFTER = 300
"""How long nobody types before the note is looked through, in milliseconds."""
_SIGN = QSize(14, 14)
_HINT = "What you saw, in words that tell nobody who it is"


class NoteText(SavedText):
    """The field of the note; `left` tells that Esc was pressed in it."""

    left = Signal()
    entered = Signal()
    face = "body"
    line_spacing = 1.3

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the note with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the list, so that the note is in sight."""
        super().focusInEvent(event)
        self.entered.emit()


class NoteField(QWidget):
    """`store` gets the words and why some may stay; `said` tells that a note is not stored."""

    grew = Signal()
    entered = Signal()
    left = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_AuditNote()
        self.ui.setupUi(self)
        self._names = Names()
        self._store: Callable[[str, str, str], None] = _nowhere
        self._code, self._because, self._height = "", "", 0
        self._kept: frozenset[str] = frozenset()
        self._check = NoteCheck("", (), ())
        self.text = NoteText(self._save, self)
        self._pause = QTimer(self, singleShot=True, interval=LOOKED_THROUGH_AFTER)
        self._build()

    # --- what is shown -----------------------------------------------------------------------

    def set_up(self, names: Names, store: Callable[[str, str, str], None]) -> None:
        """Say which names to look for, and where a note goes: code, words, why words may stay."""
        self._names, self._store = names, store

    def show_score(self, score: Score, code: str) -> None:
        """Show the note of a criterion; unsaved typing in it is left alone."""
        if code != self._code:
            self.text.forget()  # the list has saved it before it came here
            self._close_reason()
        self._code = code
        self.text.setAccessibleName(f"Note to {code}")
        if not self.text.unsaved:
            self._because = score.kept_because
            hits = check_note(score.note, self._names).open if score.kept_because else ()
            self._kept = texts_of(score.note, hits)
        is_same = score.note == self.text.text.strip()  # spaces at its ends are not stored
        self.text.show_text(self.text.text if is_same else score.note)
        self._look_through()

    def set_locked(self, is_locked: bool) -> None:
        """Let the note be read only."""
        self.text.setReadOnly(is_locked)
        self.text.setPlaceholderText("No note" if is_locked else _HINT)

    def height_in(self, width: int) -> int:
        """Return how high the note is at this width, in logical pixels."""
        self.setFixedWidth(width)
        self._height = self._wanted(width)
        return self._height

    def _wanted(self, width: int) -> int:
        layout = self.ui.column
        layout.activate()
        return (
            layout.totalHeightForWidth(width)
            if layout.hasHeightForWidth()
            else (layout.totalSizeHint().height())
        )

    def stops(self) -> list[QWidget]:
        """Return where Tab goes in here."""
        ui = self.ui
        return [one for one in (self.text, ui.reason, ui.remove, ui.keep) if one.isVisible()]

    def save_now(self) -> bool:
        """Store the note now; False if words of it may tell who somebody is."""
        self._look_through()
        is_saved = self.text.save_now()
        if not is_saved:
            self.said.emit(f"Not saved yet. {self._check.refuse(self._code).happened}")
        return is_saved

    def forget(self) -> None:
        """Let go of the note: another audit is shown next."""
        self._code = ""
        self.text.forget()

    # --- deeds -------------------------------------------------------------------------------

    def remove(self) -> None:
        """Take out what may tell who somebody is; Ctrl+Z in the note brings it back."""
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(without_telling(self._check.words, self._names, self._kept))
        self._look_through()
        self.text.save_now()
        self.text.setFocus()

    def keep(self) -> None:
        """Ask why it may stay; with a reason given, store the note with it."""
        reason = self.ui.reason.text().strip()
        if not self.ui.reason.isVisible() or not reason:
            self.ui.reason.show()
            self.ui.reason.setFocus()
            self._tell_height()
            return
        if check_note(
            reason, self._names, self._kept | texts_of(self._check.words, self._check.open)
        ).open:
            self.ui.reasonHint.show()
            self._tell_height()
            return
        self._kept |= texts_of(self._check.words, self._check.open)
        before = self._because if self._check.kept else ""
        self._because = f"{before}; {reason}" if before else reason
        self._close_reason()
        self._look_through()
        self.text.save_now()
        self.text.setFocus()

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        ui = self.ui
        ui.column.insertWidget(0, self.text)
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the list leads Tab in and out
        self.text.textChanged.connect(self._pause.start)
        # Queued: a field that is resized while it lays its words out keeps the width of before.
        grows = self.text.document().documentLayout().documentSizeChanged
        grows.connect(self._tell_height, Qt.ConnectionType.QueuedConnection)
        self.text.entered.connect(self.entered)
        self.text.left.connect(self.left)
        self.text.refused.connect(lambda _: self._look_through())
        self._pause.timeout.connect(self._look_through)
        ui.remove.clicked.connect(self.remove)
        ui.keep.clicked.connect(self.keep)
        ui.reason.returnPressed.connect(self.keep)
        self._close_reason()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go back from the reason to the note with Esc; swallow what the fields let through."""
        if event.key() == Qt.Key.Key_Escape and self.ui.reason.isVisible():
            self._close_reason()
            self.text.setFocus()
            self._tell_height()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Underline anew in the colours of another scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_check"):
            self._show_check()

    def _tell_height(self) -> None:
        """Tell the list when the note wants another height than it was given."""
        if self._wanted(self.width()) != self._height:
            self.grew.emit()

    def _close_reason(self) -> None:
        self.ui.reason.clear()
        for part in (self.ui.reason, self.ui.reasonHint):
            part.hide()

    # --- looking through ---------------------------------------------------------------------

    def _look_through(self) -> None:
        self._pause.stop()
        self._check = check_note(self.text.text, self._names, self._kept)
        if not self._check.open:
            self._close_reason()
        self._show_check()

    def _show_check(self) -> None:
        check, ui = self._check, self.ui
        is_open = bool(check.open)
        parts: tuple[QWidget, ...] = (ui.remove, ui.keep)
        for part in parts:
            part.setVisible(is_open)
        parts = (ui.sign, ui.line)
        for part in parts:
            part.setVisible(bool(check.words))
        sign = ("ph.warning-fill", "part") if is_open else ("ph.shield-check", "good")
        ui.sign.setPixmap(icons.icon(*sign).pixmap(_SIGN))
        ui.line.setText(self._words())
        self.text.setExtraSelections([self._underlined(hit) for hit in check.open])
        self._tell_height()

    def _words(self) -> str:
        if self._check.open:
            return f"Not stored yet: {self._check.named} may tell who somebody is."
        if self._check.kept:
            verb = "is" if len(self._check.kept) == 1 else "are"
            return f"{self._check.kept_named} {verb} kept because: {self._because}"
        return CLEAR

    def _underlined(self, hit: Hit) -> QTextEdit.ExtraSelection:
        words = self._check.words
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.text.document())
        mark.cursor.setPosition(utf16(words[: hit.start]))
        mark.cursor.setPosition(utf16(words[: hit.end]), QTextCursor.MoveMode.KeepAnchor)
        mark.format = QTextCharFormat()
        mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.format.setUnderlineColor(look.colour("part"))
        mark.format.setBackground(look.colour("part-soft"))
        return mark

    def _save(self, words: str) -> None:
        check = check_note(words, self._names, self._kept)
        if check.open:
            raise check.refuse(self._code)
        self._store(self._code, words, self._because if check.kept else "")


def _nowhere(code: str, words: str, kept_because: str) -> None:
    raise SendprepError(f"The note of {code} has no place yet.")
