"""The draw tab: plan a sample and see what it will bear, draw it, and begin its audit."""

from datetime import date
from enum import Enum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.draw_foresight import Foresight, Unmet
from sendprep.domain.draw_reach import reach_of
from sendprep.domain.instrument import Instrument
from sendprep.domain.sample import DrawPlan
from sendprep.errors import SendprepError
from sendprep.gui import icons
from sendprep.gui.bands import Band, Layout, PaneBands, layouts
from sendprep.gui.cases_draw_dialogs import ask_replacement
from sendprep.gui.cases_draw_list import DrawDelegate, DrawRow, draw_model
from sendprep.gui.cases_draw_minimum import MinimumEditing
from sendprep.gui.cases_draw_plan import PlanForm
from sendprep.gui.cases_draw_rows import (
    CASES,
    STRATA,
    case_model,
    case_rows,
    stratum_model,
    stratum_rows,
)
from sendprep.gui.cases_round import ask_round
from sendprep.gui.forms.ui_cases_draw import Ui_DrawTab
from sendprep.gui.job import Job
from sendprep.gui.key_button import add_action, let_do
from sendprep.gui.mapping_key_look_up import LookUpDialog, ask_case
from sendprep.gui.mapping_key_save import SaveKeyDialog, ask_key
from sendprep.gui.print_audits import method_key
from sendprep.gui.print_gate_dialog import stop_at_gate
from sendprep.gui.problem import show_problem
from sendprep.gui.sign import show_sign
from sendprep.reports.printed_words import Printed
from sendprep.services.audit_cases import begin_round
from sendprep.services.draw_sample import DrawnSample, ListedCases, draw_sample, replace_case
from sendprep.services.look_at_lists import LookedAt
from sendprep.services.look_at_print import WordsTellError, telling_in

_READS = frozenset({"draws", "drawn", "frames", "rounds"})
_Drawn = tuple[DrawnSample, frozenset[str]]


class Pane(Enum):
    """The panes from left to right, with their words as tabs."""

    DRAWS = "Samples"
    PLAN = "Plan and method"
    CASES = "Strata and cases"


_LAYOUTS = layouts(
    Pane,
    (300, 700, 860),
    (230, 500, 556),
    Layout((230, 780, 780), frozenset({Pane.DRAWS}), (Pane.PLAN, Pane.CASES)),
    Pane.PLAN,
)


