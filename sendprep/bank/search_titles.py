"""What stands above the snippet of a hit: whose words they are, in the terms of the officer."""

import json
from collections.abc import Iterable
from typing import Any

from sqlite_utils.db import Database

from sendprep.bank.passages import kind_of
from sendprep.domain.narrative import Section
from sendprep.domain.search import Hit, HitKind

_GONE = "Taken out past the log"
"""Stands for the title of a row that somebody deleted with another program; `check` names it."""


class Titles:
    """Finds the titles of the hits that are shown."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, passages: Iterable[int]) -> dict[int, Hit]:
        """Return the hit that each passage is, still without its snippet."""
        rows = self._db.execute(_ROWS, [json.dumps(list(passages))])
        return {row[0]: self._hit(row) for row in rows.fetchall()}

    def _hit(self, row: tuple[Any, ...]) -> Hit:
        passage, owner, evidence_id, page, number, title = row
        kind = kind_of(passage)
        hit_id = evidence_id if kind is HitKind.PAGE else owner.partition("/")[0]
        return Hit(kind, hit_id, self._title(kind, owner, number, title), page, "")

    def _title(self, kind: HitKind, owner: str, number: int | None, title: str | None) -> str:
        evidence = f"E{number} {title}" if number is not None else _GONE
        match kind:
            case HitKind.STRENGTH:
                return "Strength"
            case HitKind.FINDING:
                return self._numbered("Finding {0}.{1}", _FINDING, owner)
            case HitKind.WEAKNESS:
                return self._numbered("{0} {1}", _WEAKNESS, owner)
            case HitKind.NARRATIVE:
                weakness_id, _, section = owner.partition("/")
                heading = Section(section).heading
                return self._numbered("{0} {1}: " + heading, _WEAKNESS, weakness_id)
            case HitKind.NOTE:
                return f"{evidence}, filed under {self._numbered('{0}', _FILED, owner)}"
        return evidence

    def _numbered(self, words: str, sql: str, row_id: str) -> str:
        row = self._db.execute(sql, [row_id]).fetchone()
        return words.format(*row) if row else _GONE


_ROWS = """
select passages.id, passages.owner, passages.evidence_id, passages.page,
    evidence.number, evidence.title
from json_each(?) as shown
cross join passages on passages.id = shown.value
left join evidence on evidence.id = passages.evidence_id
"""
_WEAKNESS = "select number, title from weaknesses where id = ?"
_FINDING = """
select weaknesses.number, findings.number
from findings join weaknesses on weaknesses.id = weakness_id
where findings.id = ?
"""
_FILED = """
select weaknesses.number || coalesce('.' || findings.number, '')
from links join weaknesses on weaknesses.id = links.weakness_id
left join findings on findings.id = links.finding_id
where links.id = ?
"""
