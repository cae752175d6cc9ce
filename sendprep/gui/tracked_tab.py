"""The tab of tracked cases: are they the mix inspectors ask for, what is missing, what happened."""

from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.inspection import Framework
from sendprep.domain.tracked_seen import SeenCase
from sendprep.gui import icons
from sendprep.gui.bands import PaneBands
from sendprep.gui.cases_draw_dialogs import open_dialog
from sendprep.gui.cases_findings_said import SaidDelegate, said_rows
from sendprep.gui.folding import Folding
from sendprep.gui.forms.ui_tracked import Ui_TrackedTab
from sendprep.gui.key_button import add_action
from sendprep.gui.tracked_bands import LAYOUTS, Pane, is_low
from sendprep.gui.tracked_case_dialog import TrackedCaseDialog
from sendprep.gui.tracked_documents import TrackedDocuments
from sendprep.gui.tracked_mix import MixCheck
from sendprep.gui.tracked_months import TrackedMonths
from sendprep.gui.tracked_rows import case_rows
from sendprep.gui.words import count_words
from sendprep.services.track_cases import see_tracked, stop_tracking

_READ = frozenset({"tracked_cases", "tracked_documents", "tracked_months", "inspection"})
NONE = "No case is tracked yet"
_NAMED = (
    "Inspectors follow six children through their services, and want the documents of each within "
    "two working days. Add the cases here as soon as they are named, or rehearse with six of yours."
)
_OLDER = (
    "This bank prepares for a revisit of the 2016 framework, which tracks no cases: you may "
    "not need this. Inspections since 2023 follow six children through their services. You can add "
    "cases here all the same."
)


