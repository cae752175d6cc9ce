"""A label of one line that cuts its words to the room it has, and says them whole in its tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LEAST = 24


class CutLabel(QLabel):
    """The label; `text` is whole, and only what is painted may end in dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the whole words."""
        size = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(max(size.width(), words) + 2, size.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters and the dots."""
        size = self.sizeHint()
        return QSize(min(size.width(), _LEAST), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint as many of the words as there is room for."""
        room = self.contentsRect()
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if cut != self.text() else "")
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment() | Qt.AlignmentFlag.AlignVCenter, cut)
