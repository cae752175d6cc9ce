"""Making and opening a bank's file: key, refusals, backup and migration, in that order."""

import secrets
from pathlib import Path

from sqlite_utils import Migrations
from sqlite_utils.db import Database

from sendprep.bank import backup, refusals
from sendprep.bank.connection import DatabaseError, close_alone, connect, write_ahead
from sendprep.bank.key import is_key_of, key_of, new_key
from sendprep.bank.left_over import put_aside_if_foreign
from sendprep.bank.lock import Lock
from sendprep.bank.migrations import NEWEST, is_behind, migrate
from sendprep.bank.parts import missing_tables
from sendprep.bank.refusals import refuse_missing
from sendprep.bank.whole_file import beside, on_disk
from sendprep.errors import SendprepError
from sendprep.progress import Progress

__all__ = ["begin_work", "make", "open_keyed", "refuse_missing", "refuse_other_passphrase"]


def make(path: Path, passphrase: str | None) -> str | None:
    """Make the file of a new bank, whole or not at all, and return its key."""
    if path.exists():
        raise SendprepError(
            f"There is already a file “{path.name}” in this folder.",
            "It was not touched.",
            "Choose another name, or open that bank.",
        )
    if passphrase == "":
        raise SendprepError(
            "An empty passphrase protects nothing.",
            "No bank was made.",
            "Choose a passphrase of at least a few words.",
        )
    key = None if passphrase is None else new_key(passphrase)
    part = beside(path)
    try:
        db = connect(part, key)
        try:
            migrate(db)
        finally:
            close_alone(db)
        on_disk(part)
        part.rename(path)
    except (OSError, DatabaseError) as problem:
        raise _no_room(path) from problem
    finally:
        part.unlink(missing_ok=True)
    return key


def open_keyed(
    path: Path, passphrase: str | None, lock: Lock, progress: Progress, schema: Migrations
) -> tuple[str | None, Database]:
    """Return the key and a connection to a bank that is whole and of the newest schema."""
    refusals.refuse_other_files(path)
    refusals.refuse_read_only(path)
    key = _key_for(path, passphrase)
    try:
        put_aside_if_foreign(path, key, lock.session)
        unclean = refusals.was_left_unclean(path)
        db = connect(path, key)
    except DatabaseError as problem:
        raise refusals.not_opened(path, key, problem) from problem
    try:
        refusals.refuse_other_schema(db, path, NEWEST)
        if unclean:
            progress(0, 2, "Checking the bank after it was not closed")
        refusals.refuse_damage(db, path, unclean)
        if is_behind(db, schema):
            progress(1, 2, "Bringing the bank up to date")
            backup.before_migration(path, key, db)
            migrate(db, schema)
        if missing := missing_tables(db):
            raise refusals.lacks(path, missing)
    except BaseException as problem:
        close_alone(db)
        if isinstance(problem, DatabaseError):
            raise refusals.of_a_file(path, problem) from problem
        raise
    return key, db


def refuse_other_passphrase(key: str | None, passphrase: str) -> None:
    """Raise SendprepError if a bank that is open with `key` has another passphrase."""
    if key is not None and not is_key_of(key, passphrase):
        raise refusals.wrong_passphrase()


def begin_work(db: Database, lock: Lock) -> None:
    """Set a connection up for the one who writes, under a session's name of its own.

    SendprepError if the disk is full or lets nobody write; the connection is closed then.
    """
    try:
        db.execute("pragma journal_mode = delete")  # so that the name gets into the bank itself
        lock.note(secrets.token_hex(8))
        db.execute("update pen set session = ?", [lock.session])
        write_ahead(db)
    except (DatabaseError, OSError) as problem:
        close_alone(db)
        raise refusals.not_written(problem) or problem from problem


def _key_for(path: Path, passphrase: str | None) -> str | None:
    if not refusals.is_encrypted(path):
        return None
    if not passphrase:
        raise SendprepError(
            "This bank opens only with its passphrase.",
            "Nothing was changed.",
            "Enter the passphrase it was made with.",
        )
    return key_of(path, passphrase)


def _no_room(path: Path) -> SendprepError:
    return SendprepError(
        f"The bank could not be made in {path.parent}.",
        "Nothing was left behind.",
        "Check that the folder lets you write and has space, or choose another.",
    )
