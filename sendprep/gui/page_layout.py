"""Where the pages of a document lie beside one another in the page view."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRectF

GAP = 12.0
"""Points between two pages."""


class Layout(Enum):
    """One page under the other, one page alone, or two pages side by side."""

    CONTINUOUS = "continuous"
    SINGLE = "single"
    SPREAD = "spread"


def spread_of(page: int, count: int, starts_right: bool = False) -> range:
    """Return the two pages that lie side by side, one of which is `page`, counted from 1.

    What is bound as a book `starts_right`: its first page has none beside it.
    """
    first = page - (page - (not starts_right)) % 2
    return range(max(first, 1), min(first + 1, count) + 1)


def lay_pages(
    sizes: Sequence[tuple[float, float]],
    layout: Layout,
    at_left: bool = False,
    starts_right: bool = False,
) -> list[QRectF]:
    """Return the rectangle of each page in points.

    Pages are centred on the widest row, or begin at the left like it.
    """
    if layout is Layout.SINGLE:
        return [QRectF(0, 0, width, height) for width, height in sizes]
    across = 2 if layout is Layout.SPREAD else 1
    alone = 1 if across > 1 and starts_right else 0
    starts = range(alone, len(sizes), across)
    rows = [sizes[:alone]] * alone + [sizes[start : start + across] for start in starts]
    widest = max((_width(row) for row in rows), default=0.0)
    rects: list[QRectF] = []
    top = 0.0
    for row in rows:
        # a last page alone in a spread stays on the left, where its neighbours' left pages are
        left = 0.0 if at_left or len(row) < across else (widest - _width(row)) / 2
        if alone and not rects and row:
            left = widest - row[0][0]  # the first page is a right-hand one
        for width, height in row:
            rects.append(QRectF(left, top, width, height))
            left += width + GAP
        top += max(height for _, height in row) + GAP
    return rects


def _width(row: Sequence[tuple[float, float]]) -> float:
    return sum(width for width, _ in row) + GAP * (len(row) - 1)
