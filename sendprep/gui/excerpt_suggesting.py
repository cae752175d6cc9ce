"""Asks which weaknesses an excerpt speaks to; what it learns from the bank is read on a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.weakness import Weakness
from sendprep.errors import SendprepError
from sendprep.gui.excerpt_likely import Likely
from sendprep.gui.job import Job
from sendprep.progress import Progress
from sendprep.services.suggest import suggester

if TYPE_CHECKING:
    from sendprep.domain.suggest import Suggester

_Learned = tuple["Suggester", list[Weakness]]
_LEARNS_FROM = frozenset({"weaknesses", "findings", "excerpts", "links"})


class Suggesting(QObject):
    """Answers with `found`, at once where it has read the bank already."""

    found = Signal(list)

    def __init__(self, bank: Bank, owner: QWidget) -> None:
        super().__init__(owner)
        self._bank, self._owner = bank, owner
        self._suggester: Suggester | None = None
        self._before: Suggester | None = None
        self._by_number: dict[int, Weakness] = {}
        self._asked = ""
        self._job: Job | None = None

    def ask(self, text: str) -> None:
        """Ask about these words; a later question takes the place of this one."""
        self._asked = text
        if self._suggester is not None:
            self._answer()
        elif self._job is None:
            self._learn()

    def forget(self, tables: frozenset[str] = _LEARNS_FROM) -> None:
        """Learn anew when next asked, if the bank has changed in what is learned from."""
        if tables & _LEARNS_FROM or not tables:
            self._before = self._suggester or self._before
            self._suggester = None
            if self._job:
                self._job.cancel()
                self._learn()

    def _learn(self) -> None:
        bank, before = self._bank, self._before

        def learn(_: Progress) -> _Learned:
            with bank.reader() as reader:
                return suggester(reader, before), reader.weaknesses.all()

        self._job = Job(self._owner)
        self._job.start(learn, self._learned, self._failed, "")

    def _learned(self, learned: _Learned) -> None:
        self._suggester, weaknesses = learned
        self._by_number = {one.number: one for one in weaknesses}
        self._job = None
        self._answer()

    def _failed(self, _: SendprepError) -> None:
        """Offer nothing: any weakness can still be chosen by hand."""
        self._job = None

    def _answer(self) -> None:
        if self._suggester is None or not self._asked.strip():
            self.found.emit([])
            return
        suggestions = self._suggester.suggest(self._asked)
        self.found.emit([Likely(self._by_number[one.weakness], one.because) for one in suggestions])
