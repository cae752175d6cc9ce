"""Tables as an Excel file: sheets of columns and rows in, bytes out, the same for the same rows."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Value = str | int | date | None
_LONGEST = 32767
"""Characters that a cell holds."""
_RISKY = re.compile(r"^[\s\ufeff]*[=+\-@|%\t\r\n]")
_FIGURE = re.compile(r"\s*[+-]?\d[\d,]*(\.\d+)?%?\s*")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class SheetColumn:
    """A column: its head, and how many characters wide it is."""

    head: str
    width: int


@dataclass(frozen=True)
class Sheet:
    """One sheet: a table whose first row is its heads; `name` has 31 characters at most."""

    name: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True)
class SheetFile:
    """An Excel file: its title, its marking for every page, the day it is of, and its sheets."""

    title: str
    marking: str
    made: date
    sheets: tuple[Sheet, ...]


def render_sheets(file: SheetFile) -> bytes:
    """Return the file as XLSX, ready to be printed on landscape A4; nothing in it is a formula."""
    from xlsxwriter.workbook import Workbook

    out = io.BytesIO()
    # All is text but figures and days: no formula, no link, no number out of a text.
    asis = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(out, {"in_memory": True, **asis}) as book:
        made = datetime.combine(file.made, time(), UTC).replace(tzinfo=None)
        book.set_properties({"title": file.title, "created": made})
        for sheet in file.sheets:
            _write(book, sheet, file)
    return out.getvalue()


def safe_text(text: str) -> str:
    """Return text that no spreadsheet runs, also once it was saved as CSV: "'=1+1".

    Signed figures stay as they are; what XML cannot hold is left out.
    """
    text = _NO_XML.sub("", text)
    risky = _RISKY.match(text) and not _FIGURE.fullmatch(text)
    return f"'{text}"[:_LONGEST] if risky else text[:_LONGEST]


def _write(book: "Workbook", sheet: Sheet, file: SheetFile) -> None:
    page = book.add_worksheet(sheet.name)
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    words = book.add_format({"text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "d mmm yyyy", "valign": "top", "align": "left"})
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width)
        page.write_string(0, at, safe_text(column.head), head)
    for row, values in enumerate(sheet.rows, 1):
        for at, value in enumerate(values):
            _put(page, (row, at), value, words, day)
    _set_up(page, sheet, file)


def _put(
    page: "Worksheet", place: tuple[int, int], value: Value, words: "Format", day: "Format"
) -> None:
    match value:
        case None | "":
            page.write_blank(*place, None, words)
        case date():
            page.write_datetime(*place, datetime.combine(value, time()), day)
        case int():
            page.write_number(*place, value, words)
        case str():
            page.write_string(*place, safe_text(value), words)


def _set_up(page: "Worksheet", sheet: Sheet, file: SheetFile) -> None:
    """Let the heads stay in sight and the rows be filtered, and print on landscape A4."""
    page.freeze_panes(1, 1)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    page.repeat_rows(0)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.set_header(f"&L{_in_header(file.title)}&R{_in_header(file.marking)}")
    page.set_footer("&L&A&RPage &P of &N")


def _in_header(text: str) -> str:
    return text.replace("&", "&&")[:100]


def texts_of(sheets: Sequence[Sheet]) -> list[tuple[str, str]]:
    """Return every text with where it stands, such as ("Evidence, Title", "Audit")."""
    return [
        (f"{sheet.name}, {column.head}", value)
        for sheet in sheets
        for row in sheet.rows
        for column, value in zip(sheet.columns, row, strict=True)
        if isinstance(value, str) and value.strip()
    ]
