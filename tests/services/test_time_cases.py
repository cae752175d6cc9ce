"""Days and exceptions of cases are recorded in one step, refused whole, and timed as a round."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bank_made import keep_a_draw, keep_a_round, plain_bank

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.audit import AuditRound
from sendprep.domain.statutory_clock import CaseDays, LawfulException, State
from sendprep.domain.statutory_limits import Step
from sendprep.errors import SendprepError
from sendprep.services.time_cases import record_case, see_clock, see_timeliness

TODAY = date(2026, 3, 2)
DAYS = {Step.REQUEST: date(2025, 2, 3), Step.FINAL: date(2025, 6, 24)}
AWAY = LawfulException("absent", "Abroad", date(2025, 3, 3), date(2025, 4, 20))


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        with made.change("Draw, and begin a round"):
            keep_a_round(made, keep_a_draw(made))
        yield made


@pytest.fixture
def round_(bank: Bank) -> AuditRound:
    return bank.rounds.all()[0]


@pytest.fixture
def case_id(bank: Bank, round_: AuditRound) -> str:
    return bank.draws.get(round_.draw_id).draw.ids[0]


def held(bank: Bank, round_: AuditRound, case_id: str) -> CaseDays:
    return bank.case_days.get(round_.id, case_id)


def test_days_and_exceptions_are_one_step_that_undo_takes_back(
    bank: Bank, round_: AuditRound, case_id: str
) -> None:
    case = CaseDays(case_id, DAYS, (AWAY,))
    record_case(bank, round_.id, case, TODAY)
    assert held(bank, round_, case_id) == case
    assert bank.undo_label() == f"Record the days and lawful exceptions of {case_id}"
    bank.undo()
    assert held(bank, round_, case_id) == CaseDays(case_id)
    bank.redo()
    assert held(bank, round_, case_id) == case
    assert check(bank) == []


def test_only_what_changed_is_logged(bank: Bank, round_: AuditRound, case_id: str) -> None:
    record_case(bank, round_.id, CaseDays(case_id, DAYS, (AWAY,)), TODAY)
    moved = {**DAYS, Step.FINAL: date(2025, 6, 23)}
    record_case(bank, round_.id, CaseDays(case_id, moved, (AWAY,)), TODAY)
    step = bank.history.steps()[0]
    assert step.label == f"Record the days of {case_id}"
    (change,) = bank.history.changes(step.id)
    assert (change.table, change.row) == ("case_days", f"{round_.id}/{case_id}/final")
    record_case(bank, round_.id, CaseDays(case_id, moved, (AWAY,)), TODAY)
    assert bank.history.steps()[0].id == step.id, "nothing changed, so there is no step"


def test_day_and_exception_that_are_taken_out_are_gone(
    bank: Bank, round_: AuditRound, case_id: str
) -> None:
    record_case(bank, round_.id, CaseDays(case_id, DAYS, (AWAY,)), TODAY)
    record_case(bank, round_.id, CaseDays(case_id), TODAY)
    assert held(bank, round_, case_id) == CaseDays(case_id)
    assert bank.case_days.of_round(round_.id) == {}


@pytest.mark.parametrize(
    ("days", "words", "told"),
    [
        ({Step.REQUEST: date(2026, 3, 3)}, "Abroad", "is in the future"),
        ({**DAYS, Step.DRAFT: date(2025, 7, 1)}, "Abroad", "“Final plan sent” is before “Draft"),
        (DAYS, "  ", "“Absent from the area for at least 4 weeks” has no words"),
        (DAYS, "Mrs Millwright took him abroad", "seems to hold a name with a title"),
        (DAYS, "Call 07700 900123", "seems to hold a phone number"),
    ],
)
def test_what_cannot_be_is_refused_whole(
    days: dict[Step, date], words: str, told: str, bank: Bank, round_: AuditRound, case_id: str
) -> None:
    case = CaseDays(case_id, days, (LawfulException("absent", words),))
    with pytest.raises(SendprepError, match="Nothing was stored") as refused:
        record_case(bank, round_.id, case, TODAY)
    assert told in refused.value.happened
    assert held(bank, round_, case_id) == CaseDays(case_id)


def test_exception_that_is_too_short_is_refused_whole(
    bank: Bank, round_: AuditRound, case_id: str
) -> None:
    short = replace(AWAY, last=AWAY.first)
    with pytest.raises(SendprepError, match="has fewer than 4 weeks"):
        record_case(bank, round_.id, CaseDays(case_id, DAYS, (short,)), TODAY)
    assert held(bank, round_, case_id) == CaseDays(case_id)


def test_new_last_day_of_an_exception_is_one_cell(
    bank: Bank, round_: AuditRound, case_id: str
) -> None:
    record_case(bank, round_.id, CaseDays(case_id, DAYS, (replace(AWAY, last=None),)), TODAY)
    record_case(bank, round_.id, CaseDays(case_id, DAYS, (AWAY,)), TODAY)
    step = bank.history.steps()[0]
    assert step.label == f"Record the lawful exceptions of {case_id}"
    (change,) = bank.history.changes(step.id)
    assert (change.before, change.after) == ({"last_day": None}, {"last_day": "2025-04-20"})
    assert held(bank, round_, case_id).exceptions == (AWAY,)


def test_case_outside_the_sample_is_refused(bank: Bank, round_: AuditRound) -> None:
    with pytest.raises(SendprepError, match="is not in the sample of A1"):
        record_case(bank, round_.id, CaseDays("P99999", DAYS), TODAY)
    replaced = bank.draws.get(round_.draw_id).draw.replacements[0]
    with pytest.raises(SendprepError, match=f"replaced in the sample by {replaced.into}"):
        record_case(bank, round_.id, CaseDays(replaced.out, DAYS), TODAY)


def test_clock_of_a_case_names_its_excuse(bank: Bank, round_: AuditRound, case_id: str) -> None:
    record_case(bank, round_.id, CaseDays(case_id, DAYS, (AWAY,)), TODAY)
    clock = {one.limit.id: one for one in see_clock(bank, round_.id, case_id, TODAY)}
    assert (clock["final"].state, clock["final"].over) == (State.EXCUSED, 1)
    assert clock["final"].excused_by == AWAY


def test_round_is_timed_over_every_case_of_its_sample(bank: Bank, round_: AuditRound) -> None:
    one, two, *others = bank.draws.get(round_.draw_id).draw.ids
    record_case(bank, round_.id, CaseDays(one, DAYS), TODAY)
    record_case(bank, round_.id, CaseDays(two, {**DAYS, Step.FINAL: date(2025, 6, 23)}), TODAY)
    final = {found.limit.id: found for found in see_timeliness(bank, round_.id, TODAY)}["final"]
    assert (final.in_time, final.cases) == (1, 2)
    assert [(out.why, out.cases) for out in final.left_out] == [(State.NOT_BEGUN, len(others))]


def test_days_go_with_their_round_and_come_back_with_it(
    bank: Bank, round_: AuditRound, case_id: str
) -> None:
    record_case(bank, round_.id, CaseDays(case_id, DAYS, (AWAY,)), TODAY)
    with bank.change("Remove the round"):
        bank.rounds.remove(round_.id)
    assert bank.case_days.of_round(round_.id) == {}
    bank.undo()
    assert held(bank, round_, case_id) == CaseDays(case_id, DAYS, (AWAY,))
