"""Which panes of the evidence page are shown at which width of the window (look.md 2)."""

from dataclasses import dataclass
from enum import Enum

from sendprep.gui import weakness_bands


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    LIST = "Documents"
    DOCUMENT = "Pages"
    SIDE = "Links and details"


@dataclass(frozen=True)
class Layout:
    """One band: how wide the panes are, which stand always, and which share a place by tabs."""

    sizes: tuple[int, int, int]
    always: frozenset[Pane]
    tabs: tuple[Pane, ...] = ()

    def shows(self, pane: Pane, tab: int) -> bool:
        """Whether a pane is seen while this tab is in front."""
        return pane in self.always or (bool(self.tabs) and pane is self.tabs[tab])


class Band(Enum):
    """The four bands of width."""

    WIDE = Layout((360, 1000, 400), frozenset(Pane))
    STANDARD = Layout((286, 664, 336), frozenset(Pane))
    NARROW = Layout((270, 600, 600), frozenset({Pane.LIST}), (Pane.DOCUMENT, Pane.SIDE))
    SINGLE = Layout((600, 600, 600), frozenset(), tuple(Pane))


def band_of(page_width: int, text_size: float = 1.0) -> Band:
    """Return the band for a width of the page; all pages change theirs at the same widths."""
    return Band[weakness_bands.band_of(page_width, text_size).name]
