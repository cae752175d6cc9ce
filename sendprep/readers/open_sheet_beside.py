"""What the library leaves undone for an OpenDocument sheet: its soundness, and its comments."""

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.parsers import expat

from sendprep.domain.pages import Line
from sendprep.readers import guard
from sendprep.readers.given import Given
from sendprep.readers.open_words import CREATOR, OFFICE, TABLE, TEXT
from sendprep.readers.rows import row_text

_CONTENT = "content.xml"
_DAMAGED = "Comments on its cells are damaged: they were not all read."


def check_whole(file: Given) -> None:
    """Refuse a sheet whose content is damaged: over some of these the library reads for ever."""
    with file.open() as stream, zipfile.ZipFile(stream) as archive:
        if _CONTENT not in archive.namelist():
            raise guard.cut_short(file)
        with archive.open(_CONTENT) as content:
            try:
                expat.ParserCreate().ParseFile(content)
            except expat.ExpatError as fault:
                raise guard.cut_short(file) from fault


def read_open_beside(file: Given) -> tuple[list[Line], tuple[str, ...]]:
    """Return a row for each comment (sheet, "Comment", words), and what could not be read."""
    rows: list[Line] = []
    with file.open() as stream, zipfile.ZipFile(stream) as archive:
        content = archive.read(_CONTENT)
    if b"annotation" not in content:
        return rows, ()
    try:
        rows += _rows(content)
    except (ElementTree.ParseError, RecursionError):
        return rows, (_DAMAGED,)
    return rows, ()


def _rows(content: bytes) -> Iterator[Line]:
    """Yield a row for each comment; cells are forgotten row by row, as there may be many."""
    name = ""
    events = ElementTree.iterparse(io.BytesIO(content), ("start", "end"))  # noqa: S314 - guarded
    for event, element in events:
        if event == "start" and element.tag == f"{TABLE}table":
            name = element.get(f"{TABLE}name", "")
        elif event == "end" and element.tag == f"{OFFICE}annotation":
            who = (element.findtext(CREATOR) or "").strip()
            said = ("".join(one.itertext()) for one in element.iter(f"{TEXT}p"))
            words = " ".join(" ".join(said).split())
            if words:
                yield Line(row_text([name, "Comment", f"{who}: {words}" if who else words]))
        elif event == "end" and element.tag == f"{TABLE}table-row":
            element.clear()
