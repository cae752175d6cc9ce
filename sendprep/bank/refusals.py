"""Why a file is not opened as a bank: the sentence for each thing that can be wrong with it."""

import errno
import os
import sys
from pathlib import Path

from sqlite_utils.db import Database

from sendprep.bank.connection import DatabaseError, is_wrong_key, side_files
from sendprep.errors import SendprepError

APPLICATION_ID = 0x53454E44
"""'SEND' in the header of every bank (PRAGMA application_id)."""
_PLAIN = b"SQLite format 3\x00"
_PAGE = 4096
_OTHER_KINDS = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff")
_BROKEN = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_UNCHANGED = "Nothing was changed."
MAKE_ANEW = (
    "Choose Make the search anew in the File menu, or run sendprep check with --mend: "
    "nothing else changes."
)


def is_encrypted(path: Path) -> bool:
    """Return whether the file is encrypted; SendprepError if it cannot be a bank at all."""
    return _start_of(path) != _PLAIN


def refuse_missing(path: Path) -> None:
    """Raise SendprepError if there is no file at all."""
    try:
        is_there = path.is_file()
    except OSError as problem:
        raise _not_readable(path) from problem
    if not is_there:
        raise SendprepError(
            f"There is no bank at {path}.",
            _UNCHANGED,
            "It was moved or renamed: choose the file where it is now.",
        )


def refuse_read_only(path: Path) -> None:
    """Raise SendprepError if the file may not be written, as even a look notes who has it open."""
    if not os.access(path, os.W_OK):
        raise SendprepError(
            f"{path.name} may be read here, and not written.",
            _UNCHANGED,
            "Open a copy of it in a folder of your own, or ask its owner to let you write.",
        )


def refuse_other_files(path: Path) -> None:
    """Raise SendprepError if a look at the file already shows that it is no whole bank."""
    start = _start_of(path)
    if start.startswith(_OTHER_KINDS):
        raise _not_a_bank(path)
    size = path.stat().st_size
    if start == _PLAIN and size < _PAGE:
        raise damaged(path)
    if start != _PLAIN and size % _PAGE:
        raise SendprepError(
            f"{path.name} is not a whole bank.",
            _UNCHANGED,
            "It was cut short while it was copied, or it is another kind of file. "
            "Choose another file, or a backup of the bank.",
        )


def _start_of(path: Path) -> bytes:
    refuse_missing(path)
    try:
        with path.open("rb") as file:
            start = file.read(len(_PLAIN))
    except OSError as problem:
        raise _not_readable(path) from problem
    if len(start) < len(_PLAIN):
        raise SendprepError(
            f"{path.name} is empty; it is not a bank.",
            _UNCHANGED,
            "Choose another file, or a backup of the bank.",
        )
    return start


def not_opened(path: Path, key: str | None, problem: Exception) -> SendprepError:
    """Return what is said of a file that does not open with its key."""
    if key is None or not is_wrong_key(problem):
        return of_a_file(path, problem)
    return wrong_passphrase()


def wrong_passphrase() -> SendprepError:
    """Return what is said of a passphrase that is not the bank's."""
    return SendprepError(
        "The passphrase does not open this bank.",
        _UNCHANGED,
        "Check Caps Lock and try again; without the passphrase nobody can open it. "
        "If it is right, the file is not a bank or its first page is damaged: open a backup.",
    )


def refuse_other_schema(db: Database, path: Path, newest: int) -> None:
    """Raise SendprepError for another program's file and for a bank newer than `newest`."""
    if _number(db, "pragma application_id") != APPLICATION_ID:
        raise _not_a_bank(path)
    if _number(db, "pragma user_version") > newest:
        raise SendprepError(
            "This bank was written by a newer sendprep.",
            _UNCHANGED,
            "Install the newest sendprep, then open the bank with it.",
        )


def refuse_damage(db: Database, path: Path, unclean: bool) -> None:
    """Raise SendprepError if pages are missing, or after an unclean end if any is damaged."""
    try:
        if unclean:
            whole = not damage(db)
        else:
            pages, page_size = _number(db, "pragma page_count"), _number(db, "pragma page_size")
            whole = pages * page_size == path.stat().st_size
    except DatabaseError as problem:
        raise of_a_file(path, problem) from problem
    if not whole:
        raise damaged(path)


