"""Words set in a style: paragraphs, headings, cells, with their links and page numbers."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from sendprep.reports.clear_print import as_set
from sendprep.reports.document import Run, Text
from sendprep.reports.flow import Piece
from sendprep.reports.flow_lines import Line, balanced, break_lines, spaced
from sendprep.reports.fonts import ASCENT, DESCENT, Face
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.styles import ACCENT, MUTED, Style
from sendprep.reports.tags import Area, Element, Role, Span

_GUESSED = "10"  # what the first layout keeps room for
_HELD_LINES = 2  # no widow, no orphan: at least two lines on either side


@dataclass(frozen=True)
class Numbers:
    """The number of each anchor's page, from the layout before; empty at the first.

    `anchors` are all that can be reached, in this file or beyond it.
    """

    pages: Mapping[str, str]
    anchors: frozenset[str]

    def page(self, anchor: str) -> str:
        """Return the anchor's page number as it is printed."""
        if anchor not in self.anchors:
            return "–"
        return self.pages.get(anchor, _GUESSED)


@dataclass(frozen=True)
class Link:
    """A link inside a paragraph: its element, and the anchor it leads to."""

    element: Element
    target: str


@dataclass(frozen=True)
class Words:
    """Lines of text in one style; an element of None makes them decoration."""

    lines: tuple[Line, ...]
    style: Style
    element: Element | None
    links: Mapping[int, Link]
    right_of: float | None = None  # the width to set right within

    @property
    def height(self) -> float:
        """The height in points."""
        return len(self.lines) * self.style.lead

    @property
    def width(self) -> float:
        """The width of the longest line in points."""
        return max(line.width for line in self.lines) * self.style.size

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Part between lines, leaving at least two on either side."""
        fitting = int((room + 0.01) // self.style.lead)
        count = min(fitting, len(self.lines) - _HELD_LINES)
        if fresh and count < _HELD_LINES:
            count = min(max(fitting, 1), len(self.lines) - 1)
        elif count < _HELD_LINES:
            return None
        if count < 1:
            return None
        return (
            replace(self, lines=self.lines[:count]),
            replace(self, lines=self.lines[count:]),
        )

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw line by line, opening a link's element where its words begin."""
        placed = self._placed(x, top - ASCENT * self.style.size)
        for link, group in groupby(placed, lambda place: self._link_of(place[2])):
            places = list(group)
            with sheet.marked(self._begin(link) if link else self.element):
                for left, baseline, spans in _by_line(places):
                    sheet.words(left, baseline, spans, self.style.size)
            if link:
                _add_areas(link, sheet.page, places, self.style.size)

    def _begin(self, link: Link) -> Element:
        if self.element and link.element not in self.element.kids:
            self.element.kids.append(link.element)
        return link.element

    def _link_of(self, span: Span) -> Link | None:
        return self.links.get(span.run) if self.element else None

    def _placed(self, x: float, baseline: float) -> list[tuple[float, float, Span]]:
        places = []
        for line in self.lines:
            left = x
            if self.right_of is not None:
                left += self.right_of - line.width * self.style.size
            for span in line.spans:
                places.append((left, baseline, span))
                left += span.width * self.style.size
            baseline -= self.style.lead
        return places


def _add_areas(link: Link, page: int, places: list[tuple[float, float, Span]], size: float) -> None:
    for left, baseline, span in places:
        right = left + span.width * size
        box = (left, baseline - DESCENT * size, right, baseline + ASCENT * size)
        link.element.kids.append(Area(page, box, link.target))


def _by_line(
    places: list[tuple[float, float, Span]],
) -> list[tuple[float, float, list[Span]]]:
    lines: list[tuple[float, float, list[Span]]] = []
    for left, baseline, span in places:
        if lines and lines[-1][1] == baseline:
            lines[-1][2].append(span)
        else:
            lines.append((left, baseline, [span]))
    return lines


def set_words(
    text: Text | str,
    style: Style,
    room: float,
    element: Element | None,
    numbers: Numbers | None = None,
    right: bool = False,
    goes_on: bool = False,
) -> Words:
    """Return the text set in the style for a room in points; links become kids of the element.

    `right` sets it right within the room; `goes_on` parts it from words that follow in the
    same element.
    A link's element joins its parent when it is first drawn, so that it stands in reading order.
    """
    style = as_set(style)
    runs = (Run(text),) if isinstance(text, str) else text
    spans = tuple(_span(run, number, style, numbers) for number, run in enumerate(runs, 1))
    widest_indent = style.widest_indent if style.balanced else None
    lines = set_lines(spans, room / style.size, widest_indent)
    if goes_on:
        lines = (*lines[:-1], spaced(lines[-1]))
    links = _links(runs, numbers) if element else {}
    return Words(lines, style, element, links, room if right else None)


@contextmanager
def lines_forgotten() -> Iterator[None]:
    """Forget at the end how words were set: what a bank says stays in memory no longer."""
    try:
        yield
    finally:
        set_lines.cache_clear()


@lru_cache(maxsize=5000)
def set_lines(spans: tuple[Span, ...], ems: float, widest_indent: float | None) -> tuple[Line, ...]:
    """Return the lines, balanced if an indent is given.

    What is fitted to its page is set many times over, and all that refers to pages twice.
    """
    if widest_indent is None:
        return break_lines(spans, ems)
    return balanced(spans, ems, widest_indent)


def _span(run: Run, number: int, style: Style, numbers: Numbers | None) -> Span:
    bold = run.bold or run.reference
    colour = ACCENT if run.reference else MUTED if run.muted else style.colour
    text = run.text
    if run.page_of is not None and numbers is not None:
        is_missed = run.is_hoped and run.page_of not in numbers.anchors
        text = "" if is_missed else text + numbers.page(run.page_of)
    linked = _target(run, numbers) is not None
    return Span(text, Face.BOLD if bold else style.face, colour, number if linked else 0)


def _target(run: Run, numbers: Numbers | None) -> str | None:
    target = run.goes_to or run.page_of
    return target if numbers and target in numbers.anchors else None


def _links(runs: Text, numbers: Numbers | None) -> dict[int, Link]:
    targets = {number: _target(run, numbers) for number, run in enumerate(runs, 1)}
    return {
        number: Link(Element(Role.LINK), target)
        for number, target in targets.items()
        if target is not None
    }
