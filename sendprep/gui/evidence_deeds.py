"""What can be done with the shown document as a whole: copies, its number, reading it again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.errors import SendprepError
from sendprep.gui.problem import show_problem


class DocumentDeeds(QObject):
    """The actions of the "…" menu; `said` carries one line about what was done."""

    said = Signal(str)

    def __init__(self, bank: Bank, owner: QWidget) -> None:
        super().__init__(owner)
        self._bank, self._owner = bank, owner
        self._shown: Evidence | None = None
        self.save = self._action("Save a copy of the original…", self.ask_copy, "Ctrl+S")
        self.open = self._action("Save a copy and open it…", self._ask_and_open)
        self.code = self._action("Copy its number", self._copy_code)
        self.actions = [self.save, self.open, self.code]

    def show(self, shown: Evidence | None) -> None:
        """Do things with this document."""
        self._shown = shown
        for action in self.actions:
            action.setEnabled(shown is not None)

    def save_copy(self, to: Path) -> bool:
        """Save the original byte for byte; its hash is checked on the way."""
        if self._shown is None:
            return False
        try:
            self._bank.originals.save(self._shown.sha256, to)
        except SendprepError as problem:
            show_problem(self._owner, problem)
            return False
        self.said.emit(f"Saved {to.name}. It is byte for byte what was added.")
        return True

    def ask_copy(self) -> Path | None:
        """Ask where to save a copy, and return where it is."""
        if self._shown is None:
            return None
        to = self._ask("Save a copy of the original", f"{self._shown.code} {self._shown.filename}")
        return to if to and self.save_copy(to) else None

    def _ask_and_open(self) -> None:
        """Open only what the user has saved to a place of their own: the copy is theirs to mind."""
        saved = self.ask_copy()
        if saved:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(saved)))

    def _copy_code(self) -> None:
        if self._shown:
            QGuiApplication.clipboard().setText(f"[{self._shown.code}]")
            self.said.emit(f"Copied [{self._shown.code}], to be pasted into our account.")

    def _ask(self, title: str, name: str) -> Path | None:
        start = str(Path.home() / name)
        chosen, _ = QFileDialog.getSaveFileName(self._owner, title, start)
        return Path(chosen) if chosen else None

    def _action(self, words: str, do: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(words, self._owner)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: do())
        return action
