"""The moderation tab: cases audited twice, side by side once both are finished, and the agreement.

Until both audits of a case are finished nothing of either is read here, so the second stays blind.
"""

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.moderation import ModeratedCase, Moderation, Stage
from sendprep.errors import SendprepError
from sendprep.gui import icons
from sendprep.gui.bands import Band, PaneBands
from sendprep.gui.cases_findings_said import SaidDelegate, said_rows
from sendprep.gui.cases_moderation_bands import LAYOUTS, Pane
from sendprep.gui.cases_moderation_facts import blind_rows, case_rows, round_rows
from sendprep.gui.cases_moderation_pairs import PairDelegate, pair_rows, rows_of
from sendprep.gui.forms.ui_cases_moderation import Ui_ModerationTab
from sendprep.gui.key_button import add_action, let_do
from sendprep.gui.print_audits import case_key, moderation_key
from sendprep.gui.round_count import NO_ROUND, Instead, RoundCount
from sendprep.gui.words import count_words
from sendprep.progress import Progress
from sendprep.services.audit_cases import agree
from sendprep.services.see_findings import see_moderation

_READ = frozenset({"rounds", "audits", "scores", "agreed_grades", "draws", "drawn"})


class ModerationTab(QWidget):
    """The chosen cases at the left; at the right both audits of one, or what the round shows."""

    said = Signal(str)
    case_wanted = Signal(str)
    document_wanted = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._seen: Moderation | None = None
        self._round = RoundCount(self, bank, _see, self._show)
        self._typed: dict[tuple[str, str], tuple[str, str]] = {}
        self._shown = ""
        self.ui = Ui_ModerationTab()
        self.ui.setupUi(self)
        self.cases, self.facts, self.pairs = said_rows(), said_rows(), pair_rows()
        self._build()
        self._make_actions()
        self._show(None, NO_ROUND)

    def show_round(self, round_id: str) -> None:
        """Show the moderation of a round; "" while there is none."""
        if round_id != self._round.round_id:
            self._keep_typed()
            self._shown = ""
            self._round.choose(round_id)

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read the round again if what is shown of it has changed."""
        if not tables or tables & _READ:
            self._round.again()

    def stop_reading(self) -> None:
        """Ask nothing more of a bank that is closed next."""
        self._round.stop()

    @property
    def is_ready(self) -> bool:
        """Whether what is shown is as the bank is now."""
        return self._round.is_ready

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the cases, and what belongs to the chosen one."""
        beside = self.ui.pairs if self.ui.pairs.isVisibleTo(self) else self.ui.facts
        return self._bands.stops((self.ui.cases, beside), self.focusWidget())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The smallest laptop at 200 %, beside the rail."""
        return QSize(480, 160)

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        ui = self.ui
        for view, model, delegate in (
            (ui.cases, self.cases, SaidDelegate(ui.cases)),
            (ui.facts, self.facts, SaidDelegate(ui.facts)),
            (ui.pairs, self.pairs, PairDelegate(ui.pairs)),
        ):
            view.setModel(model)
            view.setItemDelegate(delegate)
        panes: dict[Pane, QWidget] = {Pane.CASES: ui.list_, Pane.BESIDE: ui.beside}
        self._bands = PaneBands(self, ui.bands, ui.panes, panes, LAYOUTS)
        self._bands.changed.connect(self._enter_band)
        ui.panes.setStretchFactor(1, 1)
        ui.cases.selectionModel().currentChanged.connect(lambda *_: self._show_case())
        ui.cases.activated.connect(lambda _: self._enter())
        ui.facts.activated.connect(self._open_row)
        ui.open.clicked.connect(self._open)
        ui.refused.hide()

    def _make_actions(self) -> None:
        following = add_action(
            self, "Next case to agree", icons.icon("ph.handshake"), "Ctrl+Down", self._next
        )
        agreeing = add_action(
            self, "Agree grade", icons.icon("ph.check"), "Ctrl+Return", self._agree
        )
        printing = add_action(
            self, "Print what is shown", icons.icon("ph.printer"), "P", self._print
        )
        let_do(printing, self.ui.printPaper)
        self.ui.next.clicked.connect(following.trigger)
        self.ui.agree.clicked.connect(agreeing.trigger)

    def _enter_band(self, band: Band) -> None:
        """Leave out the labels where the window is low: the fields say the same."""
        for label in (self.ui.gradeLabel, self.ui.reasonLabel):
            label.setVisible(band is not Band.SINGLE)

    # --- reading -----------------------------------------------------------------------------

    def _show(self, seen: Moderation | None, instead: Instead) -> None:
        """Show the moderation, or what to say where there is none."""
        self._keep_typed()
        self._seen = seen
        ui = self.ui
        ui.empty.setVisible(seen is None)
        ui.panes.setVisible(seen is not None)
        ui.bands.setVisible(seen is not None and ui.bands.count() > 0)
        if seen is None:
            ui.emptyTitle.setText(instead[0])
            ui.emptyWords.setText(instead[1])
            return
        ui.casesTitle.setText(f"{count_words(len(seen.cases), 'case')} audited twice")
        ui.next.setVisible(any(one.stage is Stage.DIFFERS for one in seen.cases))
        shown = self._shown
        self.cases.set_rows(list(case_rows(seen)))
        self._choose(shown)
        self._show_case()

    def _show_case(self) -> None:
        """Show the chosen case, or the agreement of the round."""
        self._keep_typed()
        one, ui = self._case(), self.ui
        self._shown = one.case_id if one else ""
        if not self._seen:
            return
        pair = one.pair if one else None
        ui.facts.setVisible(pair is None)
        ui.pairs.setVisible(pair is not None)
        ui.agreeing.setVisible(pair is not None)
        ui.open.setVisible(one is not None)
        ui.printPaper.setVisible(one is None or pair is not None)
        ui.printPaper.setText("Moderation report" if one is None else "Case page")
        if one is None:
            ui.factsTitle.setText("How far the auditors agree")
            self.facts.set_rows(list(round_rows(self._seen)))
            return
        ui.factsTitle.setText(f"{one.case_id}: {_TITLES[one.stage]}")
        if pair:
            self.pairs.set_rows(list(rows_of(self._seen.instrument, pair)))
            self._show_fields(one)
        else:
            self.facts.set_rows(list(blind_rows(one)))

    def _show_fields(self, one: ModeratedCase) -> None:
        """Offer the grades, with what was typed before, was agreed, or both gave."""
        ui = self.ui
        if not self._seen or not one.pair:
            return
        ui.grade.clear()
        ui.grade.addItems(self._seen.instrument.grades)
        agreed = (one.agreed.grade, one.agreed.reason) if one.agreed else (one.pair.grades[0], "")
        grade, reason = self._typed.get((self._round.round_id, one.case_id), agreed)
        ui.grade.setCurrentText(grade)
        ui.reason.setText(reason)
        ui.agree.setText("Agree anew" if one.agreed else "Agree grade")
        ui.refused.hide()

    # --- choosing ----------------------------------------------------------------------------

    def _case(self) -> ModeratedCase | None:
        index = self.ui.cases.currentIndex()
        opens = self.cases.row(index.row()).opens if index.isValid() else ""
        cases = self._seen.cases if self._seen else ()
        return next((one for one in cases if one.case_id == opens), None)

    def _choose(self, case_id: str) -> None:
        place = self.cases.place_of(lambda row: row.opens == case_id and not row.is_heading)
        self.ui.cases.setCurrentIndex(self.cases.index(max(0, place), 0))

    def _next(self) -> None:
        """Choose the next case with two grades, from the chosen one on."""
        waiting = (
            [one.case_id for one in self._seen.cases if one.stage is Stage.DIFFERS]
            if self._seen
            else []
        )
        if not waiting:
            self.said.emit("No case has two grades that are not agreed.")
            return
        after = waiting.index(self._shown) + 1 if self._shown in waiting else 0
        self._choose(waiting[after % len(waiting)])
        self.ui.cases.setFocus()

    def _enter(self) -> None:
        """Go to both audits of the chosen case, or open it where they are not to be seen yet."""
        one = self._case()
        if one and one.pair is None:
            self._open()
            return
        self._bands.bring(Pane.BESIDE)
        view = self.ui.pairs if one else self.ui.facts
        view.setFocus()
        view.setCurrentIndex(view.model().index(0, 0))

    def _open(self) -> None:
        one = self._case()
        if one:
            self.case_wanted.emit(one.case_id)

    def _print(self) -> None:
        """Show the page of the chosen case, or the report of the round, as it will be printed."""
        one = self._case()
        if self._seen and one is None:
            self.document_wanted.emit(moderation_key(self._round.round_id))
        elif one and one.pair:
            self.document_wanted.emit(case_key(self._round.round_id, one.case_id))

    def _open_row(self, index: QModelIndex) -> None:
        if self.facts.row(index.row()).opens:
            self._open()

    # --- agreeing ----------------------------------------------------------------------------

    def _keep_typed(self) -> None:
        """Keep a reason that was typed and not agreed yet, for when its case is chosen again."""
        reason, place = self.ui.reason.text(), (self._round.round_id, self._shown)
        if self._shown and self.ui.reason.isModified():
            self._typed.pop(place, None)
            if reason:
                self._typed[place] = (self.ui.grade.currentText(), reason)

    def _agree(self) -> None:
        one = self._case()
        if not (one and one.pair):
            return
        grade, reason = self.ui.grade.currentText(), self.ui.reason.text()
        round_ = self._bank.rounds.get(self._round.round_id)
        try:
            agree(self._bank, round_, one.case_id, grade, reason)
        except SendprepError as problem:
            self.ui.refused.setText(f"{problem.happened} {problem.safe} {problem.do}".strip())
            self.ui.refused.show()
            self.ui.reason.setFocus()
            return
        self.ui.reason.setModified(False)
        self._typed.pop((round_.id, one.case_id), None)
        self.said.emit(f"{grade} agreed for {one.case_id}")


_TITLES = {
    Stage.DIFFERS: "two grades",
    Stage.SAME: "the same grade from both",
    Stage.AGREED: "a grade is agreed",
    Stage.SECOND_WAITS: "the second audit is to do",
    Stage.FIRST_WAITS: "the first audit is to do",
}
_NO_SECOND = (
    "No case of this round is audited twice",
    "Begin a round with a share of cases for a second, blind audit: without one nobody can tell "
    "whether two auditors would grade alike.",
)


def _see(bank: Bank, round_id: str, progress: Progress) -> Moderation:
    """Return the moderation of a round; SendprepError if it cannot be told, or there is none."""
    seen = see_moderation(bank, round_id)
    if seen is None:
        raise SendprepError(*_NO_SECOND)
    return seen
