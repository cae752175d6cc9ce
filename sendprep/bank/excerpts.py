"""The excerpts: the very words that links rest on, and drafts that no link names yet."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import moment_text, storable
from sendprep.domain.excerpt import Anchoring, Excerpt, Origin
from sendprep.domain.pages import Box

_SHOWN = "evidence_id in (select id from evidence where trashed is null)"
_UNLINKED = "not exists (select 1 from links where links.excerpt_id = excerpts.id)"


class Excerpts:
    """Reads and writes excerpts; those of evidence in the trash only show where it is named."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Excerpt]:
        """Return all excerpts in the order in which they were made."""
        return self._where(_SHOWN, [])

    def of_evidence(self, evidence_id: str) -> list[Excerpt]:
        """Return the excerpts of one document in the order of its pages."""
        return self._where("evidence_id = ?", [evidence_id], "sheet, start_at, id")

    def get(self, excerpt_id: str) -> Excerpt:
        """Return the excerpt with this id; KeyError if there is none."""
        for found in self._where("id = ?", [excerpt_id]):
            return found
        raise KeyError(excerpt_id)

    def some(self, ids: Sequence[str]) -> list[Excerpt]:
        """Return the excerpts with these ids, in the order in which they were made."""
        return self._where("id in (select value from json_each(?))", [json.dumps(list(ids))])

    def drafts(self, evidence_id: str | None = None) -> list[Excerpt]:
        """Return the excerpts that no link names, of one document or of all."""
        if evidence_id is None:
            return self._where(f"{_SHOWN} and {_UNLINKED}", [])
        return self._where(f"evidence_id = ? and {_UNLINKED}", [evidence_id])

    def lost(self) -> list[Excerpt]:
        """Return the excerpts whose words are no longer in their document's newest text."""
        return self._where(f"{_SHOWN} and anchoring = ?", [Anchoring.LOST.value])

    def add(self, excerpt: Excerpt) -> None:
        """Store a new excerpt."""
        self._door.table("excerpts").insert({"id": excerpt.id, **_row(excerpt)})

    def update(self, excerpt: Excerpt) -> None:
        """Store an excerpt that the bank already has."""
        self._door.table("excerpts").update(excerpt.id, _row(excerpt))

    def remove(self, excerpt_id: str) -> None:
        """Remove an excerpt and the links that rest on it."""
        self._door.table("excerpts").delete(excerpt_id)

    def _where(self, where: str, values: list[str], order: str = "id") -> list[Excerpt]:
        rows = self._door.db.query(
            f"select * from excerpts where {where} order by {order}",  # noqa: S608
            values,
        )
        return [_excerpt(row) for row in rows]


def _row(excerpt: Excerpt) -> dict[str, str | int | None]:
    area = excerpt.area
    return {
        "evidence_id": excerpt.evidence_id,
        "quote": storable(excerpt.quote),
        "text_before": storable(excerpt.before),
        "text_after": storable(excerpt.after),
        "page": excerpt.page,
        "text_id": excerpt.text_id,
        "sheet": excerpt.sheet,
        "start_at": excerpt.start,
        "end_at": excerpt.end,
        "area": json.dumps([area.left, area.top, area.right, area.bottom]) if area else None,
        "note": storable(excerpt.note),
        "anchoring": excerpt.anchoring.value,
        "origin": excerpt.origin.value,
        "added": moment_text(excerpt.added),
    }


def _excerpt(row: Mapping[str, Any]) -> Excerpt:
    return Excerpt(
        id=row["id"],
        evidence_id=row["evidence_id"],
        quote=row["quote"],
        before=row["text_before"],
        after=row["text_after"],
        page=row["page"],
        text_id=row["text_id"],
        sheet=row["sheet"],
        start=row["start_at"],
        end=row["end_at"],
        added=datetime.fromisoformat(row["added"]),
        area=Box(*json.loads(row["area"])) if row["area"] else None,
        note=row["note"],
        anchoring=Anchoring(row["anchoring"]),
        origin=Origin(row["origin"]),
    )
