"""Any document that sendprep reads, as pages of text; parsed in a child process."""

import hashlib
from pathlib import Path

from sendprep.domain.pages import Pages
from sendprep.errors import SendprepError
from sendprep.readers import child, guard

SUFFIXES = (".pdf", ".docx", ".md", ".markdown", ".txt")
"""The kinds of file whose text can be read. A new kind: a reader here, its guard in `guard`."""

_CHUNK = 1 << 20


def read_pages(path: Path, within: child.Child | None = None) -> Pages:
    """Return the text of a file, read in a child process (`within` one for many files).

    Raises SendprepError if the file is missing, empty, of an unknown kind, protected, damaged,
    too large or unsafe. A scan has pages without text: see `Pages.has_text`.
    """
    return within.call(read_here, path) if within else child.run(read_here, path)


def read_here(path: Path) -> Pages:
    """Return the text of a file, read in this process: for the child, and for trusted files."""
    guard.check_file(path)
    match path.suffix.lower():
        case ".pdf":
            from sendprep.readers import pdf

            return pdf.read(path)
        case ".docx":
            from sendprep.readers import word

            return word.read(path)
        case ".md" | ".markdown" | ".txt":
            from sendprep.readers import plain

            return plain.read(path)
    raise SendprepError(
        f"“{path.name}” is of a kind whose text sendprep does not read.",
        guard.SAFE,
        "Save it as PDF, Word (.docx), Markdown or plain text.",
    )


def sha256_of(path: Path) -> str:
    """Return the sha256 of a file in hexadecimal, read in pieces of 1 MB."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
