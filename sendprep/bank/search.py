"""Full-text search over everything that is written in the bank and in its evidence."""

from collections.abc import Sequence
from dataclasses import dataclass

from sendprep.bank import passages
from sendprep.bank.change import Door
from sendprep.bank.connection import DatabaseError
from sendprep.bank.query import fts_query
from sendprep.domain.narrative import Section
from sendprep.domain.search import Hit, HitKind, Hits

_NOTHING = Hits(0, ())


@dataclass(frozen=True)
class _Found:
    kind: HitKind
    owner: str
    page: int | None
    snippet: str


class Search:
    """Finds words in the bank."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def find(self, query: str, limit: int = 50, offset: int = 0) -> Hits:
        """Return the best hits, from `offset` on, and how many there are; no text raises.

        The id of a narrative hit is its weakness's, that of a page its evidence's.
        """
        match = fts_query(query)
        if not match:
            return _NOTHING
        try:
            found = self._found(match, limit, offset)
            total = self._total(match, len(found), limit, offset)
        except DatabaseError as problem:
            if getattr(problem, "sqlite_errorname", "") != "SQLITE_ERROR":
                raise
            return _NOTHING  # FTS5 knows a rule of its queries that `fts_query` does not.
        titles = self._titles(found)
        return Hits(
            total,
            tuple(
                Hit(one.kind, one.owner.partition("/")[0], title, one.page, one.snippet)
                for one, title in zip(found, titles, strict=True)
            ),
        )

    def rebuild(self) -> None:
        """Make the whole index anew; inside a change."""
        passages.rebuild(self._door.derived("search"))

    def _found(self, match: str, limit: int, offset: int) -> list[_Found]:
        rows = self._door.db.execute(
            "select kind, owner, page, snippet(search, -1, '«', '»', '…', 24) "
            "from search join passages on passages.id = search.rowid "
            "where search match ? order by rank limit ? offset ?",
            [match, limit, offset],
        )
        return [
            _Found(HitKind(kind), owner, page, " ".join(snippet.split()))
            for kind, owner, page, snippet in rows
        ]

    def _total(self, match: str, found: int, limit: int, offset: int) -> int:
        if found < limit and (found or not offset):
            return offset + found
        (total,) = self._door.db.execute(
            "select count(*) from search where search match ?", [match]
        ).fetchone()
        return int(total)

    def _titles(self, found: Sequence[_Found]) -> list[str]:
        return [self._title(one) for one in found]

    def _title(self, one: _Found) -> str:
        db = self._door.db
        match one.kind:
            case HitKind.WEAKNESS:
                sql = "select number || ' ' || title from weaknesses where id = ?"
            case HitKind.FINDING:
                sql = (
                    "select 'Finding ' || weaknesses.number || '.' || findings.number "
                    "from findings join weaknesses on weaknesses.id = weakness_id "
                    "where findings.id = ?"
                )
            case HitKind.NARRATIVE:
                weakness_id, _, section = one.owner.partition("/")
                (title,) = db.execute(
                    "select number || ' ' || title from weaknesses where id = ?", [weakness_id]
                ).fetchone()
                return f"{title}: {Section(section).heading}"
            case HitKind.EVIDENCE | HitKind.PAGE:
                sql = "select 'E' || number || ' ' || title from evidence where id = ?"
            case HitKind.STRENGTH:
                return "Strength"
        return str(db.execute(sql, [one.owner]).fetchone()[0])
