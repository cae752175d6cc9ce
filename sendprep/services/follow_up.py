"""Act on what an audit found: link a criterion to a weakness, set an action, close its re-audit."""

from dataclasses import replace
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.action import Action, CriterionLink, Reaudit
from sendprep.domain.identity import new_id
from sendprep.errors import SendprepError
from sendprep.services.read_instruments import of_round
from sendprep.services.reaudit_refusals import (
    needs_reason,
    reaudit_trend,
    refuse_closed,
    refuse_gone_action,
    refuse_gone_reaudit,
)
from sendprep.services.refuse_personal import refuse_personal

_NOTHING = "Nothing was changed."
_UNCLOSED = "The re-audit stays open."


def link_criterion(bank: Bank, instrument_id: str, criterion: str, weakness_id: str) -> None:
    """Let a criterion count towards a weakness, in one change; KeyError without that weakness."""
    weakness = bank.weaknesses.get(weakness_id)
    with bank.change(f"Count {criterion} towards weakness {weakness.number}"):
        bank.criterion_links.add(CriterionLink(instrument_id, criterion, weakness_id))


def unlink_criterion(bank: Bank, instrument_id: str, criterion: str, weakness_id: str) -> None:
    """Let a criterion count towards a weakness no more; KeyError without that weakness."""
    weakness = bank.weaknesses.get(weakness_id)
    link = CriterionLink(instrument_id, criterion, weakness_id)
    with bank.change(f"Count {criterion} no more towards weakness {weakness.number}"):
        if link in bank.criterion_links.all():
            bank.criterion_links.remove(link)


def add_action(
    bank: Bank,
    round_id: str,
    criterion: str,
    text: str,
    weakness_id: str | None = None,
    owner: str = "",
    due: date | None = None,
    reaudit_due: date | None = None,
) -> Action:
    """Store what is done about a criterion of a round, which then waits for a later sample.

    Raises SendprepError if nothing is said, or the words may tell who somebody is; KeyError
    without such a round or criterion.
    """
    round_ = bank.rounds.get(round_id)
    of_round(round_).criterion(criterion)
    number = bank.actions.next_number()
    new = _said(Action(new_id(), number, text, weakness_id, owner, due), date.today())
    with bank.change(f"Set action P{number} on {criterion} of A{round_.number}"):
        bank.actions.add(new)
        bank.actions.put_reaudit(Reaudit(new.id, round_id, criterion, reaudit_due))
    return new


def change_action(
    bank: Bank, action: Action, reaudit: Reaudit, today: date | None = None
) -> Action:
    """Store an action and the day of its re-audit anew, in one change.

    Raises SendprepError as `add_action` does, if it is done on a day to come, if its re-audit is
    closed and another day would be given on which it was done, and if it is not there any more.
    """
    refuse_gone_action(bank, action)
    held = refuse_gone_reaudit(bank, reaudit)
    action = _said(action, today or date.today())
    if action.done != bank.actions.get(action.id).done:
        refuse_closed(bank, action)
    with bank.change(f"Change action P{action.number}"):
        bank.actions.update(action)
        bank.actions.put_reaudit(replace(held, due=reaudit.due))
    return action


def remove_action(bank: Bank, action: Action) -> None:
    """Remove an action with its re-audit, in one change; SendprepError if it is gone already."""
    refuse_gone_action(bank, action)
    with bank.change(f"Remove action P{action.number}"):
        bank.actions.remove(action.id)


def close_reaudit(bank: Bank, reaudit: Reaudit, round_id: str, because: str = "") -> None:
    """Close the re-audit that an action waits for with a later round, in one change.

    Raises SendprepError that says why not: the round is no later sample that asks the same and
    was begun since the action was done; it is not finished; or it shows no rise and no reason is
    given why it may count as closed (product.md 29, 30).
    """
    held = refuse_gone_reaudit(bank, reaudit)
    seen = reaudit_trend(bank, held, round_id)
    because = because.strip()
    if needs_reason(seen) and not because:
        raise SendprepError(
            f"A{seen.later.number} does not show that {held.criterion} is met more often.",
            _UNCLOSED,
            "Say why it may be closed nevertheless, or act again and audit another sample.",
        )
    refuse_personal("The reason", [because], _UNCLOSED)
    action = bank.actions.get(held.action_id)
    with bank.change(f"Close P{action.number} with A{seen.later.number}"):
        why = because if needs_reason(seen) else ""
        bank.actions.put_reaudit(replace(held, closed_by=round_id, because=why))


def open_reaudit(bank: Bank, reaudit: Reaudit) -> None:
    """Let an action wait for its re-audit again, in one change; SendprepError if it is gone."""
    held = refuse_gone_reaudit(bank, reaudit)
    action = bank.actions.get(held.action_id)
    with bank.change(f"Open P{action.number} again"):
        bank.actions.put_reaudit(replace(held, closed_by=None, because=""))


def _said(action: Action, today: date) -> Action:
    """Return an action without space round its words; SendprepError if it may not be stored."""
    action = replace(action, text=action.text.strip(), owner=action.owner.strip())
    if not action.text:
        raise SendprepError("The action says nothing yet.", _NOTHING, "Say what is to be done.")
    refuse_personal("The action", [action.text], _NOTHING)
    refuse_personal("Who leads the action", [action.owner], _NOTHING)
    if action.done and action.done > today:
        raise SendprepError(
            "The day on which the action was done is still to come.",
            _NOTHING,
            "Leave it empty until then.",
        )
    return action
