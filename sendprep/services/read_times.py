"""Read the statutory limits and lawful exceptions of `resources/statutory_times.json`.

To correct a limit, edit the file: a row is added, changed or taken out there and nowhere else.
"""

from datetime import date
from functools import cache
from pathlib import Path

from sendprep import paths
from sendprep.domain.months import MONTHS
from sendprep.domain.statutory_limits import (
    ClockRules,
    ExceptionRule,
    Excuse,
    Limit,
    Period,
    Step,
    Unit,
    YearlyDay,
)
from sendprep.services.json_place import JsonPlace, json_file, refused

_NAMES = (
    *("id", "title", "from", "to", "days", "weeks", "months", "by", "at_least", "with_first"),
    *("only_if", "unless", "reference", "confirmed", "reference_confirmed", "counted"),
)
_ANY_YEAR = 2001
"""A year without a leap day, as a day that each year has is needed."""


@cache
def statutory_times() -> ClockRules:
    """Return the limits and exceptions that sendprep counts by.

    Raises SendprepError with the file, the place and what to do if they cannot be used.
    """
    return read_times(paths.resource("statutory_times.json"))


def read_times(path: Path) -> ClockRules:
    """Return the limits and exceptions of a file; SendprepError if it cannot be used."""
    at = json_file(path).only("limits", "exceptions")
    limits = tuple(map(_limit, at["limits"]))
    exceptions = tuple(map(_exception, at["exceptions"]))
    _check_ids(path, [one.id for one in limits])
    _check_ids(path, [one.id for one in exceptions])
    for one in exceptions:
        for unknown in one.excuses.keys() - {limit.id for limit in limits}:
            raise refused(path, f"“{one.id}” excuses “{unknown}”, and no limit has that id.")
    return ClockRules(limits, exceptions)


def _check_ids(path: Path, ids: list[str]) -> None:
    for one in ids:
        if ids.count(one) > 1:
            raise refused(path, f"the id “{one}” is given more than once.")


def _limit(at: JsonPlace) -> Limit:
    at.only(*_NAMES)
    return Limit(
        id=at["id"].text,
        title=at["title"].text,
        start=_step(at["from"]),
        end=_step(at["to"]),
        span=_span(at),
        reference=at["reference"].text,
        confirmed=at["confirmed"].yes,
        reference_confirmed=at["reference_confirmed"].yes,
        at_least=_flag(at, "at_least"),
        only_if=_steps(at, "only_if"),
        unless=_steps(at, "unless"),
        counted=at["counted"].text if "counted" in at.value else "",
    )


def _span(at: JsonPlace) -> Period | YearlyDay:
    """Return how long a limit is, which exactly one of its names says."""
    said = [name for name in ("days", "weeks", "months", "by") if name in at.value]
    if len(said) != 1:
        raise at.refused("one of days, weeks, months or by is needed here, and no second one.")
    if said == ["by"]:
        return _yearly(at["by"])
    count = at[said[0]].whole_number
    if count < 1:
        raise at[said[0]].refused("a number of 1 or more is needed here.")
    return Period(count, Unit(said[0][:-1]), _flag(at, "with_first"))


def _yearly(at: JsonPlace) -> YearlyDay:
    try:
        day = date.fromisoformat(f"{_ANY_YEAR}-{at.text}")
    except ValueError:
        raise at.refused(
            "a day of each year, as “02-15” for 15 February, is needed here."
        ) from None
    return YearlyDay(day.month, day.day, f"{day.day} {MONTHS[day.month - 1]}")


def _step(at: JsonPlace) -> Step:
    known = {step.name.lower(): step for step in Step}
    if at.text not in known:
        raise at.refused(f"“{at.text}” is no step; the steps are {', '.join(known)}.")
    return known[at.text]


def _steps(at: JsonPlace, name: str) -> frozenset[Step]:
    return frozenset(map(_step, at[name])) if name in at.value else frozenset()


def _flag(at: JsonPlace, name: str) -> bool:
    return at[name].yes if name in at.value else False


def _exception(at: JsonPlace) -> ExceptionRule:
    at.only("id", "words", "least_weeks", "excuses")
    excuses = {one["limit"].text: _excuse(one) for one in at["excuses"]}
    least = at["least_weeks"].whole_number if "least_weeks" in at.value else 0
    return ExceptionRule(at["id"].text, at["words"].text, excuses, least)


def _excuse(at: JsonPlace) -> Excuse:
    at.only("limit", "reference", "confirmed")
    return Excuse(at["reference"].text, at["confirmed"].yes)
