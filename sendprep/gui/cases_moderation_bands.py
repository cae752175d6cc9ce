"""The panes of the moderation tab, and what each band of width shows of them (look.md 2)."""

from enum import Enum

from sendprep.gui.bands import layouts


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    CASES = "Cases"
    BESIDE = "Both audits"


LAYOUTS = layouts(Pane, (440, 1330), (346, 940), (300, 712))
