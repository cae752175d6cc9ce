"""The cohort tab: a list of children is looked over, and nothing of it is stored before a draw."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.cohort_columns import Chosen
from sendprep.domain.cohort_faults import BrokenRule, by_rule
from sendprep.domain.rare_combinations import rare_words
from sendprep.domain.within_line import within_line
from sendprep.errors import SendprepError
from sendprep.gui import look
from sendprep.gui.bands import Band, Layout, PaneBands, layouts
from sendprep.gui.cases_cohort_rules import (
    FAULTS,
    RULES,
    RuleRow,
    counts,
    fault_model,
    rule_model,
    rule_rows,
)
from sendprep.gui.cases_cohort_taken import TakenColumns
from sendprep.gui.cases_table import CasesTable
from sendprep.gui.evidence_drop import DropFrame
from sendprep.gui.forms.ui_cases_cohort import Ui_CohortTab
from sendprep.gui.job import Job, OneJob
from sendprep.gui.known_columns import known_columns
from sendprep.gui.print_gate_dialog import stop_at_gate
from sendprep.gui.problem import show_problem
from sendprep.gui.rows import RowModel
from sendprep.gui.sign import show_sign
from sendprep.gui.words import count_words
from sendprep.progress import Progress
from sendprep.services.look_at_lists import Known, LookedAt, look_at_lists
from sendprep.services.write_cases import write_data_quality

T = TypeVar("T")
_LOW = 20
_NO_RULE = "No rule is broken, or none of what is shown."
_TABLES = "Lists of children (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)"
_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt"})


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    RULES = "What the rules find"
    ROWS = "Rows"
    COLUMNS = "Columns"


_LAYOUTS = layouts(
    Pane,
    (900, 340, 620),
    (560, 270, 456),
    Layout((560, 420, 420), frozenset({Pane.RULES}), (Pane.ROWS, Pane.COLUMNS)),
)


@dataclass(frozen=True)
class _Seen:
    """What was found in a file, and what its rules find by rule."""

    looked: LookedAt
    broken: tuple[BrokenRule, ...]


class CohortTab(QWidget):
    """`looked_at` carries the list that may be drawn from; `draw_wanted` asks for the draw."""

    said = Signal(str)
    looked_at = Signal(object)
    draw_wanted = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._job = OneJob(self, self._show_state)
        self._seen: _Seen | None = None
        self._rows: list[RuleRow] = []
        self.ui = Ui_CohortTab()
        self.ui.setupUi(self)
        self._build()
        self._connect()
        self._show_state()

    @property
    def looked(self) -> LookedAt | None:
        """What was found in the file; None while none has been read."""
        return self._seen.looked if self._seen else None

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read."""
        return self._job.is_under_way

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Stay as it is: nothing of a list is in the bank before a draw."""

    def show_round(self, round_id: str) -> None:
        """Stay as it is: a list belongs to no round."""

    def panes(self) -> list[QWidget]:
        """Return where F6 goes."""
        ui = self.ui
        if self._seen is None:
            return [ui.empty]
        stops = (ui.rules, ui.rows, ui.columns)
        return [*self._bands.stops(stops, self.focusWidget()), ui.fileBar]

    def stop_reading(self) -> None:
        """Stop soon, and forget what was read."""
        self._job.cancel()
        self._seen = None
        self._columns.forget()

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        ui = self.ui
        self._rule_rows, self._fault_rows = rule_model(), fault_model()
        ui.rules.dress(self._rule_rows, RULES)
        ui.rows.dress(self._fault_rows, FAULTS)
        self._columns = TakenColumns(ui, self)
        ui.on.setAccessibleName("Ages counted on")
        ui.on.show_day(date.today())
        show_sign(ui.noticeIcon, "ph.warning-fill", "part", 18)
        panes: dict[Pane, QWidget] = {
            Pane.RULES: ui.rulesPane,
            Pane.ROWS: ui.rowsPane,
            Pane.COLUMNS: ui.columnsPane,
        }
        self._bands = PaneBands(self, ui.bands, ui.panes, panes, _LAYOUTS)
        self._bands.changed.connect(self._enter_band)
        ui.panes.setStretchFactor(0, 1)
        self._drop = DropFrame(self, _says)

    def _connect(self) -> None:
        ui = self.ui
        for button in (ui.choose, ui.another):
            button.setToolTip("Choose a list (Ctrl+Shift+O)")
            button.clicked.connect(self.choose)
        ui.stop.clicked.connect(self._job.cancel)
        ui.rules.picked.connect(self._show_rows)
        self._columns.chosen.connect(self._take)
        ui.on.changed.connect(self._count_anew)
        ui.find.textChanged.connect(lambda _: self._show_rules())
        ui.kinds.activated.connect(lambda _: self._show_rules())
        ui.draw.clicked.connect(self.draw_wanted)
        ui.sheet.clicked.connect(self._ask_sheet)
        self._drop.dropped.connect(lambda files: self.read(files[0]))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the hint out where the window is low."""
        super().resizeEvent(event)
        room = self.height() / look.font("body").pointSizeF()
        self.ui.emptyHint.setVisible(room > _LOW)

    def _enter_band(self, band: Band) -> None:
        single = band is Band.SINGLE
        self.ui.rulesWords.setVisible(not single)
        ui = self.ui
        named: list[QWidget] = [ui.takenLabel, ui.onLabel, ui.summary]
        for part in [*named, ui.rowsTitle, ui.columnsTitle]:
            part.setVisible(not single)
        edge = 4 if single else 8
        ui.fileRow.setContentsMargins(20, edge, 20, edge)

    # --- reading ---------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a list of children."""
        start = str(self._seen.looked.file.parent if self._seen else self._bank.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self, "Choose a list", start, _TABLES)
        if chosen:
            self.read(Path(chosen))

    def read(self, file: Path) -> None:
        """Read a list on a worker and show what it holds; what was shown before is forgotten."""
        self._forget()
        self._look(file, known_columns)

    def _look(self, file: Path, known: Known) -> None:
        on = self.ui.on.day or date.today()

        def work(progress: Progress) -> _Seen:
            looked = look_at_lists(file, on, known, progress)
            return _Seen(looked, by_rule(looked.checked.faults if looked.checked else ()))

        self._job.start(work, self._show, self._fail, "Reading the list")
        self._show_state(file.name)

    def _fail(self, problem: SendprepError) -> None:
        show_problem(self, problem)

    def _forget(self) -> None:
        self._seen = None
        self.looked_at.emit(None)

    # --- showing ---------------------------------------------------------------------------------

    def _show_state(self, reading: str = "") -> None:
        """Show the empty state, that a file is being read, or what it holds."""
        ui, has_list = self.ui, self._seen is not None
        focused = QApplication.focusWidget()
        was_in_empty = focused is not None and ui.empty.isAncestorOf(focused)
        ui.state.setCurrentWidget(ui.list if has_list else ui.empty)
        ui.emptyHead.setText(f"Reading {reading}…" if reading else "No list of children is open")
        ui.stop.setVisible(bool(reading))
        ui.choose.setVisible(not reading)
        if was_in_empty:  # what had the focus may be hidden now
            (ui.rules if has_list else ui.stop if reading else ui.choose).setFocus()
        refused = self._seen.looked.refused if self._seen else None
        ui.notice.setVisible(refused is not None)
        if refused:
            ui.noticeWords.setText(f"{refused.happened} {refused.do}")

    def _show(self, seen: _Seen) -> None:
        self._seen = seen
        looked = seen.looked
        self.ui.file.setText(looked.file.name)
        self.ui.summary.setText(_summary(seen))
        remarks = looked.checked.remarks if looked.checked else ()
        self._rows = rule_rows(seen.broken, (*remarks, *_rare(looked)))
        self._show_kinds()
        self._show_rules()
        self._columns.show_columns(looked)
        self._show_state()
        self.ui.sheet.setEnabled(looked.checked is not None)
        self.ui.draw.setEnabled(bool(looked.listed))
        self.looked_at.emit(looked if looked.listed else None)
        if looked.refused:
            self._bands.bring(Pane.COLUMNS)

    def _show_kinds(self) -> None:
        with QSignalBlocker(self.ui.kinds):
            self.ui.kinds.clear()
            self.ui.kinds.addItem("All", None)
            for kind, count in counts(self._rows).items():
                self.ui.kinds.addItem(f"{kind.value} ({count})", kind)

    def _show_rules(self) -> None:
        kind, words = self.ui.kinds.currentData(), self.ui.find.text().strip().casefold()
        shown = [row for row in self._rows if kind in (None, row.kind) and (row.holds(words))]
        self._rule_rows.set_rows(shown)
        self.ui.rules.choose(0)

    def _show_rows(self) -> None:
        row = _at(self._rule_rows, self.ui.rules)
        words = self.ui.find.text().strip().casefold()
        faults = row.faults if row else ()
        held = [one for one in faults if words in one.id.casefold()]
        self._fault_rows.set_rows(held or faults)
        self.ui.rows.setVisible(bool(faults))
        self.ui.sentence.setText(row.message if row else _NO_RULE)
        named = f"Rule {row.rule} in {row.which}" if row and faults else "Rows"
        self.ui.rowsWords.setText(named)

    # --- deeds -----------------------------------------------------------------------------------

    def _take(self, chosen: Chosen) -> None:
        """Read again with a column taken for something else."""
        if self._seen:
            self._look(self._seen.looked.file, lambda _: chosen)

    def _ask_sheet(self) -> None:
        start = str(self._bank.path.parent / "Data quality.pdf")
        kinds = "PDF (*.pdf);;Word (*.docx)"
        chosen, _ = QFileDialog.getSaveFileName(self, "Save the data-quality sheet", start, kinds)
        if chosen:
            self.save_sheet(Path(chosen))

    def save_sheet(self, out: Path) -> None:
        """Write the data-quality sheet of the list to a file, PDF or Word by its name."""
        checked = self._seen.looked.checked if self._seen else None
        if checked is None:
            return

        def work(_: Progress) -> Path:
            with self._bank.reader() as reader:
                return write_data_quality(checked, out, bank=reader)

        def done(saved: Path) -> None:
            self.said.emit(f"Saved as {saved.name}")

        def failed(problem: SendprepError) -> None:
            stop_at_gate(self, self._bank, problem, "Save the sheet", lambda: self.save_sheet(out))

        Job(self).start(work, done, failed, "Writing the data-quality sheet")

    def _count_anew(self) -> None:
        if self._seen and self.ui.on.day:
            chosen = self._seen.looked.chosen
            self._look(self._seen.looked.file, lambda _: chosen)


def _at(rows: RowModel[T], table: CasesTable) -> T | None:
    """Return the row that is chosen in a table."""
    return rows.row(table.place) if table.place >= 0 else None


def _rare(looked: LookedAt) -> Iterator[str]:
    """Yield what of each list would tell a child, so that case pages leave it out."""
    for which, listed in looked.listed.items():
        words = rare_words(listed.cases)
        if words:
            yield f"In {which.value}, {within_line(words)}"


def _summary(seen: _Seen) -> str:
    checked = seen.looked.checked
    if checked is None:
        return "Not read as a list. Nothing is stored."
    rows = [f"{count:,} in {which.value}" for which, count in checked.rows.items() if count]
    asked = sum(one.is_query for one in seen.broken)
    broken = count_words(len(seen.broken) - asked, "rule") + " broken"
    words = [*rows, broken, *([f"{asked} to ask about"] if asked else [])]
    return "  ·  ".join([*words, "nothing is stored before a draw"])


def _says(files: Sequence[Path]) -> str:
    """Say what dropping files here does; only one table is taken."""
    if len(files) != 1 or files[0].suffix.casefold() not in _SUFFIXES:
        return ""
    return "Look this list over.\nNothing is stored before a sample is drawn."
