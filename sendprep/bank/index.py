"""Brings the full text up to date with what `index_due` says has changed, a little at a time."""

# ruff: noqa: S608 - the SQL is made of the names of our own tables

from sqlite_utils.db import Database

from sendprep.bank.columns import storable
from sendprep.bank.connection import DatabaseError
from sendprep.bank.layouts import unpacked
from sendprep.bank.passages import (
    PAGE,
    SOURCES,
    drop_index_triggers,
    first_id,
    note_all_due,
    of_code,
    write_search_triggers,
)
from sendprep.bank.refusals import is_of_index
from sendprep.bank.spellings import spelt

AT_ONCE = 256
"""How much is indexed in the change that made it due: 64 pages, or 256 rows of records."""
_A_PAGE = 4
"""What a page costs, against a row of a record."""
_SOURCES = {source.code: source for source in SOURCES}
_PAGES_HERE = f"owner = ? and {of_code(PAGE)}"


def index_some(db: Database, most: int = AT_ONCE) -> bool:
    """Index what is due, records first, until it costs `most`; return whether anything is left."""
    left = most
    due = db.execute("select kind, owner from index_due order by kind = ? limit ?", [PAGE, most])
    for kind, owner in due.fetchall():
        if kind != PAGE:
            _index_record(db, kind, owner)
            done, cost = True, 1
        else:
            done, cost = _index_pages(db, owner, max(1, left // _A_PAGE))
        if done:
            db.execute("delete from index_due where kind = ? and owner = ?", [kind, owner])
        left -= cost
        if left <= 0:
            break
    return is_behind(db)


def is_behind(db: Database) -> bool:
    """Return whether anything is due."""
    return db.execute("select 1 from index_due limit 1").fetchone() is not None


def lag(db: Database) -> int:
    """Return how many passages wait to be indexed."""
    (records,) = db.execute("select count(*) from index_due where kind <> ?", [PAGE]).fetchone()
    (pages,) = db.execute(_PAGES_WAITING, [PAGE]).fetchone()
    return int(records) + int(pages)


def is_sound(db: Database) -> bool:
    """Return whether FTS5 finds its index whole, and made of just the passages; writes nothing.

    A reader, which may not ask by this insert, learns only whether it is whole.
    https://sqlite.org/fts5.html#the_integrity_check_command
    """
    try:
        db.execute("insert into search (search, rank) values ('integrity-check', 1)")
    except DatabaseError as problem:
        if getattr(problem, "sqlite_errorname", "") != "SQLITE_READONLY":
            return False
        found = db.execute("pragma integrity_check(search)").fetchall()
        return not any(is_of_index(message) for (message,) in found)
    return True


def rebuild(db: Database) -> None:
    """Empty the index, even if it is damaged, and note that everything is due."""
    drop_index_triggers(db)
    db.execute("insert into search (search) values ('delete-all')")
    db.execute("delete from passages")
    write_search_triggers(db)
    note_all_due(db)


_NEWEST = "(select id from text_versions where evidence_id = {} order by turn desc limit 1)"
_PAGES_WAITING = f"""
with due as (
    select owner, {_NEWEST.format("index_due.owner")} as newest from index_due where kind = ?
)
select coalesce(sum(
    (select count(*) from texts where text_id = due.newest)
    - (select count(*) from passages where owner = due.owner and text_id = due.newest)
), 0) from due
"""


def _index_record(db: Database, code: int, owner: str) -> None:
    source = _SOURCES[code]
    row = db.execute(
        f"select {source.title}, {source.body}, {source.page}, {source.evidence} "
        f"from {source.table} where id = ?",
        [owner],
    ).fetchone()
    here = f"owner = ? and {of_code(code)}"
    if row is None or not (row[0].strip() or row[1].strip()):
        db.execute(f"delete from passages where {here}", [owner])
        return
    title, text, page, evidence_id = row
    values = [title, *spelt(text), page, evidence_id]
    there = db.execute(
        f"select id, title, body, apart, page, evidence_id from passages where {here}", [owner]
    ).fetchone()
    if there is None:
        db.execute(_NEW_RECORD.format(_next_id(code)), [owner, *values])
    elif list(there[1:]) != values:
        db.execute(
            "update passages set title = ?, body = ?, apart = ?, page = ?, evidence_id = ? "
            "where id = ?",
            [*values, there[0]],
        )


_NEW_RECORD = (
    "insert into passages (id, owner, title, body, apart, page, evidence_id) "
    "values ({}, ?, ?, ?, ?, ?, ?)"
)
_NEW_PAGE = (
    "insert into passages (id, owner, evidence_id, page, text_id, title, body, apart) "
    "values ({}, ?, ?, ?, ?, '', ?, ?)"
)


def _index_pages(db: Database, owner: str, most: int) -> tuple[bool, int]:
    """Index at most so many pages of a document; return whether that was all, and the cost."""
    (newest,) = db.execute(f"select {_NEWEST.format('?')}", [owner]).fetchone()
    _hide_if_unnamed(db, owner)
    gone = _drop_others(db, owner, newest, most)
    come = _add_pages(db, owner, newest, most - gone) if newest and gone < most else 0
    if newest is None and gone < most:
        _forget_hidden(db, owner)
    return gone + come < most, 1 + _A_PAGE * (gone + come)


def _drop_others(db: Database, owner: str, newest: str | None, most: int) -> int:
    """Take out pages of earlier versions of the text."""
    return int(
        db.execute(
            f"delete from passages where id in (select id from passages where {_PAGES_HERE} "
            "and text_id is not ? limit ?)",
            [owner, newest, most],
        ).rowcount
    )


def _add_pages(db: Database, owner: str, newest: str, most: int) -> int:
    (there,) = db.execute(
        f"select count(*) from passages where {_PAGES_HERE} and text_id = ?", [owner, newest]
    ).fetchone()
    rows = db.execute(
        "select page, layout from texts where text_id = ? order by number limit ? offset ?",
        [newest, most, there],
    ).fetchall()
    for page, layout in rows:
        words = spelt(storable(unpacked(page, layout).text))
        db.execute(_NEW_PAGE.format(_next_id(PAGE)), [owner, owner, page, newest, *words])
    return len(rows)


def _next_id(code: int) -> str:
    """Return the SQL of an id behind all passages with this code."""
    return (
        f"(select coalesce(max(passages.id), {first_id(code)}) + 1 from passages "
        f"where {of_code(code)})"
    )


def _hide_if_unnamed(db: Database, owner: str) -> None:
    """Hide the pages of what is still being read in, or was undone."""
    db.execute(
        "insert or ignore into hidden_evidence select ? "
        "where not exists (select 1 from evidence where id = ?)",
        [owner, owner],
    )


def _forget_hidden(db: Database, owner: str) -> None:
    db.execute(
        "delete from hidden_evidence where evidence_id = ? "
        "and not exists (select 1 from evidence where id = ?)",
        [owner, owner],
    )
