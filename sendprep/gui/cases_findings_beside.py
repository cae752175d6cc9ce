"""The right pane of the findings tab: what belongs to the chosen figure, and what is done."""

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from sendprep.bank.bank import Bank
from sendprep.gui import icons
from sendprep.gui.action_dialog import ActionDialog
from sendprep.gui.cases_board import BoardDialog
from sendprep.gui.cases_findings_after import ACT, ACTION, COUNTS, WEAKNESS, is_deed
from sendprep.gui.cases_findings_facts import BOARD, SeenRound, facts_of
from sendprep.gui.cases_findings_said import SaidDelegate, said_rows
from sendprep.gui.counts_towards import weakness_menu
from sendprep.gui.forms.ui_cases_findings import Ui_FindingsTab
from sendprep.gui.key_button import add_action

_UNDER = QPoint(38, 2)
"""Where a menu stands under its row: under the words, past the sign."""


class BesideFigures(QObject):
    """Shows the rows of a figure, and does what the chosen row is there for."""

    case_wanted = Signal(str)
    figure_wanted = Signal(str)
    weakness_wanted = Signal(str)

    def __init__(self, ui: Ui_FindingsTab, bank: Bank, owner: QWidget) -> None:
        super().__init__(owner)
        self._ui, self._bank, self._owner = ui, bank, owner
        self._seen: SeenRound | None = None
        self._key = ""
        self.rows = said_rows()
        ui.facts.setModel(self.rows)
        ui.facts.setItemDelegate(SaidDelegate(ui.facts))
        ui.facts.selectionModel().currentChanged.connect(lambda *_: self._show_open())
        ui.facts.activated.connect(self._open)
        ui.open.clicked.connect(lambda: self._open(ui.facts.currentIndex()))
        _keep_room(ui.open)
        self._of_round = self._add("Record a board…", "ph.scales", "B")
        self._of_criterion = (
            self._add("Counts towards…", "ph.link-simple", "W"),
            self._add("Action…", "ph.plus", "A"),
        )
        self._of_round.triggered.connect(self.record_board)
        for action, do in zip(self._of_criterion, (self.choose_weaknesses, self.act), strict=True):
            action.triggered.connect(do)

    def show(self, seen: SeenRound | None, key: str) -> None:
        """Show what belongs to a figure of a round; the chosen row stays if it is still there."""
        before = self._opens(self._ui.facts.currentIndex())
        self._seen, self._key = seen, key
        title, rows = facts_of(seen, key) if seen else ("", [])
        self._ui.factsTitle.setText(title)
        self.rows.set_rows(rows)
        self._choose(self.rows.place_of(lambda row: bool(before) and row.opens == before))
        for action in self._of_criterion:
            action.setEnabled(self._is_criterion)
        self._show_open()

    def enter(self) -> None:
        """Go to the first case, or the first row that leads anywhere."""
        self._ui.facts.setFocus()
        case = self.rows.place_of(lambda row: self._is_case(row.opens))
        leads = self.rows.place_of(lambda row: bool(row.opens))
        self._choose(case if case >= 0 else max(0, leads))

    def record_board(self) -> None:
        """Ask which board saw the round, and what it decided."""
        if self._seen:
            BoardDialog(self._bank, self._seen.found.round_, self._owner).open()

    def choose_weaknesses(self) -> None:
        """Let be chosen what the criterion counts towards, under the row that says so."""
        if self._seen and self._is_criterion:
            view, place = self._ui.facts, self.rows.place_of(lambda row: row.opens == COUNTS)
            view.scrollTo(self.rows.index(place, 0))
            under = view.visualRect(self.rows.index(place, 0)).bottomLeft() + _UNDER
            asked = self._seen.found.instrument.id
            menu = weakness_menu(self._bank, asked, self._key, self._owner)
            menu.popup(view.viewport().mapToGlobal(under))

    def act(self) -> None:
        """Ask what is done about the criterion."""
        if self._seen and self._is_criterion:
            counted = self._seen.after.counted.get(self._key, ())
            weakness_id = counted[0].id if counted else None
            dialog = ActionDialog(self._bank, self._owner)
            dialog.ask_new(self._seen.found.round_, self._key, weakness_id)

    def _add(self, words: str, sign: str, key: str) -> QAction:
        return add_action(self._owner, words, icons.icon(sign), key, lambda: None)

    @property
    def _is_criterion(self) -> bool:
        asked = self._seen.found.instrument.criteria if self._seen else ()
        return any(one.code == self._key for one in asked)

    def _choose(self, place: int) -> None:
        if place >= 0:
            self._ui.facts.setCurrentIndex(self.rows.index(place, 0))

    def _opens(self, index: QModelIndex) -> str:
        return self.rows.row(index.row()).opens if index.isValid() else ""

    def _show_open(self) -> None:
        self._ui.open.setVisible(self._is_case(self._opens(self._ui.facts.currentIndex())))

    def _is_case(self, opens: str) -> bool:
        found = self._seen.found if self._seen else None
        return found is not None and (opens in found.graded or opens in found.blind)

    def _open(self, index: QModelIndex) -> None:
        """Open the case of a row, do its deed, or ask for the figure that a theme is about."""
        opens = self._opens(index)
        if self._is_case(opens):
            self.case_wanted.emit(opens)
        elif opens == BOARD:
            self.record_board()
        elif is_deed(opens):
            self._do(opens)
        elif opens:
            self.figure_wanted.emit(opens)

    def _do(self, opens: str) -> None:
        if opens == COUNTS:
            self.choose_weaknesses()
        elif opens == ACT:
            self.act()
        elif opens.startswith(WEAKNESS):
            self.weakness_wanted.emit(opens.removeprefix(WEAKNESS))
        for one in self._seen.after.follow_ups if self._seen else ():
            if opens == f"{ACTION}{one.action.id}":
                ActionDialog(self._bank, self._owner).ask_changed(one)


def _keep_room(button: QPushButton) -> None:
    """Let a button that is not shown keep its room, so that what stands beside it stays."""
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
