"""Notices that nobody has touched the window for a while, so that it can lock."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

MINUTES = 10
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.Drop,
}


class IdleWatch(QObject):
    """Emits `idle` once after so many milliseconds without a key or the mouse."""

    idle = Signal()

    def __init__(self, parent: QObject, milliseconds: int = MINUTES * 60_000) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.idle)

    def start(self) -> None:
        """Begin to watch."""
        application = QApplication.instance()
        if application:
            application.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer, as while the bank is locked."""
        application = QApplication.instance()
        if application:
            application.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Begin to count anew at each touch, and let every event pass."""
        if event.type() in _TOUCHES:
            self._timer.start()
        return False
