"""A list whose rows wrap their words, and are measured again when it becomes wider or narrower."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView


class WrappedList(QListView):
    """Qt itself measures the rows of a list again only when it becomes higher or lower."""

    _measured_at = -1

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the chosen row with Enter, on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Measure the rows at the new width, and keep the chosen one in sight."""
        super().resizeEvent(event)
        # A scroll bar that comes or goes meanwhile brings events whose old size is the new one.
        if self.viewport().width() != self._measured_at:
            self._measured_at = self.viewport().width()
            self.measure()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measure the rows in the new size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.measure()

    def measure(self) -> None:
        """Lay the rows out as they are now, with the chosen one in sight."""
        self.doItemsLayout()
        chosen = self.currentIndex()
        if chosen.isValid():
            self.scrollTo(chosen)
