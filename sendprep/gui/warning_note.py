"""A note with the sign of warning; it takes no room while there is nothing to say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from sendprep.gui.sign import show_sign

_SIGN = 16


class WarningNote(QFrame):
    """The note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._sign, self._words = QLabel(), QLabel()
        self._words.setProperty("type", "caption")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        show_sign(self._sign, "ph.warning-fill", "part", _SIGN)
        self.hide()

    @property
    def words(self) -> str:
        """What the note says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say this; "" says nothing."""
        self._words.setText(words)
        self.setVisible(bool(words))
