"""The step to schema 4: rounds of audits of a sample, their scores, and what came of them."""

from sqlite_utils.db import Database


def to_schema_4(db: Database) -> None:
    """Make the tables of audit rounds."""
    db.executescript(_ROUNDS)
    db.executescript(_CASE_DAYS)


# The key of an audit, a score and an agreed grade is made of its meaning: what two officers write
# of the same case is then the same row. An audit of a case that was replaced since stays. The
# answers of 10,000 audits are counted from an index that holds no more than is counted.
_ROUNDS = """
create table rounds (
    id text primary key not null,
    number integer not null,
    title text not null,
    draw_id text not null references draws (id)
        on delete cascade deferrable initially deferred,
    instrument_id text not null,
    instrument_version integer not null,
    instrument_hash text not null,
    begun text not null,
    second text not null
) strict;
create index rounds_draw on rounds (draw_id);

create table audits (
    id text primary key not null,
    round_id text not null references rounds (id)
        on delete cascade deferrable initially deferred,
    case_id text not null,
    which text not null check (which in ('first', 'second')),
    auditor text not null,
    finished text,
    check (id = round_id || '/' || case_id || '/' || which)
) strict;
create index audits_round on audits (round_id, case_id, which);

create table scores (
    id text primary key not null,
    audit_id text not null references audits (id)
        on delete cascade deferrable initially deferred,
    criterion text not null,
    choice text not null,
    note text not null,
    kept_because text not null,
    check (id = audit_id || '/' || criterion)
) strict;
create index scores_audit on scores (audit_id);
create index scores_answered on scores (audit_id, choice) where choice <> '';

create table agreed_grades (
    id text primary key not null,
    round_id text not null references rounds (id)
        on delete cascade deferrable initially deferred,
    case_id text not null,
    grade text not null,
    reason text not null,
    officer text not null,
    agreed text not null,
    check (id = round_id || '/' || case_id)
) strict;
create index agreed_grades_round on agreed_grades (round_id);

create table board_sights (
    id text primary key not null,
    round_id text not null references rounds (id)
        on delete cascade deferrable initially deferred,
    board text not null,
    seen text not null,
    decision text not null
) strict;
create index board_sights_round on board_sights (round_id);
"""

# A row for each step and each exception of a case, not one for all of them: two officers who
# record different steps of one case are then no conflict.
_CASE_DAYS = """
create table case_days (
    id text primary key not null,
    round_id text not null references rounds (id)
        on delete cascade deferrable initially deferred,
    case_id text not null,
    step text not null,
    day text not null,
    check (id = round_id || '/' || case_id || '/' || step)
) strict;
create index case_days_round on case_days (round_id, case_id);

create table case_exceptions (
    id text primary key not null,
    round_id text not null references rounds (id)
        on delete cascade deferrable initially deferred,
    case_id text not null,
    exception text not null,
    words text not null,
    first_day text,
    last_day text,
    check (id = round_id || '/' || case_id || '/' || exception)
) strict;
create index case_exceptions_round on case_exceptions (round_id, case_id);
"""
