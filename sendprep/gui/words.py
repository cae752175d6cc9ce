"""Dates and counts as the window writes them, in English on every computer."""

from datetime import date

from sendprep.domain.months import MONTHS

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def day_words(day: date, year: bool = True) -> str:
    """Return "Mon 2 Feb 2026", or without the year "Mon 2 Feb"."""
    words = f"{_DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1][:3]}"
    return f"{words} {day.year}" if year else words


def long_day_words(day: date) -> str:
    """Return "2 February 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def count_words(count: int, noun: str, plural: str = "") -> str:
    """Return "1 gap" or "4 gaps"."""
    return f"{count} {noun if count == 1 else plural or noun + 's'}"
