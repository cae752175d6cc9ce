"""The order in which a page's lines are read, where its content is stored out of order."""

from sendprep.domain.pages import Box, Line


def in_reading_order(lines: list[Line]) -> list[Line]:
    """Return the lines so that none stands before one above it in the same column.

    Content order is kept otherwise: it reads cell by cell, which positions alone do not tell.
    """
    placed: list[Line] = []
    lowest = 0.0
    for line in lines:
        if line.box is None or line.box.top >= lowest:
            placed.append(line)
        else:
            placed.insert(_place(placed, line.box), line)
        lowest = max(lowest, line.box.bottom if line.box else 0.0)
    return placed


def _place(placed: list[Line], box: Box) -> int:
    """Return the index of the first line that stands wholly below `box` in its column."""
    for index, other in enumerate(placed):
        if other.box and other.box.top >= box.bottom - 1 and _same_column(other.box, box):
            return index
    return len(placed)


def _same_column(one: Box, other: Box) -> bool:
    return one.left < other.right and other.left < one.right
