"""The one door through which a bank is written: a change is a transaction, a step and a notice."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import astuple
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils.db import Database, Table

from sendprep.bank.connection import DatabaseError
from sendprep.bank.index import index_some
from sendprep.bank.log import Seal, hash_of, sign
from sendprep.bank.refusals import is_still, moved_away, not_written
from sendprep.bank.turn import Turn
from sendprep.domain.identity import new_id

_REST = 4
"""Transactions of a worker, of about 1 MB at most, after which it clears up."""
Listener = Callable[[frozenset[str]], None]
"""Called after a commit with the names of the tables that changed, such as "weaknesses"."""


def utc_now() -> datetime:
    """Return the time, aware."""
    return datetime.now(UTC)


class Door:
    """Reads through `db`; writes only inside `change`, through `table` and `derived`."""

    def __init__(
        self,
        db: Database,
        officer: str,
        device: str,
        now: Callable[[], datetime] = utc_now,
        read_only: bool = False,
        file: Path | None = None,
        turn: Turn | None = None,
        works: bool = False,
    ) -> None:
        """Open a door; `works` tells a worker's, who comes after the window at each `turn`."""
        self.db, self.officer, self.device = db, officer, device
        self._now, self._read_only = now, read_only
        self._file, self._held = file, file and file.stat()
        self.turn = turn or Turn()
        self._works, self._since_rest = works, 0
        self._copy = secrets.token_hex(4)  # two copies of a bank never give one clock twice
        self._open = False
        self._derived: set[str] = set()
        self._listeners: list[Listener] = []

    def now(self) -> datetime:
        """Return the time, aware."""
        return self._now()

    def listen(self, listener: Listener) -> None:
        """Call `listener` after every change from now on."""
        self._listeners.append(listener)

    def for_worker(self, db: Database) -> "Door":
        """Return a door on another connection to the same file, for one worker thread."""
        db.execute("pragma wal_autocheckpoint = 0")  # see `clear_up`
        return Door(
            db, self.officer, self.device, self._now, file=self._file, turn=self.turn, works=True
        )

    @contextmanager
    def change(self, label: str, kind: str = "change", of: str | None = None) -> Iterator[None]:
        """Write what happens inside as one step, or, when something is raised, nothing.

        SendprepError if the disk is full or the file was moved away; RuntimeError for a change
        inside a change.
        """
        if self._read_only or self._open:
            raise RuntimeError("no change inside a change, and none in a reader")
        self._open = True
        self._derived.clear()
        try:
            with self._transaction():
                seq = self._pick_up_pen()
                yield
                index_some(self.db)
                changed = self._put_down_pen(seq, label, kind, of)
        finally:
            self._open = False
        if changed:
            self.tell(changed)

    @contextmanager
    def aside(self) -> Iterator[Database]:
        """Write tables that are not logged in a transaction of its own: no step, no notice.

        Keep it under 50 ms, as the window may wait for it. SendprepError as for a change.
        """
        if self._read_only or self._open:
            raise RuntimeError("nothing is written aside in a change or in a reader")
        with self._transaction():
            yield self.db

    def tell(self, tables: frozenset[str]) -> None:
        """Call all listeners, as these tables have changed."""
        for listener in tuple(self._listeners):
            listener(tables)

    def clear_up(self) -> None:
        """Take what a worker wrote from the -wal over into the file, while the window may write.

        Else SQLite does so within a commit, be it the window's, which then waits for the disk.
        """
        self._since_rest = 0
        with suppress(DatabaseError):  # it is safe where it is
            self.db.execute("pragma wal_checkpoint(passive)")

    def refuse_if_moved(self) -> None:
        """Raise SendprepError if the file went from where it was opened; some systems let it."""
        if self._file and self._held and not is_still(self._file, self._held):
            raise moved_away(self._file)

    def table(self, name: str) -> Table:
        """Return a table to write to; RuntimeError outside a change."""
        if not self._open:
            raise RuntimeError(f"{name} may only be written inside a change")
        return self.db.table(name)

    def derived(self, name: str) -> Database:
        """Return the connection to write tables that are not logged, giving notice of `name`."""
        if not self._open:
            raise RuntimeError(f"{name} may only be written inside a change")
        self._derived.add(name)
        return self.db

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self.turn.after() if self._works else self.turn.first():
            self.refuse_if_moved()
            try:
                self.db.execute("begin immediate")
                yield
                self.db.execute("commit")
            except DatabaseError as problem:
                self.db.rollback()
                raise not_written(problem) or problem from problem
            except BaseException:
                self.db.rollback()
                raise
        if self._works:
            self._since_rest += 1
            if self._since_rest >= _REST:
                self.clear_up()

    def _pick_up_pen(self) -> int:
        (seq,) = self.db.execute("select coalesce(max(seq), 0) + 1 from steps").fetchone()
        self.db.execute("update pen set step = ?", [seq])
        return int(seq)

    def _put_down_pen(self, seq: int, label: str, kind: str, of: str | None) -> frozenset[str]:
        self.db.execute("update pen set step = null")
        entries = sign(self.db, seq)
        if entries:
            seal = self._seal(label, kind, of)
            self.db.execute(
                "insert into steps "
                "(seq, id, kind, of, label, at, officer, device, clock, previous, hash) "
                "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [seq, *astuple(seal), hash_of(seal, entries)],
            )
        return frozenset(entry.tbl for entry in entries) | frozenset(self._derived)

    def _seal(self, label: str, kind: str, of: str | None) -> Seal:
        now = self._now()
        previous = self.db.execute(
            "select hash from steps where device = ? order by seq desc limit 1", [self.device]
        ).fetchone()
        return Seal(
            id=new_id(),
            kind=kind,
            of=of,
            label=label,
            at=now.astimezone(UTC).isoformat(timespec="milliseconds"),
            officer=self.officer,
            device=self.device,
            clock=self._tick(now),
            previous=previous[0] if previous else "",
        )

    def _tick(self, now: datetime) -> str:
        """Return the hybrid clock: later than every step that the bank knows, even a fast one's."""
        milliseconds, count = int(now.timestamp() * 1000), 0
        (newest,) = self.db.execute("select max(clock) from steps").fetchone()
        if newest:
            known, counted = (int(part) for part in newest.split(".")[:2])
            if milliseconds <= known:
                milliseconds, count = known, counted + 1
        return f"{milliseconds:015d}.{count:06d}.{self._copy}"
