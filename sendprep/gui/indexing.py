"""Indexes in the background what waits to be found, whenever a change has left something."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.job import OneJob
from sendprep.gui.problem import show_problem
from sendprep.progress import Progress
from sendprep.services.make_search_anew import make_search_anew


class Indexing(QObject):
    """Call `look` after each change; one job at a time does the work, and can be cancelled."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._bank: Bank | None = None
        self._job = OneJob(window)

    def begin(self, bank: Bank) -> None:
        """Look after this bank from now on."""
        self._bank = bank
        self.look()

    def stop(self) -> None:
        """Let go of the bank; what still waits is indexed when it is opened again."""
        self._job.let_go()
        self._bank = None

    def look(self) -> None:
        """Start to index if anything waits and nobody does so yet."""
        bank = self._bank
        if bank is None or self._job.is_under_way or not bank.search.is_behind():
            return

        def work(progress: Progress) -> None:
            with bank.writer() as writing:
                writing.search.catch_up(progress)

        self._start(bank, work, lambda _: None)

    def make_anew(self) -> None:
        """Make the whole search anew, in place of what is being indexed."""
        bank = self._bank
        if bank is None:
            return

        def work(progress: Progress) -> None:
            make_search_anew(bank, progress)

        self._start(bank, work, lambda problem: show_problem(self._window, problem))

    def _start(
        self, bank: Bank, work: Callable[[Progress], None], failed: Callable[[SendprepError], None]
    ) -> None:
        self._job.start(work, lambda _: bank.tell(["search"]), failed, "Indexing pages")
