"""A document's lines as one long text in which every place knows its line."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from sendprep.domain.pages import Pages
from sendprep.readers.letter_2023_lines import Spot, spots_of


@dataclass(frozen=True)
class Stream:
    """The text, its lines parted by line feeds, and for each line where it begins."""

    text: str
    starts: tuple[int, ...]
    spots: tuple[Spot, ...]

    def spots_between(self, start: int, end: int) -> tuple[Spot, ...]:
        """Return the lines, not blank, that a stretch of the text touches."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, max(start, end - 1)) - 1
        return tuple(spot for spot in self.spots[first : last + 1] if spot.text.strip())

    def page_at(self, place: int) -> int | None:
        """Return the page on which a place of the text stands."""
        return self.spots[bisect_right(self.starts, place) - 1].page if self.spots else None


def stream_of(pages: Pages) -> Stream:
    """Return all lines of a document as one text."""
    return _stream(spot for page in pages.pages for spot in spots_of(page))


def _stream(spots: Iterable[Spot]) -> Stream:
    kept, starts, place = [], [], 0
    for spot in spots:
        kept.append(spot)
        starts.append(place)
        place += len(spot.text) + 1
    return Stream("\n".join(spot.text for spot in kept), tuple(starts), tuple(kept))
