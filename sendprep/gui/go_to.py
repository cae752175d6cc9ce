"""Go to a weakness by its number or a few letters of its title."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sendprep.domain.weakness import Weakness

_ID = Qt.ItemDataRole.UserRole


class GoToWeakness(QDialog):
    """Type a number and press Enter."""

    chosen = Signal(str)

    def __init__(self, weaknesses: Sequence[Weakness], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Go to weakness")
        self.setMinimumWidth(380)
        self._weaknesses = tuple(weaknesses)
        self._typed = QLineEdit()
        self._typed.setAccessibleName("Number or words of the title")
        self._typed.setPlaceholderText("Number or words")
        self._list = QListWidget()
        self._list.setAccessibleName("Weaknesses")
        label = QLabel("&Weakness")
        label.setProperty("type", "label")
        label.setBuddy(self._typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        for widget in (label, self._typed, self._list):
            column.addWidget(widget)
        self._typed.textChanged.connect(self._fill)
        self._typed.returnPressed.connect(self._choose)
        self._list.itemActivated.connect(lambda _: self._choose())
        self._typed.installEventFilter(self)
        self._fill("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow keys move in the list while letters go into the field."""
        arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if isinstance(event, QKeyEvent) and event.key() in arrows:
            return QApplication.sendEvent(self._list, event)
        return super().eventFilter(watched, event)

    def _fill(self, words: str) -> None:
        self._list.clear()
        for weakness in self._weaknesses:
            if _fits(weakness, words.strip().lower()):
                item = QListWidgetItem(f"{weakness.number}   {weakness.title}")
                item.setData(_ID, weakness.id)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item:
            self.chosen.emit(item.data(_ID))
            self.accept()


def _fits(weakness: Weakness, words: str) -> bool:
    if words.isdigit():
        return str(weakness.number).startswith(words)
    return words in weakness.title.lower()
