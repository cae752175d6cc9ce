"""The dialogs that record who can be reached on the days, and who leads on a weakness."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.revisit import LeadPart, Person
from sendprep.domain.revisit_seen import SeenRevisit
from sendprep.gui.cases_draw_dialogs import spare_words
from sendprep.gui.forms.ui_revisit_leads import Ui_LeadsDialog
from sendprep.gui.forms.ui_revisit_person import Ui_PersonDialog
from sendprep.gui.revisit_dialog import RecordDialog
from sendprep.services.plan_revisit import put_person, set_leads


class PersonDialog(RecordDialog):
    """Asks for a role, and how to reach who has it."""

    def __init__(self, bank: Bank, person: Person, parent: QWidget) -> None:
        self._bank, self._person = bank, person
        self.ui = Ui_PersonDialog()
        purpose = "Change somebody to reach" if person.id else "Add somebody to reach"
        super().__init__(self.ui, purpose, parent)
        spare_words(self, self.ui.words)
        self._fields = {
            "role": self.ui.role,
            "body": self.ui.body,
            "name": self.ui.name,
            "phone": self.ui.phone,
            "mail": self.ui.mail,
        }
        for name, field in self._fields.items():
            field.setText(getattr(person, name))
        self.ui.role.setFocus()

    def store(self) -> str:
        """Store the person."""
        said = {name: field.text() for name, field in self._fields.items()}
        return put_person(self._bank, replace(self._person, **said)).id


class LeadsDialog(RecordDialog):
    """Asks who leads on a weakness, for each of the four."""

    def __init__(self, bank: Bank, seen: SeenRevisit, weakness_id: str, parent: QWidget) -> None:
        self._bank, self._weakness_id = bank, weakness_id
        self.ui = Ui_LeadsDialog()
        weakness = seen.weakness_of[weakness_id]
        super().__init__(self.ui, f"Who leads on weakness {weakness.number}", parent)
        self.ui.words.setText(weakness.title)
        self._boxes: dict[LeadPart, QComboBox] = {
            LeadPart.SENIOR: self.ui.senior,
            LeadPart.COUNCIL: self.ui.council,
            LeadPart.NHS: self.ui.nhs,
            LeadPart.FAMILIES: self.ui.families,
        }
        held = seen.leads_on(weakness_id)
        for part, box in self._boxes.items():
            box.addItem("Nobody yet", "")
            for person in seen.people:
                box.addItem(_named(person), person.id)
            lead = held.get(part)
            box.setCurrentIndex(box.findData(lead.id) if lead else 0)
        self.ui.senior.setFocus()

    def store(self) -> str:
        """Store who leads."""
        chosen = {part: box.currentData() for part, box in self._boxes.items()}
        set_leads(self._bank, self._weakness_id, chosen)
        return self._weakness_id


def _named(person: Person) -> str:
    return ", ".join(filter(None, (person.role, person.name, person.body)))
