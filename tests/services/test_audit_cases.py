"""Cases are audited, blind the second time; what would spoil a round is refused with a reason."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bank_made import dump, keep_a_draw, plain_bank

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.audit import Audit, AuditRound, Pass, Score
from sendprep.domain.second_audits import second_cases
from sendprep.errors import SendprepError
from sendprep.services.audit_cases import (
    agree,
    begin_round,
    finish,
    note,
    record_sight,
    reopen,
    score,
)
from sendprep.services.draw_sample import replace_case
from sendprep.services.read_instruments import EHC_PLAN, instrument

FIRST, SECOND = Pass
ASKED = instrument(EHC_PLAN, 1)
JO = "Jo Bell"


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        with made.change("Draw"):
            keep_a_draw(made)
        yield made


@pytest.fixture
def round_(bank: Bank) -> AuditRound:
    return begin_round(bank, bank.draws.all()[0].id, ASKED, "Audit round 1", 0.4)


@pytest.fixture
def once(bank: Bank, round_: AuditRound) -> str:
    """A case that is audited only once."""
    ids = bank.draws.get(round_.draw_id).draw.ids
    return next(case for case in ids if case not in round_.second)


def made(bank: Bank, round_: AuditRound, case: str, which: Pass, who: str = "") -> Audit:
    """Answer everything in one step and finish."""
    with bank.change("Answer"):
        held = bank.audits.begin(round_.id, case, which, who or bank.officer)
        for one in _all_met():
            bank.audits.put_score(held.id, one)
    return finish(bank, round_, case, which)


def _all_met() -> list[Score]:
    return [Score(one.code, "2") for one in ASKED.criteria]


def both(bank: Bank, round_: AuditRound) -> str:
    """Finish both audits of a case and return it."""
    case = round_.second[0]
    made(bank, round_, case, FIRST)
    made(bank, round_, case, SECOND, JO)
    return case


def test_a_round_is_begun_with_its_instrument_and_the_second_cases_of_chance(bank: Bank) -> None:
    kept = bank.draws.all()[0]
    new = begin_round(bank, kept.id, ASKED, "  Autumn audit ")
    assert bank.rounds.all() == [new]
    assert (new.number, new.title, new.instrument_version) == (1, "Autumn audit", 1)
    assert new.second == second_cases(kept.draw, 1), "a fifth of five cases"
    assert [one.label for one in bank.history.steps(1)] == ["Begin audit round A1"]
    assert begin_round(bank, kept.id, ASKED, "Again").number == 2
    bank.undo()
    assert bank.rounds.all() == [new]


def test_scoring_begins_the_audit_and_keeps_the_note(
    bank: Bank, round_: AuditRound, once: str
) -> None:
    score(bank, round_, once, FIRST, "F2", "0")
    note(bank, round_, once, FIRST, "F2", " Says “regular” and no hours. ")
    held = score(bank, round_, once, FIRST, "F2", "1")
    assert held.auditor == "Sam Carter"
    assert (held.scores["F2"].choice, held.scores["F2"].note) == (
        "1",
        "Says “regular” and no hours.",
    )
    assert bank.audits.find(round_.id, once, FIRST) == held
    assert score(bank, round_, once, FIRST, "F2", "").answered == 0


def test_labels_of_the_history_tell_no_answer(bank: Bank, round_: AuditRound, once: str) -> None:
    case = round_.second[0]
    score(bank, round_, once, FIRST, "F2", "0")
    score(bank, round_, case, SECOND, "F2", "N", JO)
    note(bank, round_, case, SECOND, "F2", "Regular")
    score(bank, round_, case, SECOND, "F2", "")
    note(bank, round_, case, SECOND, "F2", "")
    assert [one.label for one in reversed(bank.history.steps(5))] == [
        f"Score F2 of {once}",
        f"Score F2 of {case} (second audit)",
        f"Note on F2 of {case} (second audit)",
        f"Take back the score of F2 of {case} (second audit)",
        f"Take out the note on F2 of {case} (second audit)",
    ]


def test_the_same_again_leaves_no_step_and_an_empty_note_begins_nothing(
    bank: Bank, round_: AuditRound, once: str
) -> None:
    note(bank, round_, once, FIRST, "F2", "  ")
    score(bank, round_, once, FIRST, "F2", "")
    assert bank.audits.of_round(round_.id) == []
    score(bank, round_, once, FIRST, "F2", "2")
    steps = bank.history.steps()
    score(bank, round_, once, FIRST, "F2", "2")
    assert bank.history.steps() == steps


def _score(bank: Bank, round_: AuditRound, case: str) -> object:
    return score(bank, round_, case, FIRST, "F2", "0")


def _note(bank: Bank, round_: AuditRound, case: str) -> object:
    return note(bank, round_, case, FIRST, "F2", "Seen by Amelia Stone", "Is a street's name")


def _finish(bank: Bank, round_: AuditRound, case: str) -> object:
    return made(bank, round_, case, FIRST)


def _reopen(bank: Bank, round_: AuditRound, case: str) -> object:
    made(bank, round_, case, FIRST)
    return reopen(bank, round_, case, FIRST)


def _agree(bank: Bank, round_: AuditRound, case: str) -> object:
    return agree(bank, round_, both(bank, round_), "Good", "Both read section F together")


def _sight(bank: Bank, round_: AuditRound, case: str) -> object:
    return record_sight(bank, round_, "SEND board", date(2026, 11, 3), "Train writers")


@pytest.mark.parametrize("deed", [_score, _note, _finish, _reopen, _agree, _sight])
def test_every_deed_is_one_step_that_undo_takes_back_and_redo_brings_again(
    bank: Bank,
    round_: AuditRound,
    once: str,
    deed: Callable[[Bank, AuditRound, str], object],
) -> None:
    deed(bank, round_, once)
    after = dump(bank)
    bank.undo()
    before = dump(bank)
    assert before != after
    bank.redo()
    assert dump(bank) == after
    assert check(bank) == []


def test_a_note_that_may_tell_who_somebody_is_is_not_stored_without_a_reason(
    bank: Bank, round_: AuditRound, once: str
) -> None:
    with pytest.raises(SendprepError, match=r"a name.*say why it may stay"):
        note(bank, round_, once, FIRST, "F2", "Amelia Stone likes boats")
    assert bank.audits.of_round(round_.id) == []
    held = note(bank, round_, once, FIRST, "F2", "Amelia Stone likes boats", "Is in a book")
    assert held.scores["F2"].kept_because == "Is in a book"
    plain = note(bank, round_, once, FIRST, "F2", "She likes boats", "Is in a book")
    assert plain.scores["F2"].kept_because == "", "a reason that is not needed"
    with pytest.raises(SendprepError, match="The reason seems to hold a name"):
        note(bank, round_, once, FIRST, "F2", "Amelia likes boats", "Said Mrs Stone")


def test_an_audit_is_finished_when_all_is_answered_and_then_stays(
    bank: Bank, round_: AuditRound, once: str
) -> None:
    with pytest.raises(SendprepError, match="was not begun"):
        finish(bank, round_, once, FIRST)
    score(bank, round_, once, FIRST, "A1", "2")
    with pytest.raises(SendprepError, match=r"A2, A3, B1 and 27 others .* have no answer yet"):
        finish(bank, round_, once, FIRST)
    bank.undo()
    done = made(bank, round_, once, FIRST)
    assert done.finished is not None
    assert finish(bank, round_, once, FIRST) == done
    for deed in (_score, _note):
        with pytest.raises(SendprepError, match=r"is finished.*Open it again"):
            deed(bank, round_, once)
    assert bank.audits.get(done.id) == done
    opened = reopen(bank, round_, once, FIRST)
    assert opened == reopen(bank, round_, once, FIRST) == replace(done, finished=None)
    assert score(bank, round_, once, FIRST, "F2", "0").scores["F2"].choice == "0"


@pytest.mark.parametrize(
    ("count", "words"), [(1, "A1 of"), (2, "A1 and A2 of"), (4, "and 1 other")]
)
def test_what_has_no_answer_is_named(
    bank: Bank, round_: AuditRound, once: str, count: int, words: str
) -> None:
    with bank.change("Answer"):
        held = bank.audits.begin(round_.id, once, FIRST, "Sam Carter")
        for one in _all_met()[count:]:
            bank.audits.put_score(held.id, one)
    with pytest.raises(SendprepError, match=words):
        finish(bank, round_, once, FIRST)


def test_the_second_audit_is_made_blind_and_by_somebody_else(
    bank: Bank, round_: AuditRound, once: str
) -> None:
    case = round_.second[0]
    score(bank, round_, case, FIRST, "F2", "0")
    for who in ("", "sam  carter"):
        with pytest.raises(SendprepError, match="has to be made by somebody else"):
            score(bank, round_, case, SECOND, "F2", "2", who)
    held = score(bank, round_, case, SECOND, "B1", "2", JO)
    assert set(held.scores) == {"B1"}, "it tells nothing of the first"
    assert note(bank, round_, case, SECOND, "B1", "Needs fit").auditor == JO
    with pytest.raises(SendprepError, match="is made by Sam Carter"):
        score(bank, round_, case, FIRST, "F2", "2", JO)
    with pytest.raises(SendprepError, match="not among the cases of A1 that are audited twice"):
        score(bank, round_, once, SECOND, "F2", "2", JO)


def test_once_both_audits_are_finished_their_scores_stay(bank: Bank, round_: AuditRound) -> None:
    case = round_.second[0]
    with pytest.raises(SendprepError, match=r"first audit .* is not finished"):
        agree(bank, round_, case, "Good", "Why")
    made(bank, round_, case, FIRST)
    with pytest.raises(SendprepError, match=r"second audit .* is not finished"):
        agree(bank, round_, case, "Good", "Why")
    made(bank, round_, case, SECOND, JO)
    before = bank.audits.of_round(round_.id)
    for which in Pass:
        with pytest.raises(SendprepError, match="can be compared, so they stay"):
            reopen(bank, round_, case, which)
    agreed = agree(bank, round_, case, "Good", " Both read section F together. ")
    assert (agreed.officer, agreed.reason) == ("Sam Carter", "Both read section F together.")
    with pytest.raises(SendprepError, match="A grade was agreed"):
        reopen(bank, round_, case, FIRST)
    later = agree(bank, round_, case, "Outstanding", "Read again")
    assert bank.rounds.agreed(round_.id) == [later]
    assert bank.audits.of_round(round_.id) == before


def test_a_replaced_case_leaves_the_round_and_its_reserve_comes_in(
    bank: Bank, round_: AuditRound
) -> None:
    case = round_.second[0]
    begun = score(bank, round_, case, FIRST, "F2", "0")
    into = replace_case(bank, round_.draw_id, case, "The plan ceased").draw.replacements[-1].into
    assert bank.rounds.get(round_.id).second == (into, *round_.second[1:])
    for deed in (_score, _note, _finish_only):
        with pytest.raises(SendprepError, match=f"was replaced in the sample by {into}"):
            deed(bank, round_, case)
    assert bank.audits.get(begun.id) == begun, "what was written stays"
    score(bank, round_, into, FIRST, "F2", "2")
    score(bank, round_, into, SECOND, "F2", "2", JO)
    assert check(bank) == []
    for _ in range(3):
        bank.undo()
    assert bank.rounds.get(round_.id) == round_
    assert score(bank, round_, case, FIRST, "F2", "1").answered == 1


def _finish_only(bank: Bank, round_: AuditRound, case: str) -> object:
    return finish(bank, round_, case, FIRST)


def test_a_case_whose_audit_is_finished_is_not_replaced(
    bank: Bank, round_: AuditRound, once: str
) -> None:
    made(bank, round_, once, FIRST)
    before = dump(bank)
    with pytest.raises(SendprepError, match=r"audit of .* in A1 is finished, so the case stays"):
        replace_case(bank, round_.draw_id, once, "Moved")
    assert dump(bank) == before
    reopen(bank, round_, once, FIRST)
    replace_case(bank, round_.draw_id, once, "Moved")


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        (lambda b, r: begin_round(b, r.draw_id, ASKED, "  "), "needs a title"),
        (lambda b, r: begin_round(b, r.draw_id, ASKED, "For Amelia Stone"), "a name"),
        (lambda b, r: begin_round(b, r.draw_id, ASKED, "Two", 1.2), "from 0% to 100%"),
        (lambda b, r: score(b, r, "P99999", FIRST, "F2", "0"), "P99999 is not in the sample of A1"),
        (lambda b, r: agree(b, r, both(b, r), "Fine", "Why"), "“Fine” is no grade.*Outstanding"),
        (lambda b, r: agree(b, r, both(b, r), "Good", " "), "agreed for a reason"),
        (lambda b, r: agree(b, r, both(b, r), "Good", "Said Mrs Stone"), "a name with a title"),
        (lambda b, r: record_sight(b, r, " ", date(2026, 11, 3), ""), "no name"),
        (lambda b, r: record_sight(b, r, "Board", date(2026, 11, 3), "Ask Mrs Stone"), "a title"),
    ],
)
def test_what_is_refused_has_a_sentence_and_leaves_no_step(
    bank: Bank, round_: AuditRound, deed: Callable[[Bank, AuditRound], object], words: str
) -> None:
    with pytest.raises(SendprepError, match=words):
        deed(bank, round_)
    labels = {one.label.split(" of ")[0] for one in bank.history.steps()}
    assert labels <= {"Draw", "Begin audit round A1", "Answer"} | {
        f"Finish the {one.value} audit" for one in Pass
    }


@pytest.mark.parametrize(("criterion", "choice"), [("Z9", "2"), ("F2", "7")])
def test_what_the_instrument_does_not_know_is_a_key_error(
    bank: Bank, round_: AuditRound, once: str, criterion: str, choice: str
) -> None:
    with pytest.raises(KeyError):
        score(bank, round_, once, FIRST, criterion, choice)
    assert bank.audits.of_round(round_.id) == []


def test_a_round_that_was_taken_away_meanwhile_is_refused(
    bank: Bank, round_: AuditRound, once: str
) -> None:
    bank.undo()
    with pytest.raises(SendprepError, match="Round A1 is not there any more"):
        score(bank, round_, once, FIRST, "F2", "0")
    with pytest.raises(SendprepError, match="Round A1 is not there any more"):
        record_sight(bank, round_, "SEND board", date(2026, 11, 3), "Train writers")


def test_who_saw_a_round_and_what_was_decided_is_kept(bank: Bank, round_: AuditRound) -> None:
    later = record_sight(bank, round_, "Improvement board", date(2026, 11, 20), "")
    first = record_sight(bank, round_, " SEND board ", date(2026, 11, 3), " Train writers. ")
    assert bank.rounds.sights(round_.id) == [first, later]
    assert (first.board, first.decision) == ("SEND board", "Train writers.")
