"""A connection to a bank's file: keyed, set up the same way each time, closed to a lone file."""

import sqlite3
from pathlib import Path

import sqlite_utils.db
from sqlcipher3 import dbapi2
from sqlite_utils.db import Database

DatabaseError = dbapi2.DatabaseError

# sqlite-utils catches only the standard library's exception, which makes its alter=True raise
# on a SQLCipher connection; with this it also sees SQLCipher's.
vars(sqlite_utils.db)["OperationalError"] = (
    sqlite3.OperationalError,
    dbapi2.OperationalError,
)

_SETTINGS = (
    "foreign_keys = on",
    "trusted_schema = off",
    "secure_delete = on",
    "cell_size_check = on",
    "synchronous = full",
    "cache_size = -32000",  # KiB; of an encrypted bank every page that is read again costs
)


def connect(path: Path, key: str | None) -> Database:
    """Return a connection with its key and settings; DatabaseError if the key is wrong."""
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, timeout=5)
    connection.execute("pragma cipher_log_level = none")  # else a wrong key speaks on stderr
    if key is not None:
        connection.execute(f"pragma key = \"x'{key}'\"")
    try:
        db = Database(connection, execute_plugins=False)
        db.execute("select count(*) from sqlite_master").fetchone()
        for setting in _SETTINGS:
            db.execute(f"pragma {setting}")
    except DatabaseError:
        connection.close()
        raise
    return db


def is_wrong_key(problem: Exception) -> bool:
    """Return whether a DatabaseError says that the file is not a database under this key."""
    return getattr(problem, "sqlite_errorname", "") == "SQLITE_NOTADB"


def write_ahead(db: Database) -> None:
    """Let readers read while the writer writes, until `close_alone`."""
    db.execute("pragma journal_mode = wal")


def close_alone(db: Database) -> None:
    """Close the connection so that one lone file remains, unless a reader still holds it."""
    try:
        db.execute("pragma busy_timeout = 1000")
        db.execute("pragma wal_checkpoint(truncate)")
        db.execute("pragma journal_mode = delete")
    except DatabaseError:
        pass  # What was committed is safe in the -wal file; the next opening takes it over.
    finally:
        db.conn.close()


def side_files(path: Path) -> tuple[Path, ...]:
    """Return the files that SQLite keeps beside an open bank."""
    return tuple(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))
