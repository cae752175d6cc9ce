"""A sign on a label: an icon that is drawn anew in the colours of each scheme."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel

from sendprep.gui.icons import icon


def show_sign(label: QLabel, name: str, colour: str, size: int) -> None:
    """Show the icon "ph.<glyph>" on a label, so many pixels large, in a colour of the look.

    KeyError for an unknown glyph.
    """
    sign = label.findChild(_Sign) or _Sign(label)
    sign.show(icon(name, colour), QSize(size, size))


class _Sign(QObject):
    """Lives as long as its label; a label keeps the pixels it was given, whatever they show."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label, self._icon, self._size = label, QIcon(), QSize()
        label.installEventFilter(self)

    def show(self, shown: QIcon, size: QSize) -> None:
        """Show an icon from now on."""
        self._icon, self._size = shown, size
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the scheme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        self._label.setPixmap(self._icon.pixmap(self._size))
