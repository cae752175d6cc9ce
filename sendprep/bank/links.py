"""The links that say what evidence shows of which weakness or finding."""

from collections.abc import Mapping
from typing import Any

from sendprep.bank.change import Door
from sendprep.domain.evidence import Link, Role, Rung


class Links:
    """Reads and writes links."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Link]:
        """Return all links in the order in which they were made."""
        return [_link(row) for row in self._door.db.query("select * from links order by id")]

    def of_weakness(self, weakness_id: str) -> list[Link]:
        """Return the links to a weakness and to its findings."""
        rows = self._door.db.query(
            "select * from links where weakness_id = ? order by id", [weakness_id]
        )
        return [_link(row) for row in rows]

    def of_finding(self, finding_id: str) -> list[Link]:
        """Return the links to one finding."""
        rows = self._door.db.query(
            "select * from links where finding_id = ? order by id", [finding_id]
        )
        return [_link(row) for row in rows]

    def of_evidence(self, evidence_id: str) -> list[Link]:
        """Return the links from one piece of evidence."""
        rows = self._door.db.query(
            "select * from links where evidence_id = ? order by id", [evidence_id]
        )
        return [_link(row) for row in rows]

    def add(self, link: Link) -> None:
        """Store a new link."""
        self._door.table("links").insert({"id": link.id, **_row(link)})

    def update(self, link: Link) -> None:
        """Store a link that the bank already has."""
        self._door.table("links").update(link.id, _row(link))

    def remove(self, link_id: str) -> None:
        """Remove a link."""
        self._door.table("links").delete(link_id)


def _row(link: Link) -> dict[str, str | int | None]:
    return {
        "evidence_id": link.evidence_id,
        "weakness_id": link.weakness_id,
        "finding_id": link.finding_id,
        "role": link.role.value,
        "rung": link.rung.value,
        "why": link.why,
        "excerpt_id": link.excerpt_id,
    }


def _link(row: Mapping[str, Any]) -> Link:
    return Link(
        id=row["id"],
        evidence_id=row["evidence_id"],
        weakness_id=row["weakness_id"],
        finding_id=row["finding_id"],
        role=Role(row["role"]),
        rung=Rung(row["rung"]),
        why=row["why"],
        excerpt_id=row["excerpt_id"],
    )
