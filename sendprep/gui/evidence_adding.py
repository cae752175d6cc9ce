"""The way of files into the bank: read on a worker, looked over in a dialog, stored at once."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.evidence_intake import EvidenceIntake, Target
from sendprep.gui.job import Job
from sendprep.gui.problem import show_problem
from sendprep.gui.words import count_words
from sendprep.services.add_evidence import Added, Intake, Outcome, read_files


class EvidenceAdding(QObject):
    """Leads one intake after the other; `added` carries what became of the files."""

    added = Signal(list)

    def __init__(self, bank: Bank, page: QWidget) -> None:
        super().__init__(page)
        self._bank, self._page = bank, page
        self.dialog: EvidenceIntake | None = None

    def begin(self, files: Sequence[Path], target: Target) -> None:
        """Read files and folders; Cancel in the status bar leaves everything as it was."""
        chosen = list(files)
        Job(self._page).start(
            lambda progress: read_files(self._bank, chosen, progress),
            lambda intakes: self._look_over(intakes, target),
            lambda problem: show_problem(self._page, problem),
            f"Reading {count_words(len(chosen), 'file')}",
        )

    def _look_over(self, intakes: list[Intake], target: Target) -> None:
        nothing = [one.refused for one in intakes if one.refused and one.file.is_dir()]
        if len(nothing) == len(intakes):
            show_problem(self._page, _no_files(nothing))
            return
        dialog = EvidenceIntake(self._bank, intakes, target, self._page)
        dialog.wanted.connect(lambda: self._store(dialog))
        self.dialog = dialog
        dialog.open()

    def _store(self, dialog: EvidenceIntake) -> None:
        try:
            results = dialog.store()
        except SendprepError as problem:
            show_problem(dialog, problem)
            return
        dialog.accept()
        self.added.emit(results)


def _no_files(why: Sequence[str]) -> SendprepError:
    """Return what is said of folders that gave no file at all."""
    said = " ".join(dict.fromkeys(why)) or "There is no file in there."
    return SendprepError(said, "Nothing was added.", "Choose a folder that holds files.")


def added_words(results: Sequence[Added]) -> str:
    """Return the one line about an intake: "Added 3. 1 duplicate, 1 refused."."""
    counts = {outcome: sum(one.outcome is outcome for one in results) for outcome in Outcome}
    new = counts[Outcome.ADDED] + counts[Outcome.NO_TEXT] + counts[Outcome.NEW_VERSION]
    rest = [
        count_words(counts[outcome], noun) if noun else f"{counts[outcome]} {words}"
        for outcome, noun, words in (
            (Outcome.NEW_VERSION, "new version", ""),
            (Outcome.DUPLICATE, "duplicate", ""),
            (Outcome.NO_TEXT, "", "without text"),
            (Outcome.REFUSED, "", "refused"),
        )
        if counts[outcome]
    ]
    return f"Added {new}." + (f" {', '.join(rest)}." if rest else "")
