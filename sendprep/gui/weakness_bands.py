"""The panes of the workspace, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import Layout, layouts


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    LIST = "Weaknesses"
    LETTER = "Letter"
    ACCOUNT = "Our account"
    EVIDENCE = "Evidence"


LAYOUTS = layouts(
    Pane,
    (280, 400, 760, 420),
    (196, 322, 436, 332),
    Layout(
        (52, 560, 560, 300),
        frozenset({Pane.LIST, Pane.EVIDENCE}),
        (Pane.LETTER, Pane.ACCOUNT),
        Pane.ACCOUNT,
    ),
    Pane.ACCOUNT,
)
