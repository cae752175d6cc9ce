"""The words that people gave pages whose own text cannot be used."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import moment_text, storable
from sendprep.domain.supplied_text import SuppliedText, TextOrigin


class SuppliedTexts:
    """Reads and writes supplied texts."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def of_evidence(self, evidence_id: str) -> list[SuppliedText]:
        """Return the supplied texts of one document in the order of its pages."""
        rows = self._door.db.query(
            "select * from supplied_texts where evidence_id = ? order by page, id", [evidence_id]
        )
        return [_supplied_text(row) for row in rows]

    def add(self, text: SuppliedText) -> None:
        """Store a new text."""
        self._door.table("supplied_texts").insert({"id": text.id, **_row(text)})

    def update(self, text: SuppliedText) -> None:
        """Store a text that the bank already has."""
        self._door.table("supplied_texts").update(text.id, _row(text))

    def remove(self, text_id: str) -> None:
        """Remove a text."""
        self._door.table("supplied_texts").delete(text_id)


def _row(text: SuppliedText) -> dict[str, str | int | None]:
    return {
        "evidence_id": text.evidence_id,
        "page": text.page,
        "text": storable(text.text),
        "origin": text.origin.value,
        "officer": text.officer,
        "added": moment_text(text.added),
    }


def _supplied_text(row: Mapping[str, Any]) -> SuppliedText:
    return SuppliedText(
        id=row["id"],
        evidence_id=row["evidence_id"],
        page=row["page"],
        text=row["text"],
        origin=TextOrigin(row["origin"]),
        officer=row["officer"],
        added=datetime.fromisoformat(row["added"]),
    )
