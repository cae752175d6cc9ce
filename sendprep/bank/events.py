"""The dated steps of the inspection cycle that officers add to the timeline."""

from datetime import date

from sendprep.bank.change import Door
from sendprep.domain.inspection import Event


class Events:
    """Reads and writes events."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Event]:
        """Return all events by day."""
        rows = self._door.db.execute("select id, day, title from events order by day, id")
        return [Event(key, date.fromisoformat(day), title) for key, day, title in rows]

    def add(self, event: Event) -> None:
        """Store a new event."""
        self._door.table("events").insert(
            {"id": event.id, "day": event.day.isoformat(), "title": event.title}
        )

    def update(self, event: Event) -> None:
        """Store an event that the bank already has."""
        self._door.table("events").update(
            event.id, {"day": event.day.isoformat(), "title": event.title}
        )

    def remove(self, event_id: str) -> None:
        """Remove an event."""
        self._door.table("events").delete(event_id)
