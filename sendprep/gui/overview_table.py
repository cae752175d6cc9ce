"""The overview's table of weaknesses."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from sendprep.gui import cells_table, look
from sendprep.gui.overview_rows import WeaknessRow, agencies_words, rungs_words
from sendprep.gui.plain_table import make_plain
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.words import count_words

_NUMBER, _TITLE, _THEN, _NOW, _ANSWERED, _RUNGS, _AGENCIES, _GAPS = range(8)
_DROPPED = ((_AGENCIES, 760), (_RUNGS, 640), (_ANSWERED, 480), (_GAPS, 400), (_THEN, 320))


class WeaknessTable(QTableView):
    """Enter opens a weakness; columns that find no room are left out, the state words last."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowModel(_columns(), lambda row: row.says)
        self.setModel(self.rows)
        self._delegates = _delegates()
        for column, delegate in enumerate(self._delegates):
            self.setItemDelegateForColumn(column, delegate)
        self.setAccessibleName("Weaknesses")
        make_plain(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(30)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def show_rows(self, rows: Sequence[WeaknessRow], year: int | None) -> None:
        """Show these weaknesses; the year is that of the letter."""
        chosen = self.chosen()
        self.rows.set_heading(_THEN, f"Inspectors, {year}" if year else "Inspectors")
        self.rows.set_rows(rows)
        self._measure()
        place = self.rows.place_of(lambda row: row.account.weakness.id == chosen)
        self.selectRow(max(0, place))

    def chosen(self) -> str:
        """Return the id of the chosen weakness; empty if there is none."""
        row = self.currentIndex().row()
        return self.rows.row(row).account.weakness.id if row >= 0 else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the chosen weakness with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out what finds no room."""
        super().resizeEvent(event)
        self._measure()

    def _open(self, row: int) -> None:
        if row >= 0:
            self.opened.emit(self.rows.row(row).account.weakness.id)

    def _measure(self) -> None:
        """Set widths and heights by the text size of now."""
        body = QFontMetrics(look.font("body"))
        label = QFontMetrics(look.font("label"))
        state = body.horizontalAdvance("Not sufficient") + 21 + 16
        side = max(22, QFontMetrics(look.font("caption")).height() + 7) + 4
        heads = {n: label.horizontalAdvance(self.rows.heading(n)) + 22 for n in range(8)}
        widths = {
            _NUMBER: 44,
            _THEN: max(state, heads[_THEN]),
            _NOW: max(body.horizontalAdvance("Not judged") + 37, heads[_NOW]),
            _ANSWERED: max(body.horizontalAdvance("00 of 00") + 60, heads[_ANSWERED]),
            _RUNGS: max(5 * side + 14, heads[_RUNGS]),
            _AGENCIES: max(134, heads[_AGENCIES]),
            _GAPS: max(52, heads[_GAPS]),
        }
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        scale = look.font("body").pointSizeF() / 10
        for column, least in _DROPPED:
            self.setColumnHidden(column, self.width() < least * scale)
        self.verticalHeader().setDefaultSectionSize(
            body.height() + QFontMetrics(look.font("caption")).height() + 11
        )


def _columns() -> tuple[Column[WeaknessRow], ...]:
    def weakness(row: WeaknessRow) -> str:
        return f"{row.account.weakness.title}\n{row.account.weakness.text}"

    return (
        Column(
            "No.", lambda r: str(r.account.weakness.number), lambda r: r.account.weakness.number
        ),
        Column("Weakness", lambda r: r.account.weakness.title, tip=weakness),
        Column("Inspectors", lambda r: r.account.weakness.judgement.words),
        Column("Our view", lambda r: r.account.weakness.own_view.words),
        Column("Answered", lambda r: "{} of {}".format(*r.answered), lambda r: r.answered),
        Column("Evidence by rung, 1 to 5", lambda r: rungs_words(r.rungs), lambda r: sum(r.rungs)),
        Column(
            "Who it comes from",
            lambda r: agencies_words(r.agencies),
            lambda r: len(r.agencies),
            tip=lambda r: agencies_words(r.agencies),
        ),
        Column("Gaps", lambda r: count_words(r.gaps, "gap"), lambda r: r.gaps),
    )


def _delegates() -> tuple[cells_table.RowCell, ...]:
    return (
        cells_table.NumberCell(),
        cells_table.TitleCell(),
        cells_table.StateCell(lambda row: row.account.weakness.judgement),
        cells_table.StateCell(lambda row: row.account.weakness.own_view),
        cells_table.AnsweredCell(),
        cells_table.RungsCell(),
        cells_table.AgenciesCell(),
        cells_table.GapsCell(),
    )
