"""Undo and redo, any depth: what a step logged is written backwards or again, as a new step."""

import json
from dataclasses import replace

from sqlite_utils.db import Database, NotFoundError

from sendprep.bank.change import Door
from sendprep.bank.history import read_step
from sendprep.bank.log import LOGGED, Entry, entries_of
from sendprep.domain.history import Step
from sendprep.errors import SendprepError


def to_undo(db: Database) -> Step | None:
    """Return the step that undo takes back: the newest that is not undone."""
    return read_step(db, "kind = 'change' and not undone order by seq desc limit 1")


def to_redo(db: Database) -> Step | None:
    """Return the step that redo brings back: the oldest undone since the last new change."""
    return read_step(
        db,
        "undone and id in (select of from steps where kind = 'undo' and seq > "
        "(select coalesce(max(seq), 0) from steps where kind = 'change')) "
        "order by seq limit 1",
    )


def undo(door: Door, step: Step) -> Step:
    """Take a step back and return it as it now is."""
    with door.change(f"Undo: {step.label}", "undo", step.id):
        for entry in reversed(_entries(door.db, step)):
            _write(door, entry, entry.was)
    return replace(step, undone=True)


def redo(door: Door, step: Step) -> Step:
    """Bring an undone step back and return it as it now is."""
    with door.change(f"Redo: {step.label}", "redo", step.id):
        for entry in _entries(door.db, step):
            _write(door, entry, entry.became)
    return replace(step, undone=False)


def _entries(db: Database, step: Step) -> list[Entry]:
    (seq,) = db.execute("select seq from steps where id = ?", [step.id]).fetchone()
    entries = entries_of(db, seq)
    if any(entry.salt is None or entry.tbl not in LOGGED for entry in entries):
        raise SendprepError(
            f"“{step.label}” can no longer be undone or redone.",
            "Nothing was changed.",
            "What it had changed was deleted for good when its time to be kept was over.",
        )
    return entries


def _write(door: Door, entry: Entry, value: str | None) -> None:
    """Give a cell or row the value that the log holds for it, where it has another.

    A row may already be gone, because the row it belongs to went first and took it along.
    """
    table = door.table(entry.tbl)
    try:
        if entry.col:
            table.update(entry.row, {entry.col: json.loads(value or "null")})
        elif value is not None:
            table.insert(json.loads(value))
        else:
            table.delete(entry.row)
    except NotFoundError:
        return
