"""How far two auditors agree on the same cases: shares, weighted kappa, and what they mean.

Kappa (Cohen 1968) is how much of what chance alone would leave apart the auditors bring together:
1 is full agreement, 0 is what two people would reach who grade by habit and never look at a case.
Its linear weights count a difference of two grades twice that of one. The interval takes the
variance of Fleiss, Cohen and Everitt (1969) after adding two cases spread evenly over all pairs of
grades, as Agresti and Coull do for shares: without them the interval of near-full agreement among
twelve cases holds the truth in as few as a fifth of all rounds, with them in more than nine tenths.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

from sendprep.domain.intervals import Share, share
from sendprep.errors import SendprepError

_Z = 1.959963984540054
_ADDED = 2
"""Cases spread over the table before its variance is taken."""

FEW = 30
"""Below so many cases kappa says little (its interval is about a whole unit wide)."""

SKEWED = 0.75
"""The share of one grade among all that were given from which kappa is low by itself."""

_Table = tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class Kappa:
    """Weighted kappa and between which values it lies (95 % confidence)."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Agreement:
    """How often two auditors gave each pair of grades, worst grade first."""

    grades: tuple[str, ...]
    table: tuple[tuple[int, ...], ...]
    """Cases by the grade of the first auditor (rows) and of the second (columns)."""

    @cached_property
    def cases(self) -> int:
        """How many cases were graded by both."""
        return sum(map(sum, self.table))

    @property
    def exact(self) -> Share:
        """The share of cases with the same grade from both."""
        return share(self._apart(0, 0), self.cases)

    @property
    def within_one(self) -> Share:
        """The share of cases whose grades are the same or next to each other."""
        return share(self._apart(-1, 1), self.cases)

    @property
    def second_lower(self) -> int:
        """How many cases the second auditor graded lower than the first."""
        return self._apart(-len(self.grades), -1)

    @property
    def second_higher(self) -> int:
        """How many cases the second auditor graded higher than the first."""
        return self._apart(1, len(self.grades))

    @cached_property
    def given(self) -> tuple[int, ...]:
        """How often each grade was given, by both auditors together: what kappa depends on."""
        return tuple(
            sum(row) + sum(column)
            for row, column in zip(self.table, zip(*self.table, strict=True), strict=True)
        )

    @property
    def commonest(self) -> tuple[str, float]:
        """The grade that was given most often, and its share of all that were given."""
        most = max(range(len(self.grades)), key=lambda grade: self.given[grade])
        return self.grades[most], self.given[most] / (2 * self.cases)

    @cached_property
    def kappa(self) -> Kappa | None:
        """Weighted kappa; None where it is not defined: all cases have one grade from both."""
        if max(self.given) == 2 * self.cases:
            return None
        value = max(-1.0, min(1.0, _kappa(self.table)[0]))  # but for the dust of floating point
        spread = _ADDED / len(self.grades) ** 2
        middle, error = _kappa(tuple(tuple(one + spread for one in row) for row in self.table))
        low, high = middle - _Z * error, middle + _Z * error
        return Kappa(value, max(-1.0, min(low, value)), min(1.0, max(high, value)))

    def _apart(self, least: int, most: int) -> int:
        """Return how many cases the second graded from `least` to `most` above the first."""
        return sum(
            cases
            for first, row in enumerate(self.table)
            for second, cases in enumerate(row)
            if least <= second - first <= most
        )


def agreement(pairs: Sequence[tuple[int, int]], grades: Sequence[str]) -> Agreement:
    """Return how far auditors agree, from the first and second grade of each case.

    A grade is its place in `grades`, worst first. Raises SendprepError without a case that both
    graded, ValueError for a grade that is not there or fewer than two grades.
    """
    if len(grades) < 2:
        raise ValueError("agreement needs two grades or more")
    if not pairs:
        raise SendprepError(
            "No case has been graded twice yet, so there is no agreement to tell.",
            "Nothing was worked out.",
            "Let a second auditor grade a share of the cases.",
        )
    table = [[0] * len(grades) for _ in grades]
    for first, second in pairs:
        if not (0 <= first < len(grades) and 0 <= second < len(grades)):
            raise ValueError(f"grades {first} and {second} are not both of {len(grades)}")
        table[first][second] += 1
    return Agreement(tuple(grades), tuple(map(tuple, table)))


def _kappa(counts: _Table) -> tuple[float, float]:
    """Return linearly weighted kappa of a table, and its standard error for many cases."""
    grades, cases = range(len(counts)), sum(map(sum, counts))
    cells = [(i, j, counts[i][j] / cases) for i in grades for j in grades]
    rows = [sum(counts[i]) / cases for i in grades]
    columns = [sum(row[j] for row in counts) / cases for j in grades]
    weight = [[1 - abs(i - j) / (len(counts) - 1) for j in grades] for i in grades]
    met = sum(weight[i][j] * part for i, j, part in cells)
    by_row = [sum(weight[i][j] * columns[j] for j in grades) for i in grades]
    by_column = [sum(weight[i][j] * rows[i] for i in grades) for j in grades]
    chance = sum(rows[i] * by_row[i] for i in grades)
    value = (met - chance) / (1 - chance)
    spread = sum(
        part * (weight[i][j] - (by_row[i] + by_column[j]) * (1 - value)) ** 2
        for i, j, part in cells
    )
    variance = (spread - (value - chance * (1 - value)) ** 2) / cases
    return value, sqrt(max(0.0, variance)) / (1 - chance)
