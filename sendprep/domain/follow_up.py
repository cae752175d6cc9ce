"""What follows from an audit: actions, and the later samples that are to show that they worked.

A re-audit is closed only by a later sample (product.md 30): the cases that led to an action may be
mended one by one while all others stay as they were.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from sendprep.domain.action import Action, Reaudit
from sendprep.domain.audit import AuditRound
from sendprep.domain.weakness import Weakness


class Stage(Enum):
    """How far an action has come."""

    TO_DO = "to do"
    LATE = "overdue"
    WAITS = "waits for a re-audit"
    REAUDIT_LATE = "re-audit overdue"
    CLOSED = "closed"

    @property
    def is_late(self) -> bool:
        """Whether the day that was set has gone by."""
        return self in (Stage.LATE, Stage.REAUDIT_LATE)


@dataclass(frozen=True)
class FollowUp:
    """An action, the re-audit it waits for, the round it came of and the one that closed it."""

    action: Action
    reaudit: Reaudit
    round_: AuditRound
    closed_by: AuditRound | None = None
    weakness: Weakness | None = None
    """What the action is to mend, which its criterion need not count towards."""

    @property
    def code(self) -> str:
        """What the action is cited as, such as "P3"."""
        return f"P{self.action.number}"

    def stage(self, today: date) -> Stage:
        """Return how far it has come on a day; it is late from the day after the one set."""
        if self.closed_by:
            return Stage.CLOSED
        if self.reaudit.due and self.reaudit.due < today:
            return Stage.REAUDIT_LATE
        if self.action.done:
            return Stage.WAITS
        is_late = self.action.due is not None and self.action.due < today
        return Stage.LATE if is_late else Stage.TO_DO

    def state(self, today: date, tell: Callable[[date], str]) -> str:
        """Return how far it has come in words; `tell` says a day as it is said elsewhere."""
        stage, done = self.stage(today), "done" if self.action.done else "not done"
        match stage:
            case Stage.CLOSED:
                return f"closed by A{self.closed_by.number}" if self.closed_by else stage.value
            case Stage.REAUDIT_LATE:
                return f"{done}, re-audit overdue since {_told(self.reaudit.due, tell)}"
            case Stage.WAITS:
                due = self.reaudit.due
                return f"done, waits for re-audit by {tell(due)}" if due else f"done, {stage.value}"
            case Stage.LATE:
                return f"overdue since {_told(self.action.due, tell)}"
            case Stage.TO_DO:
                due = self.action.due
                return f"to do by {tell(due)}" if due else "to do, no day is set"


def _told(day: date | None, tell: Callable[[date], str]) -> str:
    return tell(day) if day else ""


def is_later(first: AuditRound, other: AuditRound) -> bool:
    """Whether a round asks the same as the first, later, of cases that were drawn anew."""
    return (
        other.instrument_id == first.instrument_id
        and other.number > first.number
        and other.draw_id != first.draw_id
    )
