"""Gives a binder out of the house: as its next issue, or its exhibits as a folder of files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.job import Job
from sendprep.gui.pack_choice import PackChoice
from sendprep.gui.print_preview import Wanted
from sendprep.gui.printable import named_for
from sendprep.gui.problem import show_problem
from sendprep.progress import Progress
from sendprep.services.issue_pack import issue_key
from sendprep.services.look_at_print import WordsTellError
from sendprep.services.write_data_folder import write_data_folder
from sendprep.services.write_pack import Copy, write_pack

_WORDS, _FOLDER = "Give out", "Save the folder of exhibits"


class GiveOut(QObject):
    """Asks for a place and writes there; undo takes an issue back, but not its files.

    `said` tells how it went, and what to know of it; `stopped` tells which words have to be decided
    about first, and what to do then, as the other ways out do.
    """

    said = Signal(str, list)
    stopped = Signal(object, str, object)

    def __init__(
        self, bank: Bank, owner: QWidget, choice: PackChoice, wanted: Callable[[], Wanted]
    ) -> None:
        super().__init__(owner)
        self._bank, self._owner, self._choice, self._wanted = bank, owner, choice, wanted

    def ask(self) -> None:
        """Ask for the name of its PDF, and give it out."""
        start = str(self._bank.path.parent / f"{self._name()}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self._owner, _WORDS, start, "*.pdf")
        if chosen:
            self.write(Path(chosen).with_suffix(".pdf"))

    def write(self, out: Path) -> None:
        """Write the next issue to `out`, with its exhibits beside it, and keep its numbers."""
        bank, recipe, day = self._bank, self._choice.printed, self._wanted().day
        copy = Copy(gives_out=True)
        remarks: list[str] = []

        def work(progress: Progress) -> tuple[int, frozenset[str]]:
            changed: set[str] = set()
            with bank.writer() as writer:
                writer.listen(changed.update)
                write_pack(writer, out, recipe, progress, day, copy, remarks.append)
                given = writer.issues.of_recipe(issue_key(recipe.id, recipe.edition))[-1]
            return given.number, frozenset(changed)

        def done(given: tuple[int, frozenset[str]]) -> None:
            if bank.is_open:
                number, changed = given
                bank.tell(changed)
                self.said.emit(f"Issue {number} is given out as {out.name}", remarks)

        again = partial(self._tell, _WORDS, lambda: self.write(out))
        Job(self._owner).start(work, done, again, f"Giving out {out.name}")

    def ask_folder(self) -> None:
        """Ask where to make the folder of exhibits, and write it."""
        start = str(self._bank.path.parent)
        chosen = QFileDialog.getExistingDirectory(self._owner, _FOLDER, start)
        if chosen:
            self.write_folder(Path(chosen) / f"{self._name()} evidence")

    def write_folder(self, out: Path) -> None:
        """Write the exhibits as received into the folder `out`, with a page that lists them."""
        bank, recipe, day = self._bank, self._choice.printed, self._wanted().day
        remarks: list[str] = []

        def work(progress: Progress) -> Path:
            with bank.reader() as reader:
                return write_data_folder(reader, out, recipe, progress, day, remarks.append)

        def done(saved: Path) -> None:
            self.said.emit(f"Saved as {saved.name}", remarks)

        again = partial(self._tell, _FOLDER, lambda: self.write_folder(out))
        Job(self._owner).start(work, done, again, f"Writing {out.name}")

    def _name(self) -> str:
        """Return a name for what leaves: of the area, the binder, its readers and the day."""
        area, recipe = self._bank.inspection.get().area, self._choice.printed
        called = named_for(recipe.name, recipe.edition)
        return f"{area} {called} {self._wanted().day.isoformat()}".strip()

    def _tell(self, words: str, again: Callable[[], object], problem: SendprepError) -> None:
        if isinstance(problem, WordsTellError):
            self.stopped.emit(problem.telling, words, again)
        else:
            show_problem(self._owner, problem)
