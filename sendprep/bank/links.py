"""The links that say what evidence shows of which weakness or finding."""

import json
from collections.abc import Sequence

from sendprep.bank.change import Door
from sendprep.domain.evidence import Link, Role, Rung

_COLUMNS = "id, evidence_id, weakness_id, finding_id, role, rung, why, excerpt_id"
_ROLES, _RUNGS = {one.value: one for one in Role}, {one.value: one for one in Rung}
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

    def ids_of(self, weakness_id: str, finding_id: str = "") -> list[str]:
        """Return the ids of a weakness's links, or one finding's, the highest rung first."""
        rows = self._door.db.execute(_IN_ORDER, {"weakness": weakness_id, "finding": finding_id})
        return [row[0] for row in rows]

    def some(self, ids: Sequence[str]) -> list[Link]:
        """Return the links with these ids, in the order given; what is not there is left out."""
        there = "id in (select value from json_each(?))"
        found = {one.id: one for one in self._where(there, [json.dumps(list(ids))])}
        return [found[one] for one in ids if one in found]

    def cited_for(self, weakness_id: str) -> frozenset[str]:
        """Return the ids of the evidence that is linked to a weakness or to its findings."""
        rows = self._door.db.execute(
            f"select distinct evidence_id from links where weakness_id = ? and {_SHOWN}",  # noqa: S608
            [weakness_id],
        )
        return frozenset(row[0] for row in rows)

    def newest_quoting(self, weakness_id: str, most: int) -> list[Link]:
        """Return the last made of a weakness's links that rest on an excerpt, oldest first."""
        newest = (
            "select id from links where weakness_id = ? and excerpt_id is not null "  # noqa: S608
            f"and {_SHOWN} order by id desc limit ?"
        )
        return self._where(f"id in ({newest})", [weakness_id, most])

    def pieces_by_finding(self, weakness_id: str) -> dict[str, int]:
        """Return how many pieces of evidence each finding of a weakness has, by its id."""
        rows = self._door.db.execute(
            "select finding_id, count(distinct evidence_id) from links "  # noqa: S608
            f"where weakness_id = ? and finding_id is not null and {_SHOWN} group by finding_id",
            [weakness_id],
        )
        return dict(rows.fetchall())

    def count(self) -> int:
        """Return how many links there are, also those of what is in the trash."""
        (count,) = self._door.db.execute("select count(*) from links").fetchone()
        return int(count)

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

    def _where(self, where: str, values: list[str | int]) -> list[Link]:
        rows = self._door.db.execute(
            f"select {_COLUMNS} from links where {where} order by id",  # noqa: S608
            values,
        )
        same = _Same()  # a third of the memory of 100,000 links
        return [
            Link(
                key, same[evidence], same[weakness], finding and same[finding],
                _ROLES[role], _RUNGS[rung], why, excerpt,
            )
            for key, evidence, weakness, finding, role, rung, why, excerpt in rows
        ]  # fmt: skip


class _Same(dict[str, str]):
    """Gives the same object for the same id, as SQLite makes a new one for each row."""

    def __missing__(self, one: str) -> str:
        self[one] = one
        return one


_IN_ORDER = """
select links.id from links join evidence on evidence.id = evidence_id
where weakness_id = :weakness and trashed is null and :finding in ('', finding_id)
order by rung desc, number, links.id
"""


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
