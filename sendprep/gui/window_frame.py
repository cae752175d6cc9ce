"""The frame of the window: top bar, rail, the desk of pages, history and status bar."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QWidget

from sendprep.gui import pages
from sendprep.gui.desk import Desk
from sendprep.gui.history import HistoryPane
from sendprep.gui.rail import Rail
from sendprep.gui.statusbar import StatusBar
from sendprep.gui.topbar import TopBar
from sendprep.gui.unlock_page import UnlockPage


class WindowFrame(QMainWindow):
    """Holds the parts of the window; of a bank it knows nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top = TopBar()
        self.rail = Rail(pages.ENTRIES)
        self.desk = Desk()
        self.unlock_page = UnlockPage()
        self.history = HistoryPane()
        self.status = StatusBar()
        self.setMinimumSize(640, 320)
        self._lay_out()

    def add_buttons(self, actions: Mapping[str, QAction]) -> None:
        """Put the actions that stand in sight into the top bar."""
        self.top.add_button(actions["undo"], "ph.arrow-u-up-left")
        self.top.add_button(actions["redo"], "ph.arrow-u-up-right")
        self.top.add_button(actions["history"], "ph.clock-counter-clockwise")
        self.top.add_button(actions["lock"], "ph.lock-key", divided=True)

    def show_frame(self, shown: bool, actions: Iterable[QAction]) -> None:
        """Show what belongs to an open bank, or hide it while the bank is locked."""
        for widget in (self.rail, self.statusBar()):
            widget.setVisible(shown)
        self.top.set_working(shown)
        for action in actions:
            action.setEnabled(shown or bool(action.property("locked")))

    def open_place(self, place: str) -> None:
        """Show words of a field where they stand."""
        self.desk.open_place(place)

    def focus_search(self) -> None:
        """Go into the search box."""
        self.top.search.setFocus()
        self.top.search.selectAll()

    def _lay_out(self) -> None:
        self.setMenuWidget(self.top)
        self.history.hide()
        self.desk.addWidget(self.unlock_page)
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.addWidget(self.desk)
        splitter.addWidget(self.history)
        splitter.setSizes([1000, 300])
        splitter.setStretchFactor(0, 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(splitter, 1)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)
