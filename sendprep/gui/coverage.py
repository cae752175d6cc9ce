"""The coverage page: where evidence is thin, cell by cell, and the cheapest way to fill each."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.coverage import Coverage
from sendprep.domain.coverage import coverage as covered
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.errors import SendprepError
from sendprep.gui import icons
from sendprep.gui.agency_legend import add_legend
from sendprep.gui.bands import Band, PaneBands
from sendprep.gui.coverage_bands import LAYOUTS, Pane
from sendprep.gui.forms.ui_coverage import Ui_CoveragePage
from sendprep.gui.job import Job
from sendprep.gui.key_button import add_action, let_do
from sendprep.gui.print_gate_dialog import stop_at_gate
from sendprep.gui.weakness_linking import link_evidence
from sendprep.gui.words import count_words, day_words
from sendprep.gui.worked_out import WorkedOut
from sendprep.progress import Progress
from sendprep.services.look_over import counted
from sendprep.services.read_rules import coverage_rules
from sendprep.services.write_report import write_coverage


@dataclass(frozen=True)
class _Seen:
    """One bank, and its coverage."""

    se: SelfEvaluation
    coverage: Coverage


class CoveragePage(QWidget):
    """The map at the left, the chosen cell at the right; counted on a worker after each change."""

    open_weakness = Signal(str)
    open_evidence = Signal(str, int)
    said = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._seen: _Seen | None = None
        self._counting = WorkedOut(self, bank, _count, self._show)
        self.ui = Ui_CoveragePage()
        self.ui.setupUi(self)
        self._build()
        self._make_actions()
        self._connect()
        self.refresh()

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Count the bank again; what changes meanwhile is counted once more."""
        self._counting.again()

    def stop_reading(self) -> None:
        """Ask nothing more of a bank that is closed next."""
        self._counting.stop()

    @property
    def is_ready(self) -> bool:
        """Whether the map shows the bank as it is now."""
        return self._seen is not None and self._counting.is_ready

    def panes(self) -> list[QWidget]:
        """Return where F6 goes from here: each pane's own first stop, the pane one is in whole."""
        return self._bands.stops((self.ui.table, self.ui.cell.first), self.focusWidget())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The smallest laptop at 200 %, beside the rail."""
        return QSize(480, 240)

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        ui = self.ui
        ui.print_.setIcon(icons.icon("ph.printer", "on-accent"))
        ui.print_.setIconSize(icons.BUTTON)
        add_legend(ui.agencies)
        ui.nothing.hide()
        ui.answered.hide()
        panes: dict[Pane, QWidget] = {Pane.MAP: ui.map, Pane.CELL: ui.cell}
        self._bands = PaneBands(self, ui.bands, ui.panes, panes, LAYOUTS)
        self._bands.changed.connect(self._enter_band)
        ui.panes.setStretchFactor(0, 1)

    def _make_actions(self) -> None:
        next_gap = add_action(
            self, "Next gap", icons.icon("ph.warning"), "Ctrl+Down", self._next_gap
        )
        add_action(self, "Print the map…", icons.icon("ph.printer"), "Ctrl+Shift+P", self._ask)
        link = add_action(self, "Link evidence", icons.icon("ph.link-simple"), "L", self._link)
        add_action(
            self, "Open the weakness", icons.icon("ph.list-numbers"), "Ctrl+Return", self._go
        )
        let_do(next_gap, self.ui.next)
        self.ui.cell.add_button(link)

    def _connect(self) -> None:
        ui = self.ui
        ui.table.picked.connect(self._show_cell)
        ui.table.entered_cell.connect(self._enter)
        ui.cell.open_evidence.connect(self.open_evidence)
        ui.cell.link_wanted.connect(self._link)
        ui.byFinding.toggled.connect(lambda _: self._show_rows())
        ui.answered.clicked.connect(self._show_findings)
        ui.print_.clicked.connect(self._ask)

    def _enter_band(self, band: Band) -> None:
        single = band is Band.SINGLE
        self.ui.headerLayout.addWidget(self.ui.deeds, 0, 0 if single else 1)
        for part in (self.ui.title, self.ui.facts, self.ui.foot):
            part.setVisible(not single)
        self.ui.cell.set_low(single)
        self._show_answered()

    # --- counting ----------------------------------------------------------------------------

    def _show(self, seen: _Seen) -> None:
        self._seen = seen
        rows = seen.coverage.weaknesses
        gaps = sum(len(row.gaps) for row in rows)
        counting = {link.evidence_id for row in rows for link in row.whole.links}
        day = seen.coverage.revisit
        ages = f"ages counted to {day_words(day)}" if day else "no age counted: set the revisit"
        self.ui.facts.setText(
            f"{count_words(len(counting), 'document')} counted  ·  "
            f"{count_words(gaps, 'gap')} in the map  ·  {ages}"
        )
        self._show_answered()
        self.ui.nothing.setVisible(not counting)
        self._show_rows()

    def _show_answered(self) -> None:
        """Say how many findings are answered; the words open the findings."""
        rows = self._seen.coverage.weaknesses if self._seen else ()
        findings = [one for row in rows for one in row.findings]
        answered = sum(one.is_answered for one in findings)
        words = f"{answered} of {count_words(len(findings), 'finding')} answered"
        self.ui.answered.setText(words)
        self.ui.answered.setVisible(bool(findings) and self.ui.title.isVisibleTo(self))

    def _show_rows(self) -> None:
        if self._seen:
            findings = self.ui.byFinding.isChecked()
            coverage = self._seen.coverage
            self.ui.table.rows.set_heading(1, "Finding" if findings else "Weakness")
            self.ui.table.show_rows(coverage.findings if findings else coverage.weaknesses)
            self._show_cell()

    def _show_findings(self) -> None:
        self.ui.byFinding.setChecked(True)
        self.ui.table.setFocus()

    def _show_cell(self) -> None:
        if self._seen:
            table = self.ui.table
            self.ui.cell.show_cell(table.chosen_row, table.chosen_column, self._seen.se, self._bank)

    # --- deeds -------------------------------------------------------------------------------

    def _enter(self) -> None:
        self._bands.bring(Pane.CELL)
        self.ui.cell.enter()

    def _next_gap(self) -> None:
        self._bands.bring(Pane.MAP)
        self.ui.table.setFocus()
        if not self.ui.table.choose_next_gap():
            self.said.emit("No gap by the rules in use. An inspector may still ask.")

    def _go(self) -> None:
        row = self.ui.table.chosen_row
        if row:
            self.open_weakness.emit(row.weakness.id)

    def _link(self, evidence_id: str = "") -> None:
        row = self.ui.table.chosen_row
        if row:
            finding = row.finding.id if row.finding else ""
            link_evidence(self._bank, row.weakness, finding, self, evidence_id or None)

    def _ask(self) -> None:
        name = f"{self._bank.inspection.get().area} coverage.pdf"
        start = str(self._bank.path.parent / name)
        chosen, _ = QFileDialog.getSaveFileName(
            self, "Print the map", start, "PDF (*.pdf);;Word (*.docx)"
        )
        if chosen:
            self.print_map(Path(chosen))

    def print_map(self, path: Path) -> None:
        """Write the coverage report to a file, PDF or Word by its name."""

        def work(progress: Progress) -> Path:
            with self._bank.reader() as reading:
                return write_coverage(reading, path, progress)

        def failed(problem: SendprepError) -> None:
            stop_at_gate(self, self._bank, problem, "Print the map", lambda: self.print_map(path))

        def done(saved: Path) -> None:
            self.said.emit(f"Saved as {saved.name}")

        Job(self).start(work, done, failed, "Printing the coverage map")


def _count(bank: Bank, progress: Progress) -> _Seen:
    """Count all of a bank, and keep of its passages only those whose words are lost."""
    se = counted(bank, progress=progress)
    whole = replace(se, excerpts=tuple(bank.excerpts.all()))
    progress(1, 2, "Counting")
    return _Seen(se, covered(whole, coverage_rules()))
