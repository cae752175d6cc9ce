"""The bank's tables, as numbered steps from an empty file to the newest schema.

To change the schema: add a function below the last one, numbered, that changes the tables of the
one before it and ends with `_finish(db, number)`; never edit one that was released. A long one has
a module of its own. A new column has a default, as the log holds nothing of it for old rows. Then
put a bank of the old schema into tests/banks and let tests/bank/test_migrations.py open it.
"""

from sqlite_utils import Migrations
from sqlite_utils.db import Database

from sendprep.bank.index import index_some
from sendprep.bank.log import write_log_triggers
from sendprep.bank.passages import write_search_triggers
from sendprep.bank.refusals import APPLICATION_ID
from sendprep.bank.schema_2 import to_schema_2
from sendprep.bank.schema_3 import to_schema_3
from sendprep.bank.schema_4 import to_schema_4
from sendprep.bank.schema_5 import to_schema_5
from sendprep.bank.schema_6 import to_schema_6

SCHEMA = Migrations("sendprep")
NEWEST = 6


def migrate(db: Database, schema: Migrations = SCHEMA) -> None:
    """Bring the bank to the newest schema; each step whole or not at all."""
    schema.apply(db)


def is_behind(db: Database, schema: Migrations = SCHEMA) -> bool:
    """Return whether the bank waits for a migration."""
    return bool(schema.pending(db))


@SCHEMA()
def m001_first_tables(db: Database) -> None:
    """Make the tables of the first release."""
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.executescript(_RECORDS)
    db.executescript(_ORIGINALS_AND_TEXTS)
    db.executescript(_LOG)
    _finish(db, 1)


@SCHEMA()
def m002_excerpts(db: Database) -> None:
    """Make room for excerpts, supplied texts, saved searches, the trash and text versions."""
    to_schema_2(db)
    _finish(db, 2)


@SCHEMA()
def m003_draws(db: Database) -> None:
    """Make room for frames of listed cases and the samples that are drawn from them."""
    to_schema_3(db)
    _finish(db, 3)


@SCHEMA()
def m004_audits(db: Database) -> None:
    """Make room for rounds of audits of a sample, their scores and what came of them."""
    to_schema_4(db)
    _finish(db, 4)


@SCHEMA()
def m005_after_audits(db: Database) -> None:
    """Make room for words that may be printed, actions, re-audits and tracked cases."""
    to_schema_5(db)
    _finish(db, 5)


@SCHEMA()
def m006_binders(db: Database) -> None:
    """Make room for binders and their issues, and for the days of the revisit."""
    to_schema_6(db)
    _finish(db, 6)


def _finish(db: Database, number: int) -> None:
    """Note the schema; the triggers follow the newest, as nobody writes in an older one."""
    if number == NEWEST:
        write_log_triggers(db)
        write_search_triggers(db)
        index_some(db)
    db.execute(f"pragma user_version = {number}")


# Foreign keys are looked at when a change ends, so that rows may come in any order; undo needs it.
_RECORDS = """
create table inspection (
    id text primary key not null check (id = 'inspection'),
    area text not null,
    framework text not null,
    kind text not null,
    visit_start text,
    visit_end text,
    letter_date text,
    outcome integer,
    stated_total integer,
    stated_sufficient integer,
    stated_not_sufficient integer,
    letter_evidence_id text references evidence (id)
        on delete set null deferrable initially deferred,
    revisit_start text,
    revisit_end text,
    context text not null,
    prepared_by text not null,
    goes_to text not null,
    marking text not null
) strict;

create table weaknesses (
    id text primary key not null,
    number integer not null,
    kind text not null,
    text text not null,
    title text not null,
    page integer,
    judgement text not null,
    responsible text,
    own_view text not null,
    confidence text not null
) strict;

create table findings (
    id text primary key not null,
    weakness_id text not null references weaknesses (id)
        on delete cascade deferrable initially deferred,
    number integer not null,
    text text not null,
    page integer,
    answer text not null,
    response text not null
) strict;
create index findings_weakness on findings (weakness_id);

create table evidence (
    id text primary key not null,
    number integer not null,
    title text not null,
    kind text not null,
    filename text not null,
    sha256 text not null,
    size integer not null,
    added text not null,
    evidence_date text,
    period_start text,
    period_end text,
    agency text,
    owner text not null,
    confidentiality text not null,
    replaces_id text references evidence (id)
        on delete set null deferrable initially deferred,
    page_count integer,
    has_text integer not null
) strict;
create index evidence_number on evidence (number);
create index evidence_sha256 on evidence (sha256);
create index evidence_filename on evidence (filename);
create index evidence_replaces on evidence (replaces_id);
create trigger evidence_added_stays before update of added on evidence
when new.added is not old.added
begin select raise(abort, 'the time at which evidence was added is never edited'); end;

create table links (
    id text primary key not null,
    evidence_id text not null references evidence (id)
        on delete cascade deferrable initially deferred,
    weakness_id text not null references weaknesses (id)
        on delete cascade deferrable initially deferred,
    finding_id text references findings (id)
        on delete set null deferrable initially deferred,
    role text not null,
    rung integer not null,
    why text not null
) strict;
create index links_evidence on links (evidence_id);
create index links_weakness on links (weakness_id);
create index links_finding on links (finding_id);

create table narrative (
    id text primary key not null,
    weakness_id text not null references weaknesses (id)
        on delete cascade deferrable initially deferred,
    section text not null,
    text text not null,
    unique (weakness_id, section),
    check (id = weakness_id || '/' || section)
) strict;

create table strengths (
    id text primary key not null,
    text text not null,
    page integer
) strict;

create table events (
    id text primary key not null,
    day text not null,
    title text not null
) strict;
"""

