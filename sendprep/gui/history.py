"""The history pane: days, then the steps of each, who took them, and back again."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sendprep.bank.bank import Bank
from sendprep.domain.history import Step
from sendprep.gui import look
from sendprep.gui.cells import paint_ground
from sendprep.gui.words import day_words

_MOST = 200
_LEAST, _NO_LIMIT = 240, 16_777_215  # pixels
_EMPTY = "Nothing has changed since this bank was made."
_STEP = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class HistoryPane(QFrame):
    """Lists the steps of a bank, newest first; "Undo to here" takes back all above a step."""

    undo_to = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setMinimumWidth(_LEAST)
        self.closed = QPushButton("Close")
        self.closed.setProperty("kind", "link")
        self.closed.setAccessibleName("Close the history")
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(StepDelegate(self))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setAccessibleName("Steps of this bank")
        self._empty = QLabel(_EMPTY)
        self._empty.setWordWrap(True)
        self._empty.setProperty("ink", "muted")
        self._empty.setContentsMargins(16, 16, 16, 16)
        self._undo = QPushButton("Undo to here")
        self._undo.setAccessibleName("Undo the chosen step and every step above it")
        self._undo.setToolTip("Undo the chosen step and every step above it")
        self._undo.clicked.connect(self._ask_undo)
        self._lay_out()
        self._list.selectionModel().currentChanged.connect(lambda *_: self._follow())

    def set_narrow(self, narrow: bool) -> None:
        """Take no more than is needed, as in very narrow windows."""
        self.setMaximumWidth(_LEAST if narrow else _NO_LIMIT)
        beside = self.parentWidget()
        if narrow and isinstance(beside, QSplitter):
            beside.setSizes([beside.width() - _LEAST, _LEAST])

    def show_steps(self, bank: Bank) -> None:
        """Read the bank's steps again."""
        steps = bank.history.steps(_MOST)
        self._model.clear()
        for item in _items(steps):
            self._model.appendRow(item)
        self._empty.setVisible(not steps)
        self._list.setVisible(bool(steps))
        self._follow()

    def clear(self) -> None:
        """Show nothing, as while the bank is locked."""
        self._model.clear()

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("kind", "paneTitle")
        title = QLabel("History")
        title.setProperty("type", "label")
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 4, 8, 4)
        row.addWidget(title, 1)
        row.addWidget(self.closed)
        foot = QFrame()
        foot.setProperty("kind", "paneFoot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 6, 14, 6)
        row.addStretch(1)
        row.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(foot)

    def _chosen(self) -> Step | None:
        step = self._list.currentIndex().data(_STEP)
        return step if isinstance(step, Step) else None

    def _follow(self) -> None:
        step = self._chosen()
        self._undo.setEnabled(step is not None and step.can_be_undone)

    def _ask_undo(self) -> None:
        step = self._chosen()
        if step:
            self.undo_to.emit(step.id)


class StepDelegate(QStyledItemDelegate):
    """A day as a small heading; a step with its time, label and officer, struck if undone."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return one line for a day, two for a step."""
        body = QFontMetrics(look.font("body")).height()
        caption = QFontMetrics(look.font("caption")).height()
        step = index.data(_STEP)
        return QSize(200, caption + 16 if step is None else body + caption + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a day or a step."""
        rect: QRect = option.rect
        step = index.data(_STEP)
        painter.save()
        paint_ground(painter, option, ruled=step is not None)
        inner = rect.adjusted(14, 6, -10, -6)
        if step is None:
            painter.setFont(look.font("label"))
            painter.setPen(look.colour("muted"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, str(index.data()))
        else:
            _paint_step(painter, inner, step)
        painter.restore()


def _paint_step(painter: QPainter, rect: QRect, step: Step) -> None:
    font = look.font("body")
    font.setStrikeOut(step.undone)
    painter.setFont(font)
    painter.setPen(QPen(look.colour("disabled" if step.undone else "text")))
    label = painter.fontMetrics().elidedText(step.label, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignTop, label)
    painter.setFont(look.font("caption"))
    painter.setPen(look.colour("muted"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignBottom, _when_and_who(step))


def _items(steps: list[Step]) -> Iterator[QStandardItem]:
    day: date | None = None
    for step in steps:
        if step.at.astimezone().date() != day:
            day = step.at.astimezone().date()
            heading = QStandardItem(day_words(day))
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            yield heading
        item = QStandardItem(step.label)
        item.setData(step, _STEP)
        item.setToolTip(step.label)
        undone = ", undone" if step.undone else ""
        item.setAccessibleText(f"{step.label}, {_when_and_who(step)}{undone}")
        yield item


def _when_and_who(step: Step) -> str:
    parts = (step.at.astimezone().strftime("%H:%M"), step.officer, step.device)
    return "  ·  ".join(part for part in parts if part) + ("  ·  undone" if step.undone else "")
