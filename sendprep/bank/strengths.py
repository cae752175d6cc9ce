"""What works well, with the letter's page where inspectors said so."""

from sendprep.bank.change import Door
from sendprep.domain.narrative import Strength


class Strengths:
    """Reads and writes strengths."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Strength]:
        """Return all strengths in the order in which they were added."""
        rows = self._door.db.execute("select id, text, page from strengths order by id")
        return [Strength(*row) for row in rows]

    def add(self, strength: Strength) -> None:
        """Store a new strength."""
        self._door.table("strengths").insert(
            {"id": strength.id, "text": strength.text, "page": strength.page}
        )

    def update(self, strength: Strength) -> None:
        """Store a strength that the bank already has."""
        self._door.table("strengths").update(
            strength.id, {"text": strength.text, "page": strength.page}
        )

    def remove(self, strength_id: str) -> None:
        """Remove a strength."""
        self._door.table("strengths").delete(strength_id)
