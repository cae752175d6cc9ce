"""The statutory clock of a case: which limits were kept, which were not, and what excuses that.

A step without a day is "not recorded" and nothing is made of it: neither late nor in time.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from sendprep.domain.statutory_limits import ClockRules, Limit, Step

__all__ = ["CaseDays", "LawfulException", "State", "Step", "Timed", "timed"]


@dataclass(frozen=True)
class LawfulException:
    """That a circumstance of `ExceptionRule.id` was given in a case, what it was, and when.

    A day that is None is not known, and then the exception may reach as far as that side goes.
    """

    id: str
    words: str
    first: date | None = None
    last: date | None = None

    def meets(self, start: date, end: date) -> bool:
        """Whether it was given on a day from `start` to `end`, both with it."""
        begins = self.first is None or self.first <= end
        return begins and (self.last is None or self.last >= start)


@dataclass(frozen=True)
class CaseDays:
    """The days of a case, by step, and its lawful exceptions; a case is named by a pseudonym."""

    case_id: str
    days: Mapping[Step, date] = field(default_factory=dict)
    exceptions: tuple[LawfulException, ...] = ()


class State(Enum):
    """How a case stands to a limit."""

    IN_TIME = "in time"
    LATE = "late"
    EXCUSED = "excused by a lawful exception"
    RUNNING = "not yet due"
    NOT_RECORDED = "no day recorded"
    NOT_BEGUN = "no day recorded from which to count"
    DOES_NOT_APPLY = "the limit does not apply"


@dataclass(frozen=True)
class Timed:
    """How one case stands to one limit; days that are not known are None."""

    limit: Limit
    state: State
    start: date | None = None
    done: date | None = None
    edge: date | None = None
    """The last day that keeps the limit, or the first of a limit that says "at least"."""
    excused_by: LawfulException | None = None
    excuse: str = ""
    """The circumstance and the regulation: "exceptional personal circumstances (reg 10(4)(c))"."""

    @property
    def took(self) -> int | None:
        """How many days lie between the two steps."""
        return (self.done - self.start).days if self.start and self.done else None

    @property
    def over(self) -> int | None:
        """By how many days the limit was missed; a negative number was left."""
        if self.done is None or self.edge is None:
            return None
        days = (self.done - self.edge).days
        return -days if self.limit.at_least else days


def timed(case: CaseDays, rules: ClockRules, on: date) -> tuple[Timed, ...]:
    """Return how a case stands to every limit on a day, in the order of the rules.

    A lawful exception excuses a limit that was missed, if it was given "during the time period"
    of that limit (regs 5, 8, 10); it moves no due day, as the regulations give none: the step is
    still to be taken as soon as practicable.
    """
    return tuple(_timed(case, limit, rules, on) for limit in rules.limits)


def _timed(case: CaseDays, limit: Limit, rules: ClockRules, on: date) -> Timed:
    start, done = case.days.get(limit.start), case.days.get(limit.end)
    if not _applies(case, limit):
        return Timed(limit, State.DOES_NOT_APPLY, start, done)
    if start is None:
        return Timed(limit, State.NOT_BEGUN, None, done)
    edge = limit.edge(start)
    if done is None:
        is_due = on > edge or limit.at_least
        return Timed(limit, State.NOT_RECORDED if is_due else State.RUNNING, start, None, edge)
    if (done < edge) if limit.at_least else (done > edge):
        return _missed(case, Timed(limit, State.LATE, start, done, edge), rules)
    return Timed(limit, State.IN_TIME, start, done, edge)


def _missed(case: CaseDays, late: Timed, rules: ClockRules) -> Timed:
    """Return the late limit, or excused by the first exception of the case that may."""
    known = {one.id: one for one in rules.exceptions}
    for given in case.exceptions:
        rule = known.get(given.id)
        excuse = rule and rule.excuses.get(late.limit.id)
        if rule and excuse and _meets(given, late):
            words = f"{rule.words} ({excuse.reference})"
            return Timed(late.limit, State.EXCUSED, late.start, late.done, late.edge, given, words)
    return late


def _meets(given: LawfulException, late: Timed) -> bool:
    return bool(late.start and late.edge and given.meets(late.start, late.edge))


def _applies(case: CaseDays, limit: Limit) -> bool:
    took_place = case.days
    begun = not limit.only_if or any(step in took_place for step in limit.only_if)
    return begun and not any(step in took_place for step in limit.unless)
