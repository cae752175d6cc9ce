"""The chronology of the chosen tracked case by month, written without names."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Score
from sendprep.domain.months import month_of
from sendprep.domain.tracked_case import TrackedCase, TrackedMonth
from sendprep.gui import icons
from sendprep.gui.audit_note import NoteField
from sendprep.gui.cases_findings_said import SaidDelegate, said_rows
from sendprep.gui.forms.ui_tracked_months import Ui_TrackedMonths
from sendprep.gui.key_button import add_action
from sendprep.gui.tracked_rows import month_name, month_rows
from sendprep.gui.words import count_words
from sendprep.services.read_rules import given_names
from sendprep.services.track_cases import write_month

EMPTY = (
    "Nothing is written yet. Write, month by month, what was asked for, what was given and what "
    "changed: the moves, the waits, the meetings. By the month and without names it tells enough."
)
_NO_MONTH = "Write a month that has been, such as Mar 2025."
_HINT = "What happened in this month, in words that tell nobody who it is"


class TrackedMonths(QFrame):
    """The pane: the months above, and under them the words of the chosen one to be written."""

    said = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._case: TrackedCase | None = None
        self._month = ""
        self._is_showing = False
        self.ui = Ui_TrackedMonths()
        self.ui.setupUi(self)
        self.rows = said_rows()
        self.note = NoteField(self)
        self._build()

    def show_case(self, case: TrackedCase | None) -> None:
        """Show a case; the chosen month of the same case stays chosen, and what is typed in it.

        None while no case is left: then nobody can be told of what was being typed.
        """
        is_same = case and self._case and case.id == self._case.id
        if not is_same:
            self._month = case.months[-1].month if case and case.months else ""
        self._case = case
        if case is None:
            self.note.forget()
        self._show()

    def set_low(self, is_low: bool) -> None:
        """Let go of the head, and of the second line of words, where the page is low."""
        self.ui.monthsHead.setVisible(not is_low)
        self.note.text.least_lines = 1 if is_low else 2
        self.note.text.updateGeometry()

    def save_now(self) -> bool:
        """Store the words that are being typed; False, with a sentence, if they may tell a child.

        Nothing is stored of a case that went by undo meanwhile.
        """
        is_there = self._case and any(
            one.id == self._case.id for one in self._bank.tracked_cases.all()
        )
        if not (is_there and self._month):
            self.note.forget()
            return True
        return self.note.save_now()

    def begin_month(self) -> None:
        """Go to the field of the month, to write of another one."""
        if self.save_now():
            self.ui.month.setFocus()
            self.ui.month.selectAll()

    def _build(self) -> None:
        ui, note = self.ui, self.note
        ui.months.setModel(self.rows)
        ui.months.setItemDelegate(SaidDelegate(ui.months))
        ui.months.selectionModel().currentChanged.connect(lambda now, _: self._choose(now))
        ui.months.activated.connect(lambda _: note.text.setFocus())
        ui.month.returnPressed.connect(self._take_month)
        ui.none.setText(EMPTY)
        ui.mistake.hide()
        ui.footColumn.addWidget(note)
        note.set_up(given_names(), self._store)
        note.text.setPlaceholderText(_HINT)
        note.said.connect(self.said)
        note.left.connect(ui.months.setFocus)
        for stop in (note.text, note.ui.reason, note.ui.remove, note.ui.keep):
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # no list leads Tab in and out here
        removing = add_action(
            ui.months, "Remove month", icons.icon("ph.trash"), "Del", self._remove_month
        )
        removing.setToolTip("Remove what is written of the chosen month (Del)")

    # --- choosing a month --------------------------------------------------------------------

    def _choose(self, now: QModelIndex) -> None:
        """Show the words of another month, or stay where those that are typed are refused."""
        if self._is_showing or not now.isValid():
            return
        month = self.rows.row(now.row()).opens
        if month != self._month and self.save_now():
            self._month = month
        self._show()

    def _take_month(self) -> None:
        """Choose the month that was typed, and let its words be written."""
        first = month_of(self.ui.month.text())
        is_month = first is not None and first <= date.today()
        self.ui.mistake.setText("" if is_month else _NO_MONTH)
        self.ui.mistake.setVisible(not is_month)
        if first and is_month and self.save_now():
            self._month = f"{first:%Y-%m}"
            self._show()
            self.note.text.setFocus()

    def _remove_month(self) -> None:
        if self._case and self._month:
            self.note.forget()
            write_month(self._bank, self._case.id, self._month, "")

    # --- showing -----------------------------------------------------------------------------

    def _show(self) -> None:
        if self._case is None:
            return
        ui, months = self.ui, self._case.months
        ui.monthsTitle.setText(f"Chronology: {count_words(len(months), 'month')} written")
        self._is_showing = True
        self.rows.set_rows(month_rows(months, self._month))
        place = self.rows.place_of(lambda row: row.opens == self._month)
        ui.months.setCurrentIndex(self.rows.index(place, 0) if place >= 0 else QModelIndex())
        self._is_showing = False
        ui.none.setVisible(not self.rows.rows)
        ui.months.setVisible(bool(self.rows.rows))
        self.note.setVisible(bool(self._month))
        if not ui.month.hasFocus() or not ui.month.isModified():
            ui.month.setText(month_name(self._month) if self._month else "")
            ui.mistake.hide()
        self._show_words()

    def _show_words(self) -> None:
        if not (self._case and self._month):
            return
        empty = TrackedMonth(self._month, "")
        held = next((one for one in self._case.months if one.month == self._month), empty)
        score = Score(self._month, "", held.words, held.kept_because)
        self.note.show_score(score, f"{month_name(self._month)} of {self._case.case_id}")

    def _store(self, code: str, words: str, kept_because: str) -> None:
        if self._case and self._month:
            write_month(self._bank, self._case.id, self._month, words, kept_because)
