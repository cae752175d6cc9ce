"""Long work away from the window: on a worker thread, with progress, cancel and failure.

The work reads and computes and *returns* what is to be stored; `done` stores it, on the UI
thread, so that half a job is never in the bank.
"""

import sys
import threading
from collections.abc import Callable
from typing import Protocol, TypeVar, cast, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from sendprep.errors import Cancelled, SendprepError
from sendprep.progress import Progress

T = TypeVar("T")
_TURN = 0.0002
"""Seconds after which a busy worker lets the window's thread run, as often as that wants to."""


@runtime_checkable
class ShowsJobs(Protocol):
    """A window that shows the jobs of its pages, as the status bar does."""

    def follow(self, job: "Job") -> None:
        """Show this job until it has finished."""


class Job(QObject):
    """One piece of long work: `Job(page).start(work, done, failed, "Reading files")`.

    `failed` gets what the user can understand; a bug goes to the crash hook instead.
    A cancelled job calls neither, but emits `cancelled` once the work has stopped. Nothing is
    called once the owner is gone.
    """

    progress = Signal(int, int, str)
    finished = Signal()
    cancelled = Signal()
    _over = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(QCoreApplication.instance())
        self.what = ""
        self._owner = owner
        self._cancel = threading.Event()
        self._over.connect(self._end)

    def start(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[SendprepError], None],
        what: str,
    ) -> None:
        """Begin; `what` names the job in the status bar ("Reading files"), "" keeps it out."""
        sys.setswitchinterval(_TURN)  # Python's own is five times as long, at each call from Qt
        self.what, self._failed = what, failed
        self._done = cast(Callable[[object], None], done)  # given back only what `work` returned
        window = self._owner.window()
        if what and isinstance(window, ShowsJobs):
            window.follow(self)
        QThreadPool.globalInstance().start(lambda: self._run(work))

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._cancel.set()

    def _run(self, work: Callable[[Progress], T]) -> None:
        outcome: object
        try:
            outcome = Cancelled() if self._is_unwanted() else _Returned(work(self._report))
        except Exception as problem:
            outcome = problem
        self._over.emit(outcome)

    def _report(self, done: int, total: int, what: str) -> None:
        if self._is_unwanted():
            raise Cancelled
        self.progress.emit(done, total, what)

    def _end(self, outcome: object) -> None:
        self.finished.emit()
        self.deleteLater()
        if self._is_unwanted() or isinstance(outcome, Cancelled):
            self.cancelled.emit()
            return
        if isinstance(outcome, _Returned):
            self._done(outcome.value)
        elif isinstance(outcome, SendprepError):
            self._failed(outcome)
        elif isinstance(outcome, Exception):
            sys.excepthook(type(outcome), outcome, outcome.__traceback__)

    def _is_unwanted(self) -> bool:
        # Asked rather than heard by `destroyed`: that crashes when owner and job die together.
        return self._cancel.is_set() or not isValid(self._owner)


class OneJob:
    """A job that only one of is wanted at a time: starting another cancels the one before.

    `ended` is called when it has ended, done, failed or cancelled, unless another was started.
    """

    def __init__(self, owner: QWidget, ended: Callable[[], None] | None = None) -> None:
        self._owner, self._ended = owner, ended
        self._job: Job | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether the work goes on; also after it was cancelled, until it has stopped."""
        return self._job is not None

    def start(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[SendprepError], None],
        what: str,
    ) -> None:
        """Begin, as `Job.start` does."""
        self.cancel()
        job = self._job = Job(self._owner)
        job.finished.connect(lambda: self._forget(job))
        job.start(work, done, failed, what)

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress."""
        if self._job:
            self._job.cancel()

    def let_go(self) -> None:
        """Cancel it and wait no more for its end: what is started next is of something else."""
        self.cancel()
        self._job = None

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            if self._ended and isValid(self._owner):
                self._ended()


class _Returned:
    """What the work returned, apart from the exceptions that it may have raised."""

    def __init__(self, value: object) -> None:
        self.value = value
