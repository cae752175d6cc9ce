"""The form that asks for a bank's passphrase, on the start page and in a locked window."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_unlock import Ui_UnlockForm


class UnlockForm(QWidget):
    """Emits the passphrase that was typed, and shows in place why it did not open the bank."""

    passphrase_given = Signal(str)
    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_UnlockForm()
        self.ui.setupUi(self)
        self.ui.unlock.clicked.connect(self._give)
        self.ui.passphrase.returnPressed.connect(self._give)
        self.ui.passphrase.textEdited.connect(self.ui.mistake.hide)
        self.ui.shown.toggled.connect(lambda on: show_words(on, self.ui.passphrase))
        self.ui.back.clicked.connect(self.went_back)
        self.ui.passphrase.installEventFilter(self)
        for part in (self.ui.caps, self.ui.mistake, self.ui.waiting):
            part.hide()

    def ask_for(self, path: Path, area: str, encrypted: bool = True) -> None:
        """Ask for the passphrase of this bank; one without encryption is only opened again."""
        self.ui.title.setText(f"Unlock {area or path.stem}" if encrypted else f"Open {path.stem}")
        self.ui.place.setText(str(path))
        self.ui.passphrase.clear()
        self.ui.shown.setChecked(False)
        self.ui.mistake.hide()
        for widget in (self.ui.passphrase, self.ui.passphraseLabel, self.ui.shown):
            widget.setVisible(encrypted)
        self.ui.unlock.setText("&Unlock" if encrypted else "&Open")
        (self.ui.passphrase if encrypted else self.ui.unlock).setFocus()

    def say(self, problem: SendprepError) -> None:
        """Show why the bank did not open, and let the user type again."""
        self.ui.mistake.setText(str(problem))
        self.ui.mistake.show()
        self.ui.passphrase.selectAll()
        self.ui.passphrase.setFocus()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]  # noqa: N802
        """Warn of Caps Lock at each key."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.FocusIn):
            self.ui.caps.setVisible(caps_lock_shows(event) or caps_lock_is_on())
        return super().eventFilter(watched, event)

    def _give(self) -> None:
        self.passphrase_given.emit(self.ui.passphrase.text())


def show_words(on: bool, *fields: QLineEdit) -> None:
    """Show what is typed into these fields, or dots."""
    mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
    for field in fields:
        field.setEchoMode(mode)


def caps_lock_is_on() -> bool:
    """Whether Caps Lock is on; only Windows tells, elsewhere `caps_lock_shows` has to do."""
    if sys.platform != "win32":
        return False
    import ctypes

    caps_lock_key = 0x14
    return bool(ctypes.windll.user32.GetKeyState(caps_lock_key) & 1)


def caps_lock_shows(event: QEvent) -> bool:
    """Whether a typed letter is a capital without Shift, or small with it."""
    if not isinstance(event, QKeyEvent) or not event.text().isalpha():
        return False
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.text().isupper() is not shift
