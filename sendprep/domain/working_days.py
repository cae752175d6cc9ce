"""Working days of England, by which every deadline of the inspection cycle is counted."""

from collections.abc import Iterable
from datetime import date, timedelta

_DAY = timedelta(days=1)


class WorkingDays:
    """A calendar of working days: Monday to Friday without the bank holidays it is given."""

    def __init__(self, bank_holidays: Iterable[date] = ()) -> None:
        self._bank_holidays = frozenset(bank_holidays)

    def is_working_day(self, day: date) -> bool:
        """Say whether offices work on this day."""
        return day.weekday() < 5 and day not in self._bank_holidays

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