def damage(db: Database) -> list[str]:
    """Return what SQLite finds damaged, but for the search index, which can be made anew."""
    found = [message for (message,) in db.execute("pragma integrity_check").fetchall()]
    return [message for message in found if message != "ok" and not is_of_index(message)]


def is_of_index(message: str) -> bool:
    """Return whether what SQLite says is about the search index."""
    return "fts5" in message.casefold()


def lacks(path: Path, tables: list[str]) -> SendprepError:
    """Return what is said of a bank out of which somebody took tables."""
    return SendprepError(
        f"Parts of the bank {path.name} are missing: {', '.join(tables)}.",
        "The file was left as it is.",
        "Open its newest backup, and keep this file until you have looked at that.",
    )


def was_left_unclean(path: Path) -> bool:
    """Return whether the program that had the bank open last did not close it."""
    return any(side.exists() and side.stat().st_size > 0 for side in side_files(path))


def damaged(path: Path) -> SendprepError:
    """Return what is said of a bank whose file is damaged."""
    return SendprepError(
        f"The bank {path.name} is damaged.",
        "The file was left as it is.",
        "Open its newest backup, and keep this file until you have looked at that.",
    )


def of_a_file(path: Path, problem: Exception) -> SendprepError:
    """Return the sentence for a bank that its disk does not let be read, or holds damaged."""
    return of_the_index(problem) or _of_the_disk(problem) or damaged(path)


def of_the_index(problem: Exception) -> SendprepError | None:
    """Return the sentence for a damaged search index; None for any other problem."""
    if not (_name_of(problem) == "SQLITE_CORRUPT_VTAB" or is_of_index(str(problem))):
        return None
    return SendprepError(
        "The search index is damaged.",
        "This was not done; everything saved earlier is safe, as the index is made from it.",
        MAKE_ANEW,
    )


def is_still(path: Path, held: os.stat_result) -> bool:
    """Return whether this path still names the file that was held when it was opened."""
    try:
        now = path.stat()
    except OSError:
        return False
    return sys.platform == "win32" or os.path.samestat(now, held)  # Windows lets none go


def moved_away(path: Path) -> SendprepError:
    """Return what is said of a bank whose file went while it was open."""
    return SendprepError(
        f"The bank {path.name} is no longer where it was opened.",
        "This change was not saved; everything saved earlier is in the file that was moved.",
        f"Put it back into {path.absolute().parent}, then do it again.",
    )


def not_written(problem: Exception) -> SendprepError | None:
    """Return the sentence for what can befall any disk; None for a fault that is ours."""
    if index := of_the_index(problem):
        return index
    if _name_of(problem).startswith(_BROKEN):
        return SendprepError(
            "The bank's file is damaged.",
            "This change was not saved.",
            "Close sendprep and open the newest backup of the bank.",
        )
    return _of_the_disk(problem)


def _of_the_disk(problem: Exception) -> SendprepError | None:
    name = _name_of(problem)
    if name.startswith("SQLITE_FULL") or getattr(problem, "errno", 0) == errno.ENOSPC:
        return SendprepError(
            "The disk is full.",
            "The bank is as it was before this change; everything saved earlier is safe.",
            "Free some space on the drive that holds the bank, then do it again.",
        )
    if name.startswith(("SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_BUSY", "SQLITE_CANTOPEN")):
        return SendprepError(
            "The bank could not be written.",
            "It is as it was before this change; everything saved earlier is safe.",
            "Check that its drive is still connected and lets you write, then do it again.",
        )
    return None


def _name_of(problem: Exception) -> str:
    return getattr(problem, "sqlite_errorname", "") or ""


def _not_readable(path: Path) -> SendprepError:
    return SendprepError(
        f"{path.name} could not be read.",
        _UNCHANGED,
        "Check that you may read it, then open it again.",
    )


def _not_a_bank(path: Path) -> SendprepError:
    return SendprepError(
        f"{path.name} is not a bank of sendprep.",
        _UNCHANGED,
        "Choose a file whose name ends in .sendprep.",
    )


def _number(db: Database, sql: str) -> int:
    return int(db.execute(sql).fetchone()[0])