# Not logged: originals are named by their content and stay when evidence is undone; texts and
# passages can be made again from them.
_ORIGINALS_AND_TEXTS = """
create table originals (
    sha256 text primary key not null,
    size integer not null
) strict;
create table original_chunks (
    sha256 text not null references originals (sha256)
        on delete cascade deferrable initially deferred,
    number integer not null,
    data blob not null,
    unique (sha256, number)
) strict;

create table texts (
    evidence_id text not null,
    number integer not null,
    page integer,
    reader text not null,
    layout blob not null,
    primary key (evidence_id, number)
) strict;

create table passages (
    id integer primary key,
    kind text not null,
    owner text not null,
    page integer,
    title text not null,
    body text not null,
    apart text not null default '',
    live integer not null default 1
) strict;
create index passages_owner on passages (owner, kind);
create virtual table search using fts5 (
    title, body, apart,
    content = 'passages', content_rowid = 'id', prefix = '2 3',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
insert into search (search, rank) values ('rank', 'bm25(4.0, 1.0, 1.0)');
"""

# `pen` names the step that is being written: no step, no writing. An entry's `row` and `col` name
# a cell, and no `col` the whole row; `parents` are the ids of the entries that it replaces. `salt`
# keeps a purged text from being guessed by its digest.
_LOG = """
create table pen (
    one integer primary key check (one = 1),
    step integer,
    session text
) strict;
insert into pen (one, step) values (1, null);

create table steps (
    seq integer primary key,
    id text not null unique,
    kind text not null check (kind in ('change', 'undo', 'redo')),
    of text references steps (id) on delete restrict,
    label text not null,
    at text not null,
    officer text not null,
    device text not null,
    clock text not null unique,
    previous text not null,
    hash text not null
) strict;
create index steps_of on steps (of) where of is not null;
create index steps_device on steps (device);

create table entries (
    seq integer primary key,
    id text not null,
    step integer not null references steps (seq)
        on delete restrict deferrable initially deferred,
    tbl text not null,
    row text not null,
    col text not null,
    was text,
    became text,
    parents text not null,
    salt text,
    digest text
) strict;
create index entries_cell on entries (tbl, row, col);
create index entries_step on entries (step);

create trigger steps_stay before update on steps
begin select raise(abort, 'the log is only added to'); end;
create trigger steps_are_kept before delete on steps
begin select raise(abort, 'the log is only added to'); end;
create trigger entries_stay before update of seq, id, step, tbl, row, col, parents on entries
begin select raise(abort, 'the log is only added to'); end;
create trigger entries_are_signed_once before update of digest on entries
when old.digest is not null
begin select raise(abort, 'the log is only added to'); end;
create trigger entries_are_only_purged before update of was, became, salt on entries
when new.was is not null or new.became is not null or new.salt is not null
begin select raise(abort, 'the log is only added to'); end;
create trigger entries_are_kept before delete on entries
begin select raise(abort, 'the log is only added to'); end;
"""
