"""The passages that are searched: their table, the index over it, and what is due to go into it.

Each row of a source is one passage, and each page of the newest text of evidence. Triggers only
note in `index_due` what has changed; `index.py` writes the passages. The kind of a passage stands
in the upper bits of its id, so that hits are counted by kind without reading a row.

To search in another table: add its line to `SOURCES` and its kind to `_CODES`.
"""

# ruff: noqa: S608 - the SQL of triggers is made of the names of our own tables

from dataclasses import dataclass

from sqlite_utils.db import Database

from sendprep.domain.search import HitKind

PAGE = 6
_BITS = 40
_CODES = {
    1: HitKind.WEAKNESS,
    2: HitKind.FINDING,
    3: HitKind.NARRATIVE,
    4: HitKind.EXCERPT,
    5: HitKind.EVIDENCE,
    PAGE: HitKind.PAGE,
    7: HitKind.NOTE,
    8: HitKind.STRENGTH,
    9: HitKind.PAGE,  # in supplied words
}


@dataclass(frozen=True)
class Source:
    """A table whose rows are searched, and the SQL of what is searched in a row."""

    code: int
    table: str
    title: str
    body: str
    page: str = "null"
    evidence: str = "null"


_NAMES = "filename || char(10) || owner || char(10) || source"
_PAGE_OF_LINK = "(select page from excerpts where excerpts.id = excerpt_id)"
SOURCES = (
    Source(1, "weaknesses", "title", "text", "page"),
    Source(2, "findings", "''", "text || char(10) || response", "page"),
    Source(3, "narrative", "''", "text"),
    Source(4, "excerpts", "''", "quote || char(10) || note", "page", "evidence_id"),
    Source(5, "evidence", "title", _NAMES, evidence="id"),
    Source(7, "links", "''", "why", _PAGE_OF_LINK, "evidence_id"),
    Source(8, "strengths", "''", "text", "page"),
    Source(9, "supplied_texts", "''", "text", "page", "evidence_id"),
)


def kind_of(passage_id: int) -> HitKind:
    """Return the kind of text that a passage is."""
    return _CODES[passage_id >> _BITS]


def codes_of(kinds: frozenset[HitKind]) -> list[int]:
    """Return the codes of the passages of these kinds."""
    return [code for code, kind in _CODES.items() if kind in kinds]


def often_first() -> list[int]:
    """Return all codes, those first that hold most passages."""
    return sorted(_CODES, key=lambda code: (code != PAGE, _CODES[code] is not HitKind.EXCERPT))


def first_id(code: int) -> int:
    """Return the number below the ids of the passages with this code."""
    return code << _BITS


PLACE = "cross join passages indexed by passages_place on passages.id = search.rowid"
"""Joins to a hit where it belongs, read from an index that holds no words and so is small."""


def code_of(row: str) -> str:
    """Return the SQL of the code of a passage."""
    return f"({row} >> {_BITS})"


def of_code(code: int, row: str = "passages.id") -> str:
    """Return the SQL that chooses passages with this code."""
    return f"{row} between {first_id(code)} and {first_id(code + 1) - 1}"


def lay_out(db: Database) -> None:
    """Make the tables of schema 2 in place of schema 1's; everything is due to be indexed."""
    for (name,) in db.execute(_OLD_TRIGGERS).fetchall():
        db.execute(f"drop trigger {name}")
    db.executescript(_TABLES)
    note_all_due(db)


_OLD_TRIGGERS = """
select name from sqlite_master where type = 'trigger'
and (name like 'passage\\_%' escape '\\' or name in ('show_pages', 'hide_pages'))
"""
# `hidden_evidence`: what is in the trash, was undone, or is still being read in. Its passages stay
# in the index, as taking out the pages of a large document would take long.
_TABLES = """
drop table if exists search;
drop table if exists passages;
create table passages (
    id integer primary key,
    owner text not null,
    evidence_id text,
    page integer,
    text_id text,
    title text not null,
    body text not null,
    apart text not null
) strict;
create index passages_owner on passages (owner, text_id);
create index passages_evidence on passages (evidence_id);
create index passages_place on passages (id, evidence_id, owner);
create virtual table search using fts5 (
    title, body, apart,
    content = 'passages', content_rowid = 'id', prefix = '2 3',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
insert into search (search, rank) values ('rank', 'bm25(4.0, 1.0, 0.5)');

create table index_due (
    kind integer not null,
    owner text not null,
    primary key (kind, owner)
) strict, without rowid;
create table hidden_evidence (
    evidence_id text primary key not null
) strict, without rowid;
"""


def note_all_due(db: Database) -> None:
    """Note that every passage is to be made anew, and what of the evidence is hidden."""
    for source in SOURCES:
        db.execute(f"insert or ignore into index_due select {source.code}, id from {source.table}")
    db.execute(
        f"insert or ignore into index_due select {PAGE}, evidence_id from text_versions "
        "group by evidence_id"
    )
    db.execute("delete from hidden_evidence")
    db.execute("insert into hidden_evidence select id from evidence where trashed is not null")


# Not "insert or ignore": when a foreign key sets a column to null, SQLite aborts at the conflict.
_ONCE = "on conflict do nothing"


def write_search_triggers(db: Database) -> None:
    """Make all triggers of the full text anew."""
    for source in SOURCES:
        _follow(db, source)
    _follow_texts(db)
    _hide_and_show(db)
    gone, come = _forget("old"), _index("new")
    _trigger(db, "index_insert after insert on passages", come)
    _trigger(db, "index_delete after delete on passages", gone)
    _trigger(db, "index_update after update on passages", gone + come)


def drop_index_triggers(db: Database) -> None:
    """Let passages change without the index, until the triggers are made anew."""
    for event in ("insert", "delete", "update"):
        db.execute(f"drop trigger index_{event}")


def _follow(db: Database, source: Source) -> None:
    table, code = source.table, source.code
    due = f"insert into index_due values ({code}, new.id) {_ONCE};"
    _trigger(db, f"due_{table}_insert after insert on {table}", due)
    _trigger(db, f"due_{table}_update after update on {table}", due)
    _trigger(
        db,
        f"due_{table}_delete after delete on {table}",
        f"delete from passages where owner = old.id and {of_code(code)}; "
        f"delete from index_due where kind = {code} and owner = old.id;",
    )


def _follow_texts(db: Database) -> None:
    note = f"insert into index_due values ({PAGE}, {{}}.evidence_id) {_ONCE};"
    _trigger(db, "due_version_insert after insert on text_versions", note.format("new"))
    _trigger(db, "due_version_update after update of turn on text_versions", note.format("new"))
    _trigger(db, "due_version_delete after delete on text_versions", note.format("old"))
    _trigger(
        db,
        "due_text_insert after insert on texts",
        f"insert into index_due select {PAGE}, evidence_id from text_versions "
        f"where id = new.text_id {_ONCE};",
    )


def _hide_and_show(db: Database) -> None:
    hide = f"insert into hidden_evidence select {{0}}.id {{1}} {_ONCE};"
    show = "delete from hidden_evidence where evidence_id = new.id;"
    follow = show + hide.format("new", "where new.trashed is not null")
    _trigger(db, "show_evidence_insert after insert on evidence", follow)
    _trigger(db, "show_evidence_update after update of trashed on evidence", follow)
    _trigger(db, "hide_evidence_delete after delete on evidence", hide.format("old", "where true"))


def _forget(row: str) -> str:
    return (
        "insert into search (search, rowid, title, body, apart) "
        f"values ('delete', {row}.id, {row}.title, {row}.body, {row}.apart);"
    )


def _index(row: str) -> str:
    return (
        "insert into search (rowid, title, body, apart) "
        f"values ({row}.id, {row}.title, {row}.body, {row}.apart);"
    )


def _trigger(db: Database, head: str, body: str) -> None:
    name = head.split()[0]
    db.execute(f"drop trigger if exists {name}")
    db.execute(f"create trigger {head} begin {body} end")
