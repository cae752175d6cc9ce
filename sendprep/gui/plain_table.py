"""How tables of the window stand: no grid, one row chosen, nothing scrolled sideways."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

C = TypeVar("C")


def make_plain(table: QTableView) -> None:
    """Take grid, frame and row numbers from a table, and let Tab lead out of it."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()


def left_out(wides: Mapping[C, int], dropped: Iterable[C], room: float) -> set[C]:
    """Return the columns that find no room, those of `dropped` one after the other.

    Widths and room are logical pixels.
    """
    hidden = set[C]()
    for column in dropped:
        if sum(wide for other, wide in wides.items() if other not in hidden) > room:
            hidden.add(column)
    return hidden
