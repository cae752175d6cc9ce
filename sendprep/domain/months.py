"""Months and days in English on every computer: strftime would follow Qt's locale."""

import re
from datetime import date, timedelta

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def month_words(day: date) -> str:
    """Return "June 2024"."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def short_month_words(day: date) -> str:
    """Return "Sep 2024"."""
    return f"{MONTHS[day.month - 1][:3]} {day.year}"


def day_words(day: date) -> str:
    """Return "12 June 2024"."""
    return f"{day.day} {month_words(day)}"


def month_of(text: str) -> date | None:
    """Return the first day of a month that is written in any usual way; None if it is none.

    Such are "2025-03", "3/2025", "Mar 2025" and "march 2025".
    """
    for form in _FORMS:
        if found := form.fullmatch(text.strip()):
            number, year = _month_number(found["month"]), int(found["year"])
            return date(year, number, 1) if number and year else None
    return None


_FORMS = (
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})"),
    re.compile(r"(?P<month>[0-9]{1,2})[/.](?P<year>[0-9]{4})"),
    re.compile(r"(?P<month>[A-Za-z]{3,9})\.?\s+(?P<year>[0-9]{4})"),
)


def _month_number(word: str) -> int:
    """Return the number of a month by its figures or the first letters of its name; 0 for none."""
    if word.isdecimal():
        return int(word) if 1 <= int(word) <= 12 else 0
    names = (one.casefold() for one in MONTHS)
    return next((at for at, one in enumerate(names, 1) if one.startswith(word.casefold())), 0)


def week_words(day: date) -> str:
    """Return "week of 3 Feb 2025", by its Monday: days of a child's case are shown no closer."""
    monday = day - timedelta(days=day.weekday())
    return f"week of {monday.day} {short_month_words(monday)}"
