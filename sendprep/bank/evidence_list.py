"""The register of evidence as a list asks for it: ids in order by SQL, and a few rows at a time.

No document's text is read, so a list of 10,000 documents opens, sorts and scrolls at once.
"""

# ruff: noqa: S608 - the SQL is joined from the constants of this file; values are parameters

import json
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.evidence import evidence_of_row
from sendprep.domain.evidence import FRESH, Agency, EvidenceKind
from sendprep.domain.register import EVERYTHING, EvidenceRow, Flag, Only, Order

_GAPS = (
    "select value from json_each(e.without_text) where value not in "
    "(select page from supplied_texts where evidence_id = e.id)"
)
_NEWER = "select number from evidence where replaces_id = e.id and trashed is null"
_LETTER = "e.id in (select letter_evidence_id from inspection)"
_UNUSED = "select 1 from links where excerpt_id = excerpts.id"
_EXCERPTS = "from excerpts where evidence_id = e.id"
_FACTS = f"""
    (select count(*) from links where evidence_id = e.id) as link_count,
    (select json_group_array(number) from weaknesses where id in
        (select weakness_id from links where evidence_id = e.id)) as weakness_numbers,
    ({_NEWER} order by number desc limit 1) as newer,
    {_LETTER} as is_letter,
    (select count(*) {_EXCERPTS} and exists ({_UNUSED})) as excerpt_count,
    (select count(*) {_EXCERPTS} and origin = 'mark' and not exists ({_UNUSED})) as draft_count,
    (select count(*) {_EXCERPTS} and anchoring = 'lost') as lost_count,
    (select json_group_array(value) from ({_GAPS})) as gaps
"""
_STALE = (
    f"coalesce(e.period_end, e.evidence_date) < date(:revisit, '-{FRESH.days} days') "
    f"and not ({_LETTER})"
)
_TESTS = {
    Flag.LOST: f"exists (select 1 {_EXCERPTS} and anchoring = 'lost')",
    Flag.REPLACED: f"exists ({_NEWER})",
    Flag.NO_TEXT: f"(exists ({_GAPS}) or e.has_text = 0 and not "
    "exists (select 1 from supplied_texts where evidence_id = e.id))",
    Flag.NO_DATE: "e.evidence_date is null",
    Flag.STALE: _STALE,
    Flag.DRAFTS: f"exists (select 1 {_EXCERPTS} and origin = 'mark' and not exists ({_UNUSED}))",
    Flag.CAPTION_ONLY: "e.has_text = 0 and "
    "exists (select 1 from supplied_texts where evidence_id = e.id and origin = 'typed')",
}
_ORDERS = {
    Order.NEWEST: "e.number desc, e.id",
    Order.OLDEST: "e.number, e.id",
    Order.DATED: "e.evidence_date is null, e.evidence_date desc, e.number",
    Order.TITLE: "folded(e.title), e.number",
}
_MOST = 500
"""Rows that are read at once; SQLite takes no more than some thousand parameters."""


class EvidenceList:
    """Answers what the list of documents shows."""

    def __init__(self, door: Door) -> None:
        self._door = door
        door.db.register_function(_folded, name="folded", deterministic=True)

    def ids(self, only: Only = EVERYTHING, order: Order = Order.NEWEST) -> list[str]:
        """Return the ids of the documents that are let through, in order."""
        where, values = self._where(only)
        rows = self._door.db.execute(
            f"select e.id from evidence e where {where} order by {_ORDERS[order]}", values
        )
        return [row[0] for row in rows]

    def count(self, only: Only = EVERYTHING) -> int:
        """Return how many documents are let through."""
        where, values = self._where(only)
        (count,) = self._door.db.execute(
            f"select count(*) from evidence e where {where}", values
        ).fetchone()
        return int(count)

    def rows(self, ids: Sequence[str]) -> list[EvidenceRow]:
        """Return what the list shows of these documents, in the order given."""
        found: dict[str, EvidenceRow] = {}
        for start in range(0, len(ids), _MOST):
            some = json.dumps(list(ids[start : start + _MOST]))
            for row in self._door.db.query(
                f"select e.*, {_FACTS}, {_flags()} from evidence e "
                "where e.id in (select value from json_each(:ids))",
                {"ids": some, "revisit": self._revisit()},
            ):
                found[row["id"]] = _row(row)
        return [found[one] for one in ids if one in found]

    def _where(self, only: Only) -> tuple[str, dict[str, str | int | None]]:
        tests: list[str] = []
        values: dict[str, str | int | None] = {"revisit": self._revisit()}
        if only.held_on:
            values["end"] = _end_of(only.held_on)
            newer = f"select 1 from evidence as n where n.replaces_id = e.id and {_there('n')}"
            tests.append(f"{_there('e')} and not exists ({newer})")
        else:
            tests.append(f"e.trashed is {'not ' * only.trashed}null")
        for place, word in enumerate(only.words.casefold().split()):
            tests.append(_word_test(word, f"word{place}", values))
        if only.ids:
            values["ids"] = json.dumps(sorted(only.ids))
            tests.append("e.id in (select value from json_each(:ids))")
        tests += _more_tests(only, values)
        return " and ".join(f"({test})" for test in tests), values

    def _revisit(self) -> str | None:
        row = self._door.db.execute("select revisit_start from inspection").fetchone()
        return row[0] if row else None


