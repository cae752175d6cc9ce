"""The rows in which the statutory clock of a case is shown, of the stages that were recorded."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sendprep.domain.months import week_words
from sendprep.domain.statutory_clock import CaseDays, State, Timed
from sendprep.domain.statutory_limits import Stage, Step
from sendprep.domain.statutory_words import over_words, sentence, took_words

NOT_RECORDED = "not recorded"
_BEGINS = {Step.REQUEST: "Request", Step.LAST_REVIEW: "Last review"}
"""The steps that get a row of their own, as they begin a stage and are the end of no limit."""


@dataclass(frozen=True)
class ClockRow:
    """A label, what stands beside it, and a remark; `state` is None for a day without a limit."""

    label: str
    value: str
    says: str
    """The row in whole sentences."""
    state: State | None = None
    remark: str = ""


def clock_rows(case: CaseDays, clock: Sequence[Timed]) -> tuple[ClockRow, ...]:
    """Return the rows of each stage in which a day is recorded; none if no day is."""
    return tuple(
        row
        for stage in Stage
        if any(step.stage is stage for step in case.days)
        for row in _of_stage(stage, case, clock)
    )


def _of_stage(stage: Stage, case: CaseDays, clock: Sequence[Timed]) -> Iterator[ClockRow]:
    for step, label in _BEGINS.items():
        if step.stage is stage:
            day = case.days.get(step)
            value = week_words(day) if day else NOT_RECORDED
            yield ClockRow(label, value, f"{step.value}: {value}.")
    for one in clock:
        if one.limit.end.stage is stage and one.state is not State.DOES_NOT_APPLY:
            yield ClockRow(one.limit.title, _value(one), sentence(one), one.state, _remark(one))


def _value(one: Timed) -> str:
    if one.done and one.start is None:
        return week_words(one.done)
    return took_words(one) or NOT_RECORDED


def _remark(one: Timed) -> str:
    match one.state:
        case State.LATE:
            return over_words(one)
        case State.EXCUSED:
            return f"{over_words(one)}, excused"
        case State.RUNNING if one.edge:
            return f"due {week_words(one.edge)}"
    return ""
