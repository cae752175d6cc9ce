"""The saved searches: a click or Enter runs one, F2 renames it, Del deletes it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sendprep.domain.search import SavedSearch
from sendprep.gui import icons

Index = QModelIndex | QPersistentModelIndex
_SEARCH = Qt.ItemDataRole.UserRole
_ICON = 32  # pixels


class SavedList(QListWidget):
    """The list; it only tells what is wanted."""

    wanted = Signal(object)
    renamed = Signal(object, str)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_WholeRow(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.itemClicked.connect(self._run)
        self.itemChanged.connect(self._tell_name)

    @property
    def chosen(self) -> SavedSearch | None:
        """The search that is chosen."""
        return _search(self.currentItem())

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show these searches; the same one stays chosen."""
        before = self.chosen
        with QSignalBlocker(self):
            self.clear()
            for search in searches:
                self.addItem(_item(search))
                if before and search.id == before.id:
                    self.setCurrentRow(self.count() - 1)
        self.fit()

    def name(self, search_id: str) -> None:
        """Let the user type the name of a search."""
        for row in range(self.count()):
            search = _search(self.item(row))
            if search and search.id == search_id:
                self.setCurrentRow(row)
                self.setFocus()
                self.editItem(self.item(row))

    def rename_chosen(self) -> None:
        """Let the user type another name of the chosen search."""
        if self.currentItem():
            self.setFocus()
            self.editItem(self.currentItem())

    def remove_chosen(self) -> None:
        """Ask for the chosen search to be deleted."""
        if self.chosen:
            self.removed.emit(self.chosen)

    def fit(self) -> None:
        """Be as high as the searches, for the pane around scrolls."""
        rows = self.sizeHintForRow(0) * self.count() if self.count() else 0
        self.setFixedHeight(rows + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter runs the chosen search, Del deletes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self._run(self.currentItem())
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_chosen()
        else:
            super().keyPressEvent(event)

    def _run(self, item: QListWidgetItem) -> None:
        self.wanted.emit(_search(item))

    def _tell_name(self, item: QListWidgetItem) -> None:
        search, name = _search(item), " ".join(item.text().split())
        if search and name and name != search.name:
            self.renamed.emit(search, name)
        elif search:
            with QSignalBlocker(self):
                item.setText(search.name)


class _WholeRow(QStyledItemDelegate):
    """Gives the field for a name the height of its row."""

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Leave out only the icon at the left."""
        editor.setGeometry(option.rect.adjusted(_ICON, 0, -1, 0))


def _search(item: QListWidgetItem | None) -> SavedSearch | None:
    search = item.data(_SEARCH) if item else None
    return search if isinstance(search, SavedSearch) else None


def _item(search: SavedSearch) -> QListWidgetItem:
    item = QListWidgetItem(icons.icon("ph.magnifying-glass", "muted"), search.name)
    item.setData(_SEARCH, search)
    item.setToolTip(search.query)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    return item
