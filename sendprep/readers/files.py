"""Any document that sendprep reads, as pages of text; parsed in a child process."""

import hashlib
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from sendprep.domain.pages import Pages
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import child, guard
from sendprep.readers.given import Given

_READERS = {
    "pdf": (".pdf",),
    "word": (".docx", ".docm"),
    "plain": (".md", ".markdown", ".txt"),
    "separated": (".csv", ".tsv", ".psv"),
    "verbatim": (".json", ".xml"),
    "sheets": (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"),
    "slides": (".pptx", ".pptm"),
    "open_document": (".odt", ".odp"),
    "rich_text": (".rtf",),
    "mail": (".eml",),
    "outlook": (".msg",),
    "html": (".html", ".htm"),
    "picture_file": (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp"),
}
"""Each reader, and the endings of its files.

A new kind: a module here with `read(file: Given) -> Reading`, which guards the file before it
parses it, and one row in this table. Readers are imported only when a file needs them.
"""
_BY_SUFFIX = {suffix: reader for reader, suffixes in _READERS.items() for suffix in suffixes}

SUFFIXES: tuple[str, ...] = tuple(_BY_SUFFIX)
"""The kinds of file that can be read."""
PICTURES: tuple[str, ...] = _READERS["picture_file"]
"""The kinds that are one picture: they have pages to look at, and no words of their own."""
TABLES: tuple[str, ...] = _READERS["separated"] + _READERS["sheets"]
"""The kinds that are tables: a page for each worksheet, a line for each row."""

_CHUNK = 1 << 20


class _Reader(Protocol):
    """What a reader's module has."""

    def read(self, file: Given) -> Reading:
        """Return what one file says."""

    def reader_name(self) -> str:
        """Return what it is called, with its version, as in the `Pages` that it makes."""


def read_file(file: Path | Given, within: child.Child | None = None) -> Reading:
    """Return what a file says, read in a child process (`within` one for many files).

    Raises SendprepError if the file is missing, empty, of an unknown kind, protected, damaged,
    too large or unsafe. A scan has pages without text: see `Pages.has_text`.
    """
    given = Given.of(file)
    return within.call(read_file_here, given) if within else child.run(read_file_here, given)


def read_pages(file: Path | Given, within: child.Child | None = None) -> Pages:
    """Return the text of a file, read as by `read_file`."""
    return read_file(file, within).pages


def read_file_here(file: Given) -> Reading:
    """Return what a file says, read in this process: for the child, and for trusted files."""
    guard.check_file(file)
    reader = _BY_SUFFIX.get(file.suffix)
    if reader is None:
        raise SendprepError(
            f"“{file.name}” is of a kind whose text sendprep does not read.",
            guard.SAFE,
            "Save it as PDF, Word (.docx), Markdown or plain text.",
        )
    return _module(reader).read(file)


def reader_of(name: str) -> str | None:
    """Return which reader (name and version) reads files of this name now; None if none does."""
    reader = _BY_SUFFIX.get(Path(name).suffix.lower())
    return _module(reader).reader_name() if reader else None


def _module(reader: str) -> _Reader:
    return cast(_Reader, import_module(f"sendprep.readers.{reader}"))


def read_here(path: Path) -> Pages:
    """Return the text of a file, read in this process: for the child, and for trusted files."""
    return read_file_here(Given.of(path)).pages


def sha256_of(path: Path) -> str:
    """Return the sha256 of a file in hexadecimal, read in pieces of 1 MB."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
