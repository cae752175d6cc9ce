"""Banks with two rounds for tests of what follows: an earlier sample, an action, a later sample."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from audits_made import PLAN, scored
from bank_made import a_weakness
from findings_made import put, sample

from sendprep.bank.bank import Bank
from sendprep.domain.action import Action, Reaudit
from sendprep.domain.audit import AuditRound, Pass
from sendprep.domain.weakness import Weakness
from sendprep.services.audit_cases import begin_round
from sendprep.services.follow_up import add_action, change_action

TODAY = date.today()
YESTERDAY = TODAY - timedelta(days=1)


@dataclass(frozen=True)
class Followed:
    """Two rounds that ask the same of two samples, and an action on F2 of the earlier."""

    first: AuditRound
    later: AuditRound
    weakness: Weakness
    action: Action

    def reaudit(self, bank: Bank) -> Reaudit:
        """What the action waits for, as the bank holds it now."""
        (one,) = [one for one in bank.actions.reaudits() if one.action_id == self.action.id]
        return one


def round_of_f2(bank: Bank, seed: str, met: int, done: int = 12, others: str = "0") -> AuditRound:
    """Audit a new sample of 12; F2 is met in `met` cases, and all else in all of them."""
    kept = sample(bank, seed=seed)
    round_ = begin_round(bank, kept.id, PLAN, f"Audit of the {seed}", 0)
    answers = {
        case: scored(PLAN, F2="2" if at < met else others)
        for at, case in enumerate(kept.draw.ids[:done])
    }
    put(bank, round_, Pass.FIRST, answers)
    return round_


def followed(
    bank: Bank, before: int = 2, after: int = 11, done: date | None = YESTERDAY
) -> Followed:
    """Audit, act on F2 as it is met in `before` of 12 cases, and audit 12 others, `after` met."""
    weakness = a_weakness(3)
    with bank.change("Add"):
        bank.weaknesses.add(weakness)
    first = round_of_f2(bank, "autumn", before)
    action = add_action(bank, first.id, "F2", "Put hours into every plan", weakness.id, "Head")
    (reaudit,) = [one for one in bank.actions.reaudits() if one.action_id == action.id]
    action = change_action(bank, replace(action, done=done), reaudit)
    return Followed(first, round_of_f2(bank, "spring", after), weakness, action)
