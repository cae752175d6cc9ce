"""The line over the pages of a preview on what was saved, printed or given out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from sendprep.gui.forms.ui_print_page import Ui_PrintPage
from sendprep.gui.icons import icon
from sendprep.gui.problem import show_remarks
from sendprep.gui.sign import show_sign

_STAYS = 10_000
"""Milliseconds that a line without remarks is read."""
_SIGN = 16


class PrintNotice(QObject):
    """Says it above the pages, which it does not cover; what there is to know of it stays."""

    def __init__(self, ui: Ui_PrintPage, owner: QWidget) -> None:
        super().__init__(owner)
        self._ui, self._owner = ui, owner
        self._happened, self._remarks = "", tuple[str, ...]()
        self._gone = QTimer(self, singleShot=True, interval=_STAYS)
        self._gone.timeout.connect(ui.notice.hide)
        ui.noticeClose.setIcon(icon("ph.x", "text"))
        ui.noticeClose.clicked.connect(ui.notice.hide)
        ui.noticeShow.clicked.connect(self._show_all)
        ui.notice.hide()

    def say(self, happened: str, remarks: Sequence[str] = ()) -> None:
        """Say what has happened, and what there is to know of it."""
        ui = self._ui
        self._happened, self._remarks = happened, tuple(remarks)
        words = " ".join([happened if not remarks else f"{happened}.", *remarks])
        ui.noticeWords.setText(words)
        ui.noticeWords.setAccessibleName(words)
        ui.noticeShow.setVisible(bool(remarks))
        sign = ("ph.warning-fill", "part") if remarks else ("ph.check-circle-fill", "good")
        show_sign(ui.noticeIcon, *sign, _SIGN)
        ui.notice.show()
        if remarks:
            self._gone.stop()
        else:
            self._gone.start()

    def _show_all(self) -> None:
        show_remarks(self._owner, f"{self._happened}.", self._remarks)
