"""The lines of an area SEND report in the order of the eye, told apart by section."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from sendprep.domain.inspection import LeftOut
from sendprep.domain.pages import Box, Line, Page, Pages, Place
from sendprep.domain.weakness import WeaknessKind

_MARKUP = re.compile(r"^\s{0,3}#{1,6}\s+|\*\*|__")
_FOOTER = re.compile(
    r"^(?:area\s+send\s+)?(?:\w+\s+)?inspection\s+report\s*:.*|^area\s+send\s+inspection\s+report$",
    re.I,
)
_FOOTER_DATES = re.compile(
    r"^(?:\d{1,2}\s+)?(?:to\s+)?(?:\d{1,2}\s+)?[A-Z][a-z]+\s+\d{4}(?:\s+to\s.*\d{4})?\s*\d{0,3}$"
    r"|^\d{1,2}\s+(?:[A-Z][a-z]+\s+)?(?:\d{4}\s+)?(?:to|and|[-–])\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4}"
    r"\s*\d{0,3}$"
)
_FURNITURE_BAND = 60.0  # points below which a PDF page carries only its footer
_EDGE = 30.0  # points from the page's edge within which rules belong to header or footer
_SAME_LINE = 4.5  # points between the middles of pieces of one printed line

_HEADINGS: tuple[tuple[re.Pattern[str], WeaknessKind | None], ...] = (
    (
        re.compile(r"(?:responsible bod(?:y|ies)\W*)?areas? for priority action\W*", re.I),
        WeaknessKind.PRIORITY_ACTION,
    ),
    (
        re.compile(r"(?:responsible bod(?:y|ies)\W*)?areas? for improvement\W*", re.I),
        WeaknessKind.IMPROVEMENT_AREA,
    ),
    (re.compile(r"local area partnership details\W*", re.I), None),
    (re.compile(r"information about (?:this|the) (?:inspection|local area).*", re.I), None),
    (re.compile(r"inspection (?:team|outcome)\W*", re.I), None),
    (re.compile(r"what (?:is it like to be|is the area partnership|does the area).*", re.I), None),
    (re.compile(r"if you are not happy with (?:the|this) inspection.*", re.I), None),
)
_COLUMN_TITLE = re.compile(r"responsible bod(?:y|ies)\W*", re.I)


@dataclass(frozen=True)
class Spot:
    """One line of text and the page on which it stands."""

    line: Line
    page: int | None

    @property
    def text(self) -> str:
        """The line's words without markup."""
        return self.line.text

    @property
    def middle(self) -> float:
        """The height of the line's middle on its page, in points from the top."""
        return (self.line.box.top + self.line.box.bottom) / 2 if self.line.box else 0.0


@dataclass(frozen=True)
class Stretch:
    """What one page holds of a section; `follows` when the section began on a page before."""

    spots: tuple[Spot, ...]
    rules: tuple[Box, ...]
    top: float
    bottom: float
    follows: bool


@dataclass(frozen=True)
class Section:
    """The areas for priority action, or those for improvement, page by page."""

    kind: WeaknessKind
    stretches: tuple[Stretch, ...]


def spots_of(page: Page) -> list[Spot]:
    """Return a page's lines in reading order, without running headers and footers."""
    return [spot for spot, is_footer in _marked(page) if not is_footer]


def left_out_of(pages: Pages) -> tuple[LeftOut, ...]:
    """Return the running headers and footers, which belong to no text of the report."""
    return tuple(
        LeftOut(spot.text.strip(), spot.page)
        for page in pages.pages
        for spot, is_footer in _marked(page)
        if is_footer
    )


def printed_rows(spots: list[Spot]) -> Iterator[list[Spot]]:
    """Yield the spots that stand beside each other, row by row, each from left to right."""
    row: list[Spot] = []
    for spot in sorted(spots, key=lambda s: s.middle):
        if row and spot.middle - row[0].middle > _SAME_LINE:
            yield sorted(row, key=_left)
            row = []
        row.append(spot)
    if row:
        yield sorted(row, key=_left)


def sections_of(pages: Pages) -> list[Section]:
    """Return the sections that hold areas, in the order of the report."""
    stretches = list(_stretches(pages))
    return [
        Section(kind, tuple(stretch for _, stretch in group))
        for kind, group in groupby(stretches, key=lambda pair: pair[0])
    ]


def heading_kind(text: str) -> tuple[bool, WeaknessKind | None]:
    """Return whether the line is a heading of the report, and which areas it opens."""
    if not text[:1].isupper():
        return False, None
    for pattern, kind in _HEADINGS:
        if pattern.fullmatch(text):
            return True, kind
    return False, None


def places_of(spots: tuple[Spot, ...]) -> tuple[Place, ...]:
    """Return one box for each page on which the lines stand."""
    places = []
    for page, group in groupby(spots, key=lambda spot: spot.page):
        boxes = [spot.line.box for spot in group if spot.line.box]
        if boxes and page is not None:
            places.append(Place(page, _around(boxes)))
    return tuple(places)


def _stretches(pages: Pages) -> Iterator[tuple[WeaknessKind, Stretch]]:
    kind: WeaknessKind | None = None
    for page in pages.pages:
        follows, top = True, 0.0
        kept: list[Spot] = []
        for spot in spots_of(page):
            is_heading, opens = heading_kind(spot.text.strip())
            if not is_heading:
                kept.append(spot)
                continue
            if kind and (opens is not kind):
                yield kind, _stretch(page, kept, top, spot.middle, follows)
            if opens is not kind or kind is None:
                kept, follows, top = [], False, spot.middle
            elif not any(any(c.isalnum() for c in s.text) for s in _content(kept)):
                top = spot.middle
            kind = opens
        if kind:
            yield kind, _stretch(page, kept, top, page.height, follows)


def _stretch(page: Page, spots: list[Spot], top: float, bottom: float, follows: bool) -> Stretch:
    top, bottom = max(top, _EDGE), min(bottom, page.height - _EDGE)
    rules = tuple(rule for rule in page.rules if rule.bottom > top - 2 and rule.top < bottom)
    return Stretch(tuple(_content(spots)), rules, top, bottom, follows)


def _content(spots: list[Spot]) -> list[Spot]:
    return [spot for spot in spots if not _COLUMN_TITLE.fullmatch(spot.text.strip())]


def _plain(line: Line) -> Line:
    text = _MARKUP.sub("", line.text)
    return line if text == line.text else replace(line, text=text)


def _marked(page: Page) -> Iterator[tuple[Spot, bool]]:
    """Yield each line of a page with whether it belongs to the running footer."""
    spots = [Spot(_plain(line), page.number) for line in page.lines]
    if spots and all(spot.line.box for spot in spots):
        spots = [spot for row in printed_rows(spots) for spot in row]
    in_footer = False
    for spot in spots:
        text = spot.text.strip()
        low = spot.line.box is not None and spot.line.box.top > page.height - _FURNITURE_BAND
        rest = text.isdigit() or bool(_FOOTER_DATES.match(text))
        in_footer = bool(_FOOTER.match(text)) or (rest and (in_footer or low))
        yield spot, in_footer


def _left(spot: Spot) -> float:
    return spot.line.box.left if spot.line.box else 0.0


def _around(boxes: list[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )
