"""The searches that officers keep under a name."""

import json
from collections.abc import Mapping
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import day, day_text
from sendprep.domain.evidence import Agency, EvidenceKind, Rung
from sendprep.domain.search import HitKind, SavedSearch, SearchFilter


class SavedSearches:
    """Reads and writes saved searches."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[SavedSearch]:
        """Return all saved searches in the order in which they were made."""
        rows = self._door.db.query("select * from saved_searches order by id")
        return [_saved_search(row) for row in rows]

    def add(self, search: SavedSearch) -> None:
        """Store a new search."""
        self._door.table("saved_searches").insert({"id": search.id, **_row(search)})

    def update(self, search: SavedSearch) -> None:
        """Store a search that the bank already has."""
        self._door.table("saved_searches").update(search.id, _row(search))

    def remove(self, search_id: str) -> None:
        """Remove a search."""
        self._door.table("saved_searches").delete(search_id)


def _row(search: SavedSearch) -> dict[str, str]:
    return {
        "name": search.name,
        "query": search.query,
        "filters": json.dumps(_filters(search.only), sort_keys=True),
    }


def _filters(only: SearchFilter) -> dict[str, Any]:
    return {
        "kinds": sorted(kind.value for kind in only.kinds),
        "weakness": only.weakness,
        "agency": only.agency.value if only.agency else None,
        "evidence_kind": only.evidence_kind.value if only.evidence_kind else None,
        "rung": only.rung.value if only.rung else None,
        "since": day_text(only.since),
        "until": day_text(only.until),
        "cited": only.cited,
    }


def _saved_search(row: Mapping[str, Any]) -> SavedSearch:
    return SavedSearch(row["id"], row["name"], row["query"], _only(json.loads(row["filters"])))


def _only(filters: Mapping[str, Any]) -> SearchFilter:
    return SearchFilter(
        kinds=frozenset(HitKind(kind) for kind in filters["kinds"]),
        weakness=filters["weakness"],
        agency=Agency(filters["agency"]) if filters["agency"] else None,
        evidence_kind=EvidenceKind(filters["evidence_kind"]) if filters["evidence_kind"] else None,
        rung=Rung(filters["rung"]) if filters["rung"] else None,
        since=day(filters["since"]),
        until=day(filters["until"]),
        cited=filters["cited"],
    )
