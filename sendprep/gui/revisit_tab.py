"""A tab of the revisit page: its records in a table, and beside it all that is told of one."""

from enum import Enum

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.revisit_seen import SeenRevisit
from sendprep.gui import icons
from sendprep.gui.bands import PaneBands, layouts
from sendprep.gui.cases_draw_dialogs import open_dialog
from sendprep.gui.cases_findings_said import SaidDelegate, said_rows
from sendprep.gui.folding import Folding
from sendprep.gui.forms.ui_revisit_tab import Ui_RevisitTab
from sendprep.gui.key_button import add_action, let_do
from sendprep.gui.panes import focus_next_pane
from sendprep.gui.revisit_dialog import RecordDialog
from sendprep.gui.revisit_records import EVIDENCE, WEAKNESS, Kind, Record, record_rows
from sendprep.gui.tracked_bands import is_low


class _Pane(Enum):
    """The two panes, with their words as tabs."""

    LIST = "List"
    RECORD = "Chosen"


_LAYOUTS = layouts(_Pane, (1100, 480), (900, 386), (640, 373))


class RevisitTab(Folding):
    """Shows what it is given to show; `said` tells of a deed, the others where a line leads."""

    said = Signal(str)
    open_weakness = Signal(str)
    open_evidence = Signal(str, int)

    def __init__(self, bank: Bank, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank, self._kind = bank, kind
        self._seen = SeenRevisit()
        self._chosen = ""
        self._is_showing = False
        self.ui = Ui_RevisitTab()
        self.ui.setupUi(self)
        self.rows, self.facts = record_rows(kind.labels), said_rows()
        self._build()
        self._make_actions()

    def show_seen(self, seen: SeenRevisit) -> None:
        """Show the days as they stand; the chosen record stays if it is still there."""
        self._seen = seen
        place = max(0, self.ui.table.place)
        self._is_showing = True
        self.rows.set_rows(list(self._kind.records(seen)))
        held = self.rows.place_of(lambda row: row.id == self._chosen)
        last = self.rows.rowCount() - 1
        self.ui.table.choose(held if held >= 0 else min(place, last))
        self._is_showing = False
        self._show_list()
        self._show_record()

    def choose(self, record_id: str) -> None:
        """Choose a record by its id."""
        self._chosen = record_id
        self.show_seen(self._seen)

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the table, and what is told of the chosen record."""
        if not self.rows.rowCount():
            return [self.ui.begin] if self._kind.add else []
        return self._bands.stops((self.ui.table, self.ui.facts), self.focusWidget())

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        ui, kind = self.ui, self._kind
        ui.table.setAccessibleName(kind.name)
        ui.table.dress(self.rows, kind.shape)
        ui.table.picked.connect(self._pick)
        ui.table.activated.connect(lambda _: self._enter())
        ui.facts.setModel(self.facts)
        ui.facts.setItemDelegate(SaidDelegate(ui.facts))
        ui.facts.setAccessibleName("What is told of the chosen row")
        ui.facts.activated.connect(self._open)
        panes: dict[_Pane, QWidget] = {_Pane.LIST: ui.list_, _Pane.RECORD: ui.record}
        self._bands = PaneBands(self, ui.bands, ui.panes, panes, _LAYOUTS)
        ui.panes.setStretchFactor(0, 1)
        ui.emptyTitle.setText(kind.empty[0])
        ui.emptyWords.setText(kind.empty[1])

    def _make_actions(self) -> None:
        ui, kind = self.ui, self._kind
        if kind.add:
            adding = add_action(self, kind.add, icons.icon("ph.plus"), "Ins", self.add)
            _offer(adding, ui.begin, ui.add)
        if kind.propose:
            words = "Propose questions…"
            proposing = add_action(self, words, icons.icon("ph.list-plus"), "P", self.propose)
            _offer(proposing, ui.other, ui.propose)
        changing = add_action(self, kind.change, icons.icon("ph.pencil-simple"), "F2", self.change)
        _offer(changing, ui.change)
        if kind.remove:
            removing = add_action(self, "Remove", icons.icon("ph.trash"), "Del", self.remove)
            let_do(removing, ui.remove)
        for button, wanted in (
            (ui.begin, kind.add),
            (ui.add, kind.add),
            (ui.other, kind.propose),
            (ui.propose, kind.propose),
            (ui.remove, kind.remove),
        ):
            button.setVisible(bool(wanted))
        policy = ui.add.sizePolicy()  # both heads stay as high as each other without it
        policy.setRetainSizeWhenHidden(True)
        ui.add.setSizePolicy(policy)

    # --- showing -----------------------------------------------------------------------------

    def _show_list(self) -> None:
        ui, some, focused = self.ui, bool(self.rows.rowCount()), QApplication.focusWidget()
        was_here = focused is not None and self.isAncestorOf(focused)
        ui.empty.setVisible(not some)
        ui.panes.setVisible(some)
        ui.bands.setVisible(some and ui.bands.count() > 0)
        ui.listTitle.setText(self._kind.title(self._seen))
        ui.missing.setText("\n".join(self._kind.missing(self._seen)))
        self.fold()
        if was_here and focused and not focused.isVisible():
            focus_next_pane(self.panes(), 1)  # Qt would go out of the page with what is hidden

    def fold(self) -> None:
        """Say what is missing where the page has room for it."""
        self.ui.foot.setVisible(bool(self.ui.missing.text()) and not is_low(self))

    def _show_record(self) -> None:
        record = self._record
        self._chosen = record.id if record else ""
        self.ui.recordTitle.setText(record.title if record else "")
        self.facts.set_rows(record.facts if record else [])

    @property
    def _record(self) -> Record | None:
        place = self.ui.table.place
        return self.rows.row(place) if 0 <= place < self.rows.rowCount() else None

    # --- choosing ----------------------------------------------------------------------------

    def _pick(self) -> None:
        if not self._is_showing:
            self._show_record()

    def _enter(self) -> None:
        self._bands.bring(_Pane.RECORD)
        self.ui.facts.setFocus()
        self.ui.facts.setCurrentIndex(self.facts.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        """Open what a line leads to, if it leads anywhere."""
        opens = self.facts.row(index.row()).opens
        if opens.startswith(WEAKNESS):
            self.open_weakness.emit(opens.removeprefix(WEAKNESS))
        elif opens.startswith(EVIDENCE):
            evidence_id, _, page = opens.removeprefix(EVIDENCE).partition("/")
            self.open_evidence.emit(evidence_id, int(page))

    # --- deeds -------------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for a new record."""
        self._ask(self._kind.ask(self._bank, self._seen, "", self))

    def change(self) -> None:
        """Ask how the chosen record is to be changed."""
        if self._chosen:
            self._ask(self._kind.ask(self._bank, self._seen, self._chosen, self))

    def propose(self) -> None:
        """Propose records, from which a person takes what is wanted."""
        if self._kind.propose:
            self._ask(self._kind.propose(self._bank, self))

    def remove(self) -> None:
        """Remove the chosen record; undo brings it back."""
        if self._chosen and self._kind.remove:
            what = self._kind.remove(self._bank, self._seen, self._chosen)
            self.said.emit(f"{what} is removed. Ctrl+Z brings it back.")
            focus_next_pane(self.panes(), 1)

    def _ask(self, dialog: RecordDialog) -> None:
        dialog.stored.connect(self._show_stored)
        open_dialog(dialog)

    def _show_stored(self, record_id: str) -> None:
        self.choose(record_id)
        self.ui.table.setFocus()


def _offer(action: QAction, *buttons: QAbstractButton) -> None:
    """Let buttons do an action, by its own words."""
    let_do(action, *buttons)
    for button in buttons:
        button.setText(action.text())
