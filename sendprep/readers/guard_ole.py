"""What an old office file (an OLE compound file) must be before a parser may see it."""

import os
import struct
from typing import TYPE_CHECKING

from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.archive_remarks import MACROS
from sendprep.readers.given import Given

if TYPE_CHECKING:
    from olefile import OleFileIO

_MAX_FILE = 60 << 20
_MAX_ENTRIES = 5_000
_MACRO_FOLDERS = ("_VBA_PROJECT_CUR", "Macros", "VBA")
_ENCRYPTED = ("EncryptedPackage", "EncryptionInfo")
_BOOKS = ("Workbook", "Book")
_END, _FILE_PASS = 0x0A, 0x2F
_MAX_RECORDS = 20_000


def check_ole(file: Given) -> tuple[str, ...]:
    """Refuse what is no whole compound file of at most 60 MB; return remarks on macros.

    Raises SendprepError if the file is protected, damaged or too large.
    """
    import olefile

    if file.size > _MAX_FILE:
        raise SendprepError(
            f"“{file.name}” is larger than 60 MB.", guard.SAFE, "Save it in the newer form (.xlsx)."
        )
    with file.open() as stream:
        if stream.read(len(olefile.MAGIC)) != olefile.MAGIC:
            raise guard.misnamed(file, "an Excel workbook of the old form", ".xlsx")
        stream.seek(0)
        try:
            with olefile.OleFileIO(stream) as ole:
                names = {part for path in ole.listdir(storages=True) for part in path[:2]}
                locked = any(_is_locked(ole, name) for name in _BOOKS if ole.exists(name))
        except (OSError, ValueError, IndexError, KeyError, TypeError, RecursionError) as fault:
            raise guard.cut_short(file) from fault
    if len(names) > _MAX_ENTRIES:
        raise guard.unsafe(file)
    if locked or names.intersection(_ENCRYPTED):
        raise guard.protected(file)
    return (MACROS,) if names.intersection(_MACRO_FOLDERS) else ()


def _is_locked(ole: "OleFileIO", name: str) -> bool:
    """Whether a workbook says at its head that a password scrambles it ([MS-XLS] 2.4.117)."""
    with ole.openstream(name) as stream:
        for _ in range(_MAX_RECORDS):
            head = stream.read(4)
            if len(head) < 4:
                return False
            kind, length = struct.unpack("<HH", head)
            if kind in (_END, _FILE_PASS):
                return bool(kind == _FILE_PASS)
            stream.seek(length, os.SEEK_CUR)
    return False
