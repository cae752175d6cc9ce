"""Where the text block of each page stands: the margin for binding, and its side."""

from dataclasses import dataclass

from sendprep.domain.binder import Binding
from sendprep.reports import styles
from sendprep.reports.styles import MM

UNBOUND = 20 * MM
"""The margin at either side of a sheet that is not bound."""


@dataclass(frozen=True)
class Side:
    """The text block of one page: its left edge in points, and whether the binding is right."""

    left: float = styles.INNER
    is_mirrored: bool = False

    @property
    def right(self) -> float:
        """The right edge of the text block in points."""
        return self.left + styles.WIDTH


def side_of(binding: Binding | None, place: int) -> Side:
    """Return the side of a page, by its place in the file from 0 (print.md 1).

    The place decides, not the printed number: a printer turns sheets over by counting them.
    """
    if binding is Binding.UNBOUND:
        return Side(UNBOUND)
    if binding is Binding.BOTH_SIDES and place % 2:
        return Side(styles.OUTER, is_mirrored=True)
    return Side()
