"""The panes of the search page, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import layouts


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    FILTERS = "Show and saved"
    RESULTS = "Hits"


LAYOUTS = layouts(Pane, (280, 1200), (236, 1000), (220, 800), Pane.RESULTS)
