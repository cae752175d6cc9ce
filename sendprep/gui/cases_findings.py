"""The findings tab: what a round of audits found, each figure with what it can bear."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.audit_findings import RoundFindings
from sendprep.domain.audit_printed import hidden_in_print
from sendprep.errors import SendprepError
from sendprep.gui import icons
from sendprep.gui.bands import Band, PaneBands
from sendprep.gui.cases_findings_after import FOLLOWED, see_after
from sendprep.gui.cases_findings_bands import LAYOUTS, Pane
from sendprep.gui.cases_findings_beside import BesideFigures
from sendprep.gui.cases_findings_chart import ChartDelegate
from sendprep.gui.cases_findings_facts import SeenRound
from sendprep.gui.cases_findings_rows import ROUND, Shape, chart_rows, rows_of
from sendprep.gui.forms.ui_cases_findings import Ui_FindingsTab
from sendprep.gui.key_button import add_action
from sendprep.gui.round_count import NO_ROUND, Instead, RoundCount
from sendprep.gui.words import count_words
from sendprep.progress import Progress
from sendprep.services.see_findings import round_before, see_findings, see_trends

_READ = frozenset({"rounds", "audits", "scores", "agreed_grades", "draws", "drawn", "board_sights"})
ALL_BLIND = (
    "It waits for a second audit, whose auditor must not know what the first one found. Figures "
    "stand here once that, or the audit of another case, is finished."
)


class FindingsTab(QWidget):
    """The chart at the left; at the right what stands out, or the cases of the chosen figure."""

    said = Signal(str)
    case_wanted = Signal(str)
    open_weakness = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._wanted = ""
        self._seen: SeenRound | None = None
        self._round = RoundCount(self, bank, _see, self._show)
        self.ui = Ui_FindingsTab()
        self.ui.setupUi(self)
        self.chart = chart_rows()
        self.beside = BesideFigures(self.ui, bank, self)
        self.facts = self.beside.rows
        self._build()
        add_action(
            self, "Worst criteria first", icons.icon("ph.chart-bar"), "O", self._change_order
        )
        self._show(None, NO_ROUND)

    def show_round(self, round_id: str) -> None:
        """Show what a round found; "" while there is none."""
        if round_id != self._round.round_id:
            self._round.choose(round_id)

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Count the round again if what it is made of has changed."""
        if not tables or tables & _READ or not self.is_ready:
            self._round.again()
        elif tables & FOLLOWED and self._seen:
            after = see_after(self._bank, self._seen.found.round_)
            self._seen = replace(self._seen, after=after)
            self._show_beside()

    def show_criterion(self, code: str) -> None:
        """Show a criterion of the round, as soon as the round is counted."""
        self._wanted = code
        self._choose_wanted()

    def stop_reading(self) -> None:
        """Ask nothing more of a bank that is closed next."""
        self._round.stop()

    @property
    def is_ready(self) -> bool:
        """Whether the chart shows the bank as it is now."""
        return self._round.is_ready

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the chart, and what belongs to the chosen figure."""
        return self._bands.stops((self.ui.chart, self.ui.facts), self.focusWidget())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The smallest laptop at 200 %, beside the rail."""
        return QSize(480, 160)

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        ui = self.ui
        ui.chart.setModel(self.chart)
        ui.chart.setItemDelegate(ChartDelegate(ui.chart))
        panes: dict[Pane, QWidget] = {Pane.FIGURES: ui.figures, Pane.BESIDE: ui.beside}
        self._bands = PaneBands(self, ui.bands, ui.panes, panes, LAYOUTS)
        self._bands.changed.connect(self._enter_band)
        ui.panes.setStretchFactor(0, 1)
        ui.chart.selectionModel().currentChanged.connect(lambda *_: self._show_beside())
        ui.chart.activated.connect(lambda _: self._enter_beside())
        ui.worstFirst.toggled.connect(lambda _: self._show_chart())
        self.beside.case_wanted.connect(self.case_wanted)
        self.beside.weakness_wanted.connect(self.open_weakness)
        self.beside.figure_wanted.connect(self._show_figure)

    def _enter_band(self, band: Band) -> None:
        self.ui.foot.setVisible(band is not Band.SINGLE)

    # --- counting ----------------------------------------------------------------------------

    def _show(self, seen: SeenRound | None, instead: Instead) -> None:
        """Show what was found, or what to say instead."""
        self._seen = seen
        ui, found = self.ui, seen.found if seen else None
        has_figures = found is not None and len(found.blind) < found.audited
        ui.empty.setVisible(not has_figures)
        ui.panes.setVisible(has_figures)
        ui.bands.setVisible(has_figures and ui.bands.count() > 0)
        if found:
            self._tell(found.frame)
            instead = _without_figures(found)
        ui.emptyTitle.setText(instead[0])
        ui.emptyWords.setText(instead[1])
        self._show_chart()

    def _tell(self, frame: int) -> None:
        if self._seen:
            found, ui = self._seen.found, self.ui
            audited = f"{found.audited:,} of {count_words(found.drawn, 'drawn case')} audited"
            ui.chartTitle.setText(f"A{found.round_.number}: {audited}")
            ui.legend.tell(frame)
            hidden = hidden_in_print(found.criteria)
            ui.hidden.setText(
                f"Small numbers are for this screen: in print {hidden:,} of {len(found.criteria):,}"
                " criteria have numbers left out, those under 5 and what would tell them."
            )
            ui.hidden.setVisible(bool(hidden))

    def _show_chart(self) -> None:
        """Show the rows in the chosen order, with the same one chosen as before."""
        before = self._key() or ROUND
        found = self._seen.found if self._seen else None
        self.chart.set_rows(list(rows_of(found, self.ui.worstFirst.isChecked())) if found else [])
        self._choose(before)
        self._choose_wanted()
        self._show_beside()

    def _show_beside(self) -> None:
        self.beside.show(self._seen, self._key())

    # --- choosing ----------------------------------------------------------------------------

    def _key(self) -> str:
        index = self.ui.chart.currentIndex()
        return self.chart.row(index.row()).key if index.isValid() else ""

    def _choose(self, key: str) -> None:
        place = self.chart.place_of(lambda row: row.key == key and row.shape is not Shape.HEADING)
        if place >= 0:
            self.ui.chart.setCurrentIndex(self.chart.index(place, 0))

    def _change_order(self) -> None:
        worst = not self.ui.worstFirst.isChecked()
        (self.ui.worstFirst if worst else self.ui.asAsked).setChecked(True)

    def _choose_wanted(self) -> None:
        if self._wanted and self._seen:
            self._choose(self._wanted)
            self._wanted = ""

    def _enter_beside(self) -> None:
        self._bands.bring(Pane.BESIDE)
        self.beside.enter()

    def _show_figure(self, key: str) -> None:
        self._bands.bring(Pane.FIGURES)
        self._choose(key)
        self.ui.chart.setFocus()


def _without_figures(found: RoundFindings) -> Instead:
    """Return what is said of a round while none of its figures is to be told."""
    if found.audited:
        return f"{count_words(found.audited, 'case')} audited, not told yet", ALL_BLIND
    return (
        "No case is audited yet",
        f"{count_words(found.drawn, 'case')} wait on the tab Audit. Figures stand here once the "
        "first is finished.",
    )


def _see(bank: Bank, round_id: str, progress: Progress) -> SeenRound:
    """Return what a round found; SendprepError if it cannot be counted."""
    found = see_findings(bank, round_id)
    progress(1, 2, "Counting")
    seen = SeenRound(
        found,
        round_before(bank, found.round_),
        sights=tuple(bank.rounds.sights(round_id)),
        after=see_after(bank, found.round_),
    )
    try:
        return replace(seen, trends=see_trends(bank, round_id, found))
    except SendprepError as problem:
        return replace(seen, no_trend=str(problem))
