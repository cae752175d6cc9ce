"""The step to schema 5: words that may be printed, what audits led to, and tracked cases."""

from sqlite_utils.db import Database


def to_schema_5(db: Database) -> None:
    """Make the tables of the privacy gate, of links, actions and re-audits, and tracked cases."""
    db.executescript(_KEPT_WORDS)
    db.executescript(_ACTIONS)
    db.executescript(_TRACKED_CASES)


# What was decided of words that look as if they told who somebody is: they may stay in this place.
# A row is never updated: another reason is another decision, over the one before.
_KEPT_WORDS = """
create table kept_words (
    id text primary key not null,
    place text not null,
    words text not null,
    kind text not null,
    because text not null,
    officer text not null,
    kept text not null
) strict;
create index kept_words_place on kept_words (place, words);
"""

# A criterion counts towards a weakness in every round of its instrument, whichever version. An
# action may wait for a later round to show that it worked: `reaudits` says for which criterion of
# which round, by when, the round that closed it, and why it may count as closed without a rise.
_ACTIONS = """
create table criterion_links (
    id text primary key not null,
    instrument_id text not null,
    criterion text not null,
    weakness_id text not null references weaknesses (id)
        on delete cascade deferrable initially deferred,
    check (id = instrument_id || '/' || criterion || '/' || weakness_id)
) strict;
create index criterion_links_weakness on criterion_links (weakness_id);

create table actions (
    id text primary key not null,
    number integer not null,
    text text not null,
    weakness_id text references weaknesses (id)
        on delete set null deferrable initially deferred,
    owner text not null,
    due text,
    done text
) strict;
create index actions_weakness on actions (weakness_id);

create table reaudits (
    id text primary key not null,
    action_id text not null references actions (id)
        on delete cascade deferrable initially deferred,
    round_id text not null references rounds (id)
        on delete cascade deferrable initially deferred,
    criterion text not null,
    due text,
    closed_by text references rounds (id)
        on delete set null deferrable initially deferred,
    because text not null,
    check (id = action_id || '/' || round_id || '/' || criterion)
) strict;
create index reaudits_action on reaudits (action_id);
create index reaudits_round on reaudits (round_id);
create index reaudits_closed_by on reaudits (closed_by);
"""

# A tracked case is named by its pseudonymous id; `month` is "2025-03", as a chronology by month
# tells less of a child than one by day.
_TRACKED_CASES = """
create table tracked_cases (
    id text primary key not null,
    number integer not null,
    case_id text not null,
    support text not null,
    age_band text not null,
    need text not null,
    phase text not null,
    setting text not null,
    alternative integer not null check (alternative in (0, 1)),
    services text not null,
    named text,
    consent text not null,
    meeting text
) strict;

create table tracked_documents (
    id text primary key not null,
    tracked_id text not null references tracked_cases (id)
        on delete cascade deferrable initially deferred,
    document text not null,
    uploaded text,
    not_held text not null,
    check (id = tracked_id || '/' || document)
) strict;
create index tracked_documents_case on tracked_documents (tracked_id);

create table tracked_months (
    id text primary key not null,
    tracked_id text not null references tracked_cases (id)
        on delete cascade deferrable initially deferred,
    month text not null,
    words text not null,
    kept_because text not null,
    check (id = tracked_id || '/' || month)
) strict;
create index tracked_months_case on tracked_months (tracked_id, month);
"""
