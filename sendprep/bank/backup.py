"""Backups: a copy is believed only after it was opened, checked and counted."""

from contextlib import closing
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

_COUNTED = (
    *LOGGED,
    "originals",
    "original_chunks",
    "text_versions",
    "texts",
    "registers",
    "steps",
    "entries",
)


def back_up(bank: "Bank", folder: Path) -> Path:
    """Copy a bank, with its passphrase, into `folder` and return the verified copy.

    The backup that was there before becomes the previous one; SendprepError leaves both.
    """
    target = folder / f"{bank.path.stem} backup.sendprep"
    previous = folder / f"{bank.path.stem} backup, previous.sendprep"
    _copy(bank.path, bank.key, bank.db, target, previous)
    return target


def before_migration(path: Path, key: str | None, db: Database) -> Path:
    """Keep the bank as it is before a migration, apart from other backups, and return the copy."""
    (version,) = db.execute("pragma user_version").fetchone()
    target = path.with_name(f"{path.stem} (before update from version {version}){path.suffix}")
    _copy(path, key, db, target)
    return target


def verify_backup(backup: Path, key: str | None, counts: dict[str, int] | None = None) -> None:
    """Raise SendprepError unless the copy opens, is undamaged and holds what it should."""
    try:
        db = connect(backup, key)
        with closing(db.conn):
            sound = db.execute("pragma quick_check").fetchone()[0] == "ok"
            whole = counts is None or counts == count_rows(db)
    except DatabaseError as problem:
        raise damaged(backup) from problem
    if not (sound and whole):
        raise damaged(backup)


def count_rows(db: Database) -> dict[str, int]:
    """Return how many rows each table has whose loss would be a loss."""
    there = set(db.table_names())
    return {table: db.table(table).count for table in _COUNTED if table in there}


def _copy(
    path: Path, key: str | None, db: Database, target: Path, previous: Path | None = None
) -> None:
    """Copy a bank to `target`; what was there becomes `previous`, if that is given."""
    part = beside(target)
    try:
        copy = connect(part, key)
        with closing(copy.conn):
            db.conn.backup(copy.conn)
            copy.execute("pragma journal_mode = delete")
            copy.execute("update pen set session = null")  # no -wal belongs to a copy
        on_disk(part)
        verify_backup(part, key, count_rows(db))
        if previous and target.exists():
            target.replace(previous)
        part.replace(target)
    except (OSError, DatabaseError, SendprepError) as problem:
        raise SendprepError(
            f"No backup of {path.name} could be made in {target.parent}.",
            "The bank and its earlier backups are as they were.",
            "Check that the folder lets you write and has space, or choose another. "
            "If it does, check the bank itself.",
        ) from problem
    finally:
        part.unlink(missing_ok=True)
