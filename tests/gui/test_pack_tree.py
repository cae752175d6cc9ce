"""The tree of what a binder holds: what is chosen stays in sight, and no note is half told."""

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


def pictured(view: QTreeView, note: str) -> object:
    """Return how a line looks that holds nothing, with a note of why."""
    line = PackLine("section/1", "Case samples and findings", 0, False, note, is_fixed=True)
    PackTree(view).show([line])
    return view.grab().toImage()


def test_why_there_is_nothing_is_told_whole_or_by_the_figure_alone(
    view: QTreeView, qtbot: QtBot
) -> None:
    with qtbot.waitExposed(view):
        view.show()
    view.resize(300, 100)
    assert pictured(view, "nothing recorded") == pictured(view, "")
    pages = view.model().index(0, 1).data()
    assert pages == "none"
    view.resize(600, 100)
    assert pictured(view, "nothing recorded") != pictured(view, "")
