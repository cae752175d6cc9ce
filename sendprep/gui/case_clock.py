"""The statutory clock of an audited case: which limits were kept, read only, and F4 to set days."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sendprep.bank.bank import Bank
from sendprep.domain.clock_rows import ClockRow, clock_rows
from sendprep.domain.statutory_clock import State
from sendprep.gui import icons, look
from sendprep.gui.case_clock_days import CaseDaysDialog
from sendprep.gui.cells import RowDelegate, line_height, paint_words
from sendprep.gui.key_button import add_action
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.wrapped_list import WrappedList
from sendprep.services.time_cases import see_clock

_TABLES = frozenset({"case_days", "case_exceptions"})
_EMPTY = (
    "The weeks that each step of a plan took, beside those that the law gives. No day of this case "
    "is recorded, so nothing is counted."
)
_SIGNS = {
    State.IN_TIME: ("ph.check", "good"),
    State.LATE: ("ph.warning-fill", "part"),
    State.EXCUSED: ("ph.shield-check", "muted"),
    State.RUNNING: ("ph.hourglass", "muted"),
    State.NOT_RECORDED: ("ph.circle-dashed", "none"),
    State.NOT_BEGUN: ("ph.circle-dashed", "none"),
}
_PAD, _GAP, _SIGN, _AIR = 14, 7, 14, 5
_LEAST_LABEL = 96
_LONGEST = "week of 30 May 2025"
"""The longest of what stands beside a label, but for remarks, which have a line of their own."""


class CaseClock(QWidget):
    """The pane; it shows days of a child's case by their week, and never closer."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._case: tuple[str, str] | None = None
        self.rows = RowModel(
            [Column[ClockRow]("", lambda row: row.label, tip=lambda row: row.says)],
            lambda row: row.says,
        )
        self.list = ClockList(self.rows)
        self.days_action = add_action(
            self, "Set days", icons.icon("ph.calendar-blank"), "F4", self.edit_days
        )
        self._set = QPushButton("Set days")
        self._empty = QLabel(_EMPTY)
        self._lay_out()
        self.show_case("", "")

    def show_case(self, round_id: str, case_id: str) -> None:
        """Show the clock of a case of a round; an empty case id shows none."""
        self._case = (round_id, case_id) if case_id else None
        self._read()

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read the case again if what is shown of it has changed; no tables stand for all."""
        if not tables or tables & _TABLES:
            self._read()

    def edit_days(self) -> None:
        """Let the user set the days and lawful exceptions of the case."""
        if self._case:
            dialog = CaseDaysDialog(self._bank, *self._case, parent=self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _read(self) -> None:
        rows: tuple[ClockRow, ...] = ()
        if self._case:
            held = self._bank.case_days.get(*self._case)
            rows = clock_rows(held, see_clock(self._bank, *self._case))
        self.rows.set_rows(rows)
        self.days_action.setEnabled(self._case is not None)
        self._set.setEnabled(self._case is not None)
        self.list.setVisible(bool(rows))
        self.list.updateGeometry()
        self._empty.setVisible(self._case is not None and not rows)

    def _lay_out(self) -> None:
        self._set.setProperty("kind", "link")
        self._set.setToolTip("Set the days and lawful exceptions of this case (F4)")
        self._set.setAccessibleName("Set the days of the statutory clock")
        self._set.setAccessibleDescription("F4")
        self._set.clicked.connect(self.edit_days)
        self._empty.setWordWrap(True)
        self._empty.setProperty("ink", "muted")
        self._empty.setContentsMargins(_PAD, 10, _PAD, 10)
        self.list.activated.connect(lambda _: self.edit_days())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._title(), self._empty, self.list):
            column.addWidget(part)

    def _title(self) -> QFrame:
        title = QLabel("Statutory clock")
        title.setProperty("type", "label")
        frame = QFrame()
        frame.setProperty("kind", "band")
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 4, 14, 4)
        row.addWidget(title, 1)
        row.addWidget(self._set)
        return frame


class ClockList(WrappedList):
    """The rows, as high as they are; each says its limit, its state and where it is written."""

    def __init__(self, rows: RowModel[ClockRow]) -> None:
        super().__init__()
        self._model = rows
        self.setModel(rows)
        self.setItemDelegate(ClockDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Statutory clock")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def label_width(self) -> int:
        """How wide the column of labels is; 0 where it is too narrow for values beside them."""
        metrics = QFontMetrics(look.font("body"))
        widest = max((metrics.horizontalAdvance(row.label) for row in self._model.rows), default=0)
        width = max(_LEAST_LABEL, widest + _GAP + _AIR)
        room = self.viewport().width() - 2 * _PAD - width
        return width if room >= metrics.horizontalAdvance(_LONGEST) + _GAP + _SIGN else 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows, none scrolled away."""
        height = sum(self.sizeHintForRow(row) for row in range(self._model.rowCount()))
        return QSize(200, height + 2 * self.frameWidth() + _AIR)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same height: it is the pane around it that scrolls."""
        return QSize(60, self.sizeHint().height())

    def measure(self) -> None:
        """Lay the rows out again, as remarks may have to go under their values."""
        super().measure()
        self.updateGeometry()


class ClockDelegate(RowDelegate[ClockRow]):
    """Paints a label, its value, a sign and a remark, which goes under them where it is narrow."""

    ruled = False

    def __init__(self, view: ClockList) -> None:
        super().__init__(view)
        self._list = view

    def row_height(self, row: ClockRow, width: int) -> int:
        """One line, and one more for a label above its value or a remark under it."""
        lines = 1 + (not self._list.label_width) + self._is_narrow(row)
        return lines * line_height("body") + _AIR

    def paint_row(self, painter: QPainter, rect: QRect, row: ClockRow, selected: bool) -> None:
        """Paint the inside of a row."""
        font, line, beside = look.font("body"), line_height("body"), self._list.label_width
        label = rect.adjusted(_PAD, 2, -_PAD, 0)
        label.setHeight(line)
        value = label.adjusted(beside, 0, 0, 0) if beside else label.translated(0, line)
        if beside:
            label.setWidth(beside)
        paint_words(painter, label, row.label, font, look.colour("muted"))
        paint_words(painter, value, row.value, font, look.colour("text"))
        if row.state:
            behind = QFontMetrics(font).horizontalAdvance(row.value) + _GAP
            self._paint_state(painter, value, behind, row, row.state)

    def _paint_state(
        self, painter: QPainter, value: QRect, behind: int, row: ClockRow, state: State
    ) -> None:
        """Paint the sign behind the words of a value, and the remark behind or under it."""
        name, token = _SIGNS[state]
        left, top = value.left() + behind, value.center().y() - _SIGN // 2 + 1
        icons.paint(painter, QRect(left, top, _SIGN, _SIGN), name, token)
        if self._is_narrow(row):
            remark = value.translated(0, line_height("body"))
        else:
            remark = value.adjusted(behind + _SIGN + _GAP - 2, 0, 0, 0)
        paint_words(painter, remark, row.remark, look.font("body"), look.colour("text"))

    def _is_narrow(self, row: ClockRow) -> bool:
        """Whether the remark does not fit behind the sign."""
        metrics = QFontMetrics(look.font("body"))
        words = metrics.horizontalAdvance(row.value) + metrics.horizontalAdvance(row.remark)
        room = self._list.viewport().width() - 2 * _PAD - self._list.label_width
        return bool(row.remark) and words + 2 * _GAP + _SIGN > room
