"""The dialog in which questions are proposed: a person ticks those that are worth an answer."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.likely_questions import LikelyQuestions
from sendprep.domain.revisit import Question
from sendprep.errors import SendprepError
from sendprep.gui import icons
from sendprep.gui.cases_draw_dialogs import say_mistake
from sendprep.gui.cases_findings_said import SaidDelegate, SaidRow
from sendprep.gui.forms.ui_revisit_proposals import Ui_ProposalsDialog
from sendprep.gui.job import OneJob
from sendprep.gui.key_button import add_action
from sendprep.gui.revisit_dialog import RecordDialog
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.words import count_words
from sendprep.services.propose_questions import add_questions, propose_questions

_NONE = (
    "Nothing is proposed: every finding has its answer, no evidence speaks against us without "
    "one, and each gap is asked about already."
)
_SOME = "The likeliest two or three for each weakness. Space ticks."
_ASKED = "Each weakness has its likeliest questions already."
_LOOKING = "Looking through findings, gaps and evidence…"
_TICKED, _NOT = ("ph.check-square-fill", "accent"), ("ph.square", "muted")
_HIGH = 480  # logical pixels


class ProposalsDialog(RecordDialog):
    """Shows what may be asked; those that are ticked are added in one step."""

    def __init__(self, bank: Bank, parent: QWidget) -> None:
        self._bank = bank
        self.ui = Ui_ProposalsDialog()
        super().__init__(self.ui, "Questions that inspectors may ask", parent)
        self._proposed: tuple[Question, ...] = ()
        self._others: tuple[Question, ...] = ()
        self._ticked: frozenset[int] = frozenset()
        self.rows: RowModel[SaidRow] = RowModel(
            [Column("Question", lambda row: row.words)], says=self._said
        )
        self._build()
        self._job = OneJob(self)
        self._job.start(lambda _: _looked_through(bank), self._show, self._say, "")

    def store(self) -> str:
        """Add the questions that are ticked; return the id of the first."""
        chosen = [self._proposed[at] for at in sorted(self._ticked)]
        if not chosen:
            raise SendprepError("No question is ticked.", "", "Tick one, or cancel.")
        add_questions(self._bank, chosen)
        return chosen[0].id

    def _build(self) -> None:
        ui = self.ui
        ui.words.setText(_LOOKING)
        ui.list.setModel(self.rows)
        ui.list.setItemDelegate(SaidDelegate(ui.list))
        ui.list.clicked.connect(self._turn)
        sign = icons.icon("ph.check-square")
        add_action(ui.list, "Tick", sign, "Space", lambda: self._turn(ui.list.currentIndex()))
        add_action(ui.list, "Add those ticked", icons.icon("ph.plus"), "Return", ui.accept.click)
        ui.every.clicked.connect(lambda: self._tick(frozenset(range(len(self._proposed)))))
        ui.none.clicked.connect(lambda: self._tick(frozenset()))
        ui.more.clicked.connect(self._show_others)
        self._offer(False)

    def _show(self, found: LikelyQuestions) -> None:
        """Show the likeliest of what was found, nothing of it ticked."""
        self._others = found.others
        without = _ASKED if found.others else _NONE
        self._show_proposed(found.first, _SOME if found.first else without)

    def _show_others(self) -> None:
        """Show all the others below, and go to the first of them."""
        first, others, self._others = len(self._proposed), self._others, ()
        self._show_proposed((*self._proposed, *others), self.ui.words.text(), first)

    def _show_proposed(self, proposed: tuple[Question, ...], words: str, at: int = 0) -> None:
        ui, self._proposed = self.ui, proposed
        ui.words.setText(words)
        self.rows.set_rows([self._row(each) for each in range(len(proposed))])
        self._offer(bool(proposed))
        self._show_ticks()
        if proposed:
            self.grow(_HIGH)
            ui.list.setCurrentIndex(self.rows.index(at, 0))
            ui.list.setFocus()

    def _offer(self, some: bool) -> None:
        """Show what is there to be ticked, or only how to close."""
        ui = self.ui
        for part in (ui.list, ui.every, ui.none, ui.accept):
            part.setVisible(some)
        ui.more.setVisible(bool(self._others))
        ui.more.setText(f"Show {len(self._others)} more")
        ui.cancel.setText("Cancel" if some else "Close")

    def _say(self, problem: SendprepError) -> None:
        say_mistake(self, self.ui, str(problem))

    def _turn(self, index: QModelIndex) -> None:
        if index.isValid():
            self._tick(self._ticked ^ {index.row()})

    def _tick(self, ticked: frozenset[int]) -> None:
        self._ticked = ticked
        self._show_ticks()

    def _show_ticks(self) -> None:
        self.rows.change_rows(lambda row: self._row(int(row.opens)))
        ticked = len(self._ticked)
        self.ui.accept.setText(f"Add {count_words(ticked, 'question')}" if ticked else "Add")

    def _said(self, row: SaidRow) -> str:
        """Return a row as a screen reader reads it, which does not see its tick."""
        return f"{'Ticked' if int(row.opens) in self._ticked else 'Not ticked'}: {row.words}"

    def _row(self, at: int) -> SaidRow:
        sign = _TICKED if at in self._ticked else _NOT
        return SaidRow(self._proposed[at].text, "", *sign, opens=str(at))


def _looked_through(bank: Bank) -> LikelyQuestions:
    """Return what may be asked by the bank as it is now, on a worker."""
    with bank.reader() as reader:
        return propose_questions(reader)
