"""Plan the days of the revisit: people, who leads on what, meetings, and likely questions.

Each deed is one change. A value whose id the bank does not know is new.
"""

from collections.abc import Mapping
from dataclasses import replace

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import lost_words
from sendprep.domain.revisit import Lead, LeadPart, Meeting, Person, Question
from sendprep.domain.times_of_day import time_of_day
from sendprep.errors import SendprepError
from sendprep.services.store_record import store_record
from sendprep.services.tidy_words import lines, one_line, refuse_empty

NOTHING = "Nothing was changed."


def put_person(bank: Bank, person: Person) -> Person:
    """Store somebody who can be reached, and return them as stored.

    SendprepError without a role, or with one that somebody else has: meetings and lines to take
    name people by their role.
    """
    person = replace(
        person,
        role=one_line(person.role),
        name=one_line(person.name),
        body=one_line(person.body),
        phone=one_line(person.phone),
        mail=one_line(person.mail),
    )
    refuse_empty("The role", person.role, "Say what this person does, such as: Head of SEND.")
    others = [one for one in bank.people.all() if one.id != person.id]
    if any(one.role.casefold() == person.role.casefold() for one in others):
        raise SendprepError(
            f"Somebody is “{person.role}” already.",
            NOTHING,
            "Tell the two apart in the role, such as: Head of SEND, north.",
        )
    return store_record(bank, bank.people, person, "Add", person.role)


def remove_person(bank: Bank, person: Person) -> None:
    """Remove somebody, and with them what they lead on."""
    with bank.change(f"Remove {person.role}"):
        bank.people.remove(person.id)


def set_leads(bank: Bank, weakness_id: str, leads: Mapping[LeadPart, str]) -> None:
    """Store who leads on a weakness: ids of people, "" for nobody; parts not named stay.

    Nothing is written if all is so. KeyError without that weakness.
    """
    weakness = bank.weaknesses.get(weakness_id)
    held = {
        one.part: one.person_id for one in bank.people.leads() if one.weakness_id == weakness_id
    }
    new = {part: who for part, who in leads.items() if who != held.get(part, "")}
    if not new:
        return
    with bank.change(f"Set who leads on weakness {weakness.number}"):
        for part, who in new.items():
            if who:
                bank.people.put_lead(Lead(weakness_id, part, who))
            else:
                bank.people.remove_lead(weakness_id, part)


def put_meeting(bank: Bank, meeting: Meeting) -> Meeting:
    """Store a meeting, and return it as stored: times may be written in any usual way.

    SendprepError without a title, for a time that is none, and for an end before the beginning.
    """
    meeting = replace(
        meeting,
        title=one_line(meeting.title),
        room=one_line(meeting.room),
        attends=lines(meeting.attends),
        starts=_time("beginning", meeting.starts),
        ends=_time("end", meeting.ends),
    )
    refuse_empty("What is met for", meeting.title, "Write it, such as: Focus group on EHC plans.")
    if meeting.ends and meeting.ends <= meeting.starts:
        raise SendprepError("The meeting ends before it begins.", NOTHING, "Change one of both.")
    if meeting.ends and not meeting.starts:
        raise SendprepError(
            "The meeting has an end and no beginning.", NOTHING, "Write when it begins."
        )
    return store_record(bank, bank.meetings, meeting, "Plan", f"“{meeting.title}”")


def remove_meeting(bank: Bank, meeting: Meeting) -> None:
    """Remove a meeting."""
    with bank.change(f"Remove “{meeting.title}”"):
        bank.meetings.remove(meeting.id)


def put_question(bank: Bank, question: Question) -> Question:
    """Store a likely question, and return it as stored, with its number.

    SendprepError without words, and where the line to take cites what the bank does not hold.
    """
    question = replace(
        question,
        text=one_line(question.text),
        line=question.line.strip(),
        who=one_line(question.who),
    )
    refuse_empty("The question", question.text, "Write what inspectors may ask.")
    if lost := lost_words([question.line], bank.evidence.page_counts()):
        raise SendprepError(lost, NOTHING, "Change the citation, such as [E12 p7].")
    number = question.number if question.id else bank.questions.next_number()
    numbered = replace(question, number=number)
    return store_record(bank, bank.questions, numbered, "Add", f"question {number}")


def remove_question(bank: Bank, question: Question) -> None:
    """Remove a question; its number is free again only if it was the last."""
    with bank.change(f"Remove question {question.number}"):
        bank.questions.remove(question.id)


def _time(what: str, typed: str) -> str:
    found = time_of_day(typed)
    if found is None:
        raise SendprepError(
            f"The {what}, “{typed.strip()}”, is no time of day.", NOTHING, "Write it as 9:30."
        )
    return found
