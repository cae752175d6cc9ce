"""The rows of tables of a page: cells side by side, whether parted by tabs or by their places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sendprep.domain.pages import Box, Line, Page


@dataclass(frozen=True)
class Cell:
    """The words of a cell, and where they stand: characters `start` to before `end` of the page.

    `left` and `right` are points from the left, or the number of the column where it has no place.
    """

    text: str
    start: int
    end: int
    left: float
    right: float


Row = tuple[Cell, ...]


def rows_of(page: Page) -> list[Row]:
    """Return the rows of a page from its top, each from the left; prose is rows of one cell."""
    placed: list[tuple[Box, Cell]] = []
    rows: list[Row] = []
    for line, start in _with_starts(page.lines):
        if line.box is None:
            rows.append(tuple(_parted(line.text, start)))
        else:
            end = start + len(line.text)
            cell = Cell(line.text, start, end, line.box.left, line.box.right)
            placed.append((line.box, cell))
    return rows + list(_by_place(placed))


def merged(rows: Sequence[Row]) -> list[str]:
    """Return the words of each column of some rows: of headings that take several lines."""
    if not rows:
        return []
    columns = [[cell] for cell in rows[0]]
    for row in rows[1:]:
        for cell in row:
            above = next((one for one in columns if _stands_under(cell, one[0])), None)
            if above is not None:
                above.append(cell)
    return [" ".join(cell.text.strip() for cell in column) for column in columns]


def _with_starts(lines: Sequence[Line]) -> Iterator[tuple[Line, int]]:
    start = 0
    for line in lines:
        yield line, start
        start += len(line.text) + 1


def _parted(text: str, start: int) -> Iterator[Cell]:
    for column, words in enumerate(text.removesuffix("\t").split("\t")):
        yield Cell(words, start, start + len(words), column, column + 1)
        start += len(words) + 1


def _by_place(placed: list[tuple[Box, Cell]]) -> Iterator[Row]:
    """Yield rows of cells whose middles are as high as one another."""
    placed.sort(key=lambda one: _middle(one[0]))
    starts = [0] + [
        at
        for at, ((above, _), (below, _)) in enumerate(pairwise(placed), 1)
        if _middle(below) - _middle(above) > (above.bottom - above.top) / 2
    ]
    for first, end in pairwise([*starts, len(placed)]):
        if first < end:
            yield tuple(sorted((cell for _, cell in placed[first:end]), key=lambda one: one.left))


def _middle(box: Box) -> float:
    return (box.top + box.bottom) / 2


def _stands_under(cell: Cell, above: Cell) -> bool:
    return cell.left < above.right and above.left < cell.right
