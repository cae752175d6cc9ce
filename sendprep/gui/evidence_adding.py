"""The way of files into the bank: read on a worker, looked over in a dialog, stored at once."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.evidence_intake import EvidenceIntake
from sendprep.gui.evidence_intake_links import Target
from sendprep.gui.evidence_intake_rows import IntakeRow, intake_rows
from sendprep.gui.job import Job
from sendprep.gui.problem import show_problem
from sendprep.gui.words import count_words
from sendprep.progress import Progress
from sendprep.services.add_evidence import (
    Added,
    Outcome,
    foresee,
    read_files,
)
from sendprep.services.add_evidence_find import Chosen

_LATER = "These files are read when the ones before them are done."
_Stored = tuple[list[Added], frozenset[str]]


class EvidenceAdding(QObject):
    """Leads one intake after the other; `added` carries what became of the files.

    `said` carries a line for the status bar. Whatever is given while one is under way waits.
    """

    added = Signal(list)
    said = Signal(str)

    def __init__(self, bank: Bank, page: QWidget) -> None:
        super().__init__(page)
        self._bank, self._page = bank, page
        self._waiting: deque[tuple[list[Chosen], Target]] = deque()
        self._busy = False
        self.dialog: EvidenceIntake | None = None

    @property
    def is_busy(self) -> bool:
        """Whether files are being read, looked over or stored."""
        return self._busy

    def begin(self, files: Sequence[Chosen], target: Target) -> None:
        """Read files and folders; Cancel in the status bar leaves everything as it was."""
        self._waiting.append((list(files), target))
        if self._busy:
            self.said.emit(_LATER)
        else:
            self._next()

    def _next(self) -> None:
        self._busy = bool(self._waiting) and self._bank.is_open
        if not self._busy:
            return
        chosen, target = self._waiting.popleft()
        job = Job(self._page)
        job.cancelled.connect(self._forget)
        job.start(
            lambda progress: _read(self._bank, chosen, progress),
            lambda rows: self._look_over(rows, target),
            self._fail,
            f"Reading {count_words(len(chosen), 'file')}",
        )

    def _look_over(self, rows: list[IntakeRow], target: Target) -> None:
        if not self._bank.is_open:  # what was read is forgotten when it is opened again
            return
        refused = [row.intake.refused for row in rows if row.intake.refused and row.file.is_dir()]
        if len(refused) == len(rows):
            self._fail(_no_files(refused))
            return
        dialog = EvidenceIntake(self._bank, rows, target, self._page)
        dialog.wanted.connect(lambda: self._store(dialog))
        dialog.rejected.connect(self._forget)
        self.dialog = dialog
        QTimer.singleShot(0, dialog, dialog.open)  # made and shown in two steps, each is short

    def _store(self, dialog: EvidenceIntake) -> None:
        """Store on a worker: a change of hundreds of files would stop the window."""
        order = dialog.order()
        dialog.set_busy("Adding…")
        job = Job(self._page)

        def start() -> None:
            job.start(
                lambda _: _stored(self._bank, order),
                lambda stored: self._stored(dialog, *stored),
                lambda problem: self._not_stored(dialog, problem),
                "",
            )

        QTimer.singleShot(0, dialog, start)  # after the dialog is drawn busy, undisturbed

    def _stored(self, dialog: EvidenceIntake, results: list[Added], tables: frozenset[str]) -> None:
        if not self._bank.is_open:
            return
        dialog.accept()
        # In two steps, each of them short: the lists are read anew, then the first file is shown.
        QTimer.singleShot(0, self._page, lambda: self._tell(tables))
        QTimer.singleShot(0, self._page, lambda: self._show(results))

    def _tell(self, tables: frozenset[str]) -> None:
        if self._bank.is_open:
            self._bank.tell(tables)

    def _show(self, results: list[Added]) -> None:
        if self._bank.is_open:
            self.added.emit(results)
            self._next()

    def _not_stored(self, dialog: EvidenceIntake, problem: SendprepError) -> None:
        dialog.set_busy("")
        show_problem(dialog, problem)

    def _forget(self) -> None:
        """Take out what was read for nothing, then go on with what waits."""
        if not self._bank.is_open:
            return
        Job(self._page).start(lambda _: _forget(self._bank), lambda _: self._next(), self._fail, "")

    def _fail(self, problem: SendprepError) -> None:
        if self._bank.is_open:
            show_problem(self._page, problem)
        self._next()


def _read(bank: Bank, chosen: Sequence[Chosen], progress: Progress) -> list[IntakeRow]:
    intakes = read_files(bank, chosen, progress)
    with bank.reader() as reader:
        return intake_rows(intakes, foresee(reader, intakes))


def _stored(bank: Bank, order: Callable[[Bank], list[Added]]) -> _Stored:
    changed: set[str] = set()
    with bank.writer() as writer:
        writer.listen(changed.update)
        return order(writer), frozenset(changed)


def _forget(bank: Bank) -> None:
    with bank.writer() as writer:
        writer.staging.forget()


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
