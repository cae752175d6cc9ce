"""Planning the days of the revisit: each deed is one step, and what cannot be is refused whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bank_made import a_weakness, plain_bank, some_evidence

from sendprep.bank.bank import Bank
from sendprep.domain.revisit import Group, LeadPart, Meeting, Person, Question
from sendprep.errors import SendprepError
from sendprep.services.plan_revisit import (
    put_meeting,
    put_person,
    put_question,
    remove_meeting,
    remove_person,
    remove_question,
    set_leads,
)
from sendprep.services.see_revisit import see_revisit

DAY = date(2026, 2, 2)
HEAD = Person("", " Head of  SEND ", "", "Council", "01632 960102 ", "send@ashmere.example")


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        with made.change("Add"):
            made.weaknesses.add(a_weakness())
        yield made


def test_a_person_is_stored_tidied_changed_and_removed_each_in_one_step(bank: Bank) -> None:
    stored = put_person(bank, HEAD)
    assert (stored.role, stored.phone) == ("Head of SEND", "01632 960102")
    assert bank.people.all() == [stored]
    assert bank.undo_label() == "Add Head of SEND"
    changed = put_person(bank, replace(stored, body="Integrated care board"))
    assert bank.people.all() == [changed]
    remove_person(bank, changed)
    assert bank.people.all() == []
    for held in ([changed], [stored], []):
        bank.undo()
        assert bank.people.all() == held


@pytest.mark.parametrize("role", ["", "  ", "head of send"])
def test_nobody_is_stored_without_a_role_of_their_own(bank: Bank, role: str) -> None:
    stored = put_person(bank, HEAD)
    with pytest.raises(SendprepError):
        put_person(bank, Person("", role))
    assert bank.people.all() == [stored]


def test_leads_are_set_changed_and_taken_back_in_one_step_each(bank: Bank) -> None:
    weakness = bank.weaknesses.all()[0]
    head, other = put_person(bank, HEAD), put_person(bank, Person("", "Clinical officer"))
    set_leads(bank, weakness.id, {LeadPart.SENIOR: head.id, LeadPart.NHS: other.id})
    label = bank.undo_label()
    assert label == f"Set who leads on weakness {weakness.number}"
    set_leads(bank, weakness.id, {LeadPart.SENIOR: head.id, LeadPart.COUNCIL: ""})
    set_leads(bank, weakness.id, {LeadPart.SENIOR: "", LeadPart.NHS: head.id})
    assert see_revisit(bank).leads_on(weakness.id) == {LeadPart.NHS: head}
    bank.undo()
    held = {LeadPart.SENIOR: head, LeadPart.NHS: other}
    assert see_revisit(bank).leads_on(weakness.id) == held
    remove_person(bank, other)
    assert see_revisit(bank).leads_on(weakness.id) == {LeadPart.SENIOR: head}
    bank.undo()
    assert see_revisit(bank).leads_on(weakness.id) == held


def test_a_meeting_keeps_its_times_in_one_way_and_its_people_one_a_line(bank: Bank) -> None:
    typed = Meeting("", DAY, " Opening  meeting", Group.LEADERS, "9", "9.45", "Room 4", "A \n\n B")
    stored = put_meeting(bank, typed)
    assert (stored.title, stored.starts, stored.ends) == ("Opening meeting", "09:00", "09:45")
    assert stored.attends == "A\nB"
    assert bank.meetings.all() == [stored]
    assert bank.undo_label() == "Plan “Opening meeting”"
    remove_meeting(bank, stored)
    assert bank.meetings.all() == []
    bank.undo()
    assert bank.meetings.all() == [stored]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (Meeting("", DAY, " "), "What is met for is missing"),
        (Meeting("", DAY, "Opening", starts="soon"), "“soon”, is no time of day"),
        (Meeting("", DAY, "Opening", starts="10", ends="10"), "ends before it begins"),
        (Meeting("", DAY, "Opening", starts="10", ends="9:59"), "ends before it begins"),
        (Meeting("", DAY, "Opening", ends="9:59"), "an end and no beginning"),
    ],
)
def test_a_meeting_that_cannot_be_is_refused(bank: Bank, wrong: Meeting, told: str) -> None:
    before = bank.undo_label()
    with pytest.raises(SendprepError, match=told):
        put_meeting(bank, wrong)
    assert bank.meetings.all() == []
    assert bank.undo_label() == before


def test_questions_are_numbered_on_and_keep_their_numbers(bank: Bank) -> None:
    first, second = (put_question(bank, Question("", 0, text)) for text in ("Why?", "How?"))
    assert (first.number, second.number) == (1, 2)
    changed = put_question(bank, replace(first, line="Because of what\nwe learnt. "))
    assert changed.line == "Because of what\nwe learnt."
    remove_question(bank, first)
    assert bank.questions.all() == [second]
    assert put_question(bank, Question("", 0, "When?")).number == 3


def test_a_line_to_take_cites_only_what_the_bank_holds(bank: Bank) -> None:
    with bank.change("Add evidence"):
        bank.evidence.add(replace(some_evidence(), number=900, page_count=3))
    stored = put_question(bank, Question("", 0, "Why?", "It fell. [E900 p3]"))
    assert see_revisit(bank).numbered[900].number == 900
    for lost in ("[E900 p4]", "[E99999]"):
        with pytest.raises(SendprepError, match="E9"):
            put_question(bank, replace(stored, line=f"It fell. {lost}"))
    assert bank.questions.all() == [stored]
