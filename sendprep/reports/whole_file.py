"""A report's file is replaced whole, or left as it was."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from sendprep.errors import SendprepError


def write_whole(path: Path, content: bytes) -> None:
    """Write a file by way of another one beside it; SendprepError if it cannot be written."""
    with made_whole(path) as part, part.open("xb") as file:
        file.write(content)


@contextmanager
def made_whole(path: Path) -> Iterator[Path]:
    """Give a name beside `path` to write to, which takes its place once all is on the disk.

    SendprepError if it cannot be written; whatever was at `path` is then as it was.
    """
    part = path.with_name(f".{uuid4().hex}.part")
    try:
        yield part
        with part.open("r+b") as file:
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as fault:
        raise _not_written(path, fault) from fault
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def work_beside(path: Path) -> Iterator[Path]:
    """Give a folder beside `path` for what is needed on the way to it, and is then gone.

    SendprepError if what is done there meets a disk that takes no more.
    """
    folder = path.with_name(f".{uuid4().hex}.part")
    try:
        folder.mkdir()
        yield folder
    except OSError as fault:
        raise _not_written(path, fault) from fault
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _not_written(path: Path, fault: OSError) -> SendprepError:
    return SendprepError(
        f"“{path.name}” could not be written: {fault.strerror or fault}.",
        "Nothing in the bank has changed, and an earlier file of that name is as it was.",
        "Close the file if it is open, make room on the disk or choose another folder.",
    )
