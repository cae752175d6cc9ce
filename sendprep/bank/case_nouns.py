"""The nouns of a bank that tell of cases, each imported when it is first asked for.

The window paints its first page without them, and what they import takes as long as that page.
To add one: its property here, as for those that are there.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from sendprep.bank.change import Door

if TYPE_CHECKING:
    from sendprep.bank.actions import Actions
    from sendprep.bank.audits import Audits
    from sendprep.bank.case_days import DaysOfCases
    from sendprep.bank.criterion_links import CriterionLinks
    from sendprep.bank.draws import Draws
    from sendprep.bank.frames import Frames
    from sendprep.bank.kept_words import WordsKept
    from sendprep.bank.rounds import Rounds
    from sendprep.bank.tracked_cases import TrackedCases


class CaseNouns:
    """Samples, audits and what follows from them, to read and write through one door."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @cached_property
    def frames(self) -> "Frames":
        """The lists that samples were drawn from."""
        from sendprep.bank.frames import Frames

        return Frames(self._door)

    @cached_property
    def draws(self) -> "Draws":
        """The samples that were drawn."""
        from sendprep.bank.draws import Draws

        return Draws(self._door)

    @cached_property
    def rounds(self) -> "Rounds":
        """The rounds of audits."""
        from sendprep.bank.rounds import Rounds

        return Rounds(self._door)

    @cached_property
    def audits(self) -> "Audits":
        """What auditors found in each case."""
        from sendprep.bank.audits import Audits

        return Audits(self._door)

    @cached_property
    def case_days(self) -> "DaysOfCases":
        """The days of the statutory clock of each case."""
        from sendprep.bank.case_days import DaysOfCases

        return DaysOfCases(self._door)

    @cached_property
    def tracked_cases(self) -> "TrackedCases":
        """The cases that inspectors track."""
        from sendprep.bank.tracked_cases import TrackedCases

        return TrackedCases(self._door)

    @cached_property
    def criterion_links(self) -> "CriterionLinks":
        """Which weakness a criterion counts towards."""
        from sendprep.bank.criterion_links import CriterionLinks

        return CriterionLinks(self._door)

    @cached_property
    def actions(self) -> "Actions":
        """What is done about what an audit found."""
        from sendprep.bank.actions import Actions

        return Actions(self._door)

    @cached_property
    def kept_words(self) -> "WordsKept":
        """The words that are kept in print with a reason."""
        from sendprep.bank.kept_words import WordsKept

        return WordsKept(self._door)
