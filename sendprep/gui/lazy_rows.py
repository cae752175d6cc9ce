"""A long list: all ids at once, the rows themselves only where one looks."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from sendprep.gui.rows import Index

T = TypeVar("T")
_PAGE = 100
"""Rows that are read together: a screen shows about twenty."""
_PAGES = 40
"""Pages that are kept; what was seen longest ago goes first."""


class LazyRows(QAbstractListModel, Generic[T]):
    """Rows by id; `read` returns the rows of some ids, `says` the sentence of a screen reader.

    Without a `name` of its own, a row is named by that sentence, and a tip says it too; `tipped`
    says it by a tip in any case. It has one column, which Qt knows without asking for each row.

    Rows that ask the widget which shows them have it as their parent: a model that is Python's own
    and leads back to its view crashes once Python frees both as circular garbage.
    """

    def __init__(
        self,
        read: Callable[[Sequence[str]], Sequence[T]],
        says: Callable[[T], str],
        name: Callable[[T], str] | None = None,
        tipped: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._says, self._name = read, says, name or says
        self._tipped = tipped or name is None
        self._ids: list[str] = []
        self._places: dict[str, int] = {}
        self._pages: OrderedDict[int, Sequence[T]] = OrderedDict()

    @property
    def ids(self) -> Sequence[str]:
        """All ids in the order in which they are shown."""
        return self._ids

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._ids = list(ids)
        self._places = {one: place for place, one in enumerate(self._ids)}
        self._pages.clear()
        self.endResetModel()

    def read_again(self) -> None:
        """Forget what was read; the same ids stay, and selections with them."""
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def read_row(self, place: int) -> None:
        """Forget one row that was read; the view is not told, so that it lays nothing out anew."""
        self._pages.pop(place // _PAGE, None)

    def place_of(self, one: str) -> int:
        """Return the place of an id, or -1."""
        return self._places.get(one, -1)

    def row(self, place: int) -> T:
        """Return a row by its place from the top, counted from 0."""
        number, within = divmod(place, _PAGE)
        if number not in self._pages:
            start = number * _PAGE
            self._pages[number] = self._read(self._ids[start : start + _PAGE])
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number][within]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says or holds."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.UserRole:
                return self.row(index.row())
            case Qt.ItemDataRole.DisplayRole:
                return self._name(self.row(index.row()))
            case Qt.ItemDataRole.ToolTipRole:
                return self._says(self.row(index.row())) if self._tipped else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._says(self.row(index.row()))
        return None
