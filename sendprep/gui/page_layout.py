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


def lay_pages(
    sizes: Sequence[tuple[float, float]], layout: Layout, at_left: bool = False
) -> list[QRectF]:
    """Return the rectangle of each page in points.

    Pages are centred on the widest row, or begin at the left like it.
    """
    if layout is Layout.SINGLE:
        return [QRectF(0, 0, width, height) for width, height in sizes]
    across = 2 if layout is Layout.SPREAD else 1
    rows = [sizes[start : start + across] for start in range(0, len(sizes), across)]
    widest = max((_width(row) for row in rows), default=0.0)
    rects: list[QRectF] = []
    top = 0.0
    for row in rows:
        # a last page alone in a spread stays on the left, where its neighbours' left pages are
        left = 0.0 if at_left or len(row) < across else (widest - _width(row)) / 2
        for width, height in row:
            rects.append(QRectF(left, top, width, height))
            left += width + GAP
        top += max(height for _, height in row) + GAP
    return rects


def _width(row: Sequence[tuple[float, float]]) -> float:
    return sum(width for width, _ in row) + GAP * (len(row) - 1)
