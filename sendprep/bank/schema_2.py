"""The step to schema 2: excerpts, supplied texts, saved searches, trash, and texts in versions."""

from sqlite_utils.db import Database

from sendprep.bank.layouts import words_of
from sendprep.bank.passages import lay_out
from sendprep.bank.text_names import text_name


def to_schema_2(db: Database) -> None:
    """Change the tables of schema 1, and keep every text that is there as a version."""
    db.executescript(_RECORDS)
    db.execute("alter table texts rename to texts_1")
    db.executescript(_TEXTS)
    _carry_texts_over(db)
    db.execute("drop table texts_1")
    db.executescript(_STAGED)
    lay_out(db)


# A column that is added says what it holds in the rows that there are; the log says nothing of it.
_RECORDS = """
alter table evidence add column source text not null default '';
alter table evidence add column rests_on text not null default '[]';
alter table evidence add column came_with_id text references evidence (id)
    on delete set null deferrable initially deferred;
alter table evidence add column trashed text;
alter table evidence add column remarks text not null default '[]';
alter table evidence add column without_text text not null default '[]';
create index evidence_came_with on evidence (came_with_id);

create table excerpts (
    id text primary key not null,
    evidence_id text not null references evidence (id)
        on delete cascade deferrable initially deferred,
    quote text not null,
    text_before text not null,
    text_after text not null,
    page integer,
    text_id text not null,
    sheet integer not null,
    start_at integer not null,
    end_at integer not null,
    area text,
    note text not null,
    anchoring text not null,
    origin text not null,
    added text not null
) strict;
create index excerpts_evidence on excerpts (evidence_id);
create index excerpts_text on excerpts (text_id);

alter table links add column excerpt_id text references excerpts (id)
    on delete cascade deferrable initially deferred;
create index links_excerpt on links (excerpt_id);

create table supplied_texts (
    id text primary key not null,
    evidence_id text not null references evidence (id)
        on delete cascade deferrable initially deferred,
    page integer not null,
    text text not null,
    origin text not null,
    officer text not null,
    added text not null
) strict;
create index supplied_texts_evidence on supplied_texts (evidence_id);

create table saved_searches (
    id text primary key not null,
    name text not null,
    query text not null,
    filters text not null
) strict;
"""

# Not logged, as in schema 1. The newest version of a text has the highest `turn`. A version on
# which an excerpt ever stood stays, as undo may bring the excerpt back.
_TEXTS = """
create table text_versions (
    id text primary key not null,
    evidence_id text not null,
    reader text not null,
    turn integer not null,
    kept integer not null default 0
) strict;
create index text_versions_evidence on text_versions (evidence_id, turn);
create table texts (
    text_id text not null references text_versions (id)
        on delete cascade deferrable initially deferred,
    number integer not null,
    page integer,
    layout blob not null,
    primary key (text_id, number)
) strict;
create trigger excerpts_keep_their_text after insert on excerpts
begin update text_versions set kept = 1 where id = new.text_id and not kept; end;
create trigger excerpts_keep_their_new_text after update of text_id on excerpts
begin update text_versions set kept = 1 where id = new.text_id and not kept; end;

create table sketches (
    evidence_id text primary key not null,
    sketch blob not null
) strict;
"""

# What an import has put down before there is evidence of it: the sha256 of an original, or the id
# that the evidence will have. An original is whole when all its chunks are there.
_STAGED = """
alter table originals add column whole integer not null default 1;
create table staged (
    name text primary key not null
) strict;
create trigger evidence_takes_what_was_staged after insert on evidence
begin delete from staged where name in (new.id, new.sha256); end;
"""


def _carry_texts_over(db: Database) -> None:
    """Copy the texts document by document, each under the name that its words give it."""
    owners = db.execute("select distinct evidence_id, reader from texts_1 order by 1").fetchall()
    for turn, (evidence_id, reader) in enumerate(owners, 1):
        layouts = db.execute(
            "select layout from texts_1 where evidence_id = ? order by number", [evidence_id]
        )
        text_id = text_name(evidence_id, reader, (words_of(layout) for (layout,) in layouts))
        db.execute(
            "insert into text_versions (id, evidence_id, reader, turn) values (?, ?, ?, ?)",
            [text_id, evidence_id, reader, turn],
        )
        db.execute(
            "insert into texts (text_id, number, page, layout) "
            "select ?, number, page, layout from texts_1 where evidence_id = ?",
            [text_id, evidence_id],
        )
