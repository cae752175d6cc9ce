"""Dates as cells of tables hold them: day first, in figures or with the month's name."""

import re
from datetime import date

from sendprep.domain.months import MONTHS

_TIME = r"(?:[ T]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:?00)?)?"
_DAY_FIRST = re.compile(rf"(\d{{1,2}})\s?[/.-]\s?(\d{{1,2}})\s?[/.-]\s?(\d{{4}}|\d\d){_TIME}")
_YEAR_FIRST = re.compile(rf"(\d{{4}})[/.-](\d{{1,2}})[/.-](\d{{1,2}}){_TIME}")
_RUN_TOGETHER = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?,?\s+)?"
_NAMED = re.compile(
    rf"{_WEEKDAY}(\d{{1,2}})(?:st|nd|rd|th)?[\s/.-]*(?:of\s+)?([a-z]{{3,9}})[\s/.,-]*(\d{{4}}|\d\d)",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"{_WEEKDAY}([a-z]{{3,9}})\.?\s(\d{{1,2}})(?:st|nd|rd|th)?,?\s(\d{{4}})", re.IGNORECASE
)
_FIRST_YEAR_OF_1900 = 70


def day_of(text: str) -> date | None:
    """Return the day that a whole cell says; None if it says none, or one no calendar has.

    `14/04/2016`, `14.4.16`, `2016-04-14`, `20160414`, `14 April 2016`, `14-Apr-16`, `April 14,
    2016`; a time of day behind it is passed over. In figures the day always stands before the
    month: 04/25/2016 is no date. Years of two digits are 1970 to 2069.
    """
    text = text.strip()
    if found := _DAY_FIRST.fullmatch(text):
        return _day(found[3], found[2], found[1])
    if found := _YEAR_FIRST.fullmatch(text) or _RUN_TOGETHER.fullmatch(text):
        return _day(found[1], found[2], found[3])
    if found := _NAMED.fullmatch(text):
        return _day(found[3], _month(found[2]), found[1])
    if found := _MONTH_FIRST.fullmatch(text):
        return _day(found[3], _month(found[1]), found[2])
    return None


def _month(name: str) -> str:
    """Return the number of a month by its name or the beginning of it; 0 for another word."""
    numbers = [n for n, month in enumerate(MONTHS, 1) if month.lower().startswith(name.lower())]
    return str(numbers[0]) if len(numbers) == 1 else "0"


def _day(year: str, month: str, day: str) -> date | None:
    full = int(year)
    if len(year) == 2:
        full += 1900 if full >= _FIRST_YEAR_OF_1900 else 2000
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return None
