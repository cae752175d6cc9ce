"""Small numbers taken out of a table, with as many others as it takes to keep them unknown.

Numbers under 5 are not printed (domain.md 4), nor what they could be worked out from. Somebody
who reads the table knows that it adds up, that no number is negative, and which numbers are left
out. With signs turned on the totals, every row and every column of such a table adds up to
nothing, so any two tables that print alike differ by loops through what is left out (Cox 1995;
Gusfield 1988): a number is safe if one such loop goes through it, and where there is none, the
cheapest is left out too. Not looked at: two tables of the same cases, and what somebody could
guess who runs this very choice of others on every table that there could be.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

LEAST = 5
"""The smallest number that is printed."""

NOTE = (
    "Numbers under 5 are left out, and others from which they could be worked out; "
    "what is left out is shown as c."
)
"""What is printed under a table from which something was left out."""

MARK = "c"
"""Stands for a number that is left out; the same for small numbers and for others."""

_Cell = tuple[int, int]
_Numbers = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Suppressed:
    """A table fit for print: None stands for a number that is left out."""

    cells: tuple[tuple[int | None, ...], ...]
    rows: tuple[int | None, ...]
    """The total of each row."""
    columns: tuple[int | None, ...]
    total: int | None

    @property
    def is_whole(self) -> bool:
        """Whether nothing had to be left out, so that no note is needed."""
        every = (*self.rows, *self.columns, self.total, *(one for row in self.cells for one in row))
        return None not in every


def suppressed(
    counts: Sequence[Sequence[int]], *, least: int = LEAST, with_zeros: bool = False
) -> Suppressed:
    """Return a table of counts of cases as it may be printed, with its totals.

    Nobody is counted by 0, so it is printed, unless `with_zeros` is set because "none of these"
    would tell something about each of them. Raises ValueError for a count below 0, a table
    without cells, or rows that are not equally long.
    """
    if not counts or not counts[0] or len({len(row) for row in counts}) > 1:
        raise ValueError("a table needs rows of equal length, with a cell at least")
    if any(one < 0 for row in counts for one in row):
        raise ValueError("a count is never below 0")
    numbers = _with_totals(counts)
    hidden = _Hiding(numbers, 0 if with_zeros else 1, least).hidden()
    shown = tuple(
        tuple(None if (i, j) in hidden else one for j, one in enumerate(row))
        for i, row in enumerate(numbers)
    )
    inner = tuple(row[:-1] for row in shown[:-1])
    return Suppressed(inner, tuple(row[-1] for row in shown[:-1]), shown[-1][:-1], shown[-1][-1])


def suppressed_list(
    counts: Sequence[int], *, least: int = LEAST, with_zeros: bool = False
) -> tuple[tuple[int | None, ...], int | None]:
    """Return a list of counts as it may be printed, and its total."""
    table = suppressed([counts], least=least, with_zeros=with_zeros)
    return table.cells[0], table.total


def printed(number: int | None) -> str:
    """Return a number as a table prints it: "1,204", or "c" where it is left out."""
    return MARK if number is None else f"{number:,}"


def _with_totals(counts: Sequence[Sequence[int]]) -> _Numbers:
    rows = [(*row, sum(row)) for row in counts]
    return (*rows, tuple(map(sum, zip(*rows, strict=True))))


@dataclass(frozen=True)
class _Hiding:
    """The search for loops: rows and columns are places, numbers are ways between them.

    From row to column a way makes the signed number larger, from column to row smaller.
    """

    numbers: _Numbers
    floor: int
    """The least that a number which is left out can be, as everybody knows."""
    least: int

    def hidden(self) -> set[_Cell]:
        """Return the numbers that are left out: the small ones, and those on a loop with one."""
        small = [
            (i, j)
            for i, row in enumerate(self.numbers)
            for j, one in enumerate(row)
            if self.floor <= one < self.least
        ]
        hidden, safe = set(small), set[_Cell]()
        for cell in small:
            if cell not in safe:
                loop = {cell, *self._loop(cell, hidden)}
                hidden |= loop
                safe |= loop
        return hidden

    def _loop(self, cell: _Cell, hidden: set[_Cell]) -> set[_Cell]:
        """Return the cheapest loop on which this number could be one more or one less.

        There always is one: a number that counts somebody can grow with its totals.
        """
        i, j = cell
        loops = []
        if self._may(cell, 1):
            loops.append(self._way(_column(j), _row(i), cell, hidden))
        if self._may(cell, -1):
            loops.append(self._way(_row(i), _column(j), cell, hidden))
        return min((loop for loop in loops if loop), key=lambda loop: loop[0])[1]

    def _way(
        self, start: int, end: int, avoided: _Cell, hidden: set[_Cell]
    ) -> tuple[int, set[_Cell]] | None:
        """Return the cheapest way between two places (Dijkstra), with what it costs."""
        ways: list[tuple[int, int, tuple[_Cell, ...]]] = [(0, start, ())]
        done = set()
        while ways:
            cost, place, taken = heappop(ways)
            if place == end:
                return cost, set(taken)
            if place in done:
                continue
            done.add(place)
            for cell, other in self._on_from(place):
                if cell != avoided and other not in done:
                    more = 0 if cell in hidden else self._cost(cell)
                    heappush(ways, (cost + more, other, (*taken, cell)))
        return None

    def _on_from(self, place: int) -> Iterator[tuple[_Cell, int]]:
        """Yield the numbers that can change on the way out of a row or a column."""
        if place >= 0:
            for j in range(len(self.numbers[0])):
                if self._may((place, j), 1):
                    yield (place, j), _column(j)
        else:
            for i in range(len(self.numbers)):
                if self._may((i, -place - 1), -1):
                    yield (i, -place - 1), _row(i)

    def _may(self, cell: _Cell, change: int) -> bool:
        """Whether a number, signed, could be so much more, for all that people know."""
        one = self.numbers[cell[0]][cell[1]]
        signed = -change if self._is_total(cell) else change
        return one >= self.floor and one + signed >= self.floor

    def _is_total(self, cell: _Cell) -> bool:
        """Whether a number is taken off in its row and column: a total that is not the whole."""
        return (cell[0] == len(self.numbers) - 1) != (cell[1] == len(self.numbers[0]) - 1)

    def _cost(self, cell: _Cell) -> int:
        """What is lost with a number: few numbers rather than many, small ones, totals last."""
        i, j = cell
        totals = (i == len(self.numbers) - 1) + (j == len(self.numbers[0]) - 1)
        whole = self.numbers[-1][-1] + 1
        return (1 + 3 * totals) * whole + self.numbers[i][j]


def _row(i: int) -> int:
    return i


def _column(j: int) -> int:
    return -j - 1
