"""Times of day as people type them, and as they are kept: "09:30"."""

import re

_TYPED = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm)?", re.IGNORECASE)
_NOON = 12


def time_of_day(typed: str) -> str | None:
    """Return "09:30" for "9.30", "0930", "9:30" or "9:30 am"; "" for nothing, None for no time."""
    typed = typed.strip()
    if not typed:
        return ""
    found = _TYPED.fullmatch(typed)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower()
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def overlap(starts: str, ends: str, other_starts: str, other_ends: str) -> bool:
    """Whether two spans of a day share time.

    One without an end is a moment, one without a beginning is at no time.
    """
    if not starts or not other_starts:
        return False
    if starts == other_starts:
        return True
    return starts < (other_ends or other_starts) and other_starts < (ends or starts)
