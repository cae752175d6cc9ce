"""The dialog that plans a meeting of the revisit."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.revisit import Meeting
from sendprep.domain.revisit_seen import SeenRevisit, attending
from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_revisit_meeting import Ui_MeetingDialog
from sendprep.gui.revisit_dialog import RecordDialog, offer_groups, settle
from sendprep.services.plan_revisit import put_meeting


class MeetingDialog(RecordDialog):
    """Asks who meets whom, when and about what."""

    def __init__(self, bank: Bank, seen: SeenRevisit, meeting: Meeting, parent: QWidget) -> None:
        self._bank, self._seen, self._meeting = bank, seen, meeting
        self.ui = Ui_MeetingDialog()
        super().__init__(self.ui, "Change the meeting" if meeting.id else "Plan a meeting", parent)
        self._show()
        self.ui.person.activated.connect(self._add_person)
        self.ui.title.setFocus()

    def store(self) -> str:
        """Store the meeting."""
        ui = self.ui
        settle("The day of the meeting", ui.day)
        if ui.day.day is None:
            raise SendprepError("The day of the meeting is missing.", "", "Write it.")
        meeting = replace(
            self._meeting,
            day=ui.day.day,
            title=ui.title.text(),
            group=ui.group.currentData(),
            starts=ui.starts.text(),
            ends=ui.ends.text(),
            room=ui.room.text(),
            attends=ui.attends.toPlainText(),
            weakness_ids=self._ticked(),
        )
        return put_meeting(self._bank, meeting).id

    def _show(self) -> None:
        ui, meeting = self.ui, self._meeting
        ui.title.setText(meeting.title)
        ui.day.show_day(meeting.day)
        ui.starts.setText(meeting.starts)
        ui.ends.setText(meeting.ends)
        ui.room.setText(meeting.room)
        ui.room.setCursorPosition(0)
        offer_groups(ui.group, "No group", meeting.group)
        ui.attends.setPlainText(meeting.attends)
        ui.person.addItem("Choose…" if self._seen.people else "Nobody is recorded", "")
        for person in self._seen.people:
            ui.person.addItem(person.role, person.role)
        for one in self._seen.weaknesses:
            item = QListWidgetItem(f"{one.number}  {one.title}", ui.weaknesses)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setToolTip(one.title)
            is_in = one.id in meeting.weakness_ids
            item.setCheckState(Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked)
        ui.weaknesses.setCurrentRow(0)

    def _ticked(self) -> tuple[str, ...]:
        found = (self.ui.weaknesses.item(at) for at in range(self.ui.weaknesses.count()))
        return tuple(
            one.data(Qt.ItemDataRole.UserRole)
            for one in found
            if one.checkState() is Qt.CheckState.Checked
        )

    def _add_person(self) -> None:
        """Write the role that was chosen under those who attend, unless it is there."""
        role, attends = self.ui.person.currentData(), self.ui.attends
        before = attends.toPlainText()
        if role and role.casefold() not in attending(replace(self._meeting, attends=before)):
            attends.setPlainText(f"{before.rstrip()}\n{role}".lstrip())
        self.ui.person.setCurrentIndex(0)


def new_meeting(seen: SeenRevisit, day: date | None) -> Meeting:
    """Return a meeting to begin with: on this day, else the first of the revisit, else today."""
    first = seen.days.start if seen.days else date.today()
    return Meeting("", day or first, "")
