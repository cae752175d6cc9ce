"""How many cases have each grade, as it may be printed with what is good or better in all.

The grades of either half add up to what it comes to, and both to all graded cases: what is left
out at one floor must not follow from another.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sendprep.domain.suppression import suppressed_list

Numbers = tuple[int | None, ...]
"""None stands for a number that is left out."""


@dataclass(frozen=True)
class PrintedGrades:
    """The numbers of the upper grades and of the lower ones, and what each half comes to."""

    upper: Numbers
    lower: Numbers
    good: int | None
    rest: int | None

    @property
    def is_whole(self) -> bool:
        """Whether nothing had to be left out."""
        return None not in (*self.upper, *self.lower, self.good, self.rest)


def printed_grades(upper: Sequence[int], lower: Sequence[int]) -> PrintedGrades:
    """Return how many cases have each grade as it may be printed; either half has a grade."""
    halves, _ = suppressed_list([sum(upper), sum(lower)])
    (first, good), (second, rest) = suppressed_list(upper), suppressed_list(lower)
    if None in (*halves, good, rest):
        # Beside a range for what is good in all, even the zeros of a half could tell the others.
        return PrintedGrades((None,) * len(upper), (None,) * len(lower), None, None)
    return PrintedGrades(first, second, good, rest)
