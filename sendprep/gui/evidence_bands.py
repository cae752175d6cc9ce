"""The panes of the evidence page, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import Layout, layouts


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    LIST = "Documents"
    DOCUMENT = "Pages"
    SIDE = "Excerpts and details"


LAYOUTS = layouts(
    Pane,
    (360, 1000, 400),
    (286, 664, 336),
    Layout((270, 600, 600), frozenset({Pane.LIST}), (Pane.DOCUMENT, Pane.SIDE)),
)
