"""Which panes of the workspace are shown at which width of the window (look.md 2)."""

from dataclasses import dataclass
from enum import Enum

RAIL = 80
"""The width of the rail beside the page, in logical pixels."""


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    LIST = "Weaknesses"
    LETTER = "Letter"
    ACCOUNT = "Our account"
    EVIDENCE = "Evidence"


@dataclass(frozen=True)
class Layout:
    """One band: how wide the panes are, which stand always, and which share a place by tabs."""

    sizes: tuple[int, int, int, int]
    always: frozenset[Pane]
    tabs: tuple[Pane, ...] = ()

    def shows(self, pane: Pane, tab: int) -> bool:
        """Whether a pane is seen while this tab is in front."""
        return pane in self.always or (bool(self.tabs) and pane is self.tabs[tab])


_ALL = frozenset(Pane)


class Band(Enum):
    """The four bands of width."""

    WIDE = Layout((280, 400, 760, 420), _ALL)
    STANDARD = Layout((196, 322, 436, 332), _ALL)
    NARROW = Layout(
        (52, 560, 560, 300), frozenset({Pane.LIST, Pane.EVIDENCE}), (Pane.LETTER, Pane.ACCOUNT)
    )
    SINGLE = Layout((600, 600, 600, 600), frozenset(), tuple(Pane))


def band_of(page_width: int, text_size: float = 1.0) -> Band:
    """Return the band for a width of the page, in logical pixels, the rail not counted.

    Larger text (1.5 for 150 %) needs more room, and so counts as a narrower window.
    """
    window = page_width / text_size + RAIL
    if window >= 1600:
        return Band.WIDE
    if window >= 1200:
        return Band.STANDARD
    return Band.NARROW if window >= 800 else Band.SINGLE
