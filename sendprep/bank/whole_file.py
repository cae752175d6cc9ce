"""Writing a file so that its name never stands for half of it."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def written_whole(to: Path) -> Iterator[BinaryIO]:
    """Give a file to write to, which takes the name `to` only when all of it is on the disk."""
    part = beside(to)
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)


def beside(path: Path) -> Path:
    """Return a name that is free, in the same folder, for the file while it is being made."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")


def on_disk(path: Path) -> None:
    """Wait until a file that another library wrote is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())
