"""The program with a window: which window is shown, and what happens at a bug."""

import multiprocessing
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMainWindow

from sendprep.gui import appearance, collecting, crash
from sendprep.paths import resource

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank

_SIZE = (1366, 720)


class Program(QObject):
    """Shows one window at a time: the start, or an open bank."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.window: QMainWindow | None = None

    def start(self, bank_path: Path | None = None) -> None:
        """Show the start page; with a path, go on to open that bank."""
        from sendprep.gui.start_window import StartWindow

        window = StartWindow()
        window.opened.connect(self.show_bank)
        self._show(window)
        if bank_path:
            window.open_bank(bank_path)

    def show_bank(self, bank: "Bank") -> None:
        """Show an open bank, which the window closes."""
        from sendprep.gui.window import MainWindow

        window = MainWindow(bank)
        window.left.connect(self._leave)
        self._show(window)

    def _leave(self, where: str) -> None:
        from sendprep.gui.start_window import StartWindow

        self.start()
        if isinstance(self.window, StartWindow):
            deeds = {"new": self.window.page.choose_letter, "open": self.window.page.choose_bank}
            deeds.get(where, lambda: None)()

    def _show(self, window: QMainWindow) -> None:
        before, self.window = self.window, window
        if before:
            window.setGeometry(before.geometry())
            window.setWindowState(before.windowState())
        else:
            window.resize(*_SIZE)
        window.show()
        if before:
            before.close()
            before.deleteLater()


def run(argv: Sequence[str], bank_path: Path | None = None) -> int:
    """Run the program until its window is closed, and return its exit code."""
    multiprocessing.freeze_support()
    application = QApplication.instance() or QApplication(list(argv))
    if not isinstance(application, QApplication):
        raise TypeError("another kind of Qt application is running")
    application.setApplicationName("sendprep")
    application.setApplicationDisplayName("sendprep")
    application.setWindowIcon(QIcon(str(resource("look/sendprep.svg"))))
    crash.install()
    collecting.search_seldom()
    appearance.dress(application)
    appearance.follow_system(application)
    program = Program(application)
    program.start(bank_path)
    return int(application.exec())
