"""Backups: a copy is believed only after it was opened, checked and counted."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlite_utils.db import Database

from sendprep.bank.connection import DatabaseError, connect
from sendprep.bank.log import LOGGED
from sendprep.bank.refusals import damaged
from sendprep.bank.whole_file import beside, on_disk
from sendprep.errors import SendprepError

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank

_COUNTED = (*LOGGED, "originals", "original_chunks", "steps", "entries")


def back_up(bank: "Bank", folder: Path) -> Path:
    """Copy a bank, with its passphrase, into `folder` and return the verified copy.

    The backup that was there before becomes the previous one; SendprepError leaves both.
    """
    target = folder / f"{bank.path.stem} backup.sendprep"
    previous = folder / f"{bank.path.stem} backup, previous.sendprep"
    part = _verified_copy(bank.path, bank.key, bank.db, target)
    try:
        if target.exists():
            target.replace(previous)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target


def before_migration(path: Path, key: str | None, db: Database) -> Path:
    """Keep the bank as it is before a migration, apart from other backups, and return the copy."""
    (version,) = db.execute("pragma user_version").fetchone()
    target = path.with_name(f"{path.stem} (before update from version {version}){path.suffix}")
    part = _verified_copy(path, key, db, target)
    part.replace(target)
    return target


def verify_backup(backup: Path, key: str | None, counts: dict[str, int] | None = None) -> None:
    """Raise SendprepError unless the copy opens, is undamaged and holds what it should."""
    db = connect(backup, key)
    try:
        sound = db.execute("pragma quick_check").fetchone()[0] == "ok"
        if not sound or (counts is not None and counts != count_rows(db)):
            raise damaged(backup)
    except DatabaseError as problem:
        raise damaged(backup) from problem
    finally:
        db.conn.close()


def count_rows(db: Database) -> dict[str, int]:
    """Return how many rows each table has whose loss would be a loss."""
    there = set(db.table_names())
    return {table: db.table(table).count for table in _COUNTED if table in there}


def _verified_copy(path: Path, key: str | None, db: Database, target: Path) -> Path:
    part = beside(target)
    try:
        copy = connect(part, key)
        try:
            db.conn.backup(copy.conn)
            copy.execute("pragma journal_mode = delete")
        finally:
            copy.conn.close()
        on_disk(part)
        verify_backup(part, key, count_rows(db))
    except (OSError, DatabaseError, SendprepError) as problem:
        part.unlink(missing_ok=True)
        raise SendprepError(
            f"No backup of {path.name} could be made in {target.parent}.",
            "The bank and its earlier backups are as they were.",
            "Check that the folder lets you write and has space, or choose another. "
            "If it does, check the bank itself.",
        ) from problem
    return part
