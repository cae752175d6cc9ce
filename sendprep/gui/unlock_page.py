"""The only page of a locked window: nothing of the bank, and a way back in."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sendprep.gui.unlock import UnlockForm


class UnlockPage(QWidget):
    """The unlock form on a sheet in the middle of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.form = UnlockForm()
        self.form.ui.back.setText("&Start page")
        sheet = QFrame()
        sheet.setProperty("kind", "panel")
        sheet.setMaximumWidth(440)
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(24, 20, 24, 12)
        inner.addWidget(self.form)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(sheet, 4, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def ask_for(self, path: Path, encrypted: bool, words_wait: bool = False) -> None:
        """Ask for the passphrase of this bank; its area is not shown while it is locked.

        `words_wait` says that the pages are still there, with words that could not be stored.
        """
        self.form.ask_for(path, "", encrypted)
        self.form.ui.waiting.setVisible(words_wait)
        self.form.ui.title.setText("This bank is locked" if encrypted else "This bank is closed")
