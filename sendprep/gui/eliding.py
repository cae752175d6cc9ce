"""A label that cuts its words with dots where there is no room for them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

_LEAST = 40


class ElidingLabel(QLabel):
    """One line of plain words; the whole of them is its tooltip and accessible name."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a word and the dots."""
        size = super().minimumSizeHint()
        return QSize(min(size.width(), _LEAST), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw as many of the words as there is room for."""
        room = self.contentsRect()
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if cut != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment() | Qt.AlignmentFlag.AlignVCenter, cut)
