"""Who can be reached on the days of the revisit, and who leads on which weakness."""

from collections.abc import Mapping
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import storable
from sendprep.bank.rows import Rows, Shape
from sendprep.domain.revisit import Lead, LeadPart, Person


class People(Rows[Person]):
    """Reads and writes people in the order in which they were added, and whom they lead for."""

    def __init__(self, door: Door) -> None:
        super().__init__(door, Shape("people", lambda one: one.id, _person_row, _person))
        self._leads = Rows(door, Shape("leads", _lead_key, _lead_row, _lead, _LEADS_IN_ORDER))

    def leads(self) -> list[Lead]:
        """Return who leads on each weakness, by its number, and the four in their order."""
        return self._leads.all()

    def put_lead(self, lead: Lead) -> None:
        """Store who leads on a weakness for one of the four, over who did before."""
        self._leads.put(lead)

    def remove_lead(self, weakness_id: str, part: LeadPart) -> None:
        """Say that nobody leads on a weakness for one of the four."""
        self._leads.remove(f"{weakness_id}/{part.value}")


_LEADS_IN_ORDER = (
    "(select number from weaknesses where weaknesses.id = weakness_id), weakness_id, "
    "instr('senior council nhs families', part)"
)


def _person_row(person: Person) -> dict[str, str | int | None]:
    return {
        "role": storable(person.role),
        "name": storable(person.name),
        "body": storable(person.body),
        "phone": storable(person.phone),
        "mail": storable(person.mail),
    }


def _person(row: Mapping[str, Any]) -> Person:
    return Person(**row)


def _lead_key(lead: Lead) -> str:
    return f"{lead.weakness_id}/{lead.part.value}"


def _lead_row(lead: Lead) -> dict[str, str | int | None]:
    return {
        "weakness_id": lead.weakness_id,
        "part": lead.part.value,
        "person_id": lead.person_id,
    }


def _lead(row: Mapping[str, Any]) -> Lead:
    return Lead(row["weakness_id"], LeadPart(row["part"]), row["person_id"])
