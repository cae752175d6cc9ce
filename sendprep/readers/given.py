"""A file as it was given to a reader: on disk, or in memory when it came inside another."""

import io
import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Self


@dataclass(frozen=True)
class Given:
    """One file; `data` is set for an attachment, which is never written to disk in clear.

    `name` is a bare file name: it tells the kind, and stands in sentences.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None

    @classmethod
    def of(cls, file: "Path | Given") -> Self:
        """Return a path as a file that is given; what is given stays as it is."""
        if isinstance(file, Path):
            return cls(file.name, file)
        return cls(file.name, file.path, file.data)

    @property
    def suffix(self) -> str:
        """The ending of its name in small letters, with the dot; "" without one."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def size(self) -> int:
        """Its length in bytes; OSError if it cannot be looked at."""
        if self.data is not None:
            return len(self.data)
        with self.open() as file:
            return file.seek(0, os.SEEK_END)

    def open(self) -> BinaryIO:
        """Return its bytes as a stream that can be sought; OSError if it cannot be opened."""
        if self.data is not None:
            return io.BytesIO(self.data)
        if self.path is None:
            raise FileNotFoundError(self.name)
        return self.path.open("rb")

    def read(self) -> bytes:
        """Return all of its bytes; for readers whose guard has bounded its size."""
        if self.data is not None:
            return self.data
        with self.open() as file:
            return file.read()
