"""What can be done with the shown document as a whole: copies, its number, reading it again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.errors import SendprepError
from sendprep.gui.job import Job
from sendprep.gui.print_gate_dialog import stop_at_gate
from sendprep.gui.problem import show_problem
from sendprep.progress import Progress
from sendprep.readers.files import reader_of
from sendprep.services.annotate import Annotated, write_annotated
from sendprep.services.find_again import ReadAnew, read_anew, store_again

_AGAIN = "Read the file again"


class DocumentDeeds(QObject):
    """The actions of the "…" menu; `said` carries one line about what was done."""

    said = Signal(str)

    def __init__(self, bank: Bank, owner: QWidget) -> None:
        super().__init__(owner)
        self._bank, self._owner = bank, owner
        self._shown: Evidence | None = None
        self.save = self._action("Save a copy of the original…", self.ask_copy, "Ctrl+S")
        self.open = self._action("Save a copy and open it…", self._ask_and_open)
        self.annotated = self._action("Save an annotated copy…", self._ask_annotated)
        self.again = self._action(_AGAIN, self.read_again)
        self.code = self._action("Copy its number", self._copy_code)
        self.actions = [self.save, self.open, self.annotated, self.again, self.code]

    def show(self, shown: Evidence | None) -> None:
        """Do things with this document."""
        if (shown and shown.id) != (self._shown and self._shown.id):
            self.again.setText(_AGAIN)
        self._shown = shown
        for action in self.actions:
            action.setEnabled(shown is not None)
        name = shown.filename if shown else ""
        self.annotated.setEnabled(Path(name).suffix.lower() == ".pdf")
        self.again.setEnabled(bool(shown) and reader_of(name) is not None)

    def show_reader(self, reader: str) -> None:
        """Say in the menu whether the text was read by an older reader than there is now."""
        newest = reader_of(self._shown.filename) if self._shown else None
        is_old = bool(reader) and newest not in (None, reader)
        self.again.setText(f"{_AGAIN}: there is a newer reader" if is_old else _AGAIN)

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

    def save_annotated(self, to: Path) -> None:
        """Save a copy of the PDF with what is filed boxed, and the weaknesses by number."""
        if self._shown is None:
            return
        bank, evidence_id = self._bank, self._shown.id

        def write(_: Progress) -> Annotated:
            with bank.reader() as reader:
                return write_annotated(reader, evidence_id, to)

        def done(made: Annotated) -> None:
            self.said.emit(f"Saved {to.name}, with {made.boxed} boxed. {made.remark}".strip())

        def failed(problem: SendprepError) -> None:
            again = partial(self.save_annotated, to)
            stop_at_gate(self._owner, bank, problem, "Save the copy", again)

        Job(self._owner).start(write, done, failed, f"Writing {to.name}")

    def read_again(self) -> None:
        """Read the original anew, and find every excerpt in the new text."""
        if self._shown is None:
            return
        bank, one = self._bank, self._shown

        def read(progress: Progress) -> ReadAnew:
            with bank.reader() as reader:
                return read_anew(reader, one.id, progress)

        def done(anew: ReadAnew) -> None:
            self.said.emit(store_again(bank, one.id, anew).words)

        Job(self._owner).start(read, done, self._tell, f"Reading {one.code} again")

    def _ask_annotated(self) -> None:
        if self._shown:
            name = f"{self._shown.code} {Path(self._shown.filename).stem}, annotated.pdf"
            to = self._ask("Save an annotated copy", name)
            if to:
                self.save_annotated(to)

    def _tell(self, problem: SendprepError) -> None:
        show_problem(self._owner, problem)

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
