"""The audit tab: the cases of a round, the criteria of one of them, and what good looks like."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Audit, Pass
from sendprep.errors import SendprepError
from sendprep.gui import icons
from sendprep.gui.audit_bands import LAYOUTS, Pane
from sendprep.gui.audit_cases import (
    AuditCases,
    CaseRow,
    beside,
    drawn_words,
    next_open,
    second_words,
)
from sendprep.gui.audit_deeds import AuditDeeds, AuditPlace
from sendprep.gui.audit_form import AuditForm
from sendprep.gui.audit_guide import AuditGuide
from sendprep.gui.audit_head import AuditHead
from sendprep.gui.audit_round import ShownRound
from sendprep.gui.bands import Band, PaneBands
from sendprep.gui.forms.ui_audit import Ui_AuditTab
from sendprep.gui.key_button import add_action
from sendprep.gui.print_audits import case_key
from sendprep.services.read_rules import given_names

_TABLES = frozenset({"rounds", "draws", "drawn", "audits", "scores", "agreed_grades"})
_SCORED = frozenset({"audits", "scores"})
_LOW = 300
_LOCKED = "This audit is finished. Reopen the case to change what it says."


class AuditTab(QWidget):
    """Scores one case after the other; the second audit of a case shows nothing of the first."""

    said = Signal(str)
    document_wanted = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._shown: ShownRound | None = None
        self._ahead: ShownRound | None = None
        self._which, self._case_id = Pass.FIRST, ""
        self._audit: Audit | None = None
        self._locked = ""
        self.ui = Ui_AuditTab()
        self.ui.setupUi(self)
        self.cases = AuditCases(self._grade_of)
        self.form = AuditForm()
        self._deeds = AuditDeeds(bank, self.form.say)
        self.guide = AuditGuide(bank)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._show()

    # --- what the page tells -----------------------------------------------------------------

    @property
    def case_id(self) -> str:
        """The case that is shown; "" while there is none."""
        return self._case_id

    @property
    def which(self) -> Pass:
        """Which of the two audits is shown."""
        return self._which

    def show_round(self, round_id: str) -> None:
        """Show a round by its id, at the case where the work stands; "" shows none."""
        if self._shown and self._shown.round.id == round_id:
            return
        if self.save_now():
            self._leave_case()
            self._which = Pass.FIRST
            self._open(round_id)
            self._show()

    def read_ahead(self, round_id: str) -> None:
        """Read a round that is shown next: a large one takes as long as showing it does."""
        self._ahead = self._read(round_id)

    def show_case(self, case_id: str) -> None:
        """Show a case of the round; stays where it is if a note could not be saved."""
        if case_id == self._case_id:
            return
        if self._which is Pass.SECOND and case_id not in (row.case_id for row in self.cases.rows):
            self.show_pass(Pass.FIRST)
        if self._shown and self.save_now():
            self._leave_case()
            self._case_id = case_id
            self._show_case()
            self.form.begin()
            self._explain(self.form.code)
        self.cases.choose(self._case_id)

    def open_case(self, case_id: str) -> None:
        """Show a case that another tab names; its second audit where the first must stay unseen."""
        if self._shown and self._shown.hides(self._shown.audit(case_id, Pass.FIRST)):
            self.show_pass(Pass.SECOND)
        self.show_case(case_id)

    def show_pass(self, which: Pass) -> None:
        """Show the first or the second audits of the cases that have them."""
        if which is not self._which and self._shown and self.save_now():
            case_id = self._case_id
            self._leave_case()
            self._which = which
            self._show()
            if any(row.case_id == case_id for row in self.cases.rows):
                self.show_case(case_id)
        self.ui.which.choose(self._which)

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read the bank again; after a deed of its own only the case that is shown."""
        self._ahead = None
        self.guide.refresh(tables)
        if self._shown is None or (tables and not tables & _TABLES):
            return
        if self._deeds.is_under_way and self._audit:
            self._show_case()
            self.cases.show_row(self._shown.note(self._audit))
        elif tables and tables <= _SCORED:
            self._show_moved(self._shown)
        else:
            self._open(self._shown.round.id)
            self._show()
        self._head.show_progress(self._shown, self._which)

    def save_now(self) -> bool:
        """Save the note that is being typed; False, with a sentence, if it may tell who it is."""
        return not self.form.note.isVisibleTo(self) or self.form.note.save_now()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: each pane's own first stop, the pane one is in whole."""
        stops = (self.cases.ui.list, self.form.criteria, self.guide.ui.scroll)
        return self._bands.stops(stops, self.focusWidget())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The smallest laptop at 200 %, under the page's own header."""
        return QSize(480, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the height to the criteria in a very low window; the keys reach all sections."""
        super().resizeEvent(event)
        self.form.ui.stripBar.setVisible(self.height() >= _LOW)

    # --- building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        ui = self.ui
        panes: dict[Pane, QWidget] = dict(
            zip(Pane, (self.cases, self.form, self.guide), strict=True)
        )
        self._bands = PaneBands(self, ui.bands, ui.panes, panes, LAYOUTS)
        self._bands.changed.connect(self._enter_band)
        ui.panes.setStretchFactor(1, 1)

    def _make_actions(self) -> None:
        finish = self._add("Finish case", "ph.check", self.finish, "Ctrl+Return", "Ctrl+Enter")
        reopen = self._add("Reopen case", "ph.lock-key-open", self.reopen, "Ctrl+Shift+Return")
        page = self._add("Case page", "ph.printer", self._print_case, "P")
        self._head = AuditHead(self.ui, finish, reopen, page)
        self._add("Next case", "ph.caret-down", lambda: self._step(1), "PgDown")
        self._add("Case before", "ph.caret-up", lambda: self._step(-1), "PgUp")
        self._add("Write a note", "ph.note-pencil", self._write_note, "T")
        self._add("What good looks like", "ph.info", self._show_guide, "G")
        self._add("Next section", "ph.caret-right", lambda: self.form.next_section(1), "]")
        self._add("Section before", "ph.caret-left", lambda: self.form.next_section(-1), "[")
        self.addActions([self.guide.counts.action, self.guide.clock.days_action])

    def _add(self, words: str, sign: str, do: Callable[[], None], *keys: str) -> QAction:
        action = add_action(self, words, icons.icon(sign), keys[0], do)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action

    def _connect(self) -> None:
        ui = self.ui
        self.cases.picked.connect(self.show_case)
        self.cases.ui.list.activated.connect(lambda _: self._enter_form())
        self.form.arrived.connect(self._explain)
        self.form.criteria.scored.connect(self._score)
        self.form.note.said.connect(self.said)
        self.form.note.set_up(given_names(), self._note)
        ui.which.chosen.connect(self.show_pass)

    def _enter_band(self, band: Band) -> None:
        self._head.fit(band)
        self._head.show_progress(self._shown, self._which)
        self.form.ui.footBar.setVisible(band is not Band.SINGLE)

    # --- showing -----------------------------------------------------------------------------

    def _open(self, round_id: str) -> None:
        """Take a round that was read ahead, or read it now."""
        ahead, self._ahead = self._ahead, None
        is_it = ahead is not None and ahead.round.id == round_id
        self._shown = ahead if is_it else self._read(round_id)

    def _read(self, round_id: str) -> ShownRound | None:
        """Read a round; one that is gone, or whose instrument is gone, leaves the tab empty."""
        if not round_id:
            return None
        try:
            return ShownRound(self._bank, round_id)
        except KeyError:
            return None
        except SendprepError as problem:
            self.said.emit(str(problem))
            return None

    def _show(self) -> None:
        shown = self._shown
        self.ui.nothing.setVisible(shown is None)
        for part in (self.ui.header, self.ui.panes):
            part.setVisible(shown is not None)
        if shown is None:
            self._leave_case()
            return
        rows = shown.rows(self._which)
        if self._case_id not in [row.case_id for row in rows]:
            self._leave_case()
        self.cases.show_rows(rows, self._case_id)
        foot = second_words(len(shown.second), shown.size) if self._which is Pass.FIRST else _BLIND
        self.cases.show_words(drawn_words(rows, self._which), foot)
        self.ui.which.setVisible(bool(shown.second))
        self._head.show_progress(self._shown, self._which)
        if self._case_id:
            self._show_case()
        else:
            self._go_to_open_case()

    def _show_moved(self, shown: ShownRound) -> None:
        """Show what an undo, or somebody else, has done to audits; the sample is the same."""
        for case_id, which in shown.changed():
            if which is self._which:
                self.cases.show_row(shown.row(case_id, which))
        self.cases.repaint_rows()
        self._show_case()

    def _show_case(self) -> None:
        """Show the audit of the case as the bank holds it now; nothing of one that is hidden."""
        shown = self._shown
        if shown is None or not self._case_id:
            return
        self._audit = shown.audit(self._case_id, self._which)
        is_hidden, is_done = shown.hides(self._audit), self._audit.finished is not None
        seen = replace(self._audit, scores={}) if is_hidden else self._audit
        self._locked = _LOCKED if is_done else ""
        if is_hidden:
            self._locked = _HIDDEN.format(self._audit.auditor)
        self._head.show_case(shown, self._case_id, self._which)
        self._head.offer(
            finish=not (is_done or is_hidden),
            reopen=is_done and not is_hidden,
            page=shown.has_page(self._audit),
        )
        self.form.show_audit(shown.instrument, seen.scores, bool(self._locked))
        self.form.ui.scored.setHidden(is_hidden)
        self.form.say(self._locked if is_hidden else "")
        self.guide.clock.show_case(shown.round.id, self._case_id)
        self.guide.show_grade(shown.grade(seen), shown.instrument)

    def _leave_case(self) -> None:
        self._case_id, self._audit = "", None
        self.form.say("")
        self.form.note.forget()

    def _explain(self, code: str) -> None:
        if self._shown and code:
            self.guide.show_criterion(
                self._shown.instrument.criterion(code), self._shown.instrument
            )

    def _grade_of(self, row: CaseRow) -> str:
        return self._shown.grade_words(row.case_id, self._which) if self._shown else ""

    # --- going about -------------------------------------------------------------------------

    def _go_to(self, case_id: str) -> None:
        if case_id:
            self.show_case(case_id)

    def _print_case(self) -> None:
        """Show the page of the case as it will be printed."""
        if self._shown:
            self.document_wanted.emit(case_key(self._shown.round.id, self._case_id))

    def _go_to_open_case(self) -> None:
        """Show the next case that is not finished; once all are, one stays where one is."""
        self._go_to(next_open(self.cases.rows, self._case_id))

    def _step(self, by: int) -> None:
        self._go_to(beside(self.cases.rows, self._case_id, by))

    def _enter_form(self) -> None:
        self._bands.bring(Pane.FORM)
        self.form.criteria.setFocus()

    def _write_note(self) -> None:
        self._bands.bring(Pane.FORM)
        self.form.note.text.setFocus()

    def _show_guide(self) -> None:
        self._bands.bring(Pane.GUIDE)
        self.guide.ui.scroll.setFocus()

    # --- deeds -------------------------------------------------------------------------------

    @property
    def _place(self) -> AuditPlace | None:
        return AuditPlace(self._shown.round, self._case_id, self._which) if self._shown else None

    def finish(self) -> None:
        """Finish the case and go to the next; where an answer is missing, say so and go there."""
        place, shown = self._place, self._shown
        if not (place and shown and place.case_id and self.save_now()):
            return
        missing = self.form.unanswered
        if self._deeds.finish(place):
            grade = shown.grade_words(place.case_id, place.which) or _FINISHED_BLIND
            self.said.emit(f"{place.case_id} is finished: {grade}")
            self._go_to_open_case()
            self.form.criteria.setFocus()
        elif missing:
            self.form.criteria.go_to(missing[0])
            self._enter_form()

    def reopen(self) -> None:
        """Open a finished case again."""
        if self._place and self._case_id:
            self._deeds.reopen(self._place)

    def _score(self, code: str, key: str) -> None:
        if self._locked:
            self.form.say(self._locked)
        elif self._place:
            self._deeds.score(self._place, code, key)

    def _note(self, code: str, words: str, kept_because: str) -> None:
        if self._place:
            self._deeds.note(self._place, code, words, kept_because)


_BLIND = "Blind: nothing of the first audit is shown here"
_HIDDEN = (
    "{} makes this audit. What it says is shown once both audits of the case are finished, so that "
    "each is made without sight of the other."
)
_FINISHED_BLIND = "its grade is listed once it is audited twice"
