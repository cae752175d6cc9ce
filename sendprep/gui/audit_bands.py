"""The panes of the audit tab, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import Band, Layout


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    CASES = "Cases"
    FORM = "Criteria"
    GUIDE = "What good looks like"


LAYOUTS = {
    Band.WIDE: Layout((260, 980, 400), frozenset(Pane)),
    Band.STANDARD: Layout((196, 754, 336), frozenset(Pane)),
    Band.NARROW: Layout((260, 740, 260), frozenset({Pane.FORM}), (Pane.CASES, Pane.GUIDE)),
    Band.SINGLE: Layout((600, 600, 600), frozenset(), tuple(Pane), Pane.FORM),
}
