"""The panes of the tab of tracked cases, and what each size of the page shows (look.md 2)."""

from enum import Enum

from PySide6.QtWidgets import QWidget

from sendprep.gui.bands import Layout, layouts

LOW = 400
"""In a page lower than so many logical pixels each pane lets go of what its neighbours say too."""


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    CASES = "Cases"
    DOCUMENTS = "Documents"
    MONTHS = "Chronology"


LAYOUTS = layouts(
    Pane,
    (340, 640, 790),
    (300, 486, 500),
    Layout((290, 722, 722), frozenset({Pane.CASES}), (Pane.DOCUMENTS, Pane.MONTHS), Pane.DOCUMENTS),
)


def is_low(page: QWidget) -> bool:
    """Whether a page is so low, for its size of text, that only the needful has room."""
    return page.height() < LOW * page.fontMetrics().height() / _LINE


_LINE = 17  # logical pixels of a line at the usual size of text
