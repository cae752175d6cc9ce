"""Where the words of a shown page stand in the stored text of that page, and the other way."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from sendprep.domain.pages import Box, Line, Page, Pages
from sendprep.domain.passages import column_at, part_of
from sendprep.gui import text_pages
from sendprep.gui.made_page import MadePage
from sendprep.gui.page_letters import Edges
from sendprep.gui.text_metrics import metrics_of

_OPEN = 1.6
"""How many line heights lie at most from one line of a paragraph to the next."""
_SAME_SIZE = 0.6


@dataclass(frozen=True)
class Passage:
    """Words of one page: `sheet` counts from 0, `start` and `end` are code points in its text."""

    sheet: int
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class ShownText:
    """The text of a document set as pages, and where its words stand on them."""

    pages: Pages
    words: "tuple[SheetText, ...]"


def show_text(pages: Pages) -> ShownText:
    """Set the text of a document as pages; that of a large one belongs on a worker."""
    shown = text_pages.set_pages(pages)
    pairs = zip(shown.pages, pages.pages, strict=True)
    words = tuple(SheetText(page, stored.text) for page, stored in pairs)
    for one in words:
        one.line_at(0)  # so that the lines are looked up here, and not when the page is drawn
    return ShownText(shown, words)


class SheetText:
    """One page as it is shown, and the text that is stored of it (`Page.text`).

    A document without page pictures is set in other lines than it is stored in; its letters are
    the same, in the same order.
    """

    def __init__(self, shown: Page, text: str) -> None:
        self.shown, self.text = shown, text
        self._edges: dict[int, Edges] = {}

    def learn(self, edges: Mapping[int, Edges]) -> None:
        """Take in where the letters of lines stand; without that it is guessed from their kind."""
        self._edges = dict(edges)

    def line_span(self, line: int) -> tuple[int, int]:
        """Return where a shown line begins and ends in the text."""
        start = self._starts[line]
        return start, start + len(self.shown.lines[line].text)

    def line_at(self, offset: int) -> int:
        """Return the shown line that holds a place in the text, or else the one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def offset_at(self, x: float, y: float) -> int | None:
        """Return the place in the text nearest to a point; None on a page without places."""
        lines = self.shown.lines
        near = self.shown.near(y) if isinstance(self.shown, MadePage) else range(len(lines))
        boxed = [(index, box) for index in near if (box := lines[index].box)]
        if not boxed:
            return None
        index, _ = min(boxed, key=lambda row: _distance(row[1], x, y))
        return self._starts[index] + self._column_at(index, x)

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        """Return one box for each shown line that these words run over."""
        found = []
        for index in range(self.line_at(start), len(self.shown.lines)):
            first, last = self.line_span(index)
            if first >= end:
                break
            left, right = max(start, first) - first, min(end, last) - first
            box = self._part_of(index, left, right) if left < right else None
            if box:
                found.append(box)
        return tuple(found)

    def first_below(self, top: float) -> int | None:
        """Return the first line that begins below a height; None without any."""
        below = (index for index, line in enumerate(self.shown.lines) if _top(line) >= top)
        return next(below, None)

    def block_at(self, offset: int) -> tuple[int, int]:
        """Return the stretch of text, as a paragraph or heading, that a place lies in."""
        starts = self._blocks
        place = max(0, bisect_right(starts, offset) - 1)
        end = starts[place + 1] if place + 1 < len(starts) else len(self.text)
        return (starts[place] if starts else 0), end

    def _part_of(self, index: int, left: int, right: int) -> Box | None:
        line = self.shown.lines[index]
        edges = self._edges_of(index)
        if line.box is None or edges is None:
            return part_of(line, left, right)
        return Box(edges[left][0], line.box.top, edges[right - 1][1], line.box.bottom)

    def _column_at(self, index: int, x: float) -> int:
        edges = self._edges_of(index)
        if edges is None:
            return column_at(self.shown.lines[index], x)
        return sum((left + right) / 2 < x for left, right in edges)

    def _edges_of(self, index: int) -> Edges | None:
        """Return the edges of a line's letters: as they were learned, or as they were set."""
        if index not in self._edges and isinstance(self.shown, MadePage):
            edges = set_edges(self.shown.lines[index], self.shown.is_grid)
            if edges:
                self._edges[index] = edges
        return self._edges.get(index)

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for line in self.shown.lines:
            found = self.text.find(line.text, at)
            start = found if found >= 0 else at
            starts.append(start)
            at = start + len(line.text)
        return starts

    @cached_property
    def _blocks(self) -> list[int]:
        lines = self.shown.lines
        return [
            start
            for index, start in enumerate(self._starts)
            if index == 0 or _begins(lines[index - 1], lines[index])
        ]


def set_edges(line: Line, is_grid: bool) -> Edges | None:
    """Return the edges of the letters of a line that was set by the window itself."""
    if line.box is None or not line.text:
        return None
    metrics = metrics_of(is_grid, line.size or 11.0, line.bold)
    ends = list(accumulate(metrics[letter] for letter in line.text))
    step = (line.box.right - line.box.left) / ends[-1] if ends[-1] else 0.0
    stops = [line.box.left, *(line.box.left + end * step for end in ends)]
    return tuple(pairwise(stops))


def _begins(before: Line, line: Line) -> bool:
    """Whether a line begins something new: other letters than before, or air above it."""
    if before.bold is not line.bold or abs((before.size or 0) - (line.size or 0)) > _SAME_SIZE:
        return True
    if before.box is None or line.box is None:
        return not before.text.strip()
    height = before.box.bottom - before.box.top
    return not 0 < line.box.top - before.box.top < _OPEN * height


def _distance(box: Box, x: float, y: float) -> float:
    across = max(box.left - x, 0.0, x - box.right)
    down = max(box.top - y, 0.0, y - box.bottom)
    return across * 0.5 + down * 4  # the line at this height comes before one further off


def _top(line: Line) -> float:
    return line.box.top if line.box else -1.0
