"""Links of criteria, actions and re-audits come back, go with what they hang on, and undo."""

from dataclasses import replace
from datetime import date

import pytest
from bank_made import a_weakness, dump, keep_a_draw, keep_a_round, keep_an_action
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.action import Action, CriterionLink, Reaudit
from sendprep.domain.audit import AuditRound
from sendprep.domain.identity import new_id
from sendprep.domain.weakness import Weakness

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
DAYS = st.none() | st.dates()
ONE_BANK = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def weakness(bank: Bank) -> Weakness:
    one = a_weakness()
    with bank.change("Add"):
        bank.weaknesses.add(one)
    return one


@pytest.fixture
def round_(bank: Bank) -> AuditRound:
    with bank.change("Begin"):
        return keep_a_round(bank, keep_a_draw(bank))


@ONE_BANK
@given(text=TEXT, owner=TEXT, due=DAYS, done=DAYS, number=st.integers(1, 9999))
def test_an_action_comes_back_as_it_was_stored(
    bank: Bank, text: str, owner: str, due: date | None, done: date | None, number: int
) -> None:
    new = Action(new_id(), number, text, None, owner, due, done)
    with bank.change("Add"):
        bank.actions.add(new)
    assert bank.actions.get(new.id) == new
    other = replace(new, text="Other", due=None, done=None)
    with bank.change("Change"):
        bank.actions.update(other)
    assert bank.actions.get(new.id) == other


@ONE_BANK
@given(criterion=TEXT, due=DAYS, because=TEXT)
def test_a_reaudit_comes_back_and_is_kept_once(
    bank: Bank, criterion: str, due: date | None, because: str
) -> None:
    with bank.change("Act"):
        round_ = keep_a_round(bank, keep_a_draw(bank))
        action = Action(new_id(), bank.actions.next_number(), "Oil it")
        bank.actions.add(action)
        new = Reaudit(action.id, round_.id, criterion, due, None, because)
        bank.actions.put_reaudit(replace(new, due=None, because=""))
        bank.actions.put_reaudit(new)
    assert [one for one in bank.actions.reaudits() if one.action_id == action.id] == [new]


def test_links_are_kept_once_and_listed_by_number_of_the_weakness(bank: Bank) -> None:
    second, first = a_weakness(2), a_weakness(1)
    links = [CriterionLink("ehc-plan", "F2", one.id) for one in (first, second)]
    with bank.change("Link"):
        for weakness in (second, first):
            bank.weaknesses.add(weakness)
        for link in reversed(links):
            bank.criterion_links.add(link)
    steps = bank.history.steps()
    with bank.change("Link again"):
        bank.criterion_links.add(links[0])
    assert bank.criterion_links.all() == links
    assert bank.history.steps() == steps
    with bank.change("Unlink"):
        bank.criterion_links.remove(links[0])
    assert bank.criterion_links.all() == links[1:]


def test_an_action_outlives_its_weakness_and_its_round(
    bank: Bank, weakness: Weakness, round_: AuditRound
) -> None:
    with bank.change("Act"):
        action = keep_an_action(bank, round_, weakness)
    before = dump(bank)
    with bank.change("Remove"):
        bank.weaknesses.remove(weakness.id)
        bank.rounds.remove(round_.id)
    assert bank.criterion_links.all() == []
    assert bank.actions.reaudits() == []
    assert bank.actions.all() == [replace(action, weakness_id=None)]
    bank.undo()
    assert dump(bank) == before


def test_what_an_action_waits_for_goes_with_it(
    bank: Bank, weakness: Weakness, round_: AuditRound
) -> None:
    with bank.change("Act"):
        action = keep_an_action(bank, round_, weakness)
        assert bank.actions.next_number() == action.number + 1
    with bank.change("Remove"):
        bank.actions.remove(action.id)
    assert bank.actions.all() == []
    assert bank.actions.reaudits() == []
    with pytest.raises(KeyError):
        bank.actions.get(action.id)


def test_a_round_that_closed_an_action_may_go(
    bank: Bank, weakness: Weakness, round_: AuditRound
) -> None:
    with bank.change("Act"):
        keep_an_action(bank, round_, weakness)
        later = keep_a_round(bank, keep_a_draw(bank, "sluice"))
        _close(bank, later)
    assert check(bank) == []
    with bank.change("Remove"):
        bank.rounds.remove(later.id)
    (waits,) = bank.actions.reaudits()
    assert waits.closed_by is None
    assert check(bank) == []


def test_check_tells_of_an_action_that_its_own_sample_closed(
    bank: Bank, weakness: Weakness, round_: AuditRound
) -> None:
    with bank.change("Act"):
        keep_an_action(bank, round_, weakness)
        _close(bank, round_)
    (fault,) = check(bank)
    assert fault.what == "An action was closed by a round that is no later sample"
    assert fault.where == "P1, F2"


def test_check_tells_of_a_closed_action_that_is_not_done(
    bank: Bank, weakness: Weakness, round_: AuditRound
) -> None:
    with bank.change("Act"):
        action = keep_an_action(bank, round_, weakness)
        _close(bank, keep_a_round(bank, keep_a_draw(bank, "sluice")))
        bank.actions.update(replace(action, done=None))
    (fault,) = check(bank)
    assert fault.what == "An action was closed that is not done"


def test_no_column_of_the_tables_has_room_for_a_case(bank: Bank) -> None:
    """A new column of these tables has to be thought about here."""
    columns = {
        table: set(bank.db.table(table).columns_dict)
        for table in ("criterion_links", "actions", "reaudits")
    }
    assert columns == {
        "criterion_links": {"id", "instrument_id", "criterion", "weakness_id"},
        "actions": {"id", "number", "text", "weakness_id", "owner", "due", "done"},
        "reaudits": {"id", "action_id", "round_id", "criterion", "due", "closed_by", "because"},
    }


def _close(bank: Bank, later: AuditRound) -> None:
    (waits,) = bank.actions.reaudits()
    bank.actions.put_reaudit(replace(waits, closed_by=later.id))
