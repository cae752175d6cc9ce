"""Takes what a window shows of its bank out of sight, and brings it back as it was."""

from collections.abc import Iterable

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from sendprep.gui.window_frame import WindowFrame


class Cover:
    """The unlock page alone: no frame, no history, no dialog, no menu of a page, no clipboard."""

    def __init__(self, frame: WindowFrame, actions: Iterable[QAction]) -> None:
        self._frame, self._actions = frame, [*actions]
        self._dialogs: list[QDialog] = []

    def put_on(self) -> None:
        """Show nothing but the unlock page; dialogs that are open wait as they are."""
        frame = self._frame
        while popup := QApplication.activePopupWidget():
            popup.close()
        self._dialogs = [one for one in frame.findChildren(QDialog) if one.isVisible()]
        for dialog in self._dialogs:
            dialog.hide()
        frame.history.hide()
        QGuiApplication.clipboard().clear()
        frame.desk.setCurrentWidget(frame.unlock_page)
        frame.setWindowTitle("sendprep – locked")
        frame.show_frame(False, self._actions)

    def take_off(self) -> None:
        """Bring back the frame and the dialogs; the page is shown by the desk."""
        self._frame.show_frame(True, self._actions)
        for dialog in self._dialogs:
            dialog.open()
        self._dialogs = []

    def drop_dialogs(self) -> None:
        """Let go of dialogs about a bank that was closed."""
        for dialog in self._dialogs:
            dialog.reject()
            dialog.deleteLater()
        self._dialogs = []
