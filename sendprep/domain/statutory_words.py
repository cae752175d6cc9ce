"""What the statutory clock of a case says: spans in whole weeks, due days by their week."""

from datetime import date

from sendprep.domain.months import week_words
from sendprep.domain.statutory_clock import State, Timed
from sendprep.domain.statutory_limits import Limit, Unit, YearlyDay

_WEEK = 7


def span_words(days: int) -> str:
    """Return "5 weeks", or "4 days" where it is less than one; what is left over is dropped."""
    return _counted(days // _WEEK, "week") if days >= _WEEK else _counted(days, "day")


def took_words(one: Timed) -> str:
    """Return how long a step took, "5 weeks"; for a limit that is a day, its week; "" if open."""
    if one.done is None or one.start is None:
        return ""
    span, days = one.limit.span, (one.done - one.start).days
    if isinstance(span, YearlyDay):
        return week_words(one.done)
    if span.unit is Unit.DAYS:
        return _counted(days + span.with_first, "day")
    months = _months(one.start, one.done)
    if span.unit is Unit.MONTHS and months:
        return _counted(months, "month")
    return span_words(days)


def over_words(one: Timed) -> str:
    """Return "over by 2 weeks", or "short by 3 days"; "" unless the limit was missed."""
    if one.over is None or one.over <= 0:
        return ""
    return f"{'short' if one.limit.at_least else 'over'} by {span_words(one.over)}"


def sentence(one: Timed) -> str:
    """Return the whole of it: the limit, what was done, what excuses it and where it stands."""
    stands = f"{one.limit.title}, {one.limit.words}: {_stands(one)}."
    reference = f"{one.limit.reference}{_to_check(one.limit)}."
    return " ".join(part for part in (stands, one.limit.counted, reference) if part)


def _to_check(limit: Limit) -> str:
    if not limit.confirmed:
        return ", to be checked, as the limit was not read in a published source"
    return "" if limit.reference_confirmed else ", the paragraph to be checked"


def _stands(one: Timed) -> str:
    match one.state:
        case State.IN_TIME:
            return f"in time, {took_words(one)}"
        case State.LATE:
            return f"{took_words(one)}, {over_words(one)}"
        case State.EXCUSED:
            return f"{took_words(one)}, {over_words(one)}; excused: {one.excuse}"
        case State.DOES_NOT_APPLY:
            return "does not apply to this case"
        case State.NOT_BEGUN:
            return f"not counted, as “{one.limit.start.value}” is not recorded"
        case State.RUNNING | State.NOT_RECORDED:
            return f"“{one.limit.end.value}” is not recorded{_due(one)}"


def _due(one: Timed) -> str:
    if one.edge is None or one.limit.at_least:
        return ""
    tense = "is" if one.state is State.RUNNING else "was"
    return f"; it {tense} due in the {week_words(one.edge)}"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _months(start: date, end: date) -> int:
    """Return how many whole months lie between two days."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (end.day < start.day)
