"""The panes of the search page, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import Band, Layout


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    FILTERS = "Show and saved"
    RESULTS = "Hits"


_BOTH = frozenset(Pane)
LAYOUTS = {
    Band.WIDE: Layout((280, 1200), _BOTH),
    Band.STANDARD: Layout((236, 1000), _BOTH),
    Band.NARROW: Layout((220, 800), _BOTH),
    Band.SINGLE: Layout((600, 600), frozenset(), tuple(Pane), Pane.RESULTS),
}
