"""The tree of what a binder holds: what is chosen stays in sight, and no note is half told."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from sendprep.gui.pack_tree import PackLine, PackTree

_LINES = tuple(PackLine(f"section/{at}", f"Part {at}", at) for at in range(20))


@pytest.fixture
def view(qtbot: QtBot) -> QTreeView:
    view = QTreeView()
    qtbot.addWidget(view)
    view.setHeaderHidden(True)
    view.resize(300, 560)
    return view


def test_the_chosen_line_stays_in_sight_where_the_tree_gets_lower(
    view: QTreeView, qtbot: QtBot
) -> None:
    tree = PackTree(view)
    tree.show(_LINES)
    with qtbot.waitExposed(view):
        view.show()
    tree.choose("section/14")
    view.resize(300, 200)
    place = view.visualRect(view.currentIndex())
    assert place.isValid()
    assert view.viewport().rect().contains(place)


def pictured(view: QTreeView, line: PackLine, note: str) -> object:
    """Return how a line looks with a note."""
    PackTree(view).show([replace(line, note=note)])
    return view.grab().toImage()


_LINE = PackLine("section/1", "Case samples and findings", 0)


@pytest.mark.parametrize(
    ("line", "figure", "note"),
    [
        (replace(_LINE, is_ticked=False, is_fixed=True), "none", "nothing recorded"),
        (replace(_LINE, is_shared=True), "shared", "on the page before"),
    ],
)
def test_why_a_line_has_no_pages_is_told_whole_or_by_the_figure_alone(
    line: PackLine, figure: str, note: str, view: QTreeView, qtbot: QtBot
) -> None:
    with qtbot.waitExposed(view):
        view.show()
    view.resize(300, 100)
    assert pictured(view, line, note) == pictured(view, line, "")
    assert view.model().index(0, 1).data() == figure
    view.resize(600, 100)
    assert pictured(view, line, note) != pictured(view, line, "")
