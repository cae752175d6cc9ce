"""A report's file is replaced whole, or left as it was."""

import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from sendprep.errors import SendprepError


def write_whole(path: Path, content: bytes) -> None:
    """Write a file by way of another one beside it; SendprepError if it cannot be written."""
    part = path.with_name(f".{uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as fault:
        raise SendprepError(
            f"“{path.name}” could not be written: {fault.strerror or fault}.",
            "Nothing in the bank has changed, and an earlier file of that name is as it was.",
            "Close the file if it is open, make room on the disk or choose another folder.",
        ) from fault
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
