"""The dialog that records which board saw the findings of a round, and what it decided."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound
from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_cases_board import Ui_BoardDialog
from sendprep.services.audit_cases import record_sight


class BoardDialog(QDialog):
    """Asks for board, day and decision; what is refused is said under the fields."""

    def __init__(
        self,
        bank: Bank,
        round_: AuditRound,
        parent: QWidget | None = None,
        today: date | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bank, self._round = bank, round_
        self.ui = Ui_BoardDialog()
        self.ui.setupUi(self)
        self.ui.purpose.setText(f"Which board saw the findings of A{round_.number}?")
        self.ui.mistake.hide()
        day = today or date.today()
        self.ui.seen.setDate(QDate(day.year, day.month, day.day))
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.accept.clicked.connect(self._record)
        self.ui.accept.setDefault(True)

    def _record(self) -> None:
        chosen = self.ui.seen.date()
        seen = date(chosen.year(), chosen.month(), chosen.day())
        board, decision = self.ui.board.text(), self.ui.decision.text()
        try:
            record_sight(self._bank, self._round, board, seen, decision)
        except SendprepError as problem:
            self.ui.mistake.setText(str(problem))
            self.ui.mistake.show()
            self.resize(self.width(), self.heightForWidth(self.width()))
            self.ui.board.setFocus()
            return
        self.accept()
