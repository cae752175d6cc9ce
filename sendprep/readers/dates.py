"""Dates and spans of days as inspectors write them (domain.md 6c and 6d)."""

import re
from datetime import date

from sendprep.domain.inspection import Span

_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?,?\s+)?"
_DAY = rf"{_WEEKDAY}(?:the\s+)?(\d{{1,2}})(?:\s?(?:st|nd|rd|th))?"
_MONTH = (
    r"(?:\s*(?:of\s+)?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?)"
)
_YEAR = r"(?:,?\s*((?:19|20)\d\d)\b)"
_TO = r"\s*(?:to|and|until|–|—|-|−)\s*"
_DATE = re.compile(rf"\b{_DAY}{_MONTH}{_YEAR}", re.IGNORECASE)
_NUMERIC = re.compile(r"\b(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)\b")
_MONTH_FIRST = re.compile(
    rf"(?<!\d)(?<!\d ){_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}", re.IGNORECASE
)
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_MORE_DAYS = r"(?:,\s*\d{1,2}\b(?!\s*\d))*"
_SPAN = re.compile(
    rf"\b{_DAY}{_MORE_DAYS}{_MONTH}?{_YEAR}?{_TO}{_DAY}{_MONTH}{_YEAR}", re.IGNORECASE
)
_TWO_VISITS = re.compile(
    rf"\b{_DAY}{_MONTH}?{_TO}{_DAY}{_MONTH},?\s+and\s+(?:(?:on|between|from)\s+)?"
    rf"(?:\d{{1,2}}{_TO})?{_DAY}{_MONTH}{_YEAR}",
    re.IGNORECASE,
)
"""Two stretches of days that share the year, which stands behind the second."""


def find_date(text: str) -> date | None:
    """Return the first date in a text: 14 March 2022, March 14, 2022, 14/03/2022, 2022-03-14."""
    found = [*_dates(text)]
    return min(found)[1] if found else None


def find_span(text: str) -> Span | None:
    """Return the first span of days: the month and year may be said once or twice.

    `Between 31 January and 3 February 2022`, `22 to 26 April 2024`, `19 January 2026 to 23
    January 2026`; a span over New Year takes the earlier year for its start.
    """
    for found in _TWO_VISITS.finditer(text):
        first, month, _, near, last, end_month, year = found.groups()
        start, end = _date(first, month or near, year), _date(last, end_month, year)
        if start and end and start <= end:
            return Span(start, end)
    for found in _SPAN.finditer(text):
        first, month, year, last, end_month, end_year = found.groups()
        end = _date(last, end_month, end_year)
        start = _date(first, month or end_month, year or end_year)
        if start and end and start.month > end.month and not year:
            start = _date(first, month or end_month, str(end.year - 1))
        if start and end and start <= end:
            return Span(start, end)
    return None


def _dates(text: str) -> list[tuple[int, date]]:
    found = [(one.start(), _date(one[1], one[2], one[3])) for one in _DATE.finditer(text)]
    found += [(one.start(), _day(one[4], one[3], one[1])) for one in _NUMERIC.finditer(text)]
    found += [(one.start(), _date(one[2], one[1], one[3])) for one in _MONTH_FIRST.finditer(text)]
    found += [(one.start(), _day(one[1], one[2], one[3])) for one in _ISO.finditer(text)]
    return [(at, day) for at, day in found if day]


def _date(day: str, month: str, year: str) -> date | None:
    return _day(year, str(_MONTHS[month[:3].lower()]), day)


def _day(year: str, month: str, day: str) -> date | None:
    """Return the date, or None for a day that no calendar has."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
