"""The list of recent banks on the start page."""

from datetime import date, datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QWidget

from sendprep.gui import icons, look
from sendprep.gui.cells import RowDelegate, line_height, paint_words
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.words import count_words, day_words
from sendprep.services.remember_banks import Recent, read_recent


class RecentList(QListView):
    """Up to eight banks; Enter or a click opens one."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banks: RowModel[Recent] = RowModel(
            [Column[Recent]("", lambda one: one.area, tip=lambda one: one.path)], says
        )
        self.setModel(self.banks)
        self.setItemDelegate(RecentDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.choose(index.row()))

    def read(self) -> None:
        """Read the list again."""
        self.banks.set_rows(read_recent())
        if self.banks.rows:
            self.setCurrentIndex(self.banks.index(0, 0))

    def choose(self, place: int) -> None:
        """Ask to open the bank at this place, counted from 0; nothing if there is none."""
        if 0 <= place < len(self.banks.rows):
            self.setCurrentIndex(self.banks.index(place, 0))
            self.chosen.emit(self.banks.row(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the chosen bank with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class RecentDelegate(RowDelegate[Recent]):
    """Area and days to the revisit; under them the path and when it was opened."""

    def row_height(self, row: Recent, width: int) -> int:
        """Return two lines with air around them."""
        return line_height("body", "caption") + 18

    def paint_row(self, painter: QPainter, rect: QRect, row: Recent, selected: bool) -> None:
        """Paint one bank."""
        rect = rect.adjusted(14, 7, -14, -7)
        strong, body, caption = look.font("body-strong"), look.font("body"), look.font("caption")
        height = QFontMetrics(body).height()
        upper = QRect(rect.left(), rect.top(), rect.width(), height)
        lower = QRect(rect.left(), upper.bottom() + 2, rect.width(), QFontMetrics(caption).height())
        state = state_words(row)
        used = QFontMetrics(body).horizontalAdvance(state) + 12
        right = Qt.AlignmentFlag.AlignRight
        ink = look.colour("text" if row.there else "bad")
        paint_words(painter, upper, state, body, ink, right)
        if not row.there:
            square = QRect(upper.right() - used - 8, upper.center().y() - 7, 16, 16)
            icons.paint(painter, square, "ph.x-circle-fill", "bad")
            used += 24
        paint_words(painter, upper.adjusted(0, 0, -used, 0), row.area, strong, look.colour("text"))
        opened = opened_words(row)
        used = QFontMetrics(caption).horizontalAdvance(opened) + 12
        paint_words(painter, lower, opened, caption, look.colour("muted"), right)
        path = painter.fontMetrics().elidedText(
            row.path, Qt.TextElideMode.ElideMiddle, lower.width() - used
        )
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft, path)


def says(one: Recent) -> str:
    """Return the bank as a screen reader reads it."""
    return f"{one.area}, {state_words(one)}, {opened_words(one)}, {one.path}"


def state_words(one: Recent, today: date | None = None) -> str:
    """Return the days to the revisit, or that the file is not there."""
    if not one.there:
        return "not found"
    if one.revisit is None:
        return "no date set"
    days = (date.fromisoformat(one.revisit) - (today or date.today())).days
    return f"{count_words(days, 'day')} to revisit" if days > 0 else "revisit has begun"


def opened_words(one: Recent) -> str:
    """Return when the bank was opened last."""
    return f"opened {day_words(datetime.fromisoformat(one.opened).date())}"
