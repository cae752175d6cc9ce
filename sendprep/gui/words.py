"""Dates and counts as the window writes them."""

from datetime import date


def day_words(day: date, year: bool = True) -> str:
    """Return "Mon 2 Feb 2026", the same on every system."""
    words = f"{day:%a} {day.day} {day:%b}"
    return f"{words} {day.year}" if year else words


def count_words(count: int, noun: str, plural: str = "") -> str:
    """Return "1 gap" or "4 gaps"."""
    return f"{count} {noun if count == 1 else plural or noun + 's'}"
