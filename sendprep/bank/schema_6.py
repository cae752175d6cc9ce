"""The step to schema 6: binders and the issues given out, and the days of the revisit."""

from sqlite_utils.db import Database


def to_schema_6(db: Database) -> None:
    """Make the tables of recipes and issues, of editions, and of the days of the revisit."""
    db.executescript(_BINDERS)
    db.executescript(_PEOPLE)
    db.executescript(_DAYS)


# An issue outlives its recipe, and `withheld` and `agreed` what they speak of: what was given out
# stays known, and a document that is brought back is withheld again. Lists are JSON.
_BINDERS = """
create table recipes (
    id text primary key not null,
    name text not null,
    edition text not null,
    binding text not null,
    has_dividers integer not null check (has_dividers in (0, 1)),
    has_questions integer not null check (has_questions in (0, 1)),
    copies integer not null,
    left_out text not null,
    left_out_weaknesses text not null,
    left_out_exhibits text not null
) strict;

create table issues (
    id text primary key not null,
    recipe_id text not null,
    number integer not null,
    made text not null,
    state text not null,
    pack_sha256 text not null,
    exhibits_sha256 text not null,
    parts text not null,
    entries text not null
) strict;
create index issues_recipe on issues (recipe_id, number);

create table withheld (
    id text primary key not null,
    edition text not null,
    place text not null,
    because text not null,
    check (id = edition || '/' || place)
) strict;

create table agreed (
    id text primary key not null,
    section text not null,
    who text not null,
    day text not null,
    check (id = section)
) strict;
"""

_PEOPLE = """
create table people (
    id text primary key not null,
    role text not null,
    name text not null,
    body text not null,
    phone text not null,
    mail text not null
) strict;

create table leads (
    id text primary key not null,
    weakness_id text not null references weaknesses (id)
        on delete cascade deferrable initially deferred,
    part text not null,
    person_id text not null references people (id)
        on delete cascade deferrable initially deferred,
    check (id = weakness_id || '/' || part)
) strict;
create index leads_weakness on leads (weakness_id);
create index leads_person on leads (person_id);
"""

# A question about a weakness goes with it, as it would else seem to be about all of them. What was
# given to inspectors stays said, with its hash, when the document itself is no longer there.
_DAYS = """
create table meetings (
    id text primary key not null,
    day text not null,
    title text not null,
    party text,
    starts text not null,
    ends text not null,
    room text not null,
    attends text not null,
    weakness_ids text not null
) strict;

create table questions (
    id text primary key not null,
    number integer not null,
    text text not null,
    line text not null,
    who text not null,
    weakness_id text references weaknesses (id)
        on delete cascade deferrable initially deferred,
    finding_id text references findings (id)
        on delete set null deferrable initially deferred,
    party text
) strict;
create index questions_weakness on questions (weakness_id);
create index questions_finding on questions (finding_id);

create table touches (
    id text primary key not null,
    day text not null,
    said text not null,
    owner text not null,
    answer text not null,
    answered text
) strict;

create table requests (
    id text primary key not null,
    number integer not null,
    asked text not null,
    text text not null,
    asked_by text not null,
    given text not null,
    given_on text,
    given_by text not null,
    evidence_id text references evidence (id)
        on delete set null deferrable initially deferred,
    sha256 text not null
) strict;
create index requests_evidence on requests (evidence_id);
"""
