"""The register of evidence: E1, E2 and so on."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import day, day_text, span, span_texts
from sendprep.domain.evidence import Agency, Confidentiality, Evidence, EvidenceKind


class EvidenceRegister:
    """Reads and writes pieces of evidence."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Evidence]:
        """Return all evidence by number."""
        return self._where("1 order by number, id", [])

    def get(self, evidence_id: str) -> Evidence:
        """Return the evidence with this id; KeyError if there is none."""
        for found in self._where("id = ?", [evidence_id]):
            return found
        raise KeyError(evidence_id)

    def by_number(self, number: int) -> Evidence | None:
        """Return the evidence with this number, if there is one."""
        return next(iter(self._where("number = ? order by id limit 1", [number])), None)

    def by_sha256(self, sha256: str) -> list[Evidence]:
        """Return the evidence whose original has exactly this content, by number."""
        return self._where("sha256 = ? order by number, id", [sha256])

    def by_filename(self, name: str) -> list[Evidence]:
        """Return the evidence whose original had this file name, by number."""
        return self._where("filename = ? order by number, id", [name])

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

    def _where(self, where: str, values: list[str | int]) -> list[Evidence]:
        rows = self._door.db.query(f"select * from evidence where {where}", values)  # noqa: S608
        return [_evidence(row) for row in rows]


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
    }


def _evidence(row: Mapping[str, Any]) -> Evidence:
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
    )
