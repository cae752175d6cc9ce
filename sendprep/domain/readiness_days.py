"""How readiness changes with the day alone: what goes stale when, if nothing more is done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sendprep.domain.evidence import Evidence
from sendprep.domain.readiness import Readiness, Stand, Step

_DAY = timedelta(days=1)
_AFTER_REVISIT = timedelta(days=91)
"""Three months: a revisit that is put off is rarely put off for longer."""
_AT_LEAST = timedelta(days=183)


@dataclass(frozen=True)
class Point:
    """From a day on, until the next point: how many findings are fresh, and stand in full."""

    day: date
    fresh: int
    whole: int


@dataclass(frozen=True)
class GoesStale:
    """The first day on which a piece no longer keeps findings fresh that nothing newer keeps."""

    day: date
    piece: Evidence
    stands: tuple[Stand, ...]


def days_asked(today: date, revisit: date | None) -> tuple[date, date]:
    """Return the days that can be asked about: from today to three months after the revisit.

    Half a year where the revisit is over, near, or has no date.
    """
    return today, max(today + _AT_LEAST, (revisit or today) + _AFTER_REVISIT)


def points(seen: Readiness, first: date, last: date) -> tuple[Point, ...]:
    """Return how the counts change from the first day to the last, both included."""
    turns = {until + _DAY for one in seen.stands if (until := _until(one)) is not None}
    days = sorted({first, *(day for day in turns if first < day <= last)})
    return tuple(_point(seen.on(day), day) for day in days)


def going_stale(seen: Readiness, first: date, last: date) -> tuple[GoesStale, ...]:
    """Return what goes stale after the first day, by the last at the latest; earliest first."""
    found: dict[tuple[date, int], list[Stand]] = {}
    for stand in seen.stands:
        until = _until(stand)
        if until is not None and first <= until < last:
            for piece in _holding(stand):
                found.setdefault((until + _DAY, piece.number), []).append(stand)
    pieces = {piece.number: piece for stand in seen.stands for piece in stand.pieces}
    return tuple(
        GoesStale(day, pieces[number], tuple(stands))
        for (day, number), stands in sorted(found.items(), key=lambda pair: pair[0])
    )


def _until(stand: Stand) -> date | None:
    """Return the last day on which a finding is fresh, if there is a day after it."""
    until = stand.fresh_until
    return until if until is not None and until < date.max else None


def _holding(stand: Stand) -> Iterator[Evidence]:
    """Yield the pieces of a finding that are fresh for longest."""
    return (one for one in stand.pieces if one.speaks_until == stand.newest)


def _point(seen: Readiness, day: date) -> Point:
    return Point(day, len(seen.having_met(Step.FRESH)), len(seen.whole))
