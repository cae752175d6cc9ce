"""How days, spans of days, moments and words stand in the columns of a row."""

from datetime import UTC, date, datetime

from sendprep.domain.inspection import Span


def day_text(day: date | None) -> str | None:
    """Return a day as it is stored, ISO 8601."""
    return day.isoformat() if day else None


def day(text: str | None) -> date | None:
    """Return the day that is stored as `text`."""
    return date.fromisoformat(text) if text else None


def span(start: str | None, end: str | None) -> Span | None:
    """Return the span whose two days are stored."""
    if start is None or end is None:
        return None
    return Span(date.fromisoformat(start), date.fromisoformat(end))


def span_texts(span: Span | None) -> tuple[str | None, str | None]:
    """Return the two days of a span as they are stored."""
    return (day_text(span.start), day_text(span.end)) if span else (None, None)


def moment_text(moment: datetime | None) -> str | None:
    """Return an aware time as it is stored, ISO 8601 in UTC."""
    return moment.astimezone(UTC).isoformat() if moment else None


def moment(text: str | None) -> datetime | None:
    """Return the time that is stored as `text`."""
    return datetime.fromisoformat(text) if text else None


def storable(text: str) -> str:
    """Return text without half characters, which some documents hold and no file can store."""
    return text.encode("utf-8", "replace").decode()
