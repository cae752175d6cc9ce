"""Binders and the days of the revisit: whatever is stored comes back, in its order, undoable."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from bank_made import a_finding, a_weakness, dump, fill, keep_the_days, plain_bank, some_evidence
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendprep.bank.bank import Bank
from sendprep.bank.state import state
from sendprep.domain.binder import Agreed, Issue, NumberedPart, PackSection, Recipe
from sendprep.domain.editions import Edition, Withheld
from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Section
from sendprep.domain.revisit import Lead, LeadPart, Meeting, Person, Question, Request, Touch

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
DAY = date(2026, 10, 6)
SOME = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
PARTS = st.builds(NumberedPart, TEXT, st.lists(TEXT, max_size=3).map(tuple))
VALUES = st.one_of(
    st.builds(Recipe, id=TEXT, name=TEXT),
    st.builds(
        Issue,
        id=TEXT,
        recipe_id=TEXT,
        number=st.integers(1, 99),
        parts=st.lists(PARTS, max_size=3).map(tuple),
        entries=st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple),
    ),
    st.builds(Withheld, st.sampled_from(Edition), TEXT, TEXT),
    st.builds(Agreed, TEXT, TEXT),
    st.builds(Person, *[TEXT] * 6),
    st.builds(Meeting, id=TEXT, title=TEXT, attends=TEXT),
    st.builds(Question, TEXT, st.integers(1, 99), TEXT, TEXT, TEXT, st.none(), st.none()),
    st.builds(Touch, TEXT, st.dates(), TEXT, TEXT, TEXT),
    st.builds(Request, id=TEXT, number=st.integers(1, 99), text=TEXT, evidence_id=st.none()),
)


def noun(bank: Bank, value: object) -> Any:
    """Return the noun of a bank that keeps a value."""
    return {
        Recipe: bank.recipes,
        Issue: bank.issues,
        Withheld: bank.withheld,
        Agreed: bank.agreed,
        Person: bank.people,
        Meeting: bank.meetings,
        Question: bank.questions,
        Touch: bank.touches,
        Request: bank.requests,
    }[type(value)]


@SOME
@given(VALUES)
def test_a_value_comes_back_as_it_was_put(bank: Bank, value: object) -> None:
    with bank.change("Put"):
        noun(bank, value).put(value)
    assert value in noun(bank, value).all()


def test_what_is_put_again_stands_in_the_place_of_what_was_there(bank: Bank) -> None:
    first = Person(new_id(), "Head miller", "Sam", phone="01632 960001")
    with bank.change("Put"):
        bank.people.put(first)
        bank.people.put(Person(new_id(), "Miller"))
    with bank.change("Put again"):
        bank.people.put(replace(first, name="Jo"))
    assert [one.name for one in bank.people.all()] == ["Jo", ""]
    assert bank.people.get(first.id) == replace(first, name="Jo")
    assert [change.after for change in bank.history.changes(bank.history.steps()[0].id)] == [
        {"name": "Jo"}
    ]
    bank.undo()
    assert bank.people.get(first.id) == first


def test_what_is_removed_is_gone_and_undone_is_back(bank: Bank) -> None:
    fill(bank)
    before = dump(bank)
    with bank.change("Remove all"):
        for rows in (bank.recipes, bank.issues, bank.people, bank.meetings, bank.questions,
                     bank.touches, bank.requests):  # fmt: skip
            for one in rows.all():
                rows.remove(one.id)
        (withheld,), (agreed,) = bank.withheld.all(), bank.agreed.all()
        bank.withheld.give_back(withheld.edition, withheld.place)
        bank.agreed.remove(agreed.section)
        bank.agreed.remove("nothing of that kind")
    nouns = (bank.recipes, bank.issues, bank.withheld, bank.agreed, bank.people, bank.meetings)
    assert [one.all() for one in nouns] == [[]] * 6
    assert bank.people.leads() == []
    bank.undo()
    assert dump(bank) == before


def test_an_id_that_is_not_there_is_a_key_error(bank: Bank) -> None:
    for rows in (bank.recipes, bank.issues, bank.people, bank.meetings, bank.questions):
        with pytest.raises(KeyError):
            rows.get("nobody")


def test_issues_of_a_recipe_come_by_number_and_stay_when_it_goes(bank: Bank) -> None:
    recipe = Recipe(new_id(), "Binder", left_out=frozenset({PackSection.GLOSSARY}))
    issues = [Issue(new_id(), recipe.id, n, DAY, "", "", "", ()) for n in (10, 9)]
    with bank.change("Give out"):
        bank.recipes.put(recipe)
        for issue in issues:
            bank.issues.put(issue)
        bank.issues.put(Issue(new_id(), "another", 1, DAY, "", "", "", ()))
    with bank.change("Remove"):
        bank.recipes.remove(recipe.id)
    assert [one.number for one in bank.issues.of_recipe(recipe.id)] == [9, 10]
    assert bank.issues.of_recipe("nobody") == []


def test_what_is_withheld_is_told_by_edition(bank: Bank) -> None:
    with bank.change("Withhold"):
        for edition in (Edition.BOARD, Edition.PARENTS):
            bank.withheld.put(Withheld(edition, "evidence/1"))
    assert bank.withheld.of_edition(Edition.BOARD) == [Withheld(Edition.BOARD, "evidence/1")]
    assert bank.withheld.of_edition(Edition.INSPECTOR) == []


def test_leads_come_by_weakness_and_in_the_order_of_the_four(bank: Bank) -> None:
    second, first, person = a_weakness(2), a_weakness(1), Person(new_id(), "Miller")
    leads = [Lead(one.id, part, person.id) for one in (first, second) for part in LeadPart]
    with bank.change("Lead"):
        bank.people.put(person)
        for weakness in (second, first):
            bank.weaknesses.add(weakness)
        for lead in sorted(leads, key=lambda one: one.part.value):
            bank.people.put_lead(lead)
    assert bank.people.leads() == leads
    other = Person(new_id(), "Head miller")
    with bank.change("Another"):
        bank.people.put(other)
        bank.people.put_lead(Lead(first.id, LeadPart.NHS, other.id))
        bank.people.remove_lead(second.id, LeadPart.SENIOR)
    left = bank.people.leads()
    assert [one.person_id for one in left if one.weakness_id == first.id].count(other.id) == 1
    assert len(left) == 7
    with bank.change("Remove"):
        bank.people.remove(other.id)
        bank.weaknesses.remove(second.id)
    assert {one.weakness_id for one in bank.people.leads()} == {first.id}
    assert len(bank.people.leads()) == 3


def test_meetings_come_by_day_and_time_and_those_without_a_time_last(bank: Bank) -> None:
    times = ["", "14:00", "09:30"]
    with bank.change("Meet"):
        bank.meetings.put(Meeting(new_id(), date(2026, 10, 7), "next day", starts="08:00"))
        for starts in times:
            bank.meetings.put(Meeting(new_id(), DAY, starts, starts=starts))
    assert [one.title for one in bank.meetings.all()] == ["09:30", "14:00", "", "next day"]


def test_numbers_go_on_from_the_highest(bank: Bank) -> None:
    assert (bank.questions.next_number(), bank.requests.next_number()) == (1, 1)
    with bank.change("Ask"):
        bank.questions.put(Question(new_id(), 7, "Why?"))
        bank.requests.put(Request(new_id(), 2, DAY, "The book"))
    assert (bank.questions.next_number(), bank.requests.next_number()) == (8, 3)


def test_a_question_goes_with_its_weakness_but_stays_without_its_finding(bank: Bank) -> None:
    weakness, evidence = a_weakness(), some_evidence()
    finding = a_finding(weakness)
    with bank.change("Fill"):
        bank.weaknesses.add(weakness)
        bank.findings.add(finding)
        bank.evidence.add(evidence)
        question = keep_the_days(bank, finding, evidence)
    with bank.change("Remove"):
        bank.findings.remove(finding.id)
    assert bank.questions.all() == [replace(question, finding_id=None)]
    with bank.change("Remove"):
        bank.weaknesses.remove(weakness.id)
    assert bank.questions.all() == []


def test_the_state_is_of_what_the_bank_holds_and_not_of_how_it_came_there(bank: Bank) -> None:
    weakness, *_ = fill(bank)
    held, head = state(bank), bank.history.head()
    bank.undo()
    assert state(bank) != held
    bank.redo()
    assert state(bank) == held
    assert bank.history.head() != head
    with bank.change("Print"):
        bank.recipes.put(Recipe(new_id(), "Another"))
        bank.issues.put(Issue(new_id(), "x", 2, DAY, held, "", "", ()))
        bank.saved_searches.remove(bank.saved_searches.all()[0].id)
    assert state(bank) == held
    with bank.reader() as reader, bank.change("Write"):
        bank.narrative.write(weakness.id, Section.POSITION, "It turns.")
        assert state(reader) == held
    assert state(bank) != held


def test_the_head_of_the_log_is_known_for_every_earlier_length(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as bank:
        heads = [bank.history.head()]
        assert heads[0].hash == ""
        for role in ("Miller", "Baker"):
            with bank.change("Add"):
                bank.people.put(Person(new_id(), role))
            heads.append(bank.history.head())
    with Bank.open(bank.path, None, "Jo Bell", "LAPTOP-2") as bank:
        with bank.change("Add"):
            bank.people.put(Person(new_id(), "Carter"))
        heads.append(bank.history.head())
        assert [one.steps for one in heads] == [0, 1, 2, 3]
        assert [bank.history.head(one.steps) for one in heads] == heads
        assert len({one.hash for one in heads}) == 4
        assert bank.history.head(99) == heads[-1]
