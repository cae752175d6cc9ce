"""Working days of England, by which every deadline of the inspection cycle is counted."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

_DAY = timedelta(days=1)


class WorkingDays:
    """A calendar of working days: Monday to Friday without England's bank holidays.

    `added` and `removed` are the officer's corrections to the bank holidays, such as a day
    proclaimed after this version was made.
    """

    def __init__(self, added: Iterable[date] = (), removed: Iterable[date] = ()) -> None:
        self._added, self._removed = frozenset(added), frozenset(removed)

    def is_working_day(self, day: date) -> bool:
        """Say whether offices work on this day."""
        if day.weekday() > 4 or day in self._added:
            return False
        return day in self._removed or day not in _bank_holidays(day.year)

    def add(self, day: date, count: int) -> date:
        """Return the day `count` working days after `day`, or before it if negative."""
        step = _DAY if count >= 0 else -_DAY
        left = abs(count)
        while left:
            day += step
            left -= self.is_working_day(day)
        return day

    def between(self, start: date, end: date) -> int:
        """Count the working days after `start` up to and with `end`; negative if end is first."""
        if end < start:
            return -self.between(end, start)
        days = (start + _DAY * n for n in range(1, (end - start).days + 1))
        return sum(self.is_working_day(day) for day in days)


@cache
def _bank_holidays(year: int) -> frozenset[date]:
    # The library takes 0.05 s to import, and the start page needs none of it.
    from holidays import country_holidays

    return frozenset(country_holidays("GB", subdiv="ENG", years=year))
