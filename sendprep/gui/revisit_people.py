"""Who can be reached on the days, and who leads on each weakness, in the window."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.revisit import LeadPart, Person
from sendprep.domain.revisit_seen import SeenRevisit
from sendprep.domain.weakness import Weakness
from sendprep.gui.cases_findings_said import SaidRow
from sendprep.gui.cases_table import Shape
from sendprep.gui.revisit_days import how_reached, times
from sendprep.gui.revisit_dialog import RecordDialog
from sendprep.gui.revisit_people_dialogs import LeadsDialog, PersonDialog
from sendprep.gui.revisit_records import (
    DONE,
    NOTHING_SET,
    OPEN,
    WEAKNESS,
    Kind,
    Record,
    part,
    spans,
)
from sendprep.gui.words import count_words, day_words
from sendprep.services.plan_revisit import remove_person

_REACHED = (("phone", "ph.phone"), ("mail", "ph.envelope-simple"))


def _people(seen: SeenRevisit) -> Iterator[Record]:
    for one in seen.people:
        reached = [value for name, _ in _REACHED if (value := getattr(one, name))]
        leads = len(list(seen.led_by(one)))
        yield Record(
            one.id,
            (
                one.role,
                one.name or NOTHING_SET,
                one.body or NOTHING_SET,
                reached[0] if reached else NOTHING_SET,
                str(leads) if leads else NOTHING_SET,
            ),
            one.role.casefold(),
            one.role,
            (*_reach(one), *_led(seen, one), *_met(seen, one)),
        )


def _reach(one: Person) -> Iterator[SaidRow]:
    who = ", ".join(filter(None, (one.name, one.body)))
    yield SaidRow(who or "No name is recorded: the role stands for the person.", icon="ph.user")
    reached = [(getattr(one, name), icon) for name, icon in _REACHED if getattr(one, name)]
    for value, icon in reached:
        yield SaidRow(value, icon=icon)
    if not reached:
        yield SaidRow("No phone or mail is recorded.", icon="ph.phone")


def _led(seen: SeenRevisit, one: Person) -> tuple[SaidRow, ...]:
    led = (
        SaidRow(weakness.title, str(weakness.number), note=lead.words, opens=WEAKNESS + weakness.id)
        for weakness, lead in seen.led_by(one)
    )
    return part("Leads on", led)


def _met(seen: SeenRevisit, one: Person) -> tuple[SaidRow, ...]:
    met = (
        SaidRow(meeting.title, note=f"{day_words(meeting.day)} {times(meeting)}".strip())
        for meeting in seen.meetings_of(one)
    )
    return part("Attends", met)


def _not_reached(seen: SeenRevisit) -> Iterator[str]:
    silent = [one for one in seen.people if not (one.phone or one.mail)]
    if silent:
        yield f"{count_words(len(silent), 'person', 'people')} without phone or mail."


def _ask_person(bank: Bank, seen: SeenRevisit, person_id: str, parent: QWidget) -> RecordDialog:
    return PersonDialog(bank, seen.person_of.get(person_id, Person("", "")), parent)


def _remove_person(bank: Bank, seen: SeenRevisit, person_id: str) -> str:
    remove_person(bank, seen.person_of[person_id])
    return seen.person_of[person_id].role


PEOPLE = Kind(
    "People to reach",
    ("Role", "Name", "Body", "Reached by", "Leads on"),
    Shape(
        0,
        {
            1: "Anne-Marie Smith",
            2: "Integrated care board of the area",
            3: "name@council.gov.uk",
            4: "14",
        },
        (2, 1, 4),
        muted=frozenset({2, 3}),
        least=180,
    ),
    lambda seen: count_words(len(seen.people), "person to reach", "people to reach"),
    _people,
    _not_reached,
    (
        "Nobody is recorded yet",
        "Record who is reached on the days: leaders, leads of each body, who runs each meeting. "
        "Meetings, leads and lines to take name them by their role.",
    ),
    "Change…",
    _ask_person,
    "Add somebody…",
    _remove_person,
)
"""The tab of people."""


def _leads(seen: SeenRevisit) -> Iterator[Record]:
    for one in seen.weaknesses:
        held = seen.leads_on(one.id)
        yield Record(
            one.id,
            (
                str(one.number),
                one.title,
                *(held[each].role if each in held else NOTHING_SET for each in LeadPart),
            ),
            one.number,
            f"Weakness {one.number}",
            tuple(_led_by(seen, one)),
            _state(len(held)),
        )


def _led_by(seen: SeenRevisit, one: Weakness) -> Iterator[SaidRow]:
    yield SaidRow(one.title, icon="ph.list-numbers", opens=WEAKNESS + one.id)
    held = seen.leads_on(one.id)
    for each in LeadPart:
        person = held.get(each)
        words, note = (person.role, how_reached(person)) if person else ("Nobody yet", "")
        yield from part(each.words, [SaidRow(words, note=note)])


def _state(held: int) -> tuple[str, str]:
    if held == len(LeadPart):
        return DONE
    return ("ph.circle-half-fill", "part") if held else OPEN


def _not_led(seen: SeenRevisit) -> Iterator[str]:
    for each in LeadPart:
        without = [one.number for one in seen.weaknesses if each not in seen.leads_on(one.id)]
        if without:
            yield f"{each.words}: nobody yet for {spans(without)}."


def _ask_leads(bank: Bank, seen: SeenRevisit, weakness_id: str, parent: QWidget) -> RecordDialog:
    return LeadsDialog(bank, seen, weakness_id, parent)


LEADS = Kind(
    "Leads on weaknesses",
    ("No.", "Weakness", *(each.words for each in LeadPart)),
    Shape(
        1,
        {
            0: "14",
            2: "Director of children’s services",
            3: "Head of SEND",
            4: "Designated clinical officer",
            5: "Parents and carers",
        },
        (5, 4, 3, 2),
        sign=lambda row: row.sign,
        signed=1,
        muted=frozenset({2, 3, 4, 5}),
        least=140,
    ),
    lambda seen: f"Who leads on {count_words(len(seen.weaknesses), 'weakness', 'weaknesses')}",
    _leads,
    _not_led,
    ("There is no weakness yet", "Who leads is said for each weakness of the letter."),
    "Choose leads…",
    _ask_leads,
)
"""The tab of leads."""
