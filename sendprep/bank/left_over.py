"""After an unclean end: whether the -wal file that was left belongs to the bank beside it.

Whoever restores a bank by copying a file over it leaves the old -wal there, and SQLite would write
that into the restored file. So each opening puts a session's name into the bank and into the lock
file; a -wal goes with the bank only if the two agree, or if nobody can tell any more.
"""

from contextlib import closing
from pathlib import Path

from sendprep.bank.connection import DatabaseError, connect, is_wrong_key


def put_aside_if_foreign(path: Path, key: str | None, session: str | None) -> None:
    """Rename the -wal file beside a bank if it comes from another session than the bank.

    `session` is what the lock file said, None if it was gone. DatabaseError for a wrong key: with
    one, SQLite must not even look, as on closing it writes any -wal into the file.
    """
    wal = path.with_name(path.name + "-wal")
    aside = path.with_name(path.name + "-wal-aside")
    if aside.exists():
        aside.replace(wal)  # we were killed below, and it has not been judged yet
    if not wal.exists():
        return
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    wal.replace(aside)
    foreign = False
    try:
        foreign = session not in (None, _session_of(path, key))
    except DatabaseError as problem:
        if is_wrong_key(problem):
            raise
        # Else pages are damaged that only the -wal has whole: it is wanted.
    finally:
        aside.replace(path.with_name(path.name + "-left-over") if foreign else wal)


def _session_of(path: Path, key: str | None) -> str | None:
    db = connect(path, key)
    with closing(db.conn):
        (session,) = db.execute("select session from pen").fetchone()
    return None if session is None else str(session)
