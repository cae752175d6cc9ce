"""The pane of columns beside a list: what each is taken for, and a choice of something else."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sendprep.domain.cohort import Column
from sendprep.gui.cases_cohort_columns import (
    NOTHING,
    SHAPE,
    ColumnRow,
    column_model,
    column_rows,
    taken_for,
)
from sendprep.gui.forms.ui_cases_cohort import Ui_CohortTab
from sendprep.gui.known_columns import remember_columns
from sendprep.services.look_at_lists import LookedAt, headings


class TakenColumns(QObject):
    """`chosen` carries what is said of the columns now; it is remembered for the next list."""

    chosen = Signal(object)

    def __init__(self, ui: Ui_CohortTab, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._looked: LookedAt | None = None
        self._rows = column_model()
        ui.columns.dress(self._rows, SHAPE)
        ui.taken.addItem(NOTHING, None)
        for column in Column:
            ui.taken.addItem(column.value, column)
        ui.columns.picked.connect(self._show_taken)
        ui.taken.activated.connect(lambda _: self._take())

    def show_columns(self, looked: LookedAt) -> None:
        """Show the columns of a file, with the same one chosen as before."""
        before, self._looked = self._row(), looked
        self._rows.set_rows(list(column_rows(looked.heads)))
        place = self._rows.place_of(
            lambda row: (
                before is not None
                and (row.sheet, row.head.words) == (before.sheet, before.head.words)
            )
        )
        self._ui.columns.choose(max(0, place))

    def forget(self) -> None:
        """Let go of the file."""
        self._looked = None

    def _row(self) -> ColumnRow | None:
        place = self._ui.columns.place
        return self._rows.row(place) if place >= 0 else None

    def _show_taken(self) -> None:
        row = self._row()
        self._ui.taken.setEnabled(row is not None)
        if row:
            column = row.head.column
            self._ui.taken.setCurrentIndex([*Column].index(column) + 1 if column else 0)

    def _take(self) -> None:
        row, looked = self._row(), self._looked
        if row and looked:
            chosen = taken_for(looked.chosen, row.head.words, self._ui.taken.currentData())
            remember_columns(headings(looked.heads), chosen)
            self.chosen.emit(chosen)
