"""The panes of the moderation tab, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import Band, Layout


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    CASES = "Cases"
    BESIDE = "Both audits"


LAYOUTS = {
    Band.WIDE: Layout((440, 1330), frozenset(Pane)),
    Band.STANDARD: Layout((346, 940), frozenset(Pane)),
    Band.NARROW: Layout((300, 712), frozenset(Pane)),
    Band.SINGLE: Layout((600, 600), frozenset(), tuple(Pane)),
}
