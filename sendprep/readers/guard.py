"""What a file must be before a parser may see it: bounded, whole, and of the kind it says it is."""

import os
from pathlib import Path

from sendprep.errors import SendprepError
from sendprep.readers.given import Given

_MEGABYTE = 1 << 20
_MAX_FILE = 200 * _MEGABYTE
_MAX_TEXT = 20 * _MEGABYTE
_PDF_START, _PDF_END = 1024, 4096

SAFE = "Nothing has been stored."
"""What every refusal says of the bank: reading a file never changes anything."""

Named = Path | Given
"""What has a name that a sentence can tell."""


def check_file(file: Named) -> None:
    """Refuse what is missing, shut, not a file, empty or larger than 200 MB, with a sentence."""
    given = Given.of(file)
    try:
        size = _size(given)
    except OSError as fault:
        raise SendprepError(
            f"“{file.name}” does not let itself be read.",
            SAFE,
            "Close it where it is open, or ask its owner to let you read it.",
        ) from fault
    if size == 0:
        raise SendprepError(f"“{file.name}” is empty.", SAFE, "Ask for the file again.")
    if size > _MAX_FILE:
        raise SendprepError(
            f"“{file.name}” is larger than 200 MB.", SAFE, "Split it, or save it smaller."
        )


def _size(file: Given) -> int:
    if file.path and not file.path.exists():
        raise SendprepError(f"“{file.name}” cannot be found.", SAFE, "Check where the file lies.")
    if file.path and not file.path.is_file():
        raise SendprepError(f"“{file.name}” is not a file.", SAFE, "Choose one file.")
    return file.size


def check_pdf(file: Given) -> None:
    """Refuse a file that does not start as a PDF, or whose end is missing."""
    with file.open() as stream:
        start = stream.read(_PDF_START)
        stream.seek(max(0, stream.seek(0, os.SEEK_END) - _PDF_END))
        end = stream.read()
    if b"%PDF-" not in start:
        raise misnamed(file, "a PDF", "PDF")
    if b"%%EOF" not in end:
        raise cut_short(file)


def check_text(file: Given) -> None:
    """Refuse a text file that is larger than 20 MB."""
    if file.size > _MAX_TEXT:
        raise SendprepError(
            f"“{file.name}” holds more than 20 MB of text.", SAFE, "Split it into smaller files."
        )


def misnamed(file: Named, kind: str, form: str) -> SendprepError:
    """Return the sentence for a file that is of another kind than the ending of its name."""
    return SendprepError(
        f"“{file.name}” is not {kind}, although its name says so.",
        SAFE,
        f"Open it in the program it comes from and save it as {form}.",
    )


def cut_short(file: Named) -> SendprepError:
    """Return the sentence for a file that is damaged or was not wholly transferred."""
    return SendprepError(
        f"“{file.name}” is damaged or was cut short.", SAFE, "Download or copy it again."
    )


def protected(file: Named) -> SendprepError:
    """Return the sentence for a file that needs a password."""
    return SendprepError(
        f"“{file.name}” is protected by a password.",
        SAFE,
        "Save a copy without the password and choose that copy.",
    )


def unsafe(file: Named) -> SendprepError:
    """Return the sentence for a file that was made to swamp the computer, or to leave its place."""
    return SendprepError(
        f"“{file.name}” is built in a way that is not safe to open.",
        SAFE,
        "Ask its sender for another copy, such as a PDF.",
    )
