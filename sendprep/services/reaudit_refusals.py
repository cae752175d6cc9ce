"""What stands in the way of closing a re-audit, in sentences, and what the later round shows."""

from dataclasses import dataclass

from sendprep.bank.bank import Bank
from sendprep.domain.action import Action, Reaudit
from sendprep.domain.audit import AuditRound
from sendprep.domain.audit_findings import CriterionFinding, RoundFindings
from sendprep.domain.trend import Direction, Trend
from sendprep.errors import SendprepError
from sendprep.services.see_findings import see_findings

_NOTHING = "Nothing was changed."
_UNCLOSED = "The re-audit stays open."
_NEW_SAMPLE = "Draw a new sample, audit it, and close it with that round."


@dataclass(frozen=True)
class ReauditTrend:
    """What a later round shows of a criterion; `trend` is None where there was no share before."""

    first: AuditRound
    later: AuditRound
    criterion: str
    trend: Trend | None

    @property
    def sentence(self) -> str:
        """What it shows, in words."""
        if self.trend is None:
            return (
                f"{self.criterion} applied to no case of A{self.first.number}, so nothing can be "
                "said of a change."
            )
        return f"{self.criterion}: {self.trend.sentence}"


def needs_reason(seen: ReauditTrend) -> bool:
    """Whether a re-audit may be closed only with a reason: the criterion is not met more often."""
    return seen.trend is None or seen.trend.direction is not Direction.HIGHER


def reaudit_trend(bank: Bank, reaudit: Reaudit, round_id: str) -> ReauditTrend:
    """Return what a round shows of the criterion that an action waits for.

    Raises SendprepError that says why a round cannot close it; KeyError without such a round.
    """
    action = bank.actions.get(reaudit.action_id)
    first, later = bank.rounds.get(reaudit.round_id), bank.rounds.get(round_id)
    _refuse_same_sample(bank, action, first, later)
    _refuse_before_done(action, later)
    found = see_findings(bank, later.id)
    before, after = _asked_alike(see_findings(bank, first.id), found, reaudit.criterion)
    if found.audited < found.drawn:
        raise _refused(
            f"{found.drawn - found.audited:,} of {found.drawn:,} cases of A{later.number} are not "
            "audited yet.",
            "Finish the round, then close it.",
        )
    if len(found.blind) == found.audited:
        raise _refused(
            f"Every case of A{later.number} waits for a second audit, whose auditor must not know "
            "what the first one found.",
            "Finish the second audits, then close it.",
        )
    if after.met is None:
        raise _refused(
            f"{reaudit.criterion} applied to no case of A{later.number}, so it shows nothing.",
            _NEW_SAMPLE,
        )
    trend = Trend(before.met, after.met) if before.met else None
    return ReauditTrend(first, later, reaudit.criterion, trend)


def refuse_gone_action(bank: Bank, action: Action) -> None:
    """Raise SendprepError if an action was taken away, by undo perhaps."""
    if all(one.id != action.id for one in bank.actions.all()):
        raise SendprepError(
            f"P{action.number} is not there any more.", _NOTHING, "Choose another action."
        )


def refuse_gone_reaudit(bank: Bank, reaudit: Reaudit) -> Reaudit:
    """Return a re-audit as it is now; SendprepError if it was taken away, by undo perhaps."""
    key = (reaudit.action_id, reaudit.round_id, reaudit.criterion)
    for one in bank.actions.reaudits():
        if (one.action_id, one.round_id, one.criterion) == key:
            return one
    raise SendprepError("The action is not there any more.", _NOTHING, "Choose another action.")


def refuse_closed(bank: Bank, action: Action) -> None:
    """Raise SendprepError if a later round has closed an action: it was done before that."""
    numbers = {one.id: one.number for one in bank.rounds.all()}
    for one in bank.actions.reaudits():
        if one.action_id == action.id and one.closed_by:
            raise SendprepError(
                f"P{action.number} is closed by A{numbers[one.closed_by]}, which was begun after "
                "it was done.",
                _NOTHING,
                "Open it again to change the day.",
            )


def _refuse_same_sample(bank: Bank, action: Action, first: AuditRound, later: AuditRound) -> None:
    said = f"A{later.number}"
    if later.id == first.id:
        raise _refused(
            f"{said} is the round that P{action.number} came of: only a later sample can show "
            "that it worked.",
            _NEW_SAMPLE,
        )
    if later.instrument_id != first.instrument_id:
        raise _refused(f"{said} was audited with another instrument.", _NEW_SAMPLE)
    if later.number < first.number:
        raise _refused(f"{said} is earlier than A{first.number}.", _NEW_SAMPLE)
    if _is_same_sample(bank, first, later):
        raise _refused(
            f"{said} audits the same cases as A{first.number}, and those may have been mended one "
            "by one.",
            _NEW_SAMPLE,
        )


def _is_same_sample(bank: Bank, first: AuditRound, later: AuditRound) -> bool:
    """Whether both audit one draw, or two that gave the same cases although there were more."""
    if first.draw_id == later.draw_id:
        return True
    one, other = (bank.draws.get(each.draw_id).draw for each in (first, later))
    is_all = len(other.ids) == sum(each.frame - each.excluded for each in other.strata)
    return not is_all and frozenset(one.ids) == frozenset(other.ids)


def _refuse_before_done(action: Action, later: AuditRound) -> None:
    """Refuse a round begun before an action was done; of both only the day is known."""
    if action.done is None:
        raise _refused(
            f"P{action.number} is not done yet.",
            "Say on which day it was done; then a sample drawn since can show that it worked.",
        )
    if later.begun.astimezone().date() < action.done:
        raise _refused(
            f"A{later.number} was begun before P{action.number} was done, so it cannot show that "
            "it worked.",
            _NEW_SAMPLE,
        )


def _asked_alike(
    before: RoundFindings, after: RoundFindings, code: str
) -> tuple[CriterionFinding, CriterionFinding]:
    """Return a criterion of both rounds; SendprepError if the later one asks something else."""
    one, other = (
        next((each for each in found.criteria if each.criterion.code == code), None)
        for found in (before, after)
    )
    if one is None or other is None or one.criterion.words != other.criterion.words:
        raise _refused(
            f"A{after.round_.number} does not ask {code} in the same words, so the answers cannot "
            "be compared.",
            "Close it with a round of the same version of the instrument.",
        )
    if before.instrument.scale != after.instrument.scale:
        raise _refused(
            f"A{after.round_.number} scores on another scale, so the answers cannot be compared.",
            "Close it with a round of the same version of the instrument.",
        )
    return one, other


def _refused(happened: str, do: str) -> SendprepError:
    return SendprepError(happened, _UNCLOSED, do)