def _more_tests(only: Only, values: dict[str, str | int | None]) -> list[str]:
    tests = []
    if only.kind:
        values["kind"] = only.kind.value
        tests.append("e.kind = :kind")
    if only.agency:
        values["agency"] = only.agency.value
        tests.append("e.agency = :agency")
    if only.weakness is not None:
        values["weakness"] = only.weakness
        tests.append(
            "e.id in (select evidence_id from links join weaknesses w on w.id = weakness_id "
            "where w.number = :weakness)"
        )
    if only.flag:
        tests.append(_TESTS[only.flag])
    if only.unlinked:
        tests.append(f"not exists (select 1 from links where evidence_id = e.id) and not {_LETTER}")
    if only.unquoted:
        tests.append(f"not exists (select 1 {_EXCERPTS} and exists ({_UNUSED})) and not {_LETTER}")
    return tests


def _flags() -> str:
    return ", ".join(f"({test}) as flag_{flag.name.lower()}" for flag, test in _TESTS.items())


def _row(row: dict[str, Any]) -> EvidenceRow:
    return EvidenceRow(
        evidence=evidence_of_row(row),
        links=row["link_count"],
        weaknesses=frozenset(json.loads(row["weakness_numbers"])),
        flags=tuple(flag for flag in Flag if row[f"flag_{flag.name.lower()}"]),
        replaced_by=f"E{row['newer']}" if row["newer"] is not None else "",
        is_letter=bool(row["is_letter"]),
        excerpts=row["excerpt_count"],
        drafts=row["draft_count"],
        lost=row["lost_count"],
        gaps=tuple(json.loads(row["gaps"])),
    )


def _there(piece: str) -> str:
    """Return the SQL that asks whether a piece was there at `:end`, as `holdings` has it."""
    return f"{piece}.added < :end and ({piece}.trashed is null or {piece}.trashed >= :end)"


def _end_of(day: date) -> str:
    """Return the moment at which a day ends here, as `added` is stored.

    Windows knows no local time before 1970, and no bank is that old.
    """
    day = max(day, date(1990, 1, 1))
    return datetime.combine(day + timedelta(days=1), time()).astimezone(UTC).isoformat()


def _folded(text: str) -> str:
    return text.casefold()


def _word_test(word: str, name: str, values: dict[str, str | int | None]) -> str:
    """Return the test that a document's number, title, origin, kind, owner or source has a word.

    `like` is much faster than a function of ours, and knows the capitals of English.
    """
    values[name] = word
    has = "instr(folded({}), :{})"
    if word.isascii():
        values[name] = "%" + re.sub(r"([%_|])", r"|\1", word) + "%"
        has = "{} like :{} escape '|'"
    columns = ("'E' || e.number", "e.title", "e.owner", "e.source")
    tests = [has.format(column, name) for column in columns]
    for column, words in (
        ("e.agency", {one.value: one.words for one in Agency}),
        ("e.kind", {one.value: one.words for one in EvidenceKind}),
    ):
        fitting = [value for value, said in words.items() if word in said.casefold()]
        tests.append(f"{column} in ({', '.join(map(repr, fitting))})")
    return " or ".join(tests)
