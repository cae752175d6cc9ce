"""The register of evidence: E1, E2 and so on."""

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import day, day_text, moment, moment_text, span, span_texts
from sendprep.domain.evidence import Agency, Confidentiality, Evidence, EvidenceKind


class EvidenceRegister:
    """Reads and writes pieces of evidence."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self, trashed: bool = False) -> list[Evidence]:
        """Return all evidence by number, what is in the trash only if asked for."""
        return self._where(f"{_shown(trashed)} order by number, id", [])

    def in_trash(self) -> list[Evidence]:
        """Return what is in the trash, by number."""
        return self._where("trashed is not null order by number, id", [])

    def get(self, evidence_id: str) -> Evidence:
        """Return the evidence with this id, also from the trash; KeyError if there is none."""
        for found in self._where("id = ?", [evidence_id]):
            return found
        raise KeyError(evidence_id)

    def some(self, ids: Sequence[str]) -> list[Evidence]:
        """Return the evidence with these ids, in the order given; what is not there is left out."""
        there = "id in (select value from json_each(?))"
        found = {one.id: one for one in self._where(there, [json.dumps(list(ids))])}
        return [found[one] for one in ids if one in found]

    def page_counts(self) -> dict[int, int | None]:
        """Return how many pages each piece has, by its number, without what is in the trash."""
        rows = self._door.db.execute(
            "select number, page_count from evidence where trashed is null"
        )
        return dict(rows.fetchall())

    def by_number(self, number: int, trashed: bool = False) -> Evidence | None:
        """Return the evidence with this number, if there is one."""
        where = f"number = ? and {_shown(trashed)} order by id limit 1"
        return next(iter(self._where(where, [number])), None)

    def by_sha256(self, sha256: str, trashed: bool = True) -> list[Evidence]:
        """Return the evidence whose original has exactly this content, by number.

        Also from the trash, unless told otherwise, for a duplicate of it is one as well.
        """
        return self._where(f"sha256 = ? and {_shown(trashed)} order by number, id", [sha256])

    def by_filename(self, name: str, trashed: bool = False) -> list[Evidence]:
        """Return the evidence whose original had this file name, by number."""
        return self._where(f"filename = ? and {_shown(trashed)} order by number, id", [name])

    def attachments_of(self, evidence_id: str, trashed: bool = False) -> list[Evidence]:
        """Return what came attached to a mail, by number."""
        where = f"came_with_id = ? and {_shown(trashed)} order by number, id"
        return self._where(where, [evidence_id])

    def versions_of(self, evidence_id: str, trashed: bool = False) -> list[Evidence]:
        """Return a document's versions, the oldest first, whichever of them is named."""
        found = self._where(_VERSIONS, [evidence_id])
        return [one for one in found if trashed or one.trashed is None]

    def newest_of(self, ids: Set[str]) -> dict[str, Evidence]:
        """Return the newest versions of those documents that have a newer one, by their ids."""
        newest = {one: self.versions_of(one)[-1:] for one in ids & self.replaced()}
        return {old: found[0] for old, found in newest.items() if found and found[0].id != old}

    def replaced(self) -> frozenset[str]:
        """Return the ids of what a later version was filed for, be that in the trash by now."""
        rows = self._door.db.execute(
            "select replaces_id from evidence where replaces_id is not null"
        )
        return frozenset(evidence_id for (evidence_id,) in rows)

    def next_number(self) -> int:
        """Return the number that the next piece gets."""
        (number,) = self._door.db.execute(
            "select coalesce(max(number), 0) + 1 from evidence"
        ).fetchone()
        return int(number)

    def add(self, evidence: Evidence) -> None:
        """Store a new piece of evidence."""
        self._door.table("evidence").insert({"id": evidence.id, **_row(evidence)})

    def update(self, evidence: Evidence) -> None:
        """Store a piece that the bank already has; `added` may not differ from what it was."""
        self._door.table("evidence").update(evidence.id, _row(evidence))

    def trash(self, evidence_id: str) -> None:
        """Put a piece in the trash, where it keeps its links; KeyError if there is none."""
        self.update(replace(self.get(evidence_id), trashed=self._door.now()))

    def restore(self, evidence_id: str) -> None:
        """Take a piece out of the trash; KeyError if there is none."""
        self.update(replace(self.get(evidence_id), trashed=None))

    def _where(self, where: str, values: list[str | int]) -> list[Evidence]:
        rows = self._door.db.query(f"select * from evidence where {where}", values)  # noqa: S608
        return [evidence_of_row(row) for row in rows]


_VERSIONS = """
id in (
    with recursive family (id) as (
        values (?)
        union
        select other.id from evidence as other, family, evidence as one
        where one.id = family.id and (other.id = one.replaces_id or other.replaces_id = one.id)
    )
    select id from family
)
order by added, number, id
"""


def _shown(trashed: bool) -> str:
    return "true" if trashed else "trashed is null"


def _row(evidence: Evidence) -> dict[str, str | int | None]:
    period_start, period_end = span_texts(evidence.period)
    return {
        "number": evidence.number,
        "title": evidence.title,
        "kind": evidence.kind.value,
        "filename": evidence.filename,
        "sha256": evidence.sha256,
        "size": evidence.size,
        "added": evidence.added.astimezone(UTC).isoformat(),
        "evidence_date": day_text(evidence.evidence_date),
        "period_start": period_start,
        "period_end": period_end,
        "agency": evidence.agency.value if evidence.agency else None,
        "owner": evidence.owner,
        "confidentiality": evidence.confidentiality.value,
        "replaces_id": evidence.replaces_id,
        "page_count": evidence.page_count,
        "has_text": int(evidence.has_text),
        "source": evidence.source,
        "rests_on": json.dumps(evidence.rests_on),
        "came_with_id": evidence.came_with_id,
        "trashed": moment_text(evidence.trashed),
        "remarks": json.dumps(evidence.remarks),
        "without_text": json.dumps(evidence.without_text),
    }


def evidence_of_row(row: Mapping[str, Any]) -> Evidence:
    """Return the evidence that a whole row of its table tells of."""
    return Evidence(
        id=row["id"],
        number=row["number"],
        title=row["title"],
        kind=EvidenceKind(row["kind"]),
        filename=row["filename"],
        sha256=row["sha256"],
        size=row["size"],
        added=datetime.fromisoformat(row["added"]),
        evidence_date=day(row["evidence_date"]),
        period=span(row["period_start"], row["period_end"]),
        agency=Agency(row["agency"]) if row["agency"] else None,
        owner=row["owner"],
        confidentiality=Confidentiality(row["confidentiality"]),
        replaces_id=row["replaces_id"],
        page_count=row["page_count"],
        has_text=bool(row["has_text"]),
        source=row["source"],
        rests_on=tuple(json.loads(row["rests_on"])),
        came_with_id=row["came_with_id"],
        trashed=moment(row["trashed"]),
        remarks=tuple(json.loads(row["remarks"])),
        without_text=tuple(json.loads(row["without_text"])),
    )
