"""The log of every row change, written by plain SQL triggers and sealed by a chain of hashes."""

# ruff: noqa: S608 - the SQL of triggers is made of the names of our own tables

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, replace

from sqlite_utils.db import Database

LOGGED = (
    "inspection",
    "weaknesses",
    "findings",
    "evidence",
    "links",
    "narrative",
    "strengths",
    "events",
    "excerpts",
    "supplied_texts",
    "saved_searches",
    "frames",
    "draws",
    "drawn",
    "rounds",
    "audits",
    "scores",
    "agreed_grades",
    "board_sights",
    "case_days",
    "case_exceptions",
    "kept_words",
    "criterion_links",
    "actions",
    "reaudits",
    "tracked_cases",
    "tracked_documents",
    "tracked_months",
    "recipes",
    "issues",
    "withheld",
    "agreed",
    "people",
    "leads",
    "meetings",
    "questions",
    "touches",
    "requests",
)
"""The tables whose rows are logged; everything else can be made again from them."""


@dataclass(frozen=True)
class Entry:
    """One cell, or with an empty `col` one whole row, before and after, as JSON."""

    seq: int
    id: str
    tbl: str
    row: str
    col: str
    was: str | None
    became: str | None
    parents: str
    salt: str | None
    digest: str | None


@dataclass(frozen=True)
class Seal:
    """What the hash of a step covers beside its entries."""

    id: str
    kind: str
    of: str | None
    label: str
    at: str
    officer: str
    device: str
    clock: str
    previous: str


def entries_of(db: Database, step: int) -> list[Entry]:
    """Return the entries of the step with this sequence number, in order."""
    return list(read_entries(db, "where step = ? order by seq", [step]))


def read_entries(
    db: Database, where: str = "order by seq", values: Iterable[object] = ()
) -> Iterator[Entry]:
    """Yield the entries that `where`, a clause of our own, chooses."""
    for row in db.execute(
        "select seq, id, tbl, row, col, was, became, parents, salt, digest from entries " + where,
        list(values),
    ):
        yield Entry(*row)


def sign(db: Database, step: int) -> list[Entry]:
    """Give each entry of the step its digest, and return them with it."""
    entries = [replace(entry, digest=digest_of(entry)) for entry in entries_of(db, step)]
    db.conn.executemany(
        "update entries set digest = ? where seq = ?",
        [(entry.digest, entry.seq) for entry in entries],
    )
    return entries


def digest_of(entry: Entry) -> str:
    """Return the digest of what an entry holds; it stays when the content is purged."""
    return _sha256([entry.salt, entry.was, entry.became])


def hash_of(seal: Seal, entries: Iterable[Entry]) -> str:
    """Return the hash of a step, which the next step of its device carries on."""
    signed = [
        [entry.id, entry.tbl, entry.row, entry.col, entry.parents, entry.digest]
        for entry in entries
    ]
    return _sha256([list(astuple(seal)), signed])


def _sha256(values: list[object]) -> str:
    return hashlib.sha256(json.dumps(values, separators=(",", ":")).encode()).hexdigest()


def write_log_triggers(db: Database) -> None:
    """Make the triggers of every logged table anew, for the columns that it now has."""
    for table in LOGGED:
        columns = [column.name for column in db[table].columns]
        for event, body in (
            ("insert", _whole_row(table, columns, "null", "new")),
            ("delete", _whole_row(table, columns, "old", "null")),
            ("update", _cells(table, [column for column in columns if column != "id"])),
        ):
            db.execute(f"drop trigger if exists log_{table}_{event}")
            db.execute(
                f"create trigger log_{table}_{event} after {event} on {table} begin "
                "select raise(abort, 'a row was written outside a change') "
                f"where (select step from pen) is null; {body} end"
            )


def _whole_row(table: str, columns: list[str], was: str, became: str) -> str:
    """Return the SQL that logs a new or deleted row as one entry."""
    row = "old" if became == "null" else "new"
    return f"""
    insert into entries (id, step, tbl, row, col, was, became, parents, salt)
    select {_ID}, pen.step, '{table}', {row}.id, '',
        {_json(columns, was)}, {_json(columns, became)},
        {_row_heads(table, row)}, {_ID}
    from pen;
    """


def _cells(table: str, columns: list[str]) -> str:
    """Return the SQL that logs each cell that an update has really changed."""
    changed = " union all ".join(
        f"select '{column}' as col, json_quote(old.{column}) as was, "
        f"json_quote(new.{column}) as became where new.{column} is not old.{column}"
        for column in columns
    )
    return f"""
    select raise(abort, 'a row keeps its id') where new.id is not old.id;
    insert into entries (id, step, tbl, row, col, was, became, parents, salt)
    select {_ID}, pen.step, '{table}', new.id, cell.col, cell.was, cell.became,
        {_cell_head(table)}, {_ID}
    from pen, ({changed}) as cell;
    """


_ID = "lower(hex(randomblob(8)))"


def _json(columns: list[str], row: str) -> str:
    if row == "null":
        return "null"
    return "json_object(" + ", ".join(f"'{column}', {row}.{column}" for column in columns) + ")"


def _cell_head(table: str) -> str:
    """Return SQL for the entry that the cell's value came from: its own newest or its row's."""
    newest = (
        f"select seq from entries where tbl = '{table}' and row = new.id and col = {{}} "
        "order by seq desc limit 1"
    )
    own, whole = newest.format("cell.col"), newest.format("''")
    return (
        "coalesce((select id from entries where seq = "
        f"max(coalesce(({own}), 0), coalesce(({whole}), 0))), '')"
    )


def _row_heads(table: str, row: str) -> str:
    """Return SQL for the entries that a row's values came from, since it last came or went."""
    return f"""coalesce((
        select group_concat(id, ' ') from (
            select id, max(seq) from entries
            where tbl = '{table}' and row = {row}.id and seq >= coalesce((
                select max(seq) from entries
                where tbl = '{table}' and row = {row}.id and col = ''), 0)
            group by col order by col)), '')"""
