"""Full-text search over everything that is written in the bank and in its evidence."""

# ruff: noqa: S608 - the SQL is made of clauses of our own

from collections import Counter
from dataclasses import dataclass, replace

from sendprep.bank import index
from sendprep.bank.change import Door
from sendprep.bank.connection import DatabaseError
from sendprep.bank.passages import CODE, first_id, kind_of
from sendprep.bank.query import fts_query, quoted
from sendprep.bank.search_filter import HIDDEN, Values, clauses, of_kinds
from sendprep.bank.search_titles import Titles
from sendprep.bank.spellings import APART
from sendprep.domain.search import Hit, HitKind, Hits, SearchFilter
from sendprep.progress import Progress, silent

_NOTHING = Hits(0, ())
_EVERYTHING = SearchFilter()
_A_STEP = 64
"""What one transaction of `catch_up` may cost: 16 pages, some 10 ms."""


@dataclass(frozen=True)
class _Wanted:
    """A query with its filters, as SQL."""

    match: str
    where: str
    values: Values
    joins: bool

    def sql(self, columns: str, kinds: frozenset[HitKind], end: str) -> str:
        """Return a statement over the hits."""
        join = "cross join passages on passages.id = search.rowid " if self.joins else ""
        return (
            f"select {columns} from search {join}where search match ? "
            f"and {self.where} and {of_kinds(kinds)} {end}"
        )


class Search:
    """Finds words in the bank."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._titles = Titles(door.db)

    def find(
        self, query: str, limit: int = 50, offset: int = 0, only: SearchFilter = _EVERYTHING
    ) -> Hits:
        """Return the best hits from `offset` on, how many there are, and the counts by kind.

        No text raises. The counts leave `only.kinds` aside, so that they tell what another choice
        of kinds would show. The id of a narrative hit is its weakness's, that of a page or note
        its own evidence's or link's. What waits to be indexed is not found: see `lag`.
        """
        try:
            match = fts_query(query, self._is_known)
            if not match:
                return _NOTHING
            wanted = self._wanted(match, only)
            counts = self._counts(wanted)
            total = sum(n for kind, n in counts.items() if not only.kinds or kind in only.kinds)
            hits = self._hits(wanted, only.kinds, limit, offset) if total > offset else ()
            return Hits(total, hits, counts)
        except DatabaseError as problem:
            if getattr(problem, "sqlite_errorname", "") != "SQLITE_ERROR":
                raise
            return _NOTHING  # FTS5 knows a rule of its queries that `fts_query` does not.

    def lag(self) -> int:
        """Return how many passages wait to be indexed, and are not found yet."""
        return index.lag(self._door.db)

    def is_behind(self) -> bool:
        """Return whether anything waits to be indexed, in no time."""
        return index.is_behind(self._door.db)

    def catch_up(self, progress: Progress = silent) -> None:
        """Index what waits, in transactions of some 10 ms; outside a change, best by `writer`."""
        total = self.lag()
        left = total > 0 or self.is_behind()
        while left:
            progress(max(0, total - self.lag()), total, "Indexing pages")
            with self._door.aside() as db:
                left = index.index_some(db, _A_STEP)

    def rebuild(self) -> None:
        """Empty the index, even a damaged one, and let it be made anew; inside a change."""
        index.rebuild(self._door.derived("search"))

    def _is_known(self, words: str) -> bool:
        found = self._door.db.execute(
            "select 1 from search where search match ? limit 1", [quoted(words)]
        )
        return found.fetchone() is not None

    def _wanted(self, match: str, only: SearchFilter) -> _Wanted:
        db = self._door.db
        texts = (
            db.execute("select text from narrative").fetchall() if only.cited is not None else []
        )
        where, values = clauses(only, (text for (text,) in texts))
        some_hidden = db.execute("select 1 from hidden_evidence limit 1").fetchone()
        every = [clause for clause in (HIDDEN if some_hidden else "", where) if clause]
        return _Wanted(match, " and ".join(every) or "true", values, bool(where))

    def _counts(self, wanted: _Wanted) -> Counter[HitKind]:
        counts: Counter[HitKind] = Counter()
        sql = wanted.sql(f"{CODE}, count(*)", frozenset(), "group by 1")
        for code, number in self._door.db.execute(sql, [wanted.match, *wanted.values]):
            counts[kind_of(first_id(code))] += number
        return counts

    def _hits(
        self, wanted: _Wanted, kinds: frozenset[HitKind], limit: int, offset: int
    ) -> tuple[Hit, ...]:
        columns = "search.rowid, snippet(search, -1, '«', '»', '…', 24)"
        sql = wanted.sql(columns, kinds, "order by rank limit ? offset ?")
        values = [wanted.match, *wanted.values, limit, offset]
        rows = self._door.db.execute(sql, values).fetchall()
        shown = self._titles.of(passage_id for passage_id, _ in rows)
        return tuple(
            replace(shown[passage_id], snippet=" ".join(snippet.replace(APART, "…").split()))
            for passage_id, snippet in rows
        )
