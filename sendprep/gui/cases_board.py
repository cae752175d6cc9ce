"""The dialog that records which board saw the findings of a round, and what it decided."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound, BoardSight
from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_cases_board import Ui_BoardDialog
from sendprep.gui.words import day_words
from sendprep.services.audit_cases import record_sight


class BoardDialog(QDialog):
    """Asks for board, day and decision; what is refused is said under the fields."""

    def __init__(self, bank: Bank, round_: AuditRound, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent:
            self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bank, self._round = bank, round_
        self.ui = Ui_BoardDialog()
        self.ui.setupUi(self)
        self.ui.purpose.setText(f"Which board saw the findings of A{round_.number}?")
        self.ui.words.setText(_before(bank.rounds.sights(round_.id)))
        self.ui.mistake.hide()
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.accept.clicked.connect(self._record)
        self.ui.accept.setDefault(True)

    def _record(self) -> None:
        ui = self.ui
        ui.day.settle()
        try:
            seen = _past(ui.day.day, ui.day.mistake)
            decision = ui.decision.toPlainText()
            record_sight(self._bank, self._round, ui.board.text(), seen, decision)
        except SendprepError as problem:
            ui.mistake.setText(str(problem))
            ui.mistake.show()
            self.resize(self.width(), self.heightForWidth(self.width()))
            return
        self.accept()


def _past(day: date | None, mistake: str) -> date:
    """Return a day that has been; SendprepError for another, or none."""
    nothing = "Nothing was recorded."
    if mistake:
        raise SendprepError(mistake, nothing)
    if day is None:
        raise SendprepError("The day of the meeting is missing.", nothing, "Write it.")
    if day > date.today():
        raise SendprepError(
            f"{day_words(day)} is still to come.", nothing, "Record it once the board has met."
        )
    return day


def _before(sights: Sequence[BoardSight]) -> str:
    """Return which boards saw the round so far, and what is printed."""
    private = "It is printed with the findings, so it says nothing of who a child is."
    told = [
        f"{one.board}, {day_words(one.seen)}: {one.decision or 'no decision recorded.'}"
        for one in sights
    ]
    return "\n".join([private, *told])
