"""The files as they were given, byte for byte, named by their sha256 and kept in chunks."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from sendprep.bank.change import Door
from sendprep.bank.whole_file import written_whole
from sendprep.errors import SendprepError

CHUNK = 1 << 20
"""Bytes in a chunk, so that a large file never has to fit into memory."""


class Originals:
    """Stores and gives back the originals of evidence."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def put(self, path: Path) -> str:
        """Store a file, once however often it comes, and return its sha256."""
        db = self._door.derived("originals")
        try:
            sha256, size = _hash(path)
            if self.holds(sha256):
                return sha256
            db.execute("insert into originals (sha256, size) values (?, ?)", [sha256, size])
            again = hashlib.sha256()
            for number, data in enumerate(_chunks(path)):
                again.update(data)
                db.execute(
                    "insert into original_chunks (sha256, number, data) values (?, ?, ?)",
                    [sha256, number, data],
                )
        except OSError as problem:
            raise SendprepError(
                f"{path.name} could not be read.",
                "Your bank is unchanged.",
                "Check that the file is still there and not open elsewhere, then add it again.",
            ) from problem
        if again.hexdigest() != sha256:
            raise SendprepError(
                f"{path.name} changed while it was read.",
                "Your bank is unchanged.",
                "Close the program that writes it, then add it again.",
            )
        return sha256

    def holds(self, sha256: str) -> bool:
        """Return whether the bank has a file with this content."""
        return bool(
            self._door.db.execute("select 1 from originals where sha256 = ?", [sha256]).fetchone()
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


def _hash(path: Path) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    for data in _chunks(path):
        digest.update(data)
        size += len(data)
    return digest.hexdigest(), size


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while data := file.read(CHUNK):
            yield data
