"""The tree of what a binder holds: sections with ticks, below them weaknesses and exhibits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from sendprep.gui import look
from sendprep.gui.cells import paint_words

Index = QModelIndex | QPersistentModelIndex
_KEY, _NOTE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_PAGES_WIDTH = "0,000"
_NOTHING, _SHARED = "none", "shared"
"""What stands in the place of a figure: nothing to print, or no page of its own."""

_TOLD = (_NOTHING, _SHARED)
"""With these, a note without room is left out: they tell the most of it."""


@dataclass(frozen=True)
class PackLine:
    """A line of the tree; `note` stands muted behind its words, `pages` is None for no figure.

    `is_ticked` is None where there is nothing to leave out, and `is_fixed` where what is seen of
    it cannot be changed, as there is nothing to print; `is_always`, as it is never left out.
    `is_shared` says that it stands on a page of the line before.
    """

    key: str
    words: str
    pages: int | None
    is_ticked: bool | None = True
    note: str = ""
    inner: tuple["PackLine", ...] = ()
    is_fixed: bool = False
    is_always: bool = False
    is_shared: bool = False


class PackTree(QObject):
    """Shows the lines in a view; `ticked` carries the key of a line and whether it is wanted.

    `chosen` carries the key of the line that the officer goes to.
    """

    ticked = Signal(str, bool)
    chosen = Signal(str)

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view, self._model = view, QStandardItemModel(0, 2, view)
        self._is_showing = False
        view.setModel(self._model)
        view.setItemDelegate(_Line(view))
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        view.verticalScrollBar().rangeChanged.connect(lambda *_: self._keep_in_sight())
        self._model.itemChanged.connect(self._tell_tick)
        view.selectionModel().currentChanged.connect(self._tell_chosen)

    @property
    def current(self) -> str:
        """The key of the line that is chosen."""
        return str(self._view.currentIndex().siblingAtColumn(0).data(_KEY) or "")

    @property
    def words(self) -> str:
        """The words of the line that is chosen."""
        return str(self._view.currentIndex().siblingAtColumn(0).data() or "")

    def show(self, lines: Sequence[PackLine]) -> None:
        """Show these lines; what was open and chosen stays so."""
        self._is_showing = True
        top = self._model.invisibleRootItem()
        if [*_keys(top)] == [*_line_keys(lines)]:
            _refill(top, lines)
        else:
            self._rebuild(lines)
        self._is_showing = False
        width = QFontMetrics(look.font("body")).horizontalAdvance(_PAGES_WIDTH) + 20
        self._view.setColumnWidth(1, width)

    def choose(self, key: str) -> None:
        """Go to a line, opening what it stands in."""
        for item in _items(self._model.invisibleRootItem()):
            if item.data(_KEY) == key:
                self._view.setCurrentIndex(item.index())
                self._view.scrollTo(item.index())

    def _rebuild(self, lines: Sequence[PackLine]) -> None:
        top, current = self._model.invisibleRootItem(), self.current
        items = [top.child(row) for row in range(top.rowCount())]
        opened = {str(one.data(_KEY)) for one in items if self._view.isExpanded(one.index())}
        self._model.removeRows(0, self._model.rowCount())
        for line in lines:
            top.appendRow(_row(line))
        for row in range(top.rowCount()):
            if str(top.child(row).data(_KEY)) in opened:
                self._view.setExpanded(top.child(row).index(), True)
        self.choose(current)

    def _keep_in_sight(self) -> None:
        """Show the chosen line where the view gets lower, as by the strip that is about it."""
        if self._view.currentIndex().isValid():
            self._view.scrollTo(self._view.currentIndex())

    def _tell_tick(self, item: QStandardItem) -> None:
        if not self._is_showing and item.isCheckable():
            is_wanted = item.checkState() is Qt.CheckState.Checked
            self.ticked.emit(str(item.data(_KEY)), is_wanted)

    def _tell_chosen(self) -> None:
        if not self._is_showing:
            self.chosen.emit(self.current)


class _Line(QStyledItemDelegate):
    """Paints words as Qt does, a note behind them in muted, whole where the figure tells it too."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        line = max(27, QFontMetrics(look.font("body")).height() + 10)
        return QSize(super().sizeHint(option, index).width(), line)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        note = str(index.data(_NOTE) or "")
        if note:
            full = QStyleOptionViewItem(option)
            self.initStyleOption(full, index)
            element = QStyle.SubElement.SE_ItemViewItemText
            room: QRect = full.widget.style().subElementRect(element, full, full.widget)
            words = QFontMetrics(full.font).horizontalAdvance(full.text) + 12
            muted, font = look.colour("muted"), look.font("caption")
            left, is_told = room.adjusted(words, 0, -4, 0), _pages_of(index) in _TOLD
            if not is_told or QFontMetrics(font).horizontalAdvance(note) <= left.width():
                paint_words(painter, left, note, font, muted)


def _row(line: PackLine) -> list[QStandardItem]:
    item, pages = QStandardItem(), QStandardItem()
    item.setEditable(False)
    pages.setEditable(False)
    pages.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for inner in line.inner:
        item.appendRow(_row(inner))
    _fill(item, pages, line)
    return [item, pages]


def _fill(item: QStandardItem, pages: QStandardItem, line: PackLine) -> None:
    item.setText(line.words)
    item.setData(line.key, _KEY)
    item.setData(line.note, _NOTE)
    item.setToolTip(f"{line.words}: {line.note}" if line.note else line.words)
    item.setCheckable(line.is_ticked is not None and not (line.is_fixed or line.is_always))
    if line.is_ticked is None:
        item.setData(None, Qt.ItemDataRole.CheckStateRole)
    else:
        ticked, empty = Qt.CheckState.Checked, Qt.CheckState.Unchecked
        item.setCheckState(ticked if line.is_ticked else empty)
    pages.setText(_figure(line))
    said = ", ".join(part for part in (line.words, line.note, _pages_said(line.pages)) if part)
    item.setData(said, Qt.ItemDataRole.AccessibleTextRole)


def _figure(line: PackLine) -> str:
    if line.is_fixed or line.is_shared:
        return _NOTHING if line.is_fixed else _SHARED
    return "" if line.pages is None else str(line.pages)


def _pages_of(index: Index) -> str:
    return str(index.sibling(index.row(), 1).data() or "")


def _pages_said(pages: int | None) -> str:
    return "" if pages is None else f"{pages} page{'s' * (pages != 1)}"


def _refill(top: QStandardItem, lines: Sequence[PackLine]) -> None:
    for row, line in enumerate(lines):
        _fill(top.child(row), top.child(row, 1), line)
        _refill(top.child(row), line.inner)


def _items(top: QStandardItem) -> Iterator[QStandardItem]:
    for row in range(top.rowCount()):
        yield top.child(row)
        yield from _items(top.child(row))


def _keys(top: QStandardItem) -> Iterator[str]:
    return (str(one.data(_KEY)) for one in _items(top))


def _line_keys(lines: Sequence[PackLine]) -> Iterator[str]:
    for line in lines:
        yield line.key
        yield from _line_keys(line.inner)
