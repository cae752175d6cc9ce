"""The months in English on every computer: strftime would follow the locale that Qt has set."""

from datetime import date, timedelta

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def month_words(day: date) -> str:
    """Return "June 2024"."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def short_month_words(day: date) -> str:
    """Return "Sep 2024"."""
    return f"{MONTHS[day.month - 1][:3]} {day.year}"


def day_words(day: date) -> str:
    """Return "12 June 2024"."""
    return f"{day.day} {month_words(day)}"


def week_words(day: date) -> str:
    """Return "week of 3 Feb 2025", by its Monday: days of a child's case are shown no closer."""
    monday = day - timedelta(days=day.weekday())
    return f"week of {monday.day} {short_month_words(monday)}"
