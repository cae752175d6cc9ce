"""A field of one line that saves what is typed at a pause and when it is left."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from sendprep.errors import SendprepError
from sendprep.gui.account_editor import PAUSE


class SavedLine(QObject):
    """Keeps one line edit and the bank together; unsaved typing wins over the bank's words."""

    refused = Signal(object)

    def __init__(self, edit: QLineEdit, save: Callable[[str], None]) -> None:
        super().__init__(edit)
        self._edit, self._save, self._stored = edit, save, edit.text()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.save_now)
        edit.textEdited.connect(lambda _: self._pause.start())
        edit.editingFinished.connect(self.save_now)

    def show_text(self, text: str) -> None:
        """Show the bank's words, unless something here is not saved yet."""
        if self._edit.text() == self._stored and text != self._stored:
            self._edit.setText(text)
        if self._edit.text() == text:
            self._stored = text

    def save_now(self) -> bool:
        """Save what is unsaved; False if that was refused, and then the words stay here."""
        self._pause.stop()
        text, before = self._edit.text(), self._stored
        if text == before:
            return True
        self._stored = text  # the notice of the change may already bring the bank's own form
        try:
            self._save(text)
        except SendprepError as refusal:
            self._stored = before
            self.refused.emit(refusal)
            return False
        return True
