"""A line of the print page shows its words whole before it shows a length beside them."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from sendprep.gui.print_contents import Entry, EntryDelegate, entry_model


def drawn(entry: Entry, width: int, qtbot: QtBot) -> QImage:
    """Return the only line of a list of this width."""
    view, model = QListView(), entry_model()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(EntryDelegate(view))
    model.set_rows([entry])
    view.resize(width, 60)
    return view.grab().toImage()


def test_a_length_is_left_out_where_a_name_would_be_cut_for_it(qtbot: QtBot) -> None:
    long = Entry("Revisit briefing pack", "532 pages", icon="ph.book-open")
    bare = Entry("Revisit briefing pack", "", icon="ph.book-open")
    assert drawn(long, 190, qtbot) == drawn(bare, 190, qtbot)
    assert drawn(long, 400, qtbot) != drawn(bare, 400, qtbot)


def test_the_page_of_a_section_is_always_there(qtbot: QtBot) -> None:
    section = Entry("What children and families say", "212", 212)
    assert drawn(section, 160, qtbot) != drawn(Entry(section.words, ""), 160, qtbot)
