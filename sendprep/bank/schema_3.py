"""The step to schema 3: frames of listed cases, and the samples that were drawn from them."""

from sqlite_utils.db import Database


def to_schema_3(db: Database) -> None:
    """Make the tables of frames and draws."""
    db.executescript(_DRAWS)
    db.executescript(_REGISTERS)


# A case is named by its pseudonymous id; no column here has room for who it is. A case that took
# the place of another has a row of its own behind those that were drawn, and `replaced_by` of the
# other names it.
_DRAWS = """
create table frames (
    id text primary key not null,
    name text not null,
    counted_on text not null,
    made text not null,
    register text not null,
    size integer not null
) strict;
create index frames_register on frames (register);

create table draws (
    id text primary key not null,
    frame_id text not null references frames (id)
        on delete cascade deferrable initially deferred,
    frame_hash text not null,
    seed text not null,
    plan text not null,
    strata text not null,
    made text not null,
    officer text not null
) strict;
create index draws_frame on draws (frame_id);
create index draws_frame_hash on draws (frame_hash);

create table drawn (
    id text primary key not null,
    draw_id text not null references draws (id)
        on delete cascade deferrable initially deferred,
    case_id text not null,
    stratum integer not null,
    place integer not null,
    replaced_by text,
    reason text not null,
    check (id = draw_id || '/' || case_id)
) strict;
create index drawn_draw on drawn (draw_id, place);
"""

# Not logged: a register is named by its content, as an original is, and stays when the frame that
# names it is undone.
_REGISTERS = """
create table registers (
    register text not null,
    id text not null,
    list text not null,
    age_band text not null,
    need text not null,
    phase text not null,
    setting text not null,
    issued text,
    updated text,
    reviewed text,
    flags text not null,
    primary key (register, id)
) strict, without rowid;
"""
