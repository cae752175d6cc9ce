"""The three steps from a letter to a bank, with the one that is being done."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from sendprep.gui import icons, look

_STEPS = ("Choose", "Check", "Passphrase")
_CIRCLE, _GAP, _ARROW = 19, 6, 30


class StepStrip(QWidget):
    """Choose, Check, Passphrase; `current` counts from 0."""

    def __init__(self, current: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        words = f"Step {current + 1} of {len(_STEPS)}: {_STEPS[current]}"
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the words of all steps."""
        metrics = QFontMetrics(look.font("body-strong"))
        words = sum(metrics.horizontalAdvance(step) for step in _STEPS)
        signs = len(_STEPS) * (_CIRCLE + _GAP) + (len(_STEPS) - 1) * _ARROW
        return QSize(words + signs + 2, max(_CIRCLE + 5, metrics.height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Nothing, in a narrow window."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint circle, word and arrow of each step, where there is room for all."""
        if self.width() < self.sizeHint().width():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for place, step in enumerate(_STEPS):
            circle = QRect(left, (self.height() - _CIRCLE) // 2, _CIRCLE, _CIRCLE)
            self._paint_circle(painter, circle, place)
            left += _CIRCLE + _GAP
            painter.setFont(look.font("body-strong" if place == self._current else "body"))
            painter.setPen(look.colour("muted" if place != self._current else "text"))
            width = painter.fontMetrics().horizontalAdvance(step)
            rect = QRect(left, 0, width + 2, self.height())
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, step)
            left += width
            if place < len(_STEPS) - 1:
                arrow = QRect(left + (_ARROW - 14) // 2, (self.height() - 14) // 2, 14, 14)
                icons.paint(painter, arrow, "ph.caret-right", "muted")
                left += _ARROW

    def _paint_circle(self, painter: QPainter, circle: QRect, place: int) -> None:
        now, done = place == self._current, place < self._current
        painter.setPen(QPen(look.colour("accent" if now or done else "edge"), 1.2))
        painter.setBrush(look.colour("accent" if now else "surface"))
        painter.drawEllipse(circle)
        if done:
            icons.paint(painter, circle.adjusted(3, 3, -3, -3), "ph.check", "accent")
            return
        painter.setFont(look.font("label"))
        painter.setPen(look.colour("on-accent" if now else "muted"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(place + 1))
