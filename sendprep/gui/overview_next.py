"""The three lists of the overview: what would help most, what is due, what has changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QWidget

from sendprep.domain.gaps import Gap
from sendprep.domain.history import Step
from sendprep.domain.timeline import Dated
from sendprep.gui import look
from sendprep.gui.cells import RowDelegate, line_height, paint_number_tag, paint_words
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.words import day_words

_RECENT = timedelta(days=7)


@dataclass(frozen=True)
class Item:
    """One entry: a line, a muted line under it, the number of a weakness, a word at the right."""

    first: str
    second: str
    weakness: int | None = None
    aside: str = ""

    @property
    def says(self) -> str:
        """The entry as a screen reader reads it."""
        about = f"weakness {self.weakness}, " if self.weakness is not None else ""
        return f"{about}{self.first}, {self.second}" + (f", {self.aside}" if self.aside else "")


def next_items(gaps: Sequence[Gap]) -> list[Item]:
    """Return what closes most, first."""
    return [Item(gap.title, gap.why, gap.weakness, f"closes {gap.closes}") for gap in gaps]


def due_items(dated: Sequence[Dated], today: date) -> list[Item]:
    """Return the dates that are still to come."""
    return [
        Item(one.title, f"{day_words(one.day)}, {_in_days((one.day - today).days)}")
        for one in dated
        if one.day >= today
    ]


def changed_items(steps: Sequence[Step], now: datetime) -> list[Item]:
    """Return the steps of the last seven days."""
    return [
        Item(step.label, f"{_when(step.at.astimezone(), now.astimezone())}, {step.officer}")
        for step in steps
        if now - step.at <= _RECENT and not step.undone
    ]


class ItemList(QListView):
    """A list of entries; Enter asks for the weakness of the chosen one."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: RowModel[Item] = RowModel(
            [Column[Item]("", lambda item: item.first, tip=lambda item: item.second)],
            lambda item: item.says,
        )
        self.setModel(self.items)
        self.setItemDelegate(ItemDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self._choose(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the weakness with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if row >= 0 and (number := self.items.row(row).weakness) is not None:
            self.chosen.emit(number)


class ItemDelegate(RowDelegate[Item]):
    """Number tag, line, muted line."""

    def row_height(self, row: Item, width: int) -> int:
        """Return two lines with air around them."""
        return line_height("body", "caption") + 19

    def paint_row(self, painter: QPainter, rect: QRect, row: Item, selected: bool) -> None:
        """Paint one entry."""
        rect = rect.adjusted(14, 8, -10, -8)
        if row.weakness is not None:
            tag = QRect(rect.left(), rect.top() + 1, 20, 20)
            paint_number_tag(painter, tag, row.weakness, selected)
        rect.adjust(30 if row.weakness is not None else 0, 0, 0, 0)
        body, caption = look.font("body"), look.font("caption")
        upper = QRect(rect.left(), rect.top(), rect.width(), QFontMetrics(body).height())
        height = QFontMetrics(caption).height()
        lower = QRect(rect.left(), upper.bottom() + 2, rect.width(), height)
        if row.aside:
            right = Qt.AlignmentFlag.AlignRight
            paint_words(painter, upper, row.aside, caption, look.colour("muted"), right)
            upper.adjust(0, 0, -QFontMetrics(caption).horizontalAdvance(row.aside) - 8, 0)
        paint_words(painter, upper, row.first, body, look.colour("text"))
        paint_words(painter, lower, row.second, caption, look.colour("muted"))


def _in_days(days: int) -> str:
    return "today" if days == 0 else "tomorrow" if days == 1 else f"in {days} days"


def _when(at: datetime, now: datetime) -> str:
    return f"{at:%H:%M}" if at.date() == now.date() else day_words(at.date(), year=False)