class DrawTab(QWidget):
    """`list_wanted` asks for a list to draw from; `round_begun` carries the id of a new round."""

    said = Signal(str)
    list_wanted = Signal()
    round_begun = Signal(str)
    document_wanted = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._drawing = False
        self.ui = Ui_DrawTab()
        self.ui.setupUi(self)
        self.form = PlanForm(bank, self.ui, self)
        self._build()
        self._connect()
        self.refresh()

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read the samples of the bank again; the chosen one stays chosen."""
        if not tables or tables & _READS:
            self._show_draws(self._chosen_id)

    def show_round(self, round_id: str) -> None:
        """Show the sample that a round audits, unless a new one is being planned."""
        if round_id and not self._is_planning:
            self._show_draws(self._bank.rounds.get(round_id).draw_id)

    def show_list(self, looked: LookedAt | None) -> None:
        """Plan a draw from what was found in a file."""
        self.form.show_list(looked)
        self._has_list = looked is not None
        self._show_draws("" if looked else self._chosen_id)

    def panes(self) -> list[QWidget]:
        """Return where F6 goes."""
        ui = self.ui
        if ui.state.currentWidget() is ui.empty:
            return [ui.empty]
        middle = ui.list if self._is_planning else ui.statement
        right = ui.strata if self._is_planning else ui.cases
        return self._bands.stops((ui.draws, middle, right), self.focusWidget())

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        ui = self.ui
        self._has_list = False
        self._draws, self._strata, self._cases = draw_model(), stratum_model(), case_model()
        ui.draws.setModel(self._draws)
        ui.draws.setItemDelegate(DrawDelegate(ui.draws))
        ui.strata.dress(self._strata, STRATA)
        MinimumEditing(ui, self._strata, self.form)
        ui.cases.dress(self._cases, CASES)
        show_sign(ui.noticeIcon, "ph.info", "part", 18)
        ui.notice.hide()
        ui.statement.document().setDocumentMargin(14)
        panes: dict[Pane, QWidget] = {
            Pane.DRAWS: ui.drawsPane,
            Pane.PLAN: ui.planPane,
            Pane.CASES: ui.casesPane,
        }
        self._bands = PaneBands(self, ui.bands, ui.panes, panes, _LAYOUTS)
        self._bands.changed.connect(self._enter_band)
        ui.panes.setStretchFactor(2, 1)

    def _connect(self) -> None:
        ui = self.ui
        draw = add_action(
            self, "Draw the sample", icons.icon("ph.clipboard-text"), "Ctrl+Return", self.draw
        )
        replace = add_action(
            self, "Replace the case…", icons.icon("ph.arrows-clockwise"), "Ctrl+R", self._replace
        )
        look_up = add_action(
            self, "Look up a case…", icons.icon("ph.identification-badge"), "Ctrl+U", self._look_up
        )
        key = add_action(
            self, "Save key file…", icons.icon("ph.lock-key"), "Ctrl+Shift+K", self._save_key
        )
        let_do(draw, ui.draw)
        let_do(replace, ui.replace)
        let_do(look_up, ui.lookUp)
        let_do(key, ui.saveKey)
        ui.begin.clicked.connect(self._begin)
        ui.copy.clicked.connect(self._copy)
        printing = add_action(
            self, "Print the method statement", icons.icon("ph.printer"), "P", self._print
        )
        let_do(printing, ui.printMethod)
        ui.draws.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        ui.cases.picked.connect(self._show_deeds)
        ui.choose.clicked.connect(self.list_wanted)
        ui.another.clicked.connect(self.list_wanted)
        self.form.foreseen.connect(self._show_foreseen)

    def _enter_band(self, band: Band) -> None:
        single = band is Band.SINGLE
        for part in (self.ui.drawsTitle, self.ui.planTitle, self.ui.casesTitle):
            part.setVisible(not single)
        edge = 4 if single else 8
        for row in (self.ui.drawsFootRow, self.ui.planFootRow, self.ui.casesFootRow):
            row.setContentsMargins(14, edge, 14, edge)

    # --- showing ---------------------------------------------------------------------------------

    @property
    def chosen(self) -> KeptDraw | None:
        """The sample that is shown; None while one is planned, or there is none."""
        index = self.ui.draws.currentIndex()
        return self._draws.row(index.row()).kept if index.isValid() else None

    @property
    def _chosen_id(self) -> str:
        return self.chosen.id if self.chosen else ""

    @property
    def _is_planning(self) -> bool:
        return self._has_list and self.chosen is None

    def _show_draws(self, chosen: str) -> None:
        """Show the samples, the newest first; "" chooses the plan, or the newest without one."""
        kept = reversed(self._bank.draws.all())
        rows = [DrawRow(one, tuple(self._bank.rounds.of_draw(one.id))) for one in kept]
        if self._has_list:
            rows.insert(0, DrawRow(None))
        self._draws.set_rows(rows)
        self.ui.state.setCurrentWidget(self.ui.work if rows else self.ui.empty)
        if rows:
            place = self._draws.place_of(lambda row: (row.kept.id if row.kept else "") == chosen)
            self.ui.draws.setCurrentIndex(self._draws.index(max(0, place), 0))

    def _show_chosen(self) -> None:
        ui, kept = self.ui, self.chosen
        ui.notice.hide()
        ui.plan.setCurrentWidget(ui.method if kept else ui.form)
        ui.tables.setCurrentWidget(ui.cases if kept else ui.strata)
        of_a_draw = (ui.copy, ui.printMethod, ui.replace, ui.lookUp, ui.saveKey, ui.begin)
        for part in of_a_draw:
            part.setVisible(kept is not None)
        for part in (ui.draw, ui.setLeast, ui.takeBack):
            part.setVisible(kept is None)
        ui.planWords.setText("Method statement" if kept else "Plan")
        ui.casesWords.setText(f"Cases: {kept.title}" if kept else "Strata")
        ui.planNote.setText("" if kept else "Nothing is stored before the draw.")
        if kept:
            self._show_kept(kept)
        self._show_deeds()

    def _show_kept(self, kept: KeptDraw) -> None:
        self.ui.statement.setPlainText("\n\n".join(self._statement(kept)))
        place = self.ui.cases.place
        self._cases.set_rows(list(case_rows(kept.draw)))
        self.ui.cases.choose(max(0, place))

    def _statement(self, kept: KeptDraw) -> tuple[str, ...]:
        frame = self._bank.frames.get(kept.frame_id)
        return (*kept.method(frame), f"Is it enough? {reach_of(kept.draw).sentence}")

    def _show_foreseen(self, found: Foresight | Unmet) -> None:
        ui, place = self.ui, self.ui.strata.place
        chosen = self._strata.row(place).planned.values if place >= 0 else None
        if isinstance(found, Foresight):
            words = " ".join(found.sentences)
        else:
            words = f"{found.why.happened} {found.why.do}"
        ui.enough.setText(words)
        self._strata.set_rows(stratum_rows(found, self.form.minimums))
        ui.strata.choose(self._strata.place_of(lambda row: row.planned.values == chosen))
        ui.draw.setEnabled(isinstance(found, Foresight) and not self._drawing)

    def _show_deeds(self) -> None:
        place = self.ui.cases.place
        row = self._cases.row(place) if self.chosen and place >= 0 else None
        self.ui.replace.setEnabled(row is not None and not row.is_out)

    # --- deeds -----------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw the sample as it is planned, on a worker, and show it."""
        listed, plan = self.form.listed, self.form.plan
        if not self._is_planning or listed is None or self._drawing:
            return
        self._set_drawing(True)
        bank, job = self._bank, Job(self)
        job.finished.connect(lambda: self._set_drawing(False))
        job.start(
            lambda _: _drawn(bank, listed, plan),
            self._show_drawn,
            self._fail,
            "Drawing the sample",
        )

    def _set_drawing(self, drawing: bool) -> None:
        self._drawing = drawing
        self.ui.draw.setEnabled(not drawing)

    def _show_drawn(self, drawn: _Drawn) -> None:
        sample, tables = drawn
        if not self._bank.is_open:
            return
        self._bank.tell(tables)
        self._show_draws(sample.kept.id)
        self.said.emit(f"Drawn: {sample.kept.title}")
        self.ui.notice.setVisible(bool(sample.remarks))
        self.ui.noticeWords.setText(" ".join(sample.remarks))
        if QApplication.focusWidget() is None or self.ui.form.isAncestorOf(self.focusWidget()):
            self.ui.cases.setFocus()

    def _fail(self, problem: SendprepError) -> None:
        show_problem(self, problem)

    def _copy(self) -> None:
        words = self.ui.statement.toPlainText()
        told = telling_in(self._bank, [Printed("Method statement", words)])
        if told:
            stop_at_gate(self, self._bank, WordsTellError(told), "Copy", self._copy)
            return
        QGuiApplication.clipboard().setText(words)
        self.said.emit("The method statement is copied")

    def _print(self) -> None:
        if self.chosen:
            self.document_wanted.emit(method_key(self.chosen.id))

    def _replace(self) -> None:
        kept = self.chosen
        if kept and self.ui.replace.isEnabled():
            case = self._cases.row(self.ui.cases.place).id
            ask_replacement(case, lambda why: replace_case(self._bank, kept.id, case, why), self)

    def _look_up(self) -> None:
        kept, place = self.chosen, self.ui.cases.place
        if kept:
            case = self._cases.row(place).id if place >= 0 else ""
            ask_case(kept, self._bank.path, case, self)

    def _save_key(self) -> None:
        if self.chosen:
            ask_key(self._bank, self.chosen, self.form.looked, self.said.emit, self)

    def stop_reading(self) -> None:
        """Close what asks or tells who a case is, as the bank is closed next."""
        for dialog in (*self.findChildren(LookUpDialog), *self.findChildren(SaveKeyDialog)):
            dialog.reject()

    def _begin(self) -> None:
        kept = self.chosen
        if kept is None:
            return
        ask_round(kept, _season(), partial(self._begin_with, kept), self)

    def _begin_with(self, kept: KeptDraw, instrument: Instrument, title: str, share: float) -> None:
        begun = begin_round(self._bank, kept.id, instrument, title, share)
        self.round_begun.emit(begun.id)


def _drawn(bank: Bank, listed: ListedCases, plan: DrawPlan) -> _Drawn:
    """Draw and keep on a worker: a frame of thousands would stop the window."""
    changed: set[str] = set()
    with bank.writer() as writer:
        writer.listen(changed.update)
        return draw_sample(writer, listed, plan), frozenset(changed)


def _season() -> str:
    """Return the season of today as rounds are named by it, such as "Autumn 2026"."""
    today = date.today()
    season = ("Winter", "Spring", "Summer", "Autumn")[today.month % 12 // 3]
    return f"{season} {today.year}"
