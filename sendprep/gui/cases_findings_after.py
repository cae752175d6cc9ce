"""What followed from a round, as rows beside the chart of findings: weaknesses and actions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound
from sendprep.domain.follow_up import FollowUp, Stage
from sendprep.domain.weakness import Weakness
from sendprep.gui.cases_findings_said import SaidRow, heading
from sendprep.gui.words import count_words, day_words
from sendprep.services.see_follow_up import see_counted, see_follow_ups

FOLLOWED = frozenset({"criterion_links", "actions", "reaudits", "weaknesses"})
"""The tables that these rows are made of."""
WEAKNESS, ACTION = "weakness/", "action/"
"""What rows open, before the id of a weakness or an action."""
COUNTS, ACT = "counts", "act"
"""What the rows open that choose weaknesses, and that set an action."""
_SIGNS = {
    Stage.TO_DO: ("ph.circle-dashed", "none"),
    Stage.LATE: ("ph.warning-fill", "bad"),
    Stage.WAITS: ("ph.circle-half-fill", "part"),
    Stage.REAUDIT_LATE: ("ph.warning-fill", "bad"),
    Stage.CLOSED: ("ph.check-circle-fill", "good"),
}


@dataclass(frozen=True)
class After:
    """The actions of a round, and what its criteria count towards, by their code."""

    follow_ups: tuple[FollowUp, ...] = ()
    counted: Mapping[str, tuple[Weakness, ...]] = field(default_factory=dict)
    today: date = date.min


def see_after(bank: Bank, round_: AuditRound) -> After:
    """Return what followed from a round."""
    counted = see_counted(bank, round_.instrument_id)
    return After(see_follow_ups(bank, round_.id), counted, date.today())


def is_deed(opens: str) -> bool:
    """Whether a row opens something of what followed, and not a case or a figure."""
    return opens in (COUNTS, ACT) or opens.startswith((WEAKNESS, ACTION))


def of_criterion(after: After, code: str) -> Iterator[SaidRow]:
    """Yield what a criterion counts towards, and what is done about it."""
    yield heading("What follows")
    weaknesses = after.counted.get(code, ())
    yield from (_weakness(one) for one in weaknesses)
    words = "Another weakness (W)" if weaknesses else "Counts towards no weakness yet: choose (W)"
    yield SaidRow(words, "", "ph.link-simple", "accent", opens=COUNTS)
    own = [one for one in after.follow_ups if one.reaudit.criterion == code]
    yield from _actions(own, after.today)
    words = "Another action (A)" if own else "Nothing is done about it yet: set an action (A)"
    yield SaidRow(words, "", "ph.plus", "accent", opens=ACT)


def of_round(after: After) -> Iterator[SaidRow]:
    """Yield every action of a round with how far it has come, the late ones told in the heading."""
    if not after.follow_ups:
        yield heading("Actions")
        yield SaidRow("None is set yet. Choose a criterion and press A.")
        return
    late = sum(one.stage(after.today).is_late for one in after.follow_ups)
    told = f", {late} overdue" if late else ""
    yield heading(f"{count_words(len(after.follow_ups), 'action')}{told}")
    yield from _actions(after.follow_ups, after.today, with_criterion=True)


def _weakness(one: Weakness) -> SaidRow:
    words = f"Counts towards weakness {one.number}, {one.title}"
    return SaidRow(words, "", "ph.list-numbers", "muted", opens=f"{WEAKNESS}{one.id}")


def _actions(
    follow_ups: Sequence[FollowUp], today: date, with_criterion: bool = False
) -> Iterator[SaidRow]:
    yield from (action_row(one, today, with_criterion) for one in follow_ups)


def action_row(one: FollowUp, today: date, with_criterion: bool = False) -> SaidRow:
    """Return an action with how far it has come, and who leads it."""
    icon, ink = _SIGNS[one.stage(today)]
    code = f"{one.code} {one.reaudit.criterion}" if with_criterion else one.code
    state = one.state(today, day_words)
    led = f" · {one.action.owner}" if one.action.owner else ""
    note = f"{state[:1].upper()}{state[1:]}{led}"
    return SaidRow(one.action.text, code, icon, ink, note, f"{ACTION}{one.action.id}")
