"""What a file must be before a parser may see it: bounded, whole, and of the kind it says it is."""

import os
import re
import zipfile
from pathlib import Path

from sendprep.errors import SendprepError

_MEGABYTE = 1 << 20
_MAX_FILE = 200 * _MEGABYTE
_MAX_TEXT = 20 * _MEGABYTE
_MAX_PARTS = 5_000
_MAX_PART = 150 * _MEGABYTE
_MAX_UNPACKED = 300 * _MEGABYTE
_MAX_RATIO = 200
_CHUNK = 1 << 16
_PDF_START, _PDF_END = 1024, 4096
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_DECLARATION = re.compile(rb"<\x00?!\x00?(?:D\x00?O\x00?C\x00?T\x00?Y|E\x00?N\x00?T\x00?I)")

SAFE = "Nothing has been stored."
"""What every refusal says of the bank: reading a file never changes anything."""


def check_file(path: Path) -> None:
    """Refuse what is missing, shut, not a file, empty or larger than 200 MB, with a sentence."""
    try:
        size = _size(path)
    except OSError as fault:
        raise SendprepError(
            f"“{path.name}” does not let itself be read.",
            SAFE,
            "Close it where it is open, or ask its owner to let you read it.",
        ) from fault
    if size == 0:
        raise SendprepError(f"“{path.name}” is empty.", SAFE, "Ask for the file again.")
    if size > _MAX_FILE:
        raise SendprepError(
            f"“{path.name}” is larger than 200 MB.", SAFE, "Split it, or save it smaller."
        )


def _size(path: Path) -> int:
    if not path.exists():
        raise SendprepError(f"“{path.name}” cannot be found.", SAFE, "Check where the file lies.")
    if not path.is_file():
        raise SendprepError(f"“{path.name}” is not a file.", SAFE, "Choose one file.")
    with path.open("rb") as file:
        return file.seek(0, os.SEEK_END)


def check_pdf(path: Path) -> None:
    """Refuse a file that does not start as a PDF, or whose end is missing."""
    with path.open("rb") as file:
        start = file.read(_PDF_START)
        file.seek(max(0, path.stat().st_size - _PDF_END))
        end = file.read()
    if b"%PDF-" not in start:
        raise SendprepError(
            f"“{path.name}” is not a PDF, although its name says so.",
            SAFE,
            "Open it in the program it comes from and save it as PDF.",
        )
    if b"%%EOF" not in end:
        raise cut_short(path)


def check_word(path: Path) -> None:
    """Refuse a Word file that is protected, damaged, or made to swamp the computer."""
    with path.open("rb") as file:
        if file.read(len(_OLE_MAGIC)) == _OLE_MAGIC:
            raise _old_or_protected(path)
    if not zipfile.is_zipfile(path):
        raise cut_short(path)
    with zipfile.ZipFile(path) as archive:
        _check_parts(path, archive)


def check_text(path: Path) -> None:
    """Refuse a text file that is larger than 20 MB."""
    if path.stat().st_size > _MAX_TEXT:
        raise SendprepError(
            f"“{path.name}” holds more than 20 MB of text.", SAFE, "Split it into smaller files."
        )


def cut_short(path: Path) -> SendprepError:
    """Return the sentence for a file that is damaged or was not wholly transferred."""
    return SendprepError(
        f"“{path.name}” is damaged or was cut short.", SAFE, "Download or copy it again."
    )


def protected(path: Path) -> SendprepError:
    """Return the sentence for a file that needs a password."""
    return SendprepError(
        f"“{path.name}” is protected by a password.",
        SAFE,
        "Save a copy without the password and choose that copy.",
    )


def _old_or_protected(path: Path) -> SendprepError:
    """Tell a protected Word file from an old one: both are OLE files (MS-OFFCRYPTO 2.3.4.4)."""
    if _ENCRYPTED_PACKAGE in path.read_bytes():
        return protected(path)
    return SendprepError(
        f"“{path.name}” has the form of an old Word file.",
        SAFE,
        "Open it in Word and save it as .docx.",
    )


def _check_parts(path: Path, archive: zipfile.ZipFile) -> None:
    """Refuse bombs by their declared sizes first, then by what really comes out."""
    parts = archive.infolist()
    if len(parts) > _MAX_PARTS or sum(part.file_size for part in parts) > _MAX_UNPACKED:
        raise _unsafe(path)
    for part in parts:
        _check_declared(path, part)
    try:
        unpacked = 0
        for part in parts:
            unpacked += _check_content(path, archive, part)
            if unpacked > _MAX_UNPACKED:
                raise _unsafe(path)
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError) as fault:
        raise cut_short(path) from fault


def _check_declared(path: Path, part: zipfile.ZipInfo) -> None:
    """Refuse a part by what the archive says of it: its name, its size, its protection."""
    name = part.filename.replace("\\", "/")
    if name.startswith("/") or ":" in name or ".." in name.split("/"):
        raise _unsafe(path)
    if part.flag_bits & 1:
        raise protected(path)
    if part.file_size > _most(part):
        raise _unsafe(path)


def _check_content(path: Path, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """Unpack one part without keeping it, since declared sizes can lie; return its size."""
    is_xml = part.filename.lower().endswith((".xml", ".rels"))
    size, tail = 0, b""
    with archive.open(part) as file:
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            if size > _most(part) or (is_xml and _DECLARATION.search(tail + chunk)):
                raise _unsafe(path)
            tail = chunk[-32:]
    return size


def _most(part: zipfile.ZipInfo) -> int:
    """Return how many bytes this part may unpack to; real parts shrink less than 200 times."""
    return min(_MAX_PART, max(_MEGABYTE, _MAX_RATIO * max(1, part.compress_size)))


def _unsafe(path: Path) -> SendprepError:
    return SendprepError(
        f"“{path.name}” is built in a way that is not safe to open.",
        SAFE,
        "Ask its sender for another copy, such as a PDF.",
    )
