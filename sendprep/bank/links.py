"""The links that say what evidence shows of which weakness or finding."""

from collections.abc import Mapping
from typing import Any

from sendprep.bank.change import Door
from sendprep.domain.evidence import Link, Role, Rung

_SHOWN = "evidence_id in (select id from evidence where trashed is null)"


class Links:
    """Reads and writes links; those of evidence in the trash only show where it is named."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Link]:
        """Return all links in the order in which they were made."""
        return self._where(_SHOWN, [])

    def get(self, link_id: str) -> Link:
        """Return the link with this id; KeyError if none is shown."""
        for found in self._where("id = ?", [link_id]):
            return found
        raise KeyError(link_id)

    def of_weakness(self, weakness_id: str) -> list[Link]:
        """Return the links to a weakness and to its findings."""
        return self._where(f"weakness_id = ? and {_SHOWN}", [weakness_id])

    def of_finding(self, finding_id: str) -> list[Link]:
        """Return the links to one finding."""
        return self._where(f"finding_id = ? and {_SHOWN}", [finding_id])

    def of_evidence(self, evidence_id: str) -> list[Link]:
        """Return the links from one piece of evidence, also from one in the trash."""
        return self._where("evidence_id = ?", [evidence_id])

    def of_excerpt(self, excerpt_id: str) -> list[Link]:
        """Return the links that rest on an excerpt, also on one in the trash."""
        return self._where("excerpt_id = ?", [excerpt_id])

    def add(self, link: Link) -> None:
        """Store a new link."""
        self._door.table("links").insert({"id": link.id, **_row(link)})

    def update(self, link: Link) -> None:
        """Store a link that the bank already has."""
        self._door.table("links").update(link.id, _row(link))

    def remove(self, link_id: str) -> None:
        """Remove a link."""
        self._door.table("links").delete(link_id)

    def _where(self, where: str, values: list[str]) -> list[Link]:
        rows = self._door.db.query(
            f"select * from links where {where} order by id",  # noqa: S608
            values,
        )
        return [_link(row) for row in rows]


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
