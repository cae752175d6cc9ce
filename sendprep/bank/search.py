"""Full-text search over everything that is written in the bank and in its evidence."""

# ruff: noqa: S608 - the SQL is made of clauses of our own

import json
from collections import Counter
from dataclasses import dataclass, replace

from sendprep.bank import index
from sendprep.bank.change import Door
from sendprep.bank.connection import DatabaseError
from sendprep.bank.passages import (
    PLACE,
    code_of,
    first_id,
    kind_of,
    of_code,
    often_first,
)
from sendprep.bank.query import fts_query, quoted
from sendprep.bank.refusals import of_the_index
from sendprep.bank.search_filter import HIDDEN, Values, clauses, of_kinds
from sendprep.bank.search_titles import Titles
from sendprep.bank.spellings import APART
from sendprep.domain.search import Hit, HitKind, Hits, SearchFilter
from sendprep.progress import Progress, silent

Counts = Counter[HitKind]
Row = tuple[int, str]
"""A passage and its snippet."""

_NOTHING = Hits(0, ())
_EVERYTHING = SearchFilter()
_SNIPPET = "snippet(search, -1, '«', '»', '…', 24)"
_A_STEP = 64
"""What one transaction of `catch_up` may cost: 16 pages, some 10 ms."""


@dataclass(frozen=True)
class _Wanted:
    """A query as SQL; `joins` says that the clause looks at where a hit belongs."""

    match: str
    where: str
    values: Values
    joins: bool

    @property
    def all(self) -> Values:
        """The values of a statement that begins `where search match ?` and the clause."""
        return [self.match, *self.values]


class Search:
    """Finds words in the bank."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._titles = Titles(door.db)

    def find(
        self, query: str, limit: int = 50, offset: int = 0, only: SearchFilter = _EVERYTHING
    ) -> Hits:
        """Return the best hits from `offset` on, how many there are, and the counts by kind.

        No text raises; SendprepError if the index is damaged. The counts leave `only.kinds` aside,
        so that they tell what another choice of kinds would show. The id of a narrative hit is its
        weakness's, that of a page or note its own evidence's or link's. What waits to be indexed
        is not found: see `lag`.
        """
        try:
            match = fts_query(query, self._is_known)
            if not match:
                return _NOTHING
            wanted = self._wanted(match, only)
            look = self._look_in_places if wanted.joins else self._look
            counts, rows = look(wanted, only.kinds, limit, offset)
            return Hits(_total(counts, only.kinds), self._hits(rows), counts)
        except DatabaseError as problem:
            if getattr(problem, "sqlite_errorname", "") != "SQLITE_ERROR":
                raise of_the_index(problem) or problem from problem
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

    def is_sound(self) -> bool:
        """Return whether the index is whole; reads all of it, and writes nothing."""
        return index.is_sound(self._door.db)

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

    def _look(
        self, wanted: _Wanted, kinds: frozenset[HitKind], limit: int, offset: int
    ) -> tuple[Counts, list[Row]]:
        """Count and fetch what is only asked by its words, as near to FTS5 as can be."""
        counts = self._counts(wanted)
        if _total(counts, kinds) <= offset:
            return counts, []
        rows = self._door.db.execute(
            f"select rowid, {_SNIPPET} from search where search match ? and {wanted.where} "
            f"and {of_kinds(kinds)} order by rank limit ? offset ?",
            [*wanted.all, limit, offset],
        )
        return counts, rows.fetchall()

    def _counts(self, wanted: _Wanted) -> Counts:
        """Count by ranges of ids, for which FTS5 need not even look at the rest."""
        count = f"select count(*) from search where search match ? and {wanted.where}"
        (left,) = self._door.db.execute(count, wanted.all).fetchone()
        counts: Counts = Counter()
        for code in often_first():
            if not left:
                break
            of_this = f"{count} and {of_code(code, 'search.rowid')}"
            (number,) = self._door.db.execute(of_this, wanted.all).fetchone()
            counts[kind_of(first_id(code))] += number
            left -= number
        return +counts

    def _look_in_places(
        self, wanted: _Wanted, kinds: frozenset[HitKind], limit: int, offset: int
    ) -> tuple[Counts, list[Row]]:
        """Count and rank in one go, since looking at where each hit belongs takes longest."""
        db = self._door.db
        found = db.execute(
            "with found as materialized (select search.rowid as id, rank as score "
            f"from search {PLACE} where search match ? and {wanted.where}) "
            "select id, 0 from (select id from found "
            f"where {of_kinds(kinds, 'id')} order by score, id limit ? offset ?) "
            f"union all select {code_of('id')}, count(*) from found group by 1",
            [*wanted.all, limit, offset],
        ).fetchall()
        counts: Counts = Counter()
        for code, number in found:
            if number:
                counts[kind_of(first_id(code))] += number
        ids = [passage_id for passage_id, number in found if not number]
        rows = db.execute(
            f"select rowid, {_SNIPPET} from search where search match ? "
            "and rowid in (select value from json_each(?))",
            [wanted.match, json.dumps(ids)],
        )
        snippets = dict(rows.fetchall())
        return counts, [(passage_id, snippets[passage_id]) for passage_id in ids]

    def _hits(self, rows: list[Row]) -> tuple[Hit, ...]:
        shown = self._titles.of(passage_id for passage_id, _ in rows)
        return tuple(
            replace(shown[passage_id], snippet=" ".join(snippet.replace(APART, "…").split()))
            for passage_id, snippet in rows
        )


def _total(counts: Counts, kinds: frozenset[HitKind]) -> int:
    return sum(number for kind, number in counts.items() if not kinds or kind in kinds)
