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
        for dialog in [one for one in frame.findChildren(QDialog) if one.isVisible()]:
            dialog.hide()
            self.hold(dialog)
        frame.history.hide()
        QGuiApplication.clipboard().clear()
        frame.desk.setCurrentWidget(frame.unlock_page)
        frame.setWindowTitle("sendprep – locked")
        frame.show_frame(False, self._actions)

    def hold(self, dialog: QDialog) -> None:
        """Let a dialog wait until the cover is taken off, unless its work ends before that."""
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda _: self._let_go(dialog))

    def take_off(self) -> None:
        """Bring back the frame and the dialogs; the page is shown by the desk."""
        self._frame.show_frame(True, self._actions)
        waiting, self._dialogs = self._dialogs, []
        for dialog in waiting:
            dialog.open()

    def drop_dialogs(self) -> None:
        """Let go of dialogs about a bank that was closed."""
        waiting, self._dialogs = self._dialogs, []
        for dialog in waiting:
            dialog.reject()
            dialog.deleteLater()

    def _let_go(self, dialog: QDialog) -> None:
        self._dialogs = [one for one in self._dialogs if one is not dialog]