class TrackedTab(Folding):
    """The mix check above; the cases at the left, the chosen one's documents and months beside."""

    said = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._chosen = ""
        self._seen: tuple[SeenCase, ...] = ()
        self._is_showing = False
        self.ui = Ui_TrackedTab()
        self.ui.setupUi(self)
        self.cases = said_rows()
        self.documents, self.months = TrackedDocuments(bank), TrackedMonths(bank)
        self.mix = MixCheck(self, self.ui.mixTitle, self.ui.mixGrid)
        self._build()
        self._make_actions()
        self._show()

    def show_round(self, round_id: str) -> None:
        """Tracked cases belong to no audit round: there is nothing to do."""

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read the tracked cases again if what is shown of them has changed."""
        if not tables or tables & _READ:
            self._show()

    def save_now(self) -> bool:
        """Store what is typed; False, with a sentence, if it was refused."""
        return self.documents.save_now() and self.months.save_now()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the cases, the documents and the months of the chosen one."""
        if not self._seen:
            return [self.ui.begin]
        stops = (self.ui.cases, self.documents.ui.documents, self.months.ui.months)
        return self._bands.stops(stops, self.focusWidget())

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        ui = self.ui
        ui.cases.setModel(self.cases)
        ui.cases.setItemDelegate(SaidDelegate(ui.cases))
        ui.cases.selectionModel().currentChanged.connect(lambda now, _: self._choose(now))
        ui.cases.activated.connect(lambda _: self._enter())
        panes: dict[Pane, QWidget] = {
            Pane.CASES: ui.list_,
            Pane.DOCUMENTS: self.documents,
            Pane.MONTHS: self.months,
        }
        self._bands = PaneBands(self, ui.bands, ui.panes, panes, LAYOUTS)
        ui.bands.currentChanged.connect(lambda _: self.fold())
        ui.panes.setStretchFactor(1, 1)
        ui.panes.setStretchFactor(2, 1)
        for pane in (self.documents, self.months):
            pane.said.connect(self.said)

    def _make_actions(self) -> None:
        ui, case = self.ui, self.documents.ui
        adding = add_action(self, "Track a case…", icons.icon("ph.plus"), "Ins", self.add_case)
        changing = add_action(
            self, "Change tracked case…", icons.icon("ph.pencil-simple"), "F2", self.change_case
        )
        writing = add_action(
            self, "Write another month", icons.icon("ph.calendar-plus"), "M", self._begin_month
        )
        stopping = add_action(
            ui.cases, "Stop tracking", icons.icon("ph.minus-circle"), "Del", self.stop_case
        )
        for button, action in (
            (ui.begin, adding),
            (ui.add, adding),
            (case.change, changing),
            (case.stop, stopping),
            (self.months.ui.write, writing),
        ):
            button.clicked.connect(action.trigger)

    # --- showing -----------------------------------------------------------------------------

    def _show(self) -> None:
        seen = see_tracked(self._bank)
        self._seen = seen.cases
        self.mix.show_mix(seen.mix)
        self._show_empty()
        self.ui.casesTitle.setText(count_words(len(seen.cases), "tracked case"))
        self._is_showing = True
        self.cases.set_rows(list(case_rows(seen)))
        place = max(0, self.cases.place_of(lambda row: row.opens == self._chosen))
        self.ui.cases.setCurrentIndex(self.cases.index(place, 0))
        self._is_showing = False
        self._chosen = seen.cases[place].case.id if seen.cases else ""
        self._show_case(seen.today)

    def _show_empty(self) -> None:
        ui, some = self.ui, bool(self._seen)
        framework = self._bank.inspection.get().framework
        ui.emptyTitle.setText(NONE)
        ui.emptyWords.setText(_NAMED if framework is Framework.AREA_2023 else _OLDER)
        ui.empty.setVisible(not some)
        ui.panes.setVisible(some)
        ui.bands.setVisible(some and ui.bands.count() > 0)
        self.fold()

    def fold(self) -> None:
        """Show the mix check with the cases alone where the page is low, and the panes in short."""
        low = is_low(self)
        has_room = not low or self.ui.list_.isVisibleTo(self)
        self.ui.mix.setVisible(bool(self._seen) and has_room)
        for pane in (self.documents, self.months):
            pane.set_low(low)

    def _show_case(self, today: date) -> None:
        one = self._case
        self.documents.show_case(one, today)
        self.months.show_case(one.case if one else None)

    @property
    def _case(self) -> SeenCase | None:
        return next((one for one in self._seen if one.case.id == self._chosen), None)

    # --- choosing ----------------------------------------------------------------------------

    def _choose(self, now: QModelIndex) -> None:
        """Show another case, or stay at this one where something typed in it is refused."""
        if self._is_showing or not now.isValid():
            return
        chosen = self.cases.row(now.row()).opens
        if chosen != self._chosen and self.save_now():
            self._chosen = chosen
        self._show()

    def _enter(self) -> None:
        self._bands.bring(Pane.DOCUMENTS)
        self.documents.ui.documents.setFocus()

    def _begin_month(self) -> None:
        if self._case:
            self._bands.bring(Pane.MONTHS)
            self.months.begin_month()

    # --- deeds -------------------------------------------------------------------------------

    def add_case(self) -> None:
        """Ask which case is tracked."""
        if self.save_now():
            dialog = TrackedCaseDialog(self._bank, None, self)
            dialog.tracked.connect(self._show_added)
            open_dialog(dialog)

    def change_case(self) -> None:
        """Ask what is to be said of the chosen case."""
        if self._case and self.save_now():
            open_dialog(TrackedCaseDialog(self._bank, self._case.case, self))

    def stop_case(self) -> None:
        """Take the chosen case out of the tracked ones; undo brings it back."""
        if self._case:
            case_id = self._case.case.case_id
            stop_tracking(self._bank, self._case.case.id)
            self.said.emit(f"{case_id} is not tracked any more. Ctrl+Z brings it back.")
            self.panes()[0].setFocus()

    def _show_added(self, tracked_id: str) -> None:
        self._chosen = tracked_id
        self._show()
        self.ui.cases.setFocus()
