"""The panes of the coverage page, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import Band, Layout


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    MAP = "Map"
    CELL = "Chosen cell"


LAYOUTS = {
    Band.WIDE: Layout((1300, 480), frozenset(Pane)),
    Band.STANDARD: Layout((990, 296), frozenset(Pane)),
    Band.NARROW: Layout((700, 700), frozenset(), tuple(Pane)),
    Band.SINGLE: Layout((600, 600), frozenset(), tuple(Pane)),
}
