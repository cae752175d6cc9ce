"""What was done in the bank, by whom and when, as its log tells it."""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime

from sqlite_utils.db import Database

from sendprep.bank.log import Entry, entries_of
from sendprep.domain.history import Change, Head, Step, StepKind


class History:
    """Reads the log."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def steps(self, limit: int = 200) -> list[Step]:
        """Return the newest steps, newest first; undoing and redoing are steps as well."""
        return list(read_steps(self._db, "1 order by seq desc limit ?", [limit]))

    def head(self, steps: int | None = None) -> Head:
        """Return where the log ends, or ended after its first `steps`; "" before the first."""
        newest = "select hash, max(seq) from steps where seq <= ? group by device order by max(seq)"
        (last,) = self._db.execute("select coalesce(max(seq), 0) from steps").fetchone()
        upto = last if steps is None else min(steps, last)
        hashes = [found for found, _ in self._db.execute(newest, [upto])]
        return Head(upto, _of_devices(hashes))

    def changes(self, step_id: str) -> list[Change]:
        """Return what a step changed, row by row; for an edited row only the cells that differ."""
        found = self._db.execute("select seq from steps where id = ?", [step_id]).fetchone()
        if found is None:
            raise KeyError(step_id)
        rows: dict[tuple[str, str], list[Entry]] = {}
        for entry in entries_of(self._db, found[0]):
            rows.setdefault((entry.tbl, entry.row), []).append(entry)
        changes = (_change(table, row, entries) for (table, row), entries in rows.items())
        return [change for change in changes if change.before != change.after]


def read_steps(db: Database, where: str, values: list[object] | None = None) -> Iterator[Step]:
    """Yield the steps that `where`, a clause of our own, chooses."""
    rows = db.execute(
        "select id, label, at, officer, device, undone, kind from ("  # noqa: S608
        "select *, coalesce((select kind from steps as later where later.of = steps.id "
        "order by later.seq desc limit 1), '') = 'undo' as undone from steps) "
        f"where {where}",
        values or [],
    )
    for key, label, at, officer, device, undone, kind in rows:
        done_at = datetime.fromisoformat(at)
        yield Step(key, label, done_at, officer, device, bool(undone), StepKind(kind))


def read_step(db: Database, where: str) -> Step | None:
    """Return the first step that `where` chooses, if there is one."""
    return next(read_steps(db, where), None)


def _of_devices(hashes: list[str]) -> str:
    """Return one hash of the ends of the chains of all devices; of one alone it is its own."""
    if not hashes[1:]:
        return "".join(hashes)
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def _change(table: str, row: str, entries: list[Entry]) -> Change:
    """Put a row's entries together: backwards to its state before them, forwards to after."""
    before: dict[str, object] | None = {}
    after: dict[str, object] | None = {}
    for entry in reversed(entries):
        before = _with(before, entry.col, entry.was)
    for entry in entries:
        after = _with(after, entry.col, entry.became)
    return Change(table, row, before, after)


def _with(row: dict[str, object] | None, col: str, text: str | None) -> dict[str, object] | None:
    """Return a row, None if there is none, after one cell or all of it was given new content."""
    value = json.loads(text) if text is not None else None
    if not col:
        return value if value is None else dict(value)
    return None if row is None else {**row, col: value}
