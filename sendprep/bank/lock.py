"""The lock beside an open bank, which the system itself lets go when the program dies."""

import errno
import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from sendprep.errors import SendprepError

_LOCKED_BYTE = 1 << 20
"""Windows also forbids to read a locked byte, so it lies behind what is to be read."""


class Lock:
    """Holds a bank for one opener; `close` lets it go and removes the lock file."""

    def __init__(self, bank: Path, officer: str, device: str, now: datetime) -> None:
        """Lock `bank`; SendprepError, naming the holder, if somebody else has it open."""
        self._path = bank.with_name(bank.name + ".lock")
        try:
            self._file = _locked(self._path)
        except OSError as problem:
            raise _no_lock(bank, problem) from problem
        left = _holder(self._file)
        self.session: str | None = left.get("session") if left else None
        self._holder = {
            "officer": officer,
            "device": device,
            "since": f"{now.astimezone():%H:%M on %d %b %Y}",
        }
        try:
            self.note(self.session)
        except OSError as problem:
            self.give_up()
            raise _no_lock(bank, problem) from problem

    def note(self, session: str | None) -> None:
        """Write down who holds the bank, and in which session; see `left_over`.

        OSError if the disk is full; then what was noted before is not lost.
        """
        self._file.seek(0)
        self._file.write(json.dumps({**self._holder, "session": session}).encode())
        self._file.truncate()
        self.session = session

    def give_up(self) -> None:
        """Let a bank go that was not opened, keeping what is known of an unclean end."""
        if self.session is None:
            self.close()
        else:
            self._file.close()

    def close(self) -> None:
        """Let the bank go."""
        if sys.platform == "win32":
            self._file.close()
            _remove(self._path)
        else:
            # Removed while it is still held: whoever waits for it sees that it is gone.
            _remove(self._path)
            self._file.close()


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # Windows: the next opener already has the file in its hands.


def _locked(path: Path) -> BinaryIO:
    while True:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        file = os.fdopen(os.open(path, flags, 0o666), "r+b", buffering=0)
        if not _try_lock(file):
            with file:
                raise _open_elsewhere(file)
        if _is_still(path, file):
            return file
        file.close()  # Its holder removed it between our opening and our locking: once more.


def _is_still(path: Path, file: BinaryIO) -> bool:
    try:
        return sys.platform == "win32" or path.stat().st_ino == os.fstat(file.fileno()).st_ino
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: BinaryIO) -> bool:
        try:
            file.seek(_LOCKED_BYTE)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            file.seek(0)
        return True

else:
    import fcntl

    def _try_lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


def _holder(file: BinaryIO) -> dict[str, str] | None:
    """Return what the lock file says, if it is a lock file."""
    try:
        file.seek(0)
        return dict(json.loads(file.read(10_000)))
    except (OSError, ValueError, TypeError):
        return None


def _no_lock(bank: Path, problem: OSError) -> SendprepError:
    match problem.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return SendprepError(
                "The disk is full.",
                "Nothing was changed.",
                "Free some space on the drive of the bank, then open it again.",
            )
        case errno.ENAMETOOLONG:
            return SendprepError(
                "The name of the bank is too long for its drive.",
                "Nothing was changed.",
                "Choose a shorter name.",
            )
    return SendprepError(
        f"The folder “{bank.absolute().parent}” is not there or does not let sendprep write.",
        "Nothing was changed.",
        "Keep the bank in a folder of your own, and open it there.",
    )


def _open_elsewhere(file: BinaryIO) -> SendprepError:
    match _holder(file):
        case {"officer": officer, "device": device, "since": since}:
            who = f"{officer} opened it on {device} at {since}."
        case _:
            who = "Another window of sendprep has it."
    return SendprepError(
        f"This bank is open elsewhere. {who}",
        "Nothing was changed.",
        "Close it there, then open it here again.",
    )
