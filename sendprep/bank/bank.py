"""A bank: one file with everything that the revisit is prepared from."""

import platform
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Migrations
from sqlite_utils.db import Database

from sendprep.bank import opening, undo
from sendprep.bank.case_nouns import CaseNouns
from sendprep.bank.change import Door, Listener, utc_now
from sendprep.bank.connection import DatabaseError, close_alone, connect
from sendprep.bank.events import Events
from sendprep.bank.evidence import EvidenceRegister
from sendprep.bank.evidence_list import EvidenceList
from sendprep.bank.excerpts import Excerpts
from sendprep.bank.findings import Findings
from sendprep.bank.free_words import FieldsOfWords
from sendprep.bank.history import History
from sendprep.bank.inspection import InspectionRow
from sendprep.bank.links import Links
from sendprep.bank.lock import Lock
from sendprep.bank.migrations import SCHEMA
from sendprep.bank.narrative import Narrative
from sendprep.bank.originals import Originals
from sendprep.bank.refusals import is_encrypted, not_written, of_a_file
from sendprep.bank.revisit_nouns import RevisitNouns
from sendprep.bank.saved_searches import SavedSearches
from sendprep.bank.search import Search
from sendprep.bank.sketches import Sketches
from sendprep.bank.staging import Staging
from sendprep.bank.strengths import Strengths
from sendprep.bank.supplied_texts import SuppliedTexts
from sendprep.bank.texts import Texts
from sendprep.bank.weaknesses import Weaknesses
from sendprep.domain.history import Step
from sendprep.progress import Progress, silent

__all__ = ["Bank", "is_encrypted"]


class Bank(CaseNouns, RevisitNouns):
    """An open bank: nouns to read and write, `change` to write in, undo and redo.

    Make one with `Bank.create` or `Bank.open`. Tables in a notice have the names of the nouns.
    """

    def __init__(
        self, path: Path, key: str | None, db: Database, door: Door, lock: Lock | None
    ) -> None:
        super().__init__(door)
        self.path, self.key, self.db, self._lock = path, key, db, lock
        self.inspection = InspectionRow(door)
        self.weaknesses = Weaknesses(door)
        self.findings = Findings(door)
        self.evidence = EvidenceRegister(door)
        self.evidence_list = EvidenceList(door)
        self.links = Links(door)
        self.excerpts = Excerpts(door)
        self.narrative = Narrative(door)
        self.strengths = Strengths(door)
        self.events = Events(door)
        self.originals = Originals(door)
        self.staging = Staging(door)
        self.texts = Texts(door)
        self.supplied_texts = SuppliedTexts(door)
        self.sketches = Sketches(door)
        self.search = Search(door)
        self.saved_searches = SavedSearches(door)
        self.free_words = FieldsOfWords(door)
        self.history = History(db)

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str | None,
        officer: str,
        device: str | None = None,
        now: Callable[[], datetime] = utc_now,
    ) -> "Bank":
        """Make a new bank, unencrypted only if `passphrase` is None, and open it.

        SendprepError if there is a file already or the folder cannot be written; then nothing
        is left behind.
        """
        device = device or _this_device()
        lock = Lock(path, officer, device, now())
        try:
            key = opening.make(path, passphrase)
            return cls._opened(path, key, connect(path, key), officer, device, now, lock)
        except BaseException:
            lock.close()
            raise

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | None,
        officer: str,
        device: str | None = None,
        progress: Progress = silent,
        now: Callable[[], datetime] = utc_now,
        schema: Migrations = SCHEMA,
    ) -> "Bank":
        """Open a bank and bring it to the newest schema.

        SendprepError for a wrong passphrase, another kind of file, a newer, damaged or missing
        bank, and one that is open elsewhere; the file is then as it was.
        """
        device = device or _this_device()
        opening.refuse_missing(path)
        lock = Lock(path, officer, device, now())
        try:
            key, db = opening.open_keyed(path, passphrase, lock, progress, schema)
            return cls._opened(path, key, db, officer, device, now, lock, progress)
        except BaseException:
            lock.give_up()
            raise

    @classmethod
    def _opened(
        cls,
        path: Path,
        key: str | None,
        db: Database,
        officer: str,
        device: str,
        now: Callable[[], datetime],
        lock: Lock,
        progress: Progress = silent,
    ) -> "Bank":
        opening.begin_work(db, lock)
        bank = cls(path, key, db, Door(db, officer, device, now, file=path), lock)
        try:
            bank.staging.forget(progress)
        except BaseException:
            bank.close()
            raise
        return bank

    @property
    def is_open(self) -> bool:
        """Whether it has not been closed yet; a reader or writer ends with its `with`."""
        return self._lock is not None

    @property
    def encrypted(self) -> bool:
        """Whether the file needs a passphrase."""
        return self.key is not None

    @property
    def officer(self) -> str:
        """Who works in the bank now."""
        return self._door.officer

    def change(self, label: str) -> AbstractContextManager[None]:
        """Write what happens inside the `with` as one undoable step, or nothing of it."""
        return self._door.change(label)

    def listen(self, callback: Listener) -> None:
        """Call back after each change, undo and redo with the names of the changed tables."""
        self._door.listen(callback)

    @contextmanager
    def reader(self) -> Iterator["Bank"]:
        """Give this bank as it is now, to read on another thread; it opens in about 1 ms.

        What is written meanwhile is not seen: take a new reader for that. SendprepError if the
        file was moved away.
        """
        self._door.refuse_if_moved()
        db = connect(self.path, self.key)
        try:
            db.execute("pragma query_only = on")
            db.execute("begin")
            db.execute("select count(*) from steps").fetchone()  # from here on the picture stands
            door = Door(db, self.officer, self._door.device, read_only=True)
            yield Bank(self.path, self.key, db, door, None)
        finally:
            db.conn.close()

    @contextmanager
    def writer(self) -> Iterator["Bank"]:
        """Give this bank to one worker thread, to write in while the window does as well.

        Its changes are steps like any others; nobody is told of them until you call `tell`.
        SendprepError, also from each change, once the file was moved away or the bank closed.
        """
        self._door.refuse_if_moved()
        db = connect(self.path, self.key)
        try:
            door = self._door.for_worker(db)
            yield Bank(self.path, self.key, db, door, None)
            door.clear_up()
        finally:
            db.conn.close()

    def tell(self, tables: Iterable[str]) -> None:
        """Tell those who listen that a worker has changed these tables; on their own thread."""
        self._door.tell(frozenset(tables))

    def undo_label(self) -> str | None:
        """Return the label of what undo would take back."""
        step = undo.to_undo(self.db)
        return step.label if step else None

    def redo_label(self) -> str | None:
        """Return the label of what redo would bring back."""
        step = undo.to_redo(self.db)
        return step.label if step else None

    def undo(self) -> Step | None:
        """Take the last step back and return it; None if there is none."""
        step = undo.to_undo(self.db)
        return undo.undo(self._door, step) if step else None

    def redo(self) -> Step | None:
        """Bring back the step that was undone last and return it; None if there is none."""
        step = undo.to_redo(self.db)
        return undo.redo(self._door, step) if step else None

    def close(self) -> None:
        """Close the bank so that one lone file remains; closing it again does nothing."""
        if self._lock:
            self._door.turn.close()
            close_alone(self.db)
            self._lock.close()
            self._lock = None

    def __enter__(self) -> Self:
        """Close the bank in the end; SendprepError if a damaged part of its file was met."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
        if isinstance(problem, DatabaseError) and not_written(problem):
            raise of_a_file(self.path, problem) from problem


def _this_device() -> str:
    return platform.node() or "this computer"
