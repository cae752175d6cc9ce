"""The tab of readiness: how the findings stand for the revisit, on another day, and what helps."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.readiness import Readiness
from sendprep.domain.readiness_days import GoesStale, days_asked, going_stale, points
from sendprep.domain.readiness_fixes import MOST_USEFUL, Fix, fixes
from sendprep.domain.revisit_seen import SeenRevisit
from sendprep.gui import icons
from sendprep.gui.bands import PaneBands, layouts
from sendprep.gui.cases_table import CasesTable
from sendprep.gui.folding import Folding
from sendprep.gui.forms.ui_revisit_readiness import Ui_RevisitReadiness
from sendprep.gui.key_button import add_action, let_do
from sendprep.gui.overview_counts import CountDialog, CountLine
from sendprep.gui.overview_rows import Count
from sendprep.gui.revisit_readiness_rows import (
    FINDINGS,
    FIXES,
    STALE,
    WEAKNESSES,
    StandRow,
    fix_rows,
    stale_rows,
    stand_rows,
    standing,
    weakness_rows,
)
from sendprep.gui.revisit_readiness_words import (
    NOTHING,
    Chosen,
    alone,
    change_said,
    counts,
    day_said,
    sum_said,
    title,
    why,
)
from sendprep.gui.rows import RowModel
from sendprep.gui.tracked_bands import is_low
from sendprep.gui.words import day_words
from sendprep.gui.worked_out import WorkedOut
from sendprep.progress import Progress
from sendprep.services.see_readiness import see_readiness

T = TypeVar("T")


class _Pane(Enum):
    """The two panes, with their words as tabs."""

    LIST = "What helps"
    STAND = "Where we stand"


_LAYOUTS = layouts(_Pane, (1080, 500), (866, 420), (620, 393))
_TABS = ("Helps most", "Findings", "Weaknesses", "Goes stale")


@dataclass(frozen=True)
class _Seen:
    """How the findings of a bank stand, and when inspectors come."""

    readiness: Readiness
    revisit: date | None


class ReadinessTab(Folding):
    """Counted on a worker after each change; another day is told at once."""

    said = Signal(str)
    open_weakness = Signal(str)
    open_evidence = Signal(str, int)

    def __init__(
        self, bank: Bank, parent: QWidget | None = None, today: date | None = None
    ) -> None:
        super().__init__(parent)
        self._bank, self._today = bank, today or date.today()
        self._seen: _Seen | None = None
        self._asked: date | None = None
        self._counts: tuple[Count, ...] = ()
        self._more = 0
        self._counting = WorkedOut(self, bank, _count, self._show)
        self.ui = Ui_RevisitReadiness()
        self.ui.setupUi(self)
        self.fixes, self.findings = fix_rows(), stand_rows()
        self.weaknesses, self.stale = weakness_rows(), stale_rows()
        self._build()
        self._make_actions()
        self._connect()

    @property
    def day(self) -> date:
        """The day that is asked about: the first of the revisit, if no other."""
        return self._asked or (self._seen and self._seen.revisit) or self._today

    @property
    def is_ready(self) -> bool:
        """Whether it shows the bank as it is now."""
        return self._seen is not None and self._counting.is_ready

    def show_seen(self, _: SeenRevisit) -> None:
        """Count the bank again."""
        self._counting.again()

    def stop_reading(self) -> None:
        """Ask nothing more of a bank that is closed next."""
        self._counting.stop()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the table in front, and the days."""
        if self.ui.panes.isHidden():
            return []
        table: QWidget = self._front() or self.ui.lists
        return self._bands.stops((table, self.ui.days), self.focusWidget())

    def fold(self) -> None:
        """Fold what a low page has no room for."""
        self._show_list()

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        ui = self.ui
        self._tables: tuple[tuple[CasesTable, RowModel[Any]], ...] = (
            (ui.fixes, self.fixes),
            (ui.findings, self.findings),
            (ui.weaknesses, self.weaknesses),
            (ui.stale, self.stale),
        )
        ui.fixes.dress(self.fixes, FIXES)
        ui.findings.dress(self.findings, FINDINGS)
        ui.weaknesses.dress(self.weaknesses, WEAKNESSES)
        ui.stale.dress(self.stale, STALE)
        for words in _TABS:
            ui.lists.addTab(words)
        panes: dict[_Pane, QWidget] = {_Pane.LIST: ui.list_, _Pane.STAND: ui.stand}
        self._bands = PaneBands(self, ui.bands, ui.panes, panes, _LAYOUTS)
        ui.panes.setStretchFactor(0, 1)
        ui.panes.hide()
        ui.emptyTitle.setText("Counting what the bank holds …")

    def _make_actions(self) -> None:
        ui = self.ui
        going = add_action(self, "Go there", icons.icon("ph.arrow-right"), "Ctrl+Return", self._go)
        back = add_action(
            self, "Back to the revisit", icons.icon("ph.calendar-check"), "R", self._back
        )
        let_do(going, ui.go)
        let_do(back, ui.back)

    def _connect(self) -> None:
        ui = self.ui
        for table, _ in self._tables:
            table.picked.connect(self._show_why)
            table.activated.connect(lambda _: self._go())
        ui.lists.currentChanged.connect(lambda _: self._show_list())
        ui.days.valueChanged.connect(lambda _: self._ask(ui.days.day))
        ui.how.clicked.connect(lambda: CountDialog(self._counts, self).open())
        ui.set_.clicked.connect(self._set_revisit)

    # --- showing -----------------------------------------------------------------------------

    def _show(self, seen: _Seen) -> None:
        if self._seen and self._seen.revisit != seen.revisit:
            self._asked = None
        self._seen = seen
        some = bool(seen.readiness.stands)
        self.ui.empty.setVisible(not some)
        self.ui.panes.setVisible(some)
        self.ui.bands.setVisible(some and self.ui.bands.count() > 0)
        self.ui.emptyTitle.setText("No finding is entered yet")
        self.ui.emptyWords.setText(
            "Readiness is counted of the inspectors’ findings. Enter them under their weaknesses."
        )
        first, last = days_asked(self._today, seen.revisit)
        first = min(first, seen.revisit or first)
        if self._asked and not first <= self._asked <= last:
            self._asked = None
        self.ui.days.show_days(first, last, self.day)
        marked = seen.revisit or self._today
        mark = f"Revisit {day_words(marked, year=False)}" if seen.revisit else ""
        told, total = points(seen.readiness, first, last), len(seen.readiness.stands)
        self.ui.days.show_points(told, total, marked, mark)
        self._fill(self.ui.stale, self.stale, going_stale(seen.readiness, first, last))
        self._show_day()

    def _show_day(self) -> None:
        """Show the counts and what would help, on the day that is asked about."""
        if self._seen is None:
            return
        ui, usual = self.ui, self._seen.readiness
        seen = usual.on(self.day)
        self._show_counts(seen, usual)
        found = fixes(seen)
        self._more = len(found) - MOST_USEFUL
        self._fill(ui.fixes, self.fixes, found[:MOST_USEFUL])
        self._fill(ui.findings, self.findings, standing(seen))
        self._fill(ui.weaknesses, self.weaknesses, seen.by_weakness)
        self._show_list()

    def _show_counts(self, seen: Readiness, usual: Readiness) -> None:
        ui, told = self.ui, counts(seen)
        lines: tuple[CountLine, ...]
        lines = (ui.whole, ui.answered, ui.evidenced, ui.corroborated, ui.fresh, ui.heldBack)
        for line, count in zip(lines, told, strict=True):
            line.show_count(count)
        ui.heldBack.setVisible(bool(told[-1].counted))
        self._counts = told
        ui.standTitle.setText(title(seen))
        ui.day.setText(day_said(self.day, usual.day))
        ui.sum.setText(sum_said(seen))
        ui.set_.setVisible(usual.day is None)
        ui.back.setVisible(self._asked is not None)
        ui.change.setText(change_said(seen, usual))

    def _fill(self, table: CasesTable, rows: RowModel[T], some: Sequence[T]) -> None:
        """Show rows, with the place kept that was chosen."""
        place = max(0, table.place)
        rows.set_rows(some)
        table.choose(min(place, rows.rowCount() - 1))

    def _show_list(self) -> None:
        ui = self.ui
        for place, (words, (_, rows)) in enumerate(zip(_TABS, self._tables, strict=True)):
            is_cut = rows is self.fixes and self._more > 0
            of_all = f" of {rows.rowCount() + self._more}" if is_cut else ""
            ui.lists.setTabText(place, f"{words}  {rows.rowCount()}{of_all}")
        table = self._front()
        page = table.parentWidget() if table else None
        ui.tables.setCurrentWidget(page or ui.nothingPage)
        ui.nothing.setText(NOTHING[max(0, ui.lists.currentIndex())])
        ui.go.setVisible(table is not None and not is_low(self))
        self._show_why()

    def _front(self) -> CasesTable | None:
        """Return the table in front; None where it has no rows."""
        table, rows = self._tables[max(0, self.ui.lists.currentIndex())]
        return table if rows.rowCount() else None

    def _show_why(self) -> None:
        row = self._chosen()
        self.ui.why.setText(why(row) if row else "")
        self.ui.more.setText(alone(self._more))
        self.ui.more.setVisible(isinstance(row, Fix))
        self.ui.foot.setVisible(row is not None and not is_low(self))

    def _chosen(self) -> Chosen | None:
        table, rows = self._tables[max(0, self.ui.lists.currentIndex())]
        return rows.row(table.place) if 0 <= table.place < rows.rowCount() else None

    # --- deeds -------------------------------------------------------------------------------

    def _ask(self, day: date) -> None:
        self._asked = None if self._seen and day == self._seen.revisit else day
        self._show_day()

    def _back(self) -> None:
        self._asked = None
        self.ui.days.setValue(self.ui.days.value() + (self.day - self.ui.days.day).days)
        self._show_day()
        self.ui.days.setFocus()

    def _go(self) -> None:
        """Go where the chosen row is put right."""
        row = self._chosen()
        piece = row.piece if isinstance(row, Fix | GoesStale) else None
        if piece and not (isinstance(row, Fix) and row.deed.is_written):
            self.open_evidence.emit(piece.id, 0)
        elif isinstance(row, Fix):
            self.open_weakness.emit(row.weakness.id)
        elif isinstance(row, Readiness):
            self.open_weakness.emit(row.stands[0].row.weakness.id)
        elif isinstance(row, StandRow):
            self.open_weakness.emit(row.stand.row.weakness.id)

    def _set_revisit(self) -> None:
        from sendprep.gui.revisit import RevisitDialog

        RevisitDialog(self._bank, self).open()


def _count(bank: Bank, progress: Progress) -> _Seen:
    revisit = bank.inspection.get().revisit
    return _Seen(see_readiness(bank, progress=progress), revisit.start if revisit else None)
