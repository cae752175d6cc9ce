"""Rounds, audits and what came of them are kept, undone, told in the history and checked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from bank_made import (
    PASSPHRASE,
    dump,
    keep_a_draw,
    keep_a_round,
    keep_audits,
    locked_bank,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendprep.bank.backup import back_up
from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.audit import AgreedGrade, AuditRound, BoardSight, Pass, Score
from sendprep.domain.identity import new_id
from sendprep.domain.statutory_clock import CaseDays

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
MOMENTS = st.datetimes(datetime(2000, 1, 1), timezones=st.just(UTC))
ONE_BANK = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
LATE = datetime(2026, 2, 10, 9, 0, tzinfo=UTC)
TABLES = {
    *("rounds", "audits", "scores", "agreed_grades", "board_sights"),
    *("case_days", "case_exceptions"),
}


@pytest.fixture
def round_(bank: Bank) -> AuditRound:
    with bank.change("Begin"):
        return keep_a_round(bank, keep_a_draw(bank))


@ONE_BANK
@given(title=TEXT, number=st.integers(1, 9999), begun=MOMENTS, second=st.lists(TEXT).map(tuple))
def test_a_round_comes_back_as_it_was_stored(
    bank: Bank, title: str, number: int, begun: datetime, second: tuple[str, ...]
) -> None:
    with bank.change("Begin"):
        kept = keep_a_draw(bank)
        new = AuditRound(new_id(), number, title, kept.id, "ehc-plan", 3, "hash", begun, second)
        bank.rounds.add(new)
    assert bank.rounds.get(new.id) == new
    assert bank.rounds.of_draw(kept.id) == [new]
    with bank.change("Change"):
        bank.rounds.update(replace(new, title="Other", second=()))
    assert bank.rounds.get(new.id) == replace(new, title="Other", second=())


@ONE_BANK
@given(
    case=TEXT,
    which=st.sampled_from(Pass),
    auditor=TEXT,
    scores=st.lists(st.builds(Score, TEXT, TEXT, TEXT, TEXT), unique_by=lambda one: one.criterion),
    finished=st.none() | MOMENTS,
)
def test_an_audit_comes_back_as_it_was_stored(
    bank: Bank,
    case: str,
    which: Pass,
    auditor: str,
    scores: list[Score],
    finished: datetime | None,
) -> None:
    with bank.change("Audit"):
        one = keep_a_round(bank, keep_a_draw(bank))
        begun = bank.audits.begin(one.id, case, which, auditor)
        for score in scores:
            bank.audits.put_score(begun.id, score)
        bank.audits.finish(begun.id, finished)
    kept = replace(begun, scores={score.criterion: score for score in scores}, finished=finished)
    assert bank.audits.get(begun.id) == bank.audits.find(one.id, case, which) == kept
    assert bank.audits.of_round(one.id) == [kept]
    some = {score.criterion: score for score in scores[::2]}
    assert bank.audits.of_round(one.id, [*some]) == [replace(kept, scores=some)]
    assert bank.audits.counts(one.id) == {
        (case, which): (0 if finished else kept.answered, finished is not None)
    }
    assert bank.audits.auditors(one.id) == {(case, which): auditor}
    assert bank.audits.count(one.id) == 1


@ONE_BANK
@given(st.builds(BoardSight, st.builds(new_id), st.none(), TEXT, st.dates(), TEXT), TEXT, MOMENTS)
def test_what_was_agreed_and_decided_comes_back(
    bank: Bank, sight: BoardSight, words: str, when: datetime
) -> None:
    with bank.change("Agree"):
        one = keep_a_round(bank, keep_a_draw(bank))
        sight = replace(sight, round_id=one.id)
        agreed = AgreedGrade(one.id, "P00001", words, words, words, when)
        bank.rounds.see(sight)
        bank.rounds.agree(replace(agreed, grade="Inadequate"))
        bank.rounds.agree(agreed)
    assert bank.rounds.sights(one.id) == [sight]
    assert bank.rounds.agreed(one.id) == [agreed]


def test_rounds_are_numbered_and_listed_in_that_order(bank: Bank) -> None:
    with bank.change("Begin"):
        kept = keep_a_draw(bank)
        rounds = [keep_a_round(bank, kept, title) for title in "cab"]
    assert [one.number for one in rounds] == [1, 2, 3]
    assert bank.rounds.all() == rounds
    with bank.change("Remove"):
        bank.rounds.remove(rounds[1].id)
    assert bank.rounds.next_number() == 4


def test_one_audit_of_a_case_is_read_without_the_other(bank: Bank, round_: AuditRound) -> None:
    with bank.change("Audit"):
        first = bank.audits.begin(round_.id, "P00001", Pass.FIRST, "Sam Carter")
        bank.audits.put_score(first.id, Score("F2", "0", "Nothing is counted"))
        bank.audits.begin(round_.id, "P00001", Pass.SECOND, "Jo Bell")
    second = bank.audits.find(round_.id, "P00001", Pass.SECOND)
    assert second is not None
    assert (second.scores, second.auditor) == ({}, "Jo Bell")
    assert bank.audits.find(round_.id, "P00003", Pass.FIRST) is None


def test_the_same_score_again_leaves_no_step(bank: Bank, round_: AuditRound) -> None:
    with bank.change("Audit"):
        made = keep_audits(bank, round_)
    steps = bank.history.steps()
    with bank.change("Again"):
        for score in made.scores.values():
            bank.audits.put_score(made.id, score)
    assert bank.history.steps() == steps


def test_all_that_a_round_holds_is_undone_redone_and_told_in_the_history(bank: Bank) -> None:
    before = dump(bank)
    told: list[frozenset[str]] = []
    bank.listen(told.append)
    with bank.change("Audit"):
        kept = keep_a_draw(bank)
        made = keep_audits(bank, keep_a_round(bank, kept))
    after = dump(bank)
    with bank.change("Remove the round"):
        bank.rounds.remove(made.round_id)
    assert all(dump(bank)[table] == [] for table in TABLES), "a round takes all of it along"
    assert told[-1] == TABLES
    (step, *_) = bank.history.steps()
    assert {one.table for one in bank.history.changes(step.id)} == TABLES
    bank.undo()
    assert dump(bank) == after
    bank.undo()
    assert dump(bank) == before
    bank.redo()
    assert dump(bank) == after
    assert bank.audits.get(made.id) == made
    bank.redo()
    assert bank.draws.all() == [kept], "its sample stays"


def test_removing_a_sample_takes_its_rounds_along_until_it_is_undone(
    bank: Bank, round_: AuditRound
) -> None:
    with bank.change("Audit"):
        keep_audits(bank, round_)
    before = dump(bank)
    with bank.change("Remove"):
        bank.draws.remove(round_.draw_id)
    assert (bank.rounds.all(), bank.audits.of_round(round_.id)) == ([], [])
    bank.undo()
    assert dump(bank) == before


@pytest.mark.parametrize("get", [lambda b: b.rounds.get("x"), lambda b: b.audits.get("x")])
def test_an_id_that_is_not_there_is_a_key_error(bank: Bank, get: Callable[[Bank], object]) -> None:
    with pytest.raises(KeyError):
        get(bank)


def test_a_backup_holds_the_audits_too(tmp_path: Path) -> None:
    (tmp_path / "copies").mkdir()
    with locked_bank(tmp_path) as bank:
        with bank.change("Audit"):
            made = keep_audits(bank, keep_a_round(bank, keep_a_draw(bank)))
        copy = back_up(bank, tmp_path / "copies")
    with Bank.open(copy, PASSPHRASE, "Sam Carter") as again:
        assert again.audits.get(made.id) == made
        assert check(again) == []


def test_half_an_audit_is_never_stored(bank: Bank, round_: AuditRound) -> None:
    before = dump(bank)
    with pytest.raises(ZeroDivisionError), bank.change("Audit"):
        keep_audits(bank, round_)
        raise ZeroDivisionError
    assert dump(bank) == before


def test_counting_answers_reads_no_score(bank: Bank, round_: AuditRound) -> None:
    statements: list[str] = []
    bank.db.conn.set_trace_callback(statements.append)
    bank.audits.counts(round_.id)
    bank.db.conn.set_trace_callback(None)
    (statement,) = statements
    plan = " ".join(row[-1] for row in bank.db.execute(f"explain query plan {statement}"))
    assert "COVERING INDEX scores_answered" in plan
    assert "SEARCH audits USING INDEX audits_round" in plan
    assert "SCAN" not in plan.replace("CORRELATED SCALAR", "")


def _audit_another_case(bank: Bank, round_: AuditRound) -> None:
    bank.audits.begin(round_.id, "P00002", Pass.FIRST, "Sam Carter")


def _audit_twice_what_chance_did_not_choose(bank: Bank, round_: AuditRound) -> None:
    drawn = bank.draws.get(round_.draw_id).draw.ids
    other = next(case for case in drawn if case not in round_.second)
    bank.audits.begin(round_.id, other, Pass.SECOND, "Sam Carter")


def _choose_other_cases(bank: Bank, round_: AuditRound) -> None:
    drawn = bank.draws.get(round_.draw_id).draw.ids
    other = tuple(case for case in drawn if case not in round_.second)
    bank.rounds.update(replace(round_, second=other[:2]))


def _make_both_audits(bank: Bank, round_: AuditRound) -> None:
    for which, auditor in ((Pass.FIRST, "Jo Bell"), (Pass.SECOND, "jo  bell")):
        bank.audits.begin(round_.id, round_.second[0], which, auditor)


def _agree_before_the_second(bank: Bank, round_: AuditRound) -> None:
    case = round_.second[0]
    made = bank.audits.begin(round_.id, case, Pass.FIRST, "Sam Carter")
    bank.audits.finish(made.id, LATE)
    bank.rounds.agree(AgreedGrade(round_.id, case, "Good", "Why not", "Sam Carter", LATE))


@pytest.mark.parametrize(
    ("harm", "what"),
    [
        (_audit_another_case, "An audit is of a case that was not to be audited"),
        (
            _audit_twice_what_chance_did_not_choose,
            "An audit is of a case that was not to be audited",
        ),
        (_choose_other_cases, "Cases that are audited twice are not those that the seed gives"),
        (_make_both_audits, "Both audits of a case have the same auditor"),
        (_agree_before_the_second, "A grade was agreed without two finished audits"),
    ],
)
def test_the_check_finds_what_was_done_to_a_round(
    bank: Bank, round_: AuditRound, harm: Callable[[Bank, AuditRound], None], what: str
) -> None:
    assert check(bank) == []
    with bank.change("Harm"):
        harm(bank, round_)
    (fault,) = check(bank)
    assert (fault.what, fault.where.split(",")[0]) == (what, "A1 Of the mill")


def test_a_round_of_a_sample_that_is_gone_is_one_fault(bank: Bank, round_: AuditRound) -> None:
    bank.db.execute("pragma foreign_keys = off")
    with bank.change("Remove"):
        bank.draws.remove(round_.draw_id)
        bank.db.execute("delete from drawn")
    assert [fault.what for fault in check(bank)] == ["A row refers to draws that are not there"]


def test_no_column_of_the_tables_has_room_for_who_a_child_is(bank: Bank) -> None:
    """A new column of these tables has to be thought about here."""
    columns = {table: set(bank.db.table(table).columns_dict) for table in TABLES}
    of_a_case = {"id", "round_id", "case_id"}
    assert columns == {
        "rounds": {"id", "number", "title", "draw_id", "begun", "second"}
        | {"instrument_id", "instrument_version", "instrument_hash"},
        "audits": of_a_case | {"which", "auditor", "finished"},
        "scores": {"id", "audit_id", "criterion", "choice", "note", "kept_because"},
        "agreed_grades": of_a_case | {"grade", "reason", "officer", "agreed"},
        "board_sights": {"id", "round_id", "board", "seen", "decision"},
        "case_days": of_a_case | {"step", "day"},
        "case_exceptions": of_a_case | {"exception", "words", "first_day", "last_day"},
    }


def test_days_of_a_case_go_with_its_round(bank: Bank, round_: AuditRound) -> None:
    with bank.change("Audit"):
        made = keep_audits(bank, round_)
    held = bank.case_days.get(round_.id, made.case_id)
    assert list(held.days.values()) == [date(2025, 9, 1)]
    with bank.change("Remove"):
        bank.rounds.remove(round_.id)
    assert bank.case_days.get(round_.id, made.case_id) == CaseDays(made.case_id)
