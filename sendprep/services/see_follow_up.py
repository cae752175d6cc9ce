"""See what followed from audits, and what they say of each weakness."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound
from sendprep.domain.audit_findings import CriteriaFound
from sendprep.domain.audited_criterion import AuditedCriterion, audited_criteria
from sendprep.domain.follow_up import FollowUp
from sendprep.domain.suppression import LEAST
from sendprep.domain.weakness import Weakness
from sendprep.errors import SendprepError
from sendprep.services.see_findings import see_criteria


def see_follow_ups(bank: Bank, round_id: str) -> tuple[FollowUp, ...]:
    """Return the actions that came of a round or were closed by it, by number."""
    return tuple(
        one
        for one in see_actions(bank)
        if round_id in (one.reaudit.round_id, one.reaudit.closed_by)
    )


def see_actions(bank: Bank) -> tuple[FollowUp, ...]:
    """Return all actions that came of audits, by number."""
    rounds = {one.id: one for one in bank.rounds.all()}
    actions = {one.id: one for one in bank.actions.all()}
    weaknesses = {one.id: one for one in bank.weaknesses.all()}
    return tuple(
        FollowUp(
            actions[one.action_id],
            one,
            rounds[one.round_id],
            rounds.get(one.closed_by or ""),
            weaknesses.get(actions[one.action_id].weakness_id or ""),
        )
        for one in bank.actions.reaudits()
    )


def see_counted(bank: Bank, instrument_id: str) -> Mapping[str, tuple[Weakness, ...]]:
    """Return the weaknesses that criteria of an instrument count towards, by code."""
    weaknesses = {one.id: one for one in bank.weaknesses.all()}
    found: dict[str, tuple[Weakness, ...]] = {}
    for link in bank.criterion_links.all():
        if link.instrument_id == instrument_id:
            held = found.get(link.criterion, ())
            found[link.criterion] = (*held, weaknesses[link.weakness_id])
    return found


def see_audited(bank: Bank) -> tuple[AuditedCriterion, ...]:
    """Return what the audits say of every weakness, from the newest round that can tell.

    That is, of each instrument, the newest round with five audited cases, or else the newest with
    any. A round whose instrument is gone or was edited says nothing, nor does one whose every case
    waits for a second audit: its auditor must not know what the first one found.
    """
    links = bank.criterion_links.all()
    newest_first = sorted(bank.rounds.all(), key=lambda one: -one.number)
    asked = defaultdict[str, set[str]](set)
    for link in links:
        asked[link.instrument_id].add(link.criterion)
    told = (
        _newest_telling(bank, [one for one in newest_first if one.instrument_id == which], codes)
        for which, codes in asked.items()
    )
    return tuple(audited_criteria(links, [one for one in told if one]))


def _newest_telling(
    bank: Bank, newest_first: Sequence[AuditRound], codes: Collection[str]
) -> CriteriaFound | None:
    some = None
    for one in newest_first:
        try:
            found = see_criteria(bank, one.id, codes)
        except SendprepError:
            continue
        if len(found.blind) == found.audited:
            continue
        if found.audited >= LEAST:
            return found
        some = some or found
    return some
