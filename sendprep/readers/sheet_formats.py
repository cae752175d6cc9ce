"""Which cells of an Excel workbook show more than a bare figure: money, shares, month names.

Cells are found by their style in the parts of the file ([ECMA-376] 18.8.30 and 18.3.1.4); only
workbooks that have such a style are looked through.
"""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from sendprep.readers.given import Given
from sendprep.readers.number_formats import Show, shown_by

Formats = dict[int, dict[int, Show]]
"""Rows and columns, from 0, and how the cell shows its value."""

_BUILT_IN = {
    3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00",
}  # fmt: skip
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MAX_CELLS = 300_000


def formats_of(file: Given) -> dict[str, Formats]:
    """Return for each worksheet, by its name, the cells that show more than their bare value.

    A workbook whose parts are not as Excel writes them has none; the guard has checked it.
    """
    try:
        with file.open() as stream, zipfile.ZipFile(stream) as archive:
            styles = _styles(archive)
            if not styles:
                return {}
            sheets = _sheets(archive)
            return {name: _cells(archive.read(part), styles) for name, part in sheets}
    except (KeyError, ValueError, ElementTree.ParseError):
        return {}


def _styles(archive: zipfile.ZipFile) -> dict[int, Show]:
    """Return how cells show their value, by the number of their style."""
    root = ElementTree.fromstring(archive.read("xl/styles.xml"))  # noqa: S314 - guarded
    codes = {**_BUILT_IN}
    for one in root.iter(f"{_MAIN}numFmt"):
        codes[int(one.get("numFmtId", "-1"))] = one.get("formatCode", "")
    cells = root.find(f"{_MAIN}cellXfs")
    kinds = [int(one.get("numFmtId", "0")) for one in (cells if cells is not None else ())]
    shows = {kind: shown_by(codes.get(kind, "")) for kind in set(kinds)}
    return {at: show for at, kind in enumerate(kinds) if (show := shows[kind])}


def _sheets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the name and the part of each worksheet."""
    links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    parts = {one.get("Id"): one.get("Target", "") for one in links}
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 - guarded
    for sheet in book.iter(f"{_MAIN}sheet"):
        part = posixpath.join("/xl", parts.get(sheet.get(_ID), "")).lstrip("/")
        if "worksheets/" in part:
            yield sheet.get("name", ""), part


def _cells(part: bytes, styles: dict[int, Show]) -> Formats:
    numbers = b"|".join(b"%d" % style for style in styles)
    pattern = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})" s="(%s)"(?:>| t="n">)' % numbers)
    found: Formats = {}
    for count, cell in enumerate(pattern.finditer(part)):
        if count >= _MAX_CELLS:
            break
        row = found.setdefault(int(cell[2]) - 1, {})
        row[_column(cell[1])] = styles[int(cell[3])]
    return found


def _column(letters: bytes) -> int:
    at = 0
    for letter in letters:
        at = 26 * at + letter - 64
    return at - 1
