"""Checks that what an action waited for was closed by a later sample."""

from collections.abc import Iterator

from sendprep.bank.bank import Bank
from sendprep.bank.faults import TAMPERED, Fault
from sendprep.domain.follow_up import is_later


def reaudits_astray(bank: Bank) -> Iterator[Fault]:
    """Look for re-audits that a round closed which is no later sample, or of which none is done."""
    rounds = {one.id: one for one in bank.rounds.all()}
    actions = {one.id: one for one in bank.actions.all()}
    for one in bank.actions.reaudits():
        closer = rounds.get(one.closed_by or "")
        if closer is None:
            continue
        where = f"P{actions[one.action_id].number}, {one.criterion}"
        if not is_later(rounds[one.round_id], closer):
            yield Fault("An action was closed by a round that is no later sample", where, TAMPERED)
        elif actions[one.action_id].done is None:
            yield Fault("An action was closed that is not done", where, TAMPERED)
