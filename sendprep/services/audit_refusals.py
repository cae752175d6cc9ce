"""What stands in the way of writing to an audit, in sentences."""

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Audit, AuditRound, Pass, new_audit, same_person
from sendprep.errors import SendprepError

_NOTHING = "Nothing was changed."


def refuse_gone(bank: Bank, round_: AuditRound) -> AuditRound:
    """Return a round as it is now; SendprepError if it was taken away, by undo perhaps."""
    try:
        return bank.rounds.get(round_.id)
    except KeyError as gone:
        raise SendprepError(
            f"Round A{round_.number} is not there any more.", _NOTHING, "Choose another round."
        ) from gone


def refuse_outside(bank: Bank, round_: AuditRound, case_id: str) -> None:
    """Raise SendprepError if a case is not in the round's sample any more, or the round is gone."""
    drawn = bank.draws.get(refuse_gone(bank, round_).draw_id).draw
    if case_id in drawn.ids:
        return
    for one in drawn.replacements:
        if one.out == case_id:
            raise SendprepError(
                f"{case_id} was replaced in the sample by {one.into}, so its audit counts no more.",
                f"{_NOTHING} What was written of {case_id} is kept.",
                f"Audit {one.into}.",
            )
    raise SendprepError(
        f"{case_id} is not in the sample of A{round_.number}.",
        _NOTHING,
        "Choose one of its cases.",
    )


def writable_audit(
    bank: Bank, round_: AuditRound, case_id: str, which: Pass, auditor: str
) -> Audit:
    """Return the audit that may be written to, as it will be begun if it was not.

    `auditor` is, if empty, whoever began it, or the bank's officer. Raises SendprepError if the
    case is not audited so in this round, or the audit is finished or for somebody else to make.
    """
    refuse_outside(bank, round_, case_id)
    if which is Pass.SECOND and case_id not in refuse_gone(bank, round_).second:
        raise SendprepError(
            f"{case_id} is not among the cases of A{round_.number} that are audited twice.",
            _NOTHING,
            "Chance chose those when the round began, so that nobody can choose.",
        )
    held = bank.audits.find(round_.id, case_id, which)
    auditor = auditor.strip() or (held.auditor if held else bank.officer)
    held = held or new_audit(round_.id, case_id, which, auditor)
    _refuse_finished(held)
    _refuse_other_hands(bank, held, auditor)
    return held


def begun_audit(bank: Bank, round_: AuditRound, case_id: str, which: Pass) -> Audit:
    """Return an audit of a case of the sample; SendprepError if it was not begun."""
    refuse_outside(bank, round_, case_id)
    held = bank.audits.find(round_.id, case_id, which)
    if held is None:
        raise SendprepError(
            f"The {which.value} audit of {case_id} was not begun.",
            _NOTHING,
            "Answer its criteria first.",
        )
    return held


def is_finished(bank: Bank, round_: AuditRound, case_id: str, which: Pass) -> bool:
    """Whether an audit of a case was made to its end."""
    held = bank.audits.find(round_.id, case_id, which)
    return held is not None and held.finished is not None


def is_agreed(bank: Bank, round_: AuditRound, case_id: str) -> bool:
    """Whether a grade was agreed for a case that was audited twice."""
    return any(one.case_id == case_id for one in bank.rounds.agreed(round_.id))


def _refuse_finished(held: Audit) -> None:
    if held.finished:
        raise SendprepError(
            f"The {held.which.value} audit of {held.case_id} is finished.",
            _NOTHING,
            "Open it again to change it.",
        )


def _refuse_other_hands(bank: Bank, held: Audit, auditor: str) -> None:
    """Refuse a second person in an audit, and one person in both: the second is made blind."""
    if not same_person(held.auditor, auditor):
        raise SendprepError(
            f"The {held.which.value} audit of {held.case_id} is made by {held.auditor}.",
            _NOTHING,
            f"Leave it to {held.auditor}, and choose another case.",
        )
    other = Pass.FIRST if held.which is Pass.SECOND else Pass.SECOND
    beside = bank.audits.find(held.round_id, held.case_id, other)
    if beside and same_person(beside.auditor, auditor):
        raise SendprepError(
            f"{auditor} makes the {other.value} audit of {held.case_id}, "
            "and the other has to be made by somebody else.",
            _NOTHING,
            "Let a colleague make it, who has not seen the scores so far.",
        )
