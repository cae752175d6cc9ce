"""The one table model: columns that say how a row is shown and sorted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

T = TypeVar("T")
Order = str | int | float | date | tuple[str | int | float | date, ...]
Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""The role under which an index gives its whole row, for delegates."""


@dataclass(frozen=True)
class Column(Generic[T]):
    """A column; without `sort` it sorts by what it shows, `right` sets figures right."""

    label: str
    show: Callable[[T], str]
    sort: Callable[[T], Order] | None = None
    right: bool = False
    tip: Callable[[T], str] | None = None
    can_edit: Callable[[T], bool] | None = None
    """Whether a delegate may edit the cell of a row; without it none is edited."""


class RowModel(QAbstractTableModel, Generic[T]):
    """Rows of domain values; `says` is the sentence that a screen reader reads for a row."""

    def __init__(
        self, columns: Sequence[Column[T]], says: Callable[[T], str] | None = None
    ) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._given: list[T] = []
        self._rows: list[T] = []
        self._says = says
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these rows instead, in the order that the user has chosen."""
        self.beginResetModel()
        self._given = list(rows)
        self._rows = self._given[:]
        if self._sorted_by:
            self._order(*self._sorted_by)
        self.endResetModel()

    def change_rows(self, change: Callable[[T], T]) -> None:
        """Show changed rows in place of the old ones; order and selection stay."""
        changed = {id(row): change(row) for row in self._given}
        self._given = [changed[id(row)] for row in self._given]
        self._rows = [changed[id(row)] for row in self._rows]
        last = self.index(len(self._rows) - 1, len(self._columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def heading(self, column: int) -> str:
        """Return the label of a column."""
        return self._columns[column].label

    def set_heading(self, column: int, label: str) -> None:
        """Give a column another label, where it names something of the data."""
        columns = list(self._columns)
        columns[column] = replace(columns[column], label=label)
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def row(self, number: int) -> T:
        """Return a row by its place from the top, counted from 0."""
        return self._rows[number]

    @property
    def rows(self) -> tuple[T, ...]:
        """All rows in the order in which they are shown."""
        return tuple(self._rows)

    def place_of(self, test: Callable[[T], bool]) -> int:
        """Return the place of the first row that passes, or -1."""
        return next((place for place, row in enumerate(self._rows) if test(row)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says or holds."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.show(row)
            case Qt.ItemDataRole.ToolTipRole:
                return column.tip(row) if column.tip else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._says(row) if self._says else column.show(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.UserRole:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        can_edit = self._columns[index.column()].can_edit
        if can_edit and can_edit(self._rows[index.row()]):
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's label and how it is set."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.label
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, and keep the order for new rows; -1 gives the order of `set_rows`."""
        self.layoutAboutToBeChanged.emit()
        before = self._rows[:]
        self._sorted_by = (column, order) if 0 <= column < len(self._columns) else None
        self._rows = self._given[:]
        if self._sorted_by:
            self._order(column, order)
        places = {id(row): place for place, row in enumerate(self._rows)}
        for old in self.persistentIndexList():
            place = places[id(before[old.row()])]
            self.changePersistentIndex(old, self.index(place, old.column()))
        self.layoutChanged.emit()

    def _order(self, column: int, order: Qt.SortOrder) -> None:
        chosen = self._columns[column]
        key = cast(Callable[[T], str], chosen.sort or chosen.show)  # one kind a column
        self._rows.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)
