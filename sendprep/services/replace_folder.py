"""A folder of files is replaced whole, or left as it was."""

import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from sendprep.errors import SendprepError

_NOTHING = "Nothing was written, and what was there is as it was."
_PATIENCE = 2.0
"""Seconds; a virus scanner looks into new files for a moment, and Windows moves none meanwhile."""


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """Give a new folder beside `out`, which takes its place once it is whole.

    SendprepError if it cannot be written; whatever was at `out` is then as it was.
    """
    part = beside(out, "part")
    try:
        part.mkdir()
        yield part
        _put(part, out)
    except OSError as fault:
        raise SendprepError(
            f"The folder “{out.name}” could not be written: {fault.strerror or fault}.",
            _NOTHING,
            "Close what is open in it, make room on the disk or choose another folder.",
        ) from fault
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _put(part: Path, out: Path) -> None:
    if not out.exists():
        _move(part, out)
        return
    old = beside(out, "old")
    _move(out, old)
    try:
        _move(part, out)
    except OSError:
        _move(old, out)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _move(folder: Path, to: Path) -> None:
    """Rename a folder; where Windows refuses that for a moment, wait for it."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            folder.rename(to)
        except PermissionError:
            if sys.platform != "win32" or time.monotonic() > until:
                raise
            time.sleep(0.1)
        else:
            return


def beside(out: Path, kind: str) -> Path:
    """Return a free name beside a folder, of a kind of 4 letters or so."""
    return out.with_name(f".{uuid4().hex}.{kind}")
