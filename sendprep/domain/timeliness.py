"""How many cases kept each statutory limit, of how many, and which are left out and why."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sendprep.domain.statutory_clock import CaseDays, State, timed
from sendprep.domain.statutory_limits import ClockRules, Limit

_COUNTED = (State.IN_TIME, State.LATE)


@dataclass(frozen=True)
class LeftOut:
    """So many cases that say nothing on a limit, and why."""

    cases: int
    why: State

    @property
    def words(self) -> str:
        """Such as "3 with no day recorded"."""
        return f"{self.cases:,} {_WHY[self.why]}"


@dataclass(frozen=True)
class Measure:
    """Of the `cases` that are counted, `in_time` kept a limit.

    A case that missed it for a lawful exception is left out, as plans are in the SEN2 return; one
    that kept it in spite of an exception is counted, which SEN2 does not do.
    """

    limit: Limit
    in_time: int
    cases: int
    left_out: tuple[LeftOut, ...] = ()

    @property
    def share(self) -> float | None:
        """The share that was in time, 0 to 1; None where no case is counted."""
        return self.in_time / self.cases if self.cases else None

    @property
    def sentences(self) -> tuple[str, ...]:
        """The measure in whole sentences, numerator and denominator first."""
        what = f"{self.limit.title} ({self.limit.words})"
        if not self.cases:
            first = f"{what}: no case can be counted."
        else:
            cases = "case" if self.cases == 1 else "cases"
            first = f"{what}: {self.in_time:,} of {self.cases:,} {cases} in time."
        if not self.left_out:
            return (first,)
        return (first, f"Left out: {'; '.join(one.words for one in self.left_out)}.")


_WHY = {
    State.EXCUSED: "late with a lawful exception",
    State.RUNNING: "not yet due",
    State.NOT_RECORDED: "due, with no day recorded, which may be late ones",
    State.NOT_BEGUN: "with no day recorded to count from",
    State.DOES_NOT_APPLY: "to which the limit does not apply",
}


def timeliness(cases: Iterable[CaseDays], rules: ClockRules, on: date) -> tuple[Measure, ...]:
    """Return a measure for each limit, in the order of the rules, as it stands on a day.

    Give all audited cases, also those of which no day is recorded, so that they are told.
    """
    states: dict[str, Counter[State]] = {limit.id: Counter() for limit in rules.limits}
    for case in cases:
        for one in timed(case, rules, on):
            states[one.limit.id][one.state] += 1
    return tuple(_measure(limit, states[limit.id]) for limit in rules.limits)


def _measure(limit: Limit, states: Counter[State]) -> Measure:
    left_out = tuple(LeftOut(states[why], why) for why in _WHY if states[why])
    return Measure(limit, states[State.IN_TIME], sum(states[one] for one in _COUNTED), left_out)
