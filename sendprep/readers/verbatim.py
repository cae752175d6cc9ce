"""Data files that are text (JSON, XML), line by line as they are written; nothing is parsed."""

import html
import re

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.given import Given
from sendprep.readers.plain import decoded

_MAX_LINES = 200_000
_LONG = 200
_SEAM = re.compile(r"(?<=[,{}\[\]])|(?<=>)(?=<)")
"""Where a long line is broken: behind what parts values, and between two marks."""
_ESCAPED = re.compile(r"(?<!\\)(?:\\u[0-9a-fA-F]{4})+")


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "data as text 1"


def read(file: Given) -> Reading:
    """Return one page with the file's own lines; a line that goes on and on is broken.

    Letters that are written as numbers become letters, so that a search finds the words. Raises
    SendprepError if the file holds no text, or more than a person reads.
    """
    guard.check_text(file)
    text = decoded(file)
    text = html.unescape(text) if file.suffix == ".xml" else _ESCAPED.sub(_letters, text)
    lines = [Line(part) for line in text.splitlines() for part in _parts(line)]
    if len(lines) > _MAX_LINES:
        raise SendprepError(
            f"“{file.name}” holds more than {_MAX_LINES:,} lines.",
            guard.SAFE,
            "Save the part of it that matters as a file of its own.",
        )
    return Reading(Pages((Page(None, tuple(lines)),), reader_name()))


def _letters(escaped: re.Match[str]) -> str:
    """Return the letters of such numbers; a letter beyond 65,535 is written as two."""
    units = bytes.fromhex(escaped[0].replace("\\u", ""))
    return units.decode("utf-16-be", "replace")


def _parts(line: str) -> list[str]:
    """Return a line, or the pieces of a long one, none of whose words is broken."""
    if len(line) <= _LONG:
        return [line.rstrip()]
    parts = [""]
    for piece in _SEAM.split(line):
        if parts[-1] and len(parts[-1]) + len(piece) > _LONG:
            parts.append("")
        parts[-1] += piece
    return [part.strip() if at else part.rstrip() for at, part in enumerate(parts)]
