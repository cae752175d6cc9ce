"""Audit the cases of a sample: begin a round, score and note, finish, agree, and tell a board.

What counts is the sample as it is now. A case that was replaced leaves the round and its reserve
comes in; an audit that was begun of it stays in the bank, and is neither counted nor written to.
"""

from dataclasses import replace
from datetime import UTC, date, datetime

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AgreedGrade, Audit, AuditRound, BoardSight, Pass, Score
from sendprep.domain.identity import new_id
from sendprep.domain.instrument import Instrument
from sendprep.domain.second_audits import second_cases, second_number
from sendprep.errors import SendprepError
from sendprep.services import read_instruments
from sendprep.services.audit_refusals import (
    begun_audit,
    is_agreed,
    is_finished,
    refuse_gone,
    refuse_outside,
    writable_audit,
)
from sendprep.services.refuse_personal import personal, refuse_personal

SECOND_SHARE = 0.2
"""The share of cases that is audited twice (domain.md 3a: "e.g. 20%")."""
_NOTHING = "Nothing was changed."
_UNSTORED = "What was stored before is as it was."
_NAMED = 3
"""How many criteria without an answer are named; the others are counted."""


def begin_round(
    bank: Bank, draw_id: str, instrument: Instrument, title: str, second_share: float = SECOND_SHARE
) -> AuditRound:
    """Begin a round of audits of a sample with an instrument, in one change.

    Raises SendprepError if the title is empty or may tell who somebody is, or `second_share` is
    not from 0 to 1; KeyError if there is no such draw.
    """
    title = _said(title, "A round needs a title.", "Give it one, such as “Autumn audit”.")
    refuse_personal("The title", [title], "No round was begun.")
    if not 0 <= second_share <= 1:
        raise SendprepError(
            "The share of cases that is audited twice is from 0% to 100%.", "No round was begun."
        )
    drawn = bank.draws.get(draw_id).draw
    second = second_cases(drawn, second_number(second_share, len(drawn.ids)))
    number = bank.rounds.next_number()
    begun = datetime.now(UTC)
    new = AuditRound(
        id=new_id(),
        number=number,
        title=title,
        draw_id=draw_id,
        instrument_id=instrument.id,
        instrument_version=instrument.version,
        instrument_hash=instrument.hash,
        begun=begun,
        second=second,
    )
    with bank.change(f"Begin audit round A{number}"):
        bank.rounds.add(new)
    return new


def score(
    bank: Bank,
    round_: AuditRound,
    case_id: str,
    which: Pass,
    criterion: str,
    choice: str,
    auditor: str = "",
) -> Audit:
    """Store the answer to a criterion, and begin the audit if need be; "" takes the answer back.

    `auditor` is, unsaid, whoever began the audit, or the bank's officer. Raises SendprepError if
    the case is not (or not twice) audited in the round, its audit is finished or somebody else's,
    or the same person would make both audits; KeyError for what the instrument does not ask.
    """
    asked = read_instruments.of_round(round_)
    asked.criterion(criterion)
    if choice:
        asked.choice(choice)
    held = writable_audit(bank, round_, case_id, which, auditor)
    before = held.scores.get(criterion, Score(criterion))
    label = f"{'Score' if choice else 'Take back the score of'} {criterion} of {_case(held)}"
    return _put(bank, held, replace(before, choice=choice), label)


def note(
    bank: Bank,
    round_: AuditRound,
    case_id: str,
    which: Pass,
    criterion: str,
    words: str,
    kept_because: str = "",
    auditor: str = "",
) -> Audit:
    """Store a note to a criterion, and begin the audit if need be; "" takes the note back.

    Raises SendprepError as `score` does, and if the words may tell who somebody is and no reason
    is given why they may stay; a reason that is not needed is not stored.
    """
    read_instruments.of_round(round_).criterion(criterion)
    words, kept_because = words.strip(), kept_because.strip()
    telling = personal(words)
    if telling and not kept_because:
        raise SendprepError(
            f"The note seems to hold {' and '.join(telling)}.",
            f"The note was not stored. {_UNSTORED}",
            "Take that out, or say why it may stay.",
        )
    refuse_personal("The reason", [kept_because], f"The note was not stored. {_UNSTORED}")
    why = kept_because if telling else ""
    held = writable_audit(bank, round_, case_id, which, auditor)
    before = held.scores.get(criterion, Score(criterion))
    label = f"{'Note' if words else 'Take out the note'} on {criterion} of {_case(held)}"
    return _put(bank, held, replace(before, note=words, kept_because=why), label)


