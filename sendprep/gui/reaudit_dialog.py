"""The dialog that closes an action with a later round: what that shows, or why it cannot."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.action import Reaudit
from sendprep.domain.follow_up import FollowUp
from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_reaudit import Ui_ReauditDialog
from sendprep.gui.worked_out import WorkedOut
from sendprep.progress import Progress
from sendprep.services.follow_up import close_reaudit
from sendprep.services.reaudit_refusals import ReauditTrend, needs_reason, reaudit_trend

FEW_AUDITS = 200
"""So many audits of two rounds are counted at once; more on a worker."""
_WHY = (
    "Only a later sample can show that it worked: the cases that led to it may have been mended "
    "one by one."
)
_REASON = " Closed so, it says that the later sample was looked at, not that it worked."


class ReauditDialog(QDialog):
    """Asks for the later round; the reason only where that shows no rise (product.md 29, 30)."""

    def __init__(self, bank: Bank, held: FollowUp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent:
            self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bank, self._held = bank, held
        self._looking: WorkedOut[ReauditTrend | SendprepError] | None = None
        self.ui = Ui_ReauditDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.purpose.setText(f"Close {held.code} with a later round")
        ui.words.setText(f"{held.action.text}\n{_WHY}")
        for one in reversed(bank.rounds.all()):
            ui.round.addItem(f"A{one.number}  {one.title}", one.id)
        ui.round.currentIndexChanged.connect(lambda _: self._look())
        ui.cancel.clicked.connect(self.reject)
        ui.accept.clicked.connect(self._close)
        ui.accept.setDefault(True)
        ui.cancel.setAutoDefault(False)
        ui.mistake.hide()
        self._look()

    def _look(self) -> None:
        """Look what the chosen round shows; with thousands of audits that takes a while."""
        if self._looking:
            self._looking.stop()
        reaudit, round_id = self._held.reaudit, str(self.ui.round.currentData())
        self._allow(False, "Looking at what it shows …")
        self._looking = WorkedOut(
            self,
            self._bank,
            partial(_seen, reaudit, round_id),
            lambda seen: self._show(seen) if round_id == self.ui.round.currentData() else None,
            lambda bank: _audits(bank, reaudit.round_id, round_id) <= FEW_AUDITS,
        )
        self._looking.again()

    def done(self, result: int) -> None:
        """Ask nothing more once the dialog is left."""
        if self._looking:
            self._looking.stop()
        super().done(result)

    def _show(self, seen: ReauditTrend | SendprepError) -> None:
        if isinstance(seen, SendprepError):
            self._allow(False, f"{seen.happened} {seen.do}", "bad")
        else:
            asks = needs_reason(seen)
            self._allow(True, seen.sentence + _REASON * asks, "part" if asks else "good", asks)

    def _allow(self, may: bool, words: str, ink: str = "muted", asks: bool = False) -> None:
        ui = self.ui
        ui.shown.setText(words)
        ui.shown.setProperty("ink", ink)
        ui.shown.style().polish(ui.shown)
        ui.accept.setEnabled(may)
        ui.becauseLabel.setVisible(asks)
        ui.because.setVisible(asks)
        ui.mistake.hide()
        self.resize(self.width(), self.heightForWidth(self.width()))

    def _close(self) -> None:
        ui = self.ui
        try:
            because = ui.because.toPlainText()
            close_reaudit(self._bank, self._held.reaudit, ui.round.currentData(), because)
        except SendprepError as problem:
            ui.mistake.setText(f"{problem.happened} {problem.do}")
            ui.mistake.show()
            self.resize(self.width(), self.heightForWidth(self.width()))
            return
        self.accept()


def _seen(
    reaudit: Reaudit, round_id: str, bank: Bank, progress: Progress
) -> ReauditTrend | SendprepError:
    """Return what a round shows, or why it cannot close the action; that stands in the dialog."""
    try:
        return reaudit_trend(bank, reaudit, round_id)
    except SendprepError as problem:
        return problem


def _audits(bank: Bank, *round_ids: str) -> int:
    return sum(bank.audits.count(one) for one in round_ids)
