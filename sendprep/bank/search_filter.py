"""What a hit must be beside holding the words, as SQL over `passages`."""

# ruff: noqa: S608 - the SQL is made of the names of our own tables

import json
from collections.abc import Iterable, Iterator

from sendprep.bank.passages import code_of, codes_of
from sendprep.domain.narrative import citations
from sendprep.domain.search import HitKind, SearchFilter

Values = list[str | int | None]
# A plus before a column keeps SQLite from asking the index once for each row of the list.

HIDDEN = (
    "search.rowid not in (select id from passages "
    "where evidence_id in (select evidence_id from hidden_evidence))"
)
"""Leaves out what is in the trash."""


def of_kinds(kinds: frozenset[HitKind], row: str = "search.rowid") -> str:
    """Return the clause that lets through hits of these kinds, all if none is named."""
    codes = ", ".join(map(str, codes_of(kinds)))
    return f"{code_of(row)} in ({codes})" if kinds else "true"


def clauses(only: SearchFilter, narratives: Iterable[str]) -> tuple[str, Values]:
    """Return the clause for all but the kinds, and its values; "" if everything passes.

    `narratives` are the texts of our account, in which citations are looked for.
    """
    made = [*_of_evidence(only, narratives), *_of_links(only)]
    if not made:
        return "", []
    values = [value for _, some in made for value in some]
    return " and ".join(clause for clause, _ in made), values


def _of_evidence(only: SearchFilter, narratives: Iterable[str]) -> Iterator[tuple[str, Values]]:
    wanted: list[tuple[str, Values]] = []
    if only.agency:
        wanted.append(("agency = ?", [only.agency.value]))
    if only.evidence_kind:
        wanted.append(("kind = ?", [only.evidence_kind.value]))
    if only.since:
        wanted.append((f"{_DAY} >= ?", [only.since.isoformat()]))
    if only.until:
        wanted.append((f"{_DAY} <= ?", [only.until.isoformat()]))
    if only.cited is not None:
        numbers = {one.number for text in narratives for one in citations(text)}
        there = "" if only.cited else "not "
        wanted.append(
            (f"number {there}in (select value from json_each(?))", [json.dumps(sorted(numbers))])
        )
    if wanted:
        where = " and ".join(clause for clause, _ in wanted)
        values = [value for _, some in wanted for value in some]
        yield f"+passages.evidence_id in (select id from evidence where {where})", values


_DAY = "coalesce(evidence_date, period_end)"


def _of_links(only: SearchFilter) -> Iterator[tuple[str, Values]]:
    """Yield the clause for a weakness and a rung, which one link must hold both."""
    if only.weakness is None and only.rung is None:
        return
    weaknesses = "(select id from weaknesses where number = ?)"
    where, values = [], list[str | int | None]()
    if only.weakness is not None:
        where.append(f"weakness_id in {weaknesses}")
        values.append(only.weakness)
    if only.rung is not None:
        where.append("rung = ?")
        values.append(only.rung.value)
    clause = _LINKED.format(" and ".join(where))
    every = values * _LINKED.count("{0}")
    if only.rung is None:
        clause += _OF_WEAKNESS.format(weaknesses)
        every += [only.weakness] * _OF_WEAKNESS.count("{0}")
    yield f"({clause})", every


_DOCUMENTS, _EXCERPTS, _NOTES = (
    of_kinds(frozenset(kinds))
    for kinds in ({HitKind.EVIDENCE, HitKind.PAGE}, {HitKind.EXCERPT}, {HitKind.NOTE})
)
_LINKED = (
    f"{_DOCUMENTS} and +passages.evidence_id in (select evidence_id from links where {{0}}) "
    f"or {_EXCERPTS} and +passages.owner in (select excerpt_id from links where {{0}}) "
    f"or {_NOTES} and +passages.owner in (select id from links where {{0}})"
)
_OF_WEAKNESS = (
    " or +passages.owner in {0} "
    "or +passages.owner in (select id from findings where weakness_id in {0}) "
    "or +passages.owner in (select id from narrative where weakness_id in {0})"
)