def finish(bank: Bank, round_: AuditRound, case_id: str, which: Pass) -> Audit:
    """Finish an audit, in one change; what is finished already stays as it is.

    Raises SendprepError that names the criteria without an answer.
    """
    held = begun_audit(bank, round_, case_id, which)
    if held.finished:
        return held
    asked = read_instruments.of_round(round_)
    left = [
        one.code
        for one in asked.criteria
        if one.code not in held.scores or not held.scores[one.code].choice
    ]
    if left:
        raise SendprepError(
            f"{_listed(left)} of {case_id} {'has' if len(left) == 1 else 'have'} no answer yet.",
            "The audit is kept as it is, and stays open.",
            "Answer what is left.",
        )
    with bank.change(f"Finish the {which.value} audit of {case_id}"):
        bank.audits.finish(held.id, datetime.now(UTC))
    return bank.audits.get(held.id)


def reopen(bank: Bank, round_: AuditRound, case_id: str, which: Pass) -> Audit:
    """Open a finished audit again, in one change; what is open already stays as it is.

    Raises SendprepError if a grade was agreed, or both audits are finished and were compared.
    """
    held = begun_audit(bank, round_, case_id, which)
    if not held.finished:
        return held
    if is_agreed(bank, round_, case_id):
        raise SendprepError(
            f"A grade was agreed for {case_id}, so its audits stay as they are.",
            _NOTHING,
            "Agree another grade, and say why.",
        )
    if all(is_finished(bank, round_, case_id, one) for one in Pass):
        raise SendprepError(
            f"Both audits of {case_id} are finished and can be compared, so they stay as they are.",
            _NOTHING,
            "Agree a grade, and say why.",
        )
    with bank.change(f"Open the {which.value} audit of {case_id} again"):
        bank.audits.finish(held.id, None)
    return bank.audits.get(held.id)


def agree(bank: Bank, round_: AuditRound, case_id: str, grade: str, reason: str) -> AgreedGrade:
    """Store the grade on which both auditors agreed and why, in one change; both scores stay.

    Raises SendprepError if one of the two audits is not finished, the grade is none of the
    instrument's, or the reason is empty or may tell who somebody is.
    """
    refuse_outside(bank, round_, case_id)
    for which in Pass:
        if not is_finished(bank, round_, case_id, which):
            raise SendprepError(
                f"The {which.value} audit of {case_id} is not finished.",
                "No grade was agreed.",
                "Finish both audits, then agree.",
            )
    grades = read_instruments.of_round(round_).grades
    if grade not in grades:
        raise SendprepError(
            f"“{grade}” is no grade of this round.",
            "No grade was agreed.",
            f"Choose one of {', '.join(grades)}.",
        )
    reason = _said(reason, "A grade is agreed for a reason.", "Say what settled it.")
    refuse_personal("The reason", [reason], "No grade was agreed.")
    made = AgreedGrade(round_.id, case_id, grade, reason, bank.officer, datetime.now(UTC))
    with bank.change(f"Agree {grade} for {case_id}"):
        bank.rounds.agree(made)
    return made


def record_sight(
    bank: Bank, round_: AuditRound, board: str, seen: date, decision: str
) -> BoardSight:
    """Store which board saw a round, when, and what it decided, in one change.

    Raises SendprepError if no board is named, or the words may tell who somebody is.
    """
    board = _said(board, "The board has no name.", "Say which board saw the round.")
    refuse_personal("What the board decided", [board, decision], _NOTHING)
    refuse_gone(bank, round_)
    sight = BoardSight(new_id(), round_.id, board, seen, decision.strip())
    with bank.change(f"Record that {board} saw A{round_.number}"):
        bank.rounds.see(sight)
    return sight


def _put(bank: Bank, held: Audit, said: Score, label: str) -> Audit:
    """Store a score in one change, after the audit if that is new; nothing new leaves no step."""
    if said == held.scores.get(said.criterion, Score(said.criterion)):
        return held
    with bank.change(label):
        if not bank.audits.find(held.round_id, held.case_id, held.which):
            bank.audits.begin(held.round_id, held.case_id, held.which, held.auditor)
        bank.audits.put_score(held.id, said)
    return bank.audits.get(held.id)


def _case(held: Audit) -> str:
    """Return the case as a label names it; never with an answer, as both auditors may read it."""
    return held.case_id + (" (second audit)" if held.which is Pass.SECOND else "")


def _said(words: str, what: str, do: str) -> str:
    """Return words without space around them; SendprepError if there are none."""
    if not words.strip():
        raise SendprepError(what, _NOTHING, do)
    return words.strip()


def _listed(codes: list[str]) -> str:
    """Return codes as a sentence names them: "F2", "F2 and F3", "F2, F3, G1 and 4 others"."""
    named, others = codes[:_NAMED], len(codes) - _NAMED
    if others > 0:
        named.append(f"{others:,} {'other' if others == 1 else 'others'}")
    return " and ".join(filter(None, [", ".join(named[:-1]), named[-1]]))
