"""The dialog in which questions are proposed: a person ticks those that are worth an answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_revisit_proposals import Ui_ProposalsDialog
from sendprep.gui.revisit_dialog import RecordDialog
from sendprep.gui.words import count_words
from sendprep.services.propose_questions import add_questions, propose_questions

_NONE = (
    "Nothing is proposed: every finding has its answer, no evidence speaks against us without "
    "one, and each gap is asked about already."
)
_SOME = "From findings without an answer, gaps and evidence that speaks against us. Space ticks."
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ProposalsDialog(RecordDialog):
    """Shows what may be asked, each ticked; those that stay ticked are added in one step."""

    def __init__(self, bank: Bank, parent: QWidget) -> None:
        self._bank = bank
        self.ui = Ui_ProposalsDialog()
        super().__init__(self.ui, "Questions that inspectors may ask", parent)
        ui = self.ui
        self._proposed = tuple(propose_questions(bank))
        ui.words.setText(_SOME if self._proposed else _NONE)
        for one in self._proposed:
            item = QListWidgetItem(one.text, ui.list)
            item.setCheckState(_ON)
        ui.list.setCurrentRow(0)
        ui.list.itemChanged.connect(lambda _: self._count())
        ui.every.clicked.connect(lambda: self._tick(_ON))
        ui.none.clicked.connect(lambda: self._tick(_OFF))
        for part in (ui.list, ui.every, ui.none, ui.accept):
            part.setVisible(bool(self._proposed))
        ui.cancel.setText("Cancel" if self._proposed else "Close")
        self._count()
        if self._proposed:
            self.resize(self.width(), min(_HIGH, self.screen().availableGeometry().height() - 48))
            ui.list.setFocus()

    def store(self) -> str:
        """Add the questions that are ticked; return the id of the first."""
        ticked = [self._proposed[at] for at in self._ticked()]
        if not ticked:
            raise SendprepError("No question is ticked.", "", "Tick one, or cancel.")
        add_questions(self._bank, ticked)
        return ticked[0].id

    def _ticked(self) -> list[int]:
        found = range(self.ui.list.count())
        return [at for at in found if self.ui.list.item(at).checkState() is _ON]

    def _tick(self, state: Qt.CheckState) -> None:
        for at in range(self.ui.list.count()):
            self.ui.list.item(at).setCheckState(state)

    def _count(self) -> None:
        self.ui.accept.setText(f"Add {count_words(len(self._ticked()), 'question')}")


_HIGH = 480  # logical pixels
