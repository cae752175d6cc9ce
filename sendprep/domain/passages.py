"""Where words stand in the text of a document, whatever its line ends do to them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sendprep.domain.pages import Box, Line, Page, Pages, Place

_HYPHENS = frozenset("-\u2010\u2011\u00ad")
_SOFT = "\u00ad"


@dataclass(frozen=True)
class _Spot:
    """Where one character stands: page and line by index, and its column in the line."""

    page: int
    line: int
    column: int
    optional: bool = False


@dataclass(frozen=True)
class Running:
    """The words of a document as one run, without spaces, so that line ends do not matter.

    A hyphen at the end of a line, and a soft hyphen anywhere, may be kept or dropped. With
    `fold` capitals do not matter, as in a search.
    """

    pages: Pages
    without: frozenset[tuple[int | None, str]] = frozenset()
    fold: bool = False

    def holds(self, text: str) -> bool:
        """Whether the words stand in the document, letter for letter and in this order."""
        return not _squeeze(text) or any(True for _ in self._finds(text))

    def places(self, text: str, near: int | None = None) -> tuple[Place, ...]:
        """Return one box for each line that the words run over; none if they are not found.

        Where they stand more than once, the first place from page `near` on is meant.
        """
        found = list(self._finds(text))
        later = [span for span in found if near and self._page_of(span) >= near]
        return self._boxes(*(later or found)[0]) if found else ()

    def _boxes(self, start: int, end: int) -> tuple[Place, ...]:
        rows: dict[tuple[int, int], list[int]] = {}
        for spot in self._spots[start:end]:
            rows.setdefault((spot.page, spot.line), []).append(spot.column)
        places = (self._place(*row, columns[0], columns[-1] + 1) for row, columns in rows.items())
        return tuple(place for place in places if place is not None)

    def _page_of(self, span: tuple[int, int]) -> int:
        page = self._spots[span[0]].page
        return self.pages.pages[page].number or page + 1

    def _place(self, page: int, line: int, start: int, end: int) -> Place | None:
        sheet = self.pages.pages[page]
        box = part_of(sheet.lines[line], start, end)
        return Place(sheet.number or page + 1, box) if box else None

    @cached_property
    def _spots(self) -> tuple[_Spot, ...]:
        return tuple(
            spot
            for index, page in enumerate(self.pages.pages)
            for row, line in enumerate(page.lines)
            if (page.number, line.text) not in self.without
            for spot in _spots_of(index, row, line.text)
        )

    @cached_property
    def _letters(self) -> str:
        return "".join(self._char(spot) for spot in self._spots)

    def _char(self, spot: _Spot) -> str:
        char = self.pages.pages[spot.page].lines[spot.line].text[spot.column]
        return char.lower()[0] if self.fold else char

    @cached_property
    def _plain(self) -> tuple[str, tuple[int, ...]]:
        kept = [index for index, char in enumerate(self._letters) if char not in _HYPHENS]
        return "".join(self._letters[index] for index in kept), tuple(kept)

    def _finds(self, text: str) -> Iterator[tuple[int, int]]:
        """Find by the letters without hyphens, then compare the hyphens where they matter."""
        needle = _squeeze(text.lower() if self.fold else text)
        bare = "".join(char for char in needle if char not in _HYPHENS)
        plain, kept = self._plain
        if not bare and (at := self._letters.find(needle)) >= 0:
            yield at, at + len(needle)
        at = plain.find(bare) if bare else -1
        while at >= 0:
            leading = len(needle) - len(needle.lstrip("".join(_HYPHENS)))
            start = max(kept[at] - leading, 0)
            end = self._matches(start, needle)
            if end is not None:
                yield start, end
            at = plain.find(bare, at + 1)

    def _matches(self, start: int, needle: str) -> int | None:
        at = start
        for char in needle:
            while at < len(self._spots) and self._letters[at] != char and self._spots[at].optional:
                at += 1
            if at >= len(self._spots) or self._letters[at] != char:
                return None
            at += 1
        return at


def part_of(line: Line, start: int, end: int) -> Box | None:
    """Return the box of some columns of a line, guessing the widths of its letters."""
    if line.box is None or not line.text:
        return line.box
    step = (line.box.right - line.box.left) / _width(line.text)
    left = line.box.left + _width(line.text[:start]) * step
    right = line.box.left + _width(line.text[:end]) * step
    return Box(left, line.box.top, right, line.box.bottom)


def column_at(line: Line, x: float) -> int:
    """Return the column of a line that is nearest to a place across the page."""
    if line.box is None or line.box.right <= line.box.left:
        return 0
    wanted = (x - line.box.left) / (line.box.right - line.box.left) * _width(line.text)
    return min(
        range(len(line.text) + 1), key=lambda column: abs(_width(line.text[:column]) - wanted)
    )


def around(boxes: tuple[Box, ...]) -> Box:
    """Return the smallest box that holds all the boxes; there must be one."""
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def by_page(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return one place a page, around all the places on it."""
    numbers = sorted({place.page for place in places})
    return tuple(
        Place(number, around(tuple(one.box for one in places if one.page == number)))
        for number in numbers
    )


def passage(text: str) -> Pages:
    """Return a text as if it were a document of one line, to look for words in it."""
    return Pages((Page(None, (Line(text),)),), reader="")


def _width(text: str) -> float:
    """Return about how wide a text is, in letters of middling width (Helvetica's widths)."""
    narrow = sum(char in "iljtfrI.,;:'’!|()[]- " for char in text)
    wide = sum(char in "mwMW" for char in text)
    capitals = sum(char.isupper() for char in text)
    return len(text) - 0.5 * narrow + 0.5 * wide + 0.25 * capitals


def _squeeze(text: str) -> str:
    return "".join(char for char in text if not char.isspace() and char != _SOFT)


def _spots_of(page: int, line: int, text: str) -> list[_Spot]:
    last = len(text.rstrip()) - 1
    return [
        _Spot(page, line, column, char == _SOFT or (column == last and char in _HYPHENS))
        for column, char in enumerate(text)
        if not char.isspace()
    ]
