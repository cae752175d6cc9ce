"""Dates as they are printed, in British English whatever the machine speaks."""

from datetime import date

from sendprep.domain.inspection import Span
from sendprep.domain.months import DAYS, MONTHS

NO_BREAK = "\N{NO-BREAK SPACE}"


def on_one_line(words: str) -> str:
    """Return words that no line parts."""
    return words.replace(" ", NO_BREAK)


def day(when: date) -> str:
    """Return a date such as "12 June 2024", its day and month kept on one line."""
    return f"{when.day}{NO_BREAK}{month(when)}"


def month(when: date) -> str:
    """Return a month such as "June 2024"."""
    return f"{MONTHS[when.month - 1]} {when.year}"


def short_day(when: date) -> str:
    """Return a date as columns have it: "9 Sep 2024"."""
    return on_one_line(f"{when.day} {MONTHS[when.month - 1][:3]} {when.year}")


def span_of_days(span: Span) -> str:
    """Return a span of days with month and year said once where both ends share them."""
    start, end = span.start, span.end
    if start == end:
        return day(start)
    first = f"{start.day}"
    if (start.year, start.month) != (end.year, end.month):
        first += f"{NO_BREAK}{MONTHS[start.month - 1]}"
    if start.year != end.year:
        first += f" {start.year}"
    return f"{first} to {day(end)}"


def weekday(when: date) -> str:
    """Return a date with the day of its week, such as "Monday 2 February 2026"."""
    return f"{DAYS[when.weekday()]} {day(when)}"
