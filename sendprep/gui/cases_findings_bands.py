"""The panes of the findings tab, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import Band, Layout


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    FIGURES = "Figures"
    BESIDE = "Cases and themes"


LAYOUTS = {
    Band.WIDE: Layout((1150, 620), frozenset(Pane)),
    Band.STANDARD: Layout((866, 420), frozenset(Pane)),
    Band.NARROW: Layout((640, 372), frozenset(Pane)),
    Band.SINGLE: Layout((600, 600), frozenset(), tuple(Pane)),
}
