"""A line that says that Caps Lock is on while a passphrase is typed."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QLineEdit

from sendprep.gui.unlock import caps_lock_is_on, caps_lock_shows


class CapsWarning(QObject):
    """Shows a label at each key in these fields while Caps Lock is on."""

    def __init__(self, label: QLabel, *fields: QLineEdit) -> None:
        super().__init__(label)
        self._label = label
        label.hide()
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at each key."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._label.setVisible(caps_lock_shows(event) or caps_lock_is_on())
        return super().eventFilter(watched, event)
