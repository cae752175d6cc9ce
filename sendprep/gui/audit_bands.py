"""The panes of the audit tab, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import Layout, layouts


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    CASES = "Cases"
    FORM = "Criteria"
    GUIDE = "What good looks like"


LAYOUTS = layouts(
    Pane,
    (260, 980, 400),
    (196, 754, 336),
    Layout((260, 740, 260), frozenset({Pane.FORM}), (Pane.CASES, Pane.GUIDE)),
    Pane.FORM,
)
