"""A page made for text that has no printed pages: its lines with places, and what rules them."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from sendprep.domain.pages import Line, Page


@dataclass(frozen=True)
class Band:
    """What stands side by side from a height on: the lines from `first` on, and labels.

    Labels are no words of the page: numbers of rows, letters of columns.
    """

    top: float
    first: int
    labels: tuple[Line, ...] = ()


@dataclass(frozen=True)
class MadePage(Page):
    """A page whose letters are those of the text that it shows, in the same order.

    `is_grid` says that it is a worksheet, which is set in the window's letters and not in a
    book's. Bands lie from the top down.
    """

    bands: tuple[Band, ...] = ()
    is_grid: bool = False

    @cached_property
    def _tops(self) -> list[float]:
        return [band.top for band in self.bands]

    def near(self, height: float) -> range:
        """Return the places of the lines that stand at a height, or next above or below it."""
        if not self.bands:
            return range(len(self.lines))
        at = max(bisect_right(self._tops, height) - 1, 0)
        first = self.bands[max(at - 1, 0)].first
        after = at + 2
        return range(first, self.bands[after].first if after < len(self.bands) else len(self.lines))

    def between(self, top: float, bottom: float) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        """Return the lines, and the labels, of the bands that may be seen between two heights."""
        start = max(bisect_right(self._tops, top) - 1, 0)
        end = bisect_left(self._tops, bottom)
        last = self.bands[end].first if end < len(self.bands) else len(self.lines)
        first = self.bands[start].first if self.bands else 0
        labels = (label for band in self.bands[start:end] for label in band.labels)
        return self.lines[first:last], tuple(labels)
