"""Tells on which pages of a pack an exhibit is referred to: each number a link to its page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sendprep.reports import styles
from sendprep.reports.document import Run
from sendprep.reports.flow_words import Numbers, Words, set_words
from sendprep.reports.tags import Area, Element, Role

_MOST = 12


@dataclass(frozen=True)
class Uses:
    """The numbers of the pages that refer to an exhibit, in the order of the binder."""

    labels: Sequence[str]
    _drawn: Element = field(default_factory=lambda: Element(Role.PARAGRAPH))

    def words(self, room: float) -> Words | str:
        """Return what is said of them in a room in points; nothing where none does."""
        if not self.labels:
            return ""
        pages = frozenset(self.labels)
        runs = tuple(_runs(self.labels))
        return set_words(runs, styles.FACT, room, self._drawn, Numbers({}, pages))

    @property
    def links(self) -> tuple[Area, ...]:
        """Where their numbers stand once the words are drawn."""
        return tuple(self._drawn.areas())


def _runs(labels: Sequence[str]) -> Iterator[Run]:
    shown = labels if len(labels) == _MOST + 1 else labels[:_MOST]  # "1 more" takes as much room
    more = len(labels) - len(shown)
    said = "Pages" if len(labels) > 1 else "Page"
    for place, label in enumerate(shown):
        is_last = 0 < place == len(shown) - 1 and not more
        yield Run(f"{said} " if place == 0 else " and " if is_last else ", ")
        yield Run(label, reference=True, goes_to=label)
    if more:
        yield Run(f" and {more} more")
