"""What a tab works out of the chosen round of audits: few at once, many on a worker."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.worked_out import WorkedOut
from sendprep.progress import Progress

T = TypeVar("T")
FEW_AUDITS = 100
"""So many audits are read and counted within some 20 ms; more are counted on a worker."""

Instead = tuple[str, str]
"""The title and the words that stand in a tab where there is nothing to show."""
NO_ROUND = ("No round is begun yet", "Draw a sample on the tab Draw, and begin a round with it.")
COUNTING = ("The audits are being counted", "With thousands of them that takes some seconds.")


class RoundCount(Generic[T]):
    """`show` gets what `see` returns of the round, or None and what to say instead."""

    def __init__(
        self,
        owner: QWidget,
        bank: Bank,
        see: Callable[[Bank, str, Progress], T],
        show: Callable[[T | None, Instead], None],
    ) -> None:
        self._owner, self._bank, self._see, self._show = owner, bank, see, show
        self._counting: WorkedOut[T | SendprepError] | None = None
        self.round_id = ""

    @property
    def is_ready(self) -> bool:
        """Whether what is shown is as the bank is now."""
        return self._counting is None or self._counting.is_ready

    def choose(self, round_id: str) -> None:
        """Count another round; "" is none."""
        self.round_id = round_id
        self._show(None, COUNTING if round_id else NO_ROUND)
        self.again()

    def again(self) -> None:
        """Count the round as it is now."""
        self.stop()
        round_id = self.round_id
        if round_id:
            self._counting = WorkedOut(
                self._owner,
                self._bank,
                lambda bank, progress: self._told(bank, round_id, progress),
                lambda told: self._take(told) if round_id == self.round_id else None,
                lambda bank: bank.audits.count(round_id) <= FEW_AUDITS,
            )
            self._counting.again()

    def stop(self) -> None:
        """Ask nothing more of a bank that is closed next."""
        if self._counting:
            self._counting.stop()

    def _told(self, bank: Bank, round_id: str, progress: Progress) -> T | SendprepError:
        try:
            return self._see(bank, round_id, progress)
        except SendprepError as problem:
            return problem  # it stands in the page, not in a box

    def _take(self, told: T | SendprepError) -> None:
        if isinstance(told, SendprepError):
            self._show(None, (told.happened, f"{told.safe} {told.do}".strip()))
        else:
            self._show(told, NO_ROUND)
