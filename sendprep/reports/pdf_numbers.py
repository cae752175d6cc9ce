"""The number of each page: counted from 1, or as a binder and its earlier issues have it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from sendprep.domain.binder import NumberedPart
from sendprep.domain.binder_numbers import Beyond, Numbered, PartPages
from sendprep.reports.pdf_pages import Pages

Numbering = Callable[[Sequence[PartPages]], Numbered]
"""Numbers the pages of the parts; it is called anew whenever the pages fall otherwise."""


@dataclass(frozen=True)
class PageNumbers:
    """The number of every page of the file, what stands behind "of", and what lies beyond it.

    Pages before the first part, or of a document without parts, are the part of no key.
    """

    labels: tuple[str, ...]
    last: str
    parts: tuple[NumberedPart, ...]
    beyond: Mapping[str, Beyond] = field(default_factory=dict)

    def of(self, pages: Pages) -> Mapping[str, str]:
        """Return the number of the page that each anchor stands on."""
        own = {anchor: self.labels[place.page] for anchor, place in pages.anchors.items()}
        return {**{anchor: one.label for anchor, one in self.beyond.items()}, **own}


def number(pages: Pages, numbering: Numbering | None) -> PageNumbers:
    """Return the numbers of the pages, from `numbering` if there is one.

    Raises ValueError if that leaves a page without a number, or gives one twice.
    """
    counts = tuple(part_pages(pages))
    if numbering is None:
        labels = tuple(str(place) for place in range(1, len(pages.pages) + 1))
        return PageNumbers(labels, labels[-1], tuple(_shared_out(labels, counts)))
    numbered = numbering(counts)
    given = {part.key: part for part in numbered.parts}
    parts = tuple(given[part.key] for part in counts)
    labels = tuple(label for part in parts for label in part.labels)
    if [part.count for part in counts] != [len(part.labels) for part in parts]:
        raise ValueError("every page of a part has one number")
    if len(set(labels)) < len(labels):
        raise ValueError("no number stands on two pages")
    return PageNumbers(labels, numbered.last, parts, numbered.beyond)


def part_pages(pages: Pages) -> Iterator[PartPages]:
    """Yield each part with the count of its own pages, none for one that joins another's page.

    Raises ValueError if two parts have the same key.
    """
    begun = [("", 0), *pages.parts, ("", len(pages.pages))]
    found = [
        PartPages(key, after - start)
        for (key, start), (_, after) in pairwise(begun)
        if after > start or key
    ]
    if len({part.key for part in found}) < len(found):
        raise ValueError("every part has a key of its own")
    yield from found


def _shared_out(labels: Sequence[str], counts: Sequence[PartPages]) -> Iterator[NumberedPart]:
    start = 0
    for part in counts:
        yield NumberedPart(part.key, tuple(labels[start : start + part.count]))
        start += part.count
