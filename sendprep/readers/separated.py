"""The rows of a text table: cells parted by commas, semicolons, tabs or upright strokes."""

import csv
import io
from pathlib import PurePosixPath

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.given import Given
from sendprep.readers.plain import decoded
from sendprep.readers.rows import BLANK, row_text

_MARKS = ",;\t|"
_SAMPLE = 64 << 10
_MAX_ROWS = 200_000
_MAX_CELL = 1 << 20


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "text table 1"


def read(file: Given) -> Reading:
    """Return one page: the table's name, then a line for each row as `rows` parts its cells.

    Raises SendprepError if the file holds no text, or more than a person reads.
    """
    guard.check_text(file)
    text = decoded(file)
    csv.field_size_limit(_MAX_CELL)
    name = Line(PurePosixPath(file.name).stem, bold=True)
    return Reading(Pages((Page(None, (name, *_lines(file, text))),), reader_name()))


def _lines(file: Given, text: str) -> list[Line]:
    lines: list[Line] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=_mark_of(text)):
            words = row_text([cell.strip() for cell in row])
            lines.append(Line(words) if words else BLANK)
            if len(lines) > _MAX_ROWS:
                raise _too_long(file)
    except csv.Error as fault:
        raise guard.cut_short(file) from fault
    while lines and lines[-1] is BLANK:
        lines.pop()
    return lines


def _mark_of(text: str) -> str:
    """Return the mark that parts cells: the one that the first rows hold equally often."""
    sample = [line for line in text[:_SAMPLE].splitlines()[:50] if line.strip()]
    if sample and sample[0].lower().startswith("sep=") and sample[0][4:5] in _MARKS:
        return sample[0][4:5]

    def rating(mark: str) -> tuple[int, int]:
        counts = [len(row) for row in csv.reader(sample, delimiter=mark)]
        usual = max(set(counts), key=counts.count, default=1)
        return (counts.count(usual) if usual > 1 else 0, usual)

    return max(_MARKS, key=rating)


def _too_long(file: Given) -> SendprepError:
    return SendprepError(
        f"“{file.name}” holds more than {_MAX_ROWS:,} rows.",
        guard.SAFE,
        "Save a summary of it, or the rows that matter, as a file of its own.",
    )
