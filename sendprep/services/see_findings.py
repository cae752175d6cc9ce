"""See what a round of audits found, how far it is moderated, and what changed since the last."""

from collections.abc import Collection

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound, Pass
from sendprep.domain.audit_findings import CriteriaFound, RoundFindings, criteria_found, findings
from sendprep.domain.audit_trends import RoundTrend, trends
from sendprep.domain.moderation import Moderation, moderation
from sendprep.services.read_instruments import of_round


def see_findings(bank: Bank, round_id: str) -> RoundFindings:
    """Return what a round found so far.

    Raises SendprepError if its instrument is gone or was edited; KeyError without such a round.
    """
    round_ = bank.rounds.get(round_id)
    return findings(
        round_,
        of_round(round_),
        bank.draws.get(round_.draw_id),
        bank.audits.of_round(round_id),
        bank.rounds.agreed(round_id),
    )


def see_criteria(bank: Bank, round_id: str, codes: Collection[str]) -> CriteriaFound:
    """Return what a round found of some criteria; other scores are not even read.

    Raises as `see_findings` does.
    """
    round_ = bank.rounds.get(round_id)
    drawn = bank.draws.get(round_.draw_id)
    audits = bank.audits.of_round(round_id, codes)
    return criteria_found(round_, of_round(round_), drawn, audits, codes)


def see_moderation(bank: Bank, round_id: str) -> Moderation | None:
    """Return how far a round is moderated; None if no case is to be audited twice."""
    round_ = bank.rounds.get(round_id)
    drawn = frozenset(bank.draws.get(round_.draw_id).draw.ids)
    audits = [one for one in bank.audits.of_round(round_id) if one.case_id in drawn]
    seconds = [one for one in audits if one.which is Pass.SECOND]
    if not (round_.second or seconds):
        return None
    firsts = [one for one in audits if one.which is Pass.FIRST]
    agreed = bank.rounds.agreed(round_id)
    return moderation(of_round(round_), firsts, seconds, round_.second, agreed)


def see_trends(
    bank: Bank, round_id: str, found: RoundFindings | None = None
) -> tuple[RoundTrend, ...]:
    """Return what changed since the round before; nothing if there is none to compare with.

    `found` saves working out again what the round found.
    """
    before = round_before(bank, bank.rounds.get(round_id))
    if not before:
        return ()
    return trends(see_findings(bank, before.id), found or see_findings(bank, round_id))


def round_before(bank: Bank, now: AuditRound) -> AuditRound | None:
    """Return the last earlier round with the same instrument, of any version; None without."""
    earlier = [
        one
        for one in bank.rounds.all()
        if one.instrument_id == now.instrument_id and one.number < now.number
    ]
    return max(earlier, key=lambda one: one.number, default=None)
