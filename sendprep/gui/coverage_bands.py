"""The panes of the coverage page, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import Layout, layouts


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    MAP = "Map"
    CELL = "Chosen cell"


LAYOUTS = layouts(Pane, (1300, 480), (990, 296), Layout((700, 700), frozenset(), tuple(Pane)))
