"""Gives out a binder as its next issue: its files are written, and its numbers hold from then."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.backup_age import backup_said
from sendprep.gui.job import Job
from sendprep.gui.pack_choice import PackChoice
from sendprep.gui.print_preview import Wanted
from sendprep.gui.problem import show_problem
from sendprep.gui.recent import recent_of
from sendprep.progress import Progress
from sendprep.services.look_at_print import WordsTellError
from sendprep.services.write_pack import Copy, write_pack

_WORDS = "Give out"


class GiveOut(QObject):
    """Asks for a place and writes the issue there; undo takes it back, but not its files.

    `said` carries one line about how it went; `stopped` tells which words have to be decided
    about first, and what to do then, as the other ways out do.
    """

    said = Signal(str)
    stopped = Signal(object, str, object)

    def __init__(
        self, bank: Bank, owner: QWidget, choice: PackChoice, wanted: Callable[[], Wanted]
    ) -> None:
        super().__init__(owner)
        self._bank, self._owner, self._choice, self._wanted = bank, owner, choice, wanted

    def ask(self) -> None:
        """Ask for the name of its PDF, and give it out."""
        area = self._bank.inspection.get().area
        name = f"{area} {self._choice.recipe.name} {self._wanted().day.isoformat()}.pdf".strip()
        start = str(self._bank.path.parent / name)
        chosen, _ = QFileDialog.getSaveFileName(self._owner, _WORDS, start, "*.pdf")
        if chosen:
            self.write(Path(chosen).with_suffix(".pdf"))

    def write(self, out: Path) -> None:
        """Write the next issue to `out`, with its exhibits beside it, and keep its numbers."""
        bank, recipe, day = self._bank, self._choice.printed, self._wanted().day
        copy = Copy(gives_out=True, backup=backup_said(recent_of(bank.path)))

        def work(progress: Progress) -> frozenset[str]:
            changed: set[str] = set()
            with bank.writer() as writer:
                writer.listen(changed.update)
                write_pack(writer, out, recipe, progress, day, copy)
            return frozenset(changed)

        def done(changed: frozenset[str]) -> None:
            bank.tell(changed)
            self.said.emit(f"Given out as {out.name}")

        Job(self._owner).start(
            work, done, lambda one: self._tell(one, out), f"Giving out {out.name}"
        )

    def _tell(self, problem: SendprepError, out: Path) -> None:
        if isinstance(problem, WordsTellError):
            self.stopped.emit(problem.telling, _WORDS, lambda: self.write(out))
        else:
            show_problem(self._owner, problem)
