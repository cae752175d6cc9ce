"""The weaknesses of the letter, with our own view of each."""

from collections.abc import Mapping
from typing import Any

from sendprep.bank.change import Door
from sendprep.domain.weakness import Confidence, Judgement, OwnView, Weakness, WeaknessKind


class Weaknesses:
    """Reads and writes weaknesses."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Weakness]:
        """Return all weaknesses by number."""
        rows = self._door.db.query("select * from weaknesses order by number, id")
        return [_weakness(row) for row in rows]

    def get(self, weakness_id: str) -> Weakness:
        """Return the weakness with this id; KeyError if there is none."""
        for row in self._door.db.query("select * from weaknesses where id = ?", [weakness_id]):
            return _weakness(row)
        raise KeyError(weakness_id)

    def by_number(self, number: int) -> Weakness | None:
        """Return the weakness with this number, if there is one."""
        for row in self._door.db.query(
            "select * from weaknesses where number = ? order by id limit 1", [number]
        ):
            return _weakness(row)
        return None

    def add(self, weakness: Weakness) -> None:
        """Store a new weakness."""
        self._door.table("weaknesses").insert({"id": weakness.id, **_row(weakness)})

    def update(self, weakness: Weakness) -> None:
        """Store a weakness that the bank already has."""
        self._door.table("weaknesses").update(weakness.id, _row(weakness))

    def remove(self, weakness_id: str) -> None:
        """Remove a weakness with its findings, narrative and links; undo brings them back."""
        self._door.table("weaknesses").delete(weakness_id)


def _row(weakness: Weakness) -> dict[str, str | int | None]:
    return {
        "number": weakness.number,
        "kind": weakness.kind.value,
        "text": weakness.text,
        "title": weakness.title,
        "page": weakness.page,
        "judgement": weakness.judgement.value,
        "responsible": weakness.responsible,
        "own_view": weakness.own_view.value,
        "confidence": weakness.confidence.value,
    }


def _weakness(row: Mapping[str, Any]) -> Weakness:
    return Weakness(
        id=row["id"],
        number=row["number"],
        kind=WeaknessKind(row["kind"]),
        text=row["text"],
        title=row["title"],
        page=row["page"],
        judgement=Judgement(row["judgement"]),
        responsible=row["responsible"],
        own_view=OwnView(row["own_view"]),
        confidence=Confidence(row["confidence"]),
    )
