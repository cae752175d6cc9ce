"""The files as they were given, byte for byte, named by their sha256 and kept in chunks."""

import hashlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from sqlite_utils.db import Database

from sendprep.bank.change import Door
from sendprep.bank.whole_file import written_whole
from sendprep.errors import SendprepError

CHUNK = 1 << 20
"""Bytes in a chunk, so that a large file never has to fit into memory."""


class Originals:
    """Stores and gives back the originals of evidence."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def put(self, file: Path | bytes) -> str:
        """Store a file, once however often it comes, and return its sha256."""
        db = self._door.derived("originals")
        try:
            sha256, size = hash_and_size(file)
            db.execute("delete from staged where name = ?", [sha256])  # it is no longer an import's
            if self.holds(sha256):
                return sha256
            begin(db, sha256, size)
            again = hashlib.sha256()
            for number, data in enumerate(chunks(file)):
                again.update(data)
                put_chunk(db, sha256, number, data)
            end(db, sha256)
        except OSError as problem:
            raise not_read(file) from problem
        if again.hexdigest() != sha256:
            raise changed_meanwhile(file)
        return sha256

    def holds(self, sha256: str) -> bool:
        """Return whether the bank has a whole file with this content."""
        return bool(
            self._door.db.execute(
                "select 1 from originals where sha256 = ? and whole", [sha256]
            ).fetchone()
        )

    def read(self, sha256: str) -> bytes:
        """Return the whole file; SendprepError if it is not what was stored."""
        return b"".join(self._checked(sha256))

    def save(self, sha256: str, to: Path) -> None:
        """Write the file to `to`, whole or not at all; SendprepError if it is not what it was."""
        try:
            with written_whole(to) as file:
                for data in self._checked(sha256):
                    file.write(data)
        except OSError as problem:
            raise SendprepError(
                f"{to.name} could not be saved.",
                "Your bank is unchanged.",
                "Check that the folder lets you write and has space, or choose another.",
            ) from problem

    def is_whole(self, sha256: str) -> bool:
        """Return whether the stored bytes still have their hash."""
        digest = hashlib.sha256()
        for data in self._stored(sha256):
            digest.update(data)
        return digest.hexdigest() == sha256

    def _checked(self, sha256: str) -> Iterator[bytes]:
        """Yield the chunks; raises after the last one if the whole is not what was stored."""
        digest = hashlib.sha256()
        for data in self._stored(sha256):
            digest.update(data)
            yield data
        if digest.hexdigest() != sha256:
            raise SendprepError(
                "The original of this evidence is missing or damaged in the bank.",
                "Nothing was changed.",
                "Take it from a backup, or add the file again.",
            )

    def _stored(self, sha256: str) -> Iterator[bytes]:
        for (data,) in self._door.db.execute(
            "select data from original_chunks where sha256 = ? order by number", [sha256]
        ):
            yield data


def begin(db: Database, sha256: str, size: int) -> None:
    """Write down that a file comes, in place of what an earlier start may have left."""
    db.execute("delete from original_chunks where sha256 = ?", [sha256])
    db.execute(
        "insert or ignore into originals (sha256, size, whole) values (?, ?, 0)", [sha256, size]
    )


def put_chunk(db: Database, sha256: str, number: int, data: bytes) -> None:
    """Write one chunk, unless somebody else has put the same file meanwhile."""
    db.execute(
        "insert or ignore into original_chunks (sha256, number, data) values (?, ?, ?)",
        [sha256, number, data],
    )


def end(db: Database, sha256: str) -> None:
    """Write down that all chunks are there."""
    db.execute("update originals set whole = 1 where sha256 = ?", [sha256])


def hash_and_size(file: Path | bytes) -> tuple[str, int]:
    """Return the sha256 of a file and its size in bytes; OSError if it cannot be read."""
    digest, size = hashlib.sha256(), 0
    for data in chunks(file):
        digest.update(data)
        size += len(data)
    return digest.hexdigest(), size


def chunks(file: Path | bytes) -> Iterator[bytes]:
    """Yield a file in chunks; OSError if it cannot be read."""
    with BytesIO(file) if isinstance(file, bytes) else file.open("rb") as opened:
        while data := opened.read(CHUNK):
            yield data


def not_read(file: Path | bytes) -> SendprepError:
    """Return what is said of a file that cannot be read."""
    return SendprepError(
        f"{_name(file)} could not be read.",
        "Your bank is unchanged.",
        "Check that the file is still there and not open elsewhere, then add it again.",
    )


def changed_meanwhile(file: Path | bytes) -> SendprepError:
    """Return what is said of a file that another program writes."""
    return SendprepError(
        f"{_name(file)} changed while it was read.",
        "Your bank is unchanged.",
        "Close the program that writes it, then add it again.",
    )


def _name(file: Path | bytes) -> str:
    return "The attachment" if isinstance(file, bytes) else file.name
