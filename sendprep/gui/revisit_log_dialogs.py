"""The dialogs that log what inspectors asked for, and what came up when keeping in touch."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.revisit import Request, Touch
from sendprep.domain.revisit_seen import SeenRevisit
from sendprep.errors import SendprepError
from sendprep.gui import icons
from sendprep.gui.cases_draw_dialogs import make_room
from sendprep.gui.citations_popup import CitePopup
from sendprep.gui.forms.ui_revisit_request import Ui_RequestDialog
from sendprep.gui.forms.ui_revisit_touch import Ui_TouchDialog
from sendprep.gui.key_button import add_action
from sendprep.gui.revisit_dialog import RecordDialog, hash_line, offer_roles, settle
from sendprep.services.log_revisit import put_request, put_touch

_NO_DAY = "Write the day."


class RequestDialog(RecordDialog):
    """Asks what was asked for and given; the hash of evidence is filled in by itself."""

    def __init__(self, bank: Bank, seen: SeenRevisit, request: Request, parent: QWidget) -> None:
        self._bank, self._request = bank, request
        self.ui = Ui_RequestDialog()
        purpose = f"Change request {request.number}" if request.id else "Log what is asked for"
        super().__init__(self.ui, purpose, parent)
        ui = self.ui
        ui.text.setText(request.text)
        ui.asked.show_day(request.asked)
        ui.askedBy.setText(request.asked_by)
        ui.given.setText(request.given)
        ui.givenOn.show_day(request.given_on)
        ui.givenOn.edit.setPlaceholderText("Not yet")
        offer_roles(ui.givenBy, seen.people, request.given_by)
        choosing = add_action(
            self, "Choose the evidence…", icons.icon("ph.files"), "Ctrl+K", self.choose
        )
        ui.choose.clicked.connect(choosing.trigger)
        ui.takeOff.clicked.connect(lambda: self._show_evidence(None))
        self._evidence: Evidence | None = None
        self._show_evidence(seen.evidence.get(request.evidence_id or ""))
        ui.text.setFocus()

    def store(self) -> str:
        """Store the request."""
        ui = self.ui
        settle("The day of the request", ui.asked)
        settle("The day of giving", ui.givenOn)
        if ui.asked.day is None:
            raise SendprepError("The day on which it was asked for is missing.", "", _NO_DAY)
        request = replace(
            self._request,
            text=ui.text.text(),
            asked=ui.asked.day,
            asked_by=ui.askedBy.text(),
            given=ui.given.text(),
            given_on=ui.givenOn.day,
            given_by=ui.givenBy.currentText(),
            evidence_id=self._evidence.id if self._evidence else None,
        )
        return put_request(self._bank, request).id

    def choose(self) -> None:
        """Open the list of evidence under the button."""
        button = self.ui.choose
        popup = CitePopup(self._bank, frozenset(), self, deed="chooses")
        popup.chosen.connect(lambda number, _: self._take(number))
        top = button.mapToGlobal(QPoint(0, 0))
        popup.open_below(button.mapToGlobal(QPoint(0, button.height() + 2)), top.y())

    def _take(self, number: int) -> None:
        """Name this evidence; it was given today if no other day is said."""
        self._show_evidence(self._bank.evidence.by_number(number))
        if not self.ui.givenOn.edit.text().strip():
            self.ui.givenOn.show_day(date.today())
        self.ui.givenBy.setFocus()

    def _show_evidence(self, evidence: Evidence | None) -> None:
        ui, self._evidence = self.ui, evidence
        ui.evidence.setText(f"{evidence.code}  {evidence.title}" if evidence else _NONE_CHOSEN)
        ui.takeOff.setVisible(evidence is not None)
        kept = evidence is not None and evidence.id == self._request.evidence_id
        sha256 = self._request.sha256 if kept else evidence.sha256 if evidence else ""
        ui.hash.setText(hash_line(sha256))
        ui.hash.setVisible(bool(sha256))
        make_room(self)


class TouchDialog(RecordDialog):
    """Asks for a point of the daily meeting, who sees to it, and what came of it."""

    def __init__(self, bank: Bank, seen: SeenRevisit, touch: Touch, parent: QWidget) -> None:
        self._bank, self._touch = bank, touch
        self.ui = Ui_TouchDialog()
        super().__init__(self.ui, "Change a point" if touch.id else "Log a point", parent)
        ui = self.ui
        ui.day.show_day(touch.day)
        ui.said.setPlainText(touch.said)
        offer_roles(ui.owner, seen.people, touch.owner)
        ui.answer.setPlainText(touch.answer)
        ui.answered.show_day(touch.answered)
        ui.answered.edit.setPlaceholderText("Not yet")
        ui.said.setFocus()

    def store(self) -> str:
        """Store the point."""
        ui = self.ui
        settle("The day of the meeting", ui.day)
        settle("The day of the answer", ui.answered)
        if ui.day.day is None:
            raise SendprepError("The day of the meeting is missing.", "", _NO_DAY)
        touch = replace(
            self._touch,
            day=ui.day.day,
            said=ui.said.toPlainText(),
            owner=ui.owner.currentText(),
            answer=ui.answer.toPlainText(),
            answered=ui.answered.day,
        )
        return put_touch(self._bank, touch).id


_NONE_CHOSEN = "None of the bank"
