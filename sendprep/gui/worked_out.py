"""Shows what is worked out from the whole bank: at once from a small one, else from a worker."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.job import OneJob
from sendprep.gui.problem import show_problem
from sendprep.progress import Progress, silent

T = TypeVar("T")
SMALL = 500
"""Links and documents that are counted within some 20 ms, so that nothing flickers."""


class WorkedOut(Generic[T]):
    """Call `again` after each change; `show` gets what `work` returns for the bank as it is."""

    def __init__(
        self,
        owner: QWidget,
        bank: Bank,
        work: Callable[[Bank, Progress], T],
        show: Callable[[T], None],
        is_small: Callable[[Bank], bool] | None = None,
    ) -> None:
        """Without `is_small`, which must answer at once, links and documents are counted."""
        self._owner, self._bank = owner, bank
        self._work, self._show = work, show
        self._is_small = is_small or _has_few
        self._job = OneJob(owner)
        self._changed = False

    @property
    def is_ready(self) -> bool:
        """Whether what is shown was worked out from the bank as it is now."""
        return not self._job.is_under_way

    def again(self) -> None:
        """Work it out again; what changes meanwhile is worked out once more."""
        if self._job.is_under_way:
            self._changed = True
        elif self._is_small(self._bank):
            self._show(self._work(self._bank, silent))
        else:
            self._job.start(self._read, self._done, self._say, "")

    def stop(self) -> None:
        """Stop soon, as the bank is about to be closed."""
        self._changed = False
        self._job.cancel()

    def _read(self, progress: Progress) -> T:
        with self._bank.reader() as reading:
            return self._work(reading, progress)

    def _done(self, found: T) -> None:
        self._show(found)
        if self._changed:
            self._changed = False
            self.again()

    def _say(self, problem: SendprepError) -> None:
        show_problem(self._owner, problem)


def _has_few(bank: Bank) -> bool:
    return bank.links.count() + bank.evidence_list.count() <= SMALL
