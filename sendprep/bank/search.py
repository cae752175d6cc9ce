"""Full-text search over everything that is written in the bank and in its evidence."""

from sendprep.bank import passages
from sendprep.bank.change import Door
from sendprep.bank.connection import DatabaseError
from sendprep.bank.query import fts_query
from sendprep.domain.narrative import Section
from sendprep.domain.search import Hit, HitKind, Hits

_NOTHING = Hits(0, ())
_GONE = "Taken out past the log"
"""Stands for the title of a row that somebody deleted with another program; `check` names it."""


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
            hits = self._hits(match, limit, offset)
            return Hits(self._total(match, len(hits), limit, offset), hits)
        except DatabaseError as problem:
            if getattr(problem, "sqlite_errorname", "") != "SQLITE_ERROR":
                raise
            return _NOTHING  # FTS5 knows a rule of its queries that `fts_query` does not.

    def rebuild(self) -> None:
        """Make the whole index anew; inside a change."""
        passages.rebuild(self._door.derived("search"))

    def _hits(self, match: str, limit: int, offset: int) -> tuple[Hit, ...]:
        rows = self._door.db.execute(
            "select passages.kind, passages.owner, page, "
            "snippet(search, -1, '«', '»', '…', 24), evidence.number, evidence.title "
            "from search join passages on passages.id = search.rowid "
            "left join evidence on evidence.id = passages.owner "
            "where search match ? order by rank limit ? offset ?",
            [match, limit, offset],
        ).fetchall()
        return tuple(
            Hit(
                kind=HitKind(kind),
                id=owner.partition("/")[0],
                title=f"E{number} {title}" if number is not None else self._title(kind, owner),
                page=page,
                snippet=" ".join(snippet.split()),
            )
            for kind, owner, page, snippet, number, title in rows
        )

    def _total(self, match: str, found: int, limit: int, offset: int) -> int:
        if found < limit and (found or not offset):
            return offset + found
        (total,) = self._door.db.execute(
            "select count(*) from search where search match ?", [match]
        ).fetchone()
        return int(total)

    def _title(self, kind: str, owner: str) -> str:
        """Return the title of a hit outside the evidence, which are few."""
        db = self._door.db
        if kind == HitKind.STRENGTH.value:
            return "Strength"
        if kind == HitKind.FINDING.value:
            numbers = db.execute(
                "select weaknesses.number, findings.number "
                "from findings join weaknesses on weaknesses.id = weakness_id "
                "where findings.id = ?",
                [owner],
            ).fetchone()
            return "Finding {}.{}".format(*numbers) if numbers else _GONE
        weakness_id, _, section = owner.partition("/")
        names = db.execute(
            "select number, title from weaknesses where id = ?", [weakness_id]
        ).fetchone()
        heading = f": {Section(section).heading}" if section else ""
        return "{} {}".format(*names) + heading if names else _GONE
