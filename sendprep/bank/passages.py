"""The triggers that keep the full text in step with the records and the pages of evidence."""

# ruff: noqa: S608 - the SQL of triggers is made of the names of our own tables

from dataclasses import dataclass

from sqlite_utils.db import Database


@dataclass(frozen=True)
class _Source:
    """A table whose rows are searched, and the SQL of what is searched in a row called {}."""

    table: str
    kind: str
    title: str
    body: str
    page: str


_SOURCES = (
    _Source("weaknesses", "weakness", "{}.title", "{}.text", "{}.page"),
    _Source("findings", "finding", "''", "{0}.text || char(10) || {0}.response", "{}.page"),
    _Source("narrative", "narrative", "''", "{}.text", "null"),
    _Source("evidence", "evidence", "{}.title", "{0}.filename || char(10) || {0}.owner", "null"),
    _Source("strengths", "strength", "''", "{}.text", "{}.page"),
)


def write_search_triggers(db: Database) -> None:
    """Make all triggers of the full text anew."""
    for source in _SOURCES:
        _follow(db, source)
    _trigger(db, "show_pages after insert on evidence", _pages_live(1, "new"))
    _trigger(db, "hide_pages after delete on evidence", _pages_live(0, "old"))
    gone, come = _forget("old"), _index("new")
    _trigger(db, "index_insert after insert on passages", come)
    _trigger(db, "index_delete after delete on passages", gone)
    _trigger(db, "index_update after update on passages", gone + come)


def rebuild(db: Database) -> None:
    """Make the passages of records, and the whole index, anew, even if the index is damaged."""
    for event in ("insert", "delete", "update"):
        db.execute(f"drop trigger index_{event}")
    db.execute("insert into search (search) values ('delete-all')")
    db.execute("delete from passages where kind <> 'page'")
    for source in _SOURCES:
        db.execute(_passage(source, source.table) + f" from {source.table}")
    db.execute(
        "insert into search (rowid, title, body, apart) "
        "select id, title, body, apart from passages where live"
    )
    write_search_triggers(db)


def _follow(db: Database, source: _Source) -> None:
    table, kind = source.table, source.kind
    here = f"owner = new.id and kind = '{kind}'"
    body, title, page = (part.format("new") for part in (source.body, source.title, source.page))
    _trigger(db, f"passage_{table}_insert after insert on {table}", _passage(source, "new") + ";")
    _trigger(
        db,
        f"passage_{table}_update after update on {table}",
        f"update passages set title = {title}, body = {body}, page = {page} where {here} "
        f"and (title is not {title} or body is not {body} or page is not {page});",
    )
    _trigger(
        db,
        f"passage_{table}_delete after delete on {table}",
        f"delete from passages where owner = old.id and kind = '{kind}';",
    )


def _passage(source: _Source, row: str) -> str:
    title, body, page = (part.format(row) for part in (source.title, source.body, source.page))
    return (
        "insert into passages (kind, owner, page, title, body) "
        f"select '{source.kind}', {row}.id, {page}, {title}, {body}"
    )


def _pages_live(live: int, row: str) -> str:
    """Return SQL that shows or hides pages; they stay, in case an undone addition is redone."""
    return (
        f"update passages set live = {live} "
        f"where owner = {row}.id and kind = 'page' and live <> {live};"
    )


def _forget(row: str) -> str:
    return (
        "insert into search (search, rowid, title, body, apart) "
        f"select 'delete', {row}.id, {row}.title, {row}.body, {row}.apart where {row}.live;"
    )


def _index(row: str) -> str:
    return (
        "insert into search (rowid, title, body, apart) "
        f"select {row}.id, {row}.title, {row}.body, {row}.apart where {row}.live;"
    )


def _trigger(db: Database, head: str, body: str) -> None:
    name = head.split()[0]
    db.execute(f"drop trigger if exists {name}")
    db.execute(f"create trigger {head} begin {body} end")
