"""The minimum of a single stratum, edited in its row of the strata table."""

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSpinBox,
    QStyleOptionViewItem,
    QWidget,
)

from sendprep.gui import icons
from sendprep.gui.cases_draw_dialogs import inset
from sendprep.gui.cases_draw_plan import PlanForm
from sendprep.gui.cases_draw_rows import LEAST, STRATA, StratumRow
from sendprep.gui.cases_table import CasesTable, TableCell
from sendprep.gui.cells import Index
from sendprep.gui.forms.ui_cases_draw import Ui_DrawTab
from sendprep.gui.key_button import add_action, let_do
from sendprep.gui.rows import ROW, RowModel

_MOST = 9_999


class MinimumEditing(QObject):
    """Edits minimums in the strata table of the draw tab: F2, Enter or a figure begins, Del ends.

    Nothing of a plan is in the bank, so undo and redo leave it as it is.
    """

    def __init__(self, ui: Ui_DrawTab, rows: RowModel[StratumRow], form: PlanForm) -> None:
        table: CasesTable = ui.strata
        super().__init__(table)
        self._ui, self._table, self._rows, self._form = ui, table, rows, form
        cell = MinimumCell(table)
        cell.given.connect(form.set_minimum)
        table.setItemDelegateForColumn(LEAST, cell)
        by = QAbstractItemView.EditTrigger
        table.setEditTriggers(by.EditKeyPressed | by.AnyKeyPressed | by.DoubleClicked)
        table.activated.connect(self._begin)
        table.selectionModel().currentChanged.connect(lambda index, _: self._keep_column(index))
        table.picked.connect(self.show_deeds)
        pencil, back = icons.icon("ph.pencil-simple"), icons.icon("ph.arrow-u-up-left")
        setting = add_action(table, "Set the stratum's minimum", pencil, "F2", self._begin_chosen)
        taking = add_action(table, "Take its minimum back", back, "Del", self._take_back)
        let_do(setting, ui.setLeast)
        let_do(taking, ui.takeBack)

    def show_deeds(self) -> None:
        """Offer what can be done with the chosen stratum."""
        row = self._chosen
        self._ui.setLeast.setEnabled(row is not None and bool(row.planned.values))
        self._ui.takeBack.setEnabled(row is not None and row.has_own)

    @property
    def _chosen(self) -> StratumRow | None:
        return self._rows.row(self._table.place) if self._table.place >= 0 else None

    def _keep_column(self, index: Index) -> None:
        """Stay in the column that is edited, so that a figure typed anywhere is the minimum."""
        if index.isValid() and index.column() != LEAST:
            self._table.setCurrentIndex(self._rows.index(index.row(), LEAST))

    def _begin_chosen(self) -> None:
        self._begin(self._table.currentIndex())

    def _begin(self, index: Index) -> None:
        """Edit the minimum of a row; the strata of a simple draw have none."""
        row = self._chosen
        if row and row.planned.values:
            self._table.setFocus()
            self._table.edit(self._rows.index(index.row(), LEAST))

    def _take_back(self) -> None:
        row = self._chosen
        if row and row.has_own:
            self._form.take_minimum_back(row.planned.values)


class MinimumCell(TableCell):
    """Paints and edits the minimum of a stratum; `given` carries its values and the number."""

    given = Signal(object, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(STRATA, parent)

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return a box for a number; a stratum that holds fewer is drawn whole."""
        row: StratumRow = index.data(ROW)
        spin = QSpinBox(parent)
        spin.setMaximum(_MOST)
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        spin.setAccessibleName(f"Cases of {row.name} at least")
        inset(spin)
        return spin

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Begin with the minimum of now."""
        if isinstance(editor, QSpinBox):
            editor.setValue(index.data(ROW).planned.least)
            editor.selectAll()

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Give the number on if it is another than before."""
        row: StratumRow = index.data(ROW)
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            if editor.value() != row.planned.least:
                self.given.emit(row.planned.values, editor.value())
