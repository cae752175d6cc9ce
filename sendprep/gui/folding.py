"""A page, or a part of one, that folds away what it has no room for."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Folding(QWidget):
    """Folds whenever its size or its text changes; `least` is its height on the smallest laptop."""

    least = 160

    def fold(self) -> None:
        """Show what has room, and nothing else."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The smallest laptop at 200 %, beside the rail."""
        return QSize(480, self.least)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold what has no room any more."""
        super().resizeEvent(event)
        self.fold()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Fold anew when the size of text changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            self.fold()
