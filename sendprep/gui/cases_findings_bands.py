"""The panes of the findings tab, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import layouts


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    FIGURES = "Figures"
    BESIDE = "Cases and themes"


LAYOUTS = layouts(Pane, (1150, 620), (866, 420), (640, 372))
