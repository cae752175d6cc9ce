"""The cells of a workbook (Excel, OpenDocument), as they were last saved, row by row.

Formulas are never worked out: what is read is the value that was saved beside each.
"""

import io
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from importlib.metadata import version
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.archive_remarks import remarks_of
from sendprep.readers.cell_words import CellWords
from sendprep.readers.given import Given
from sendprep.readers.guard_archive import check_archive
from sendprep.readers.guard_ole import check_ole
from sendprep.readers.open_sheet_beside import check_whole, read_open_beside
from sendprep.readers.rows import BLANK, row_text
from sendprep.readers.sheet_beside import HEAD, read_beside
from sendprep.readers.sheet_formats import Formats, formats_of
from sendprep.readers.uncollected import uncollected

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

T = TypeVar("T")

_PARTED = (".xlsx", ".xlsm")
"""The kinds whose parts tell how cells look, and what is beside them."""
_AT_ONCE = 512
_MAX_SHEETS = 500
_MAX_ROWS = 200_000
_MAX_CELLS = 8_000_000


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return f"sheets 2 (calamine {version('python-calamine')})"


def read(file: Given) -> Reading:
    """Return a page for each worksheet: its name, then a line for each row from the first on.

    The n-th line below the name is the n-th row; `rows` says how cells are parted. Comments,
    text boxes and charts are rows of one more page. Raises SendprepError if the workbook is
    protected, damaged, unsafe or larger than a person reads.
    """
    remarks = _guarded(file)
    with uncollected():
        pages, hidden = _without_panic(file, lambda: _read(file))
    beside, more = _beside(file)
    if beside:
        pages += (Page(len(pages) + 1, (Line(HEAD, bold=True), *beside)),)
    return Reading(Pages(pages, reader_name()), remarks + more + hidden)


def _beside(file: Given) -> tuple[list[Line], tuple[str, ...]]:
    """Return rows of what is not in cells, and remarks; binary kinds keep it to themselves."""
    if file.suffix in _PARTED:
        return read_beside(file)
    return read_open_beside(file) if file.suffix == ".ods" else ([], ())


def _guarded(file: Given) -> tuple[str, ...]:
    if file.suffix == ".xls":
        return check_ole(file)
    check_archive(file)
    if file.suffix == ".ods":
        check_whole(file)
    return remarks_of(file)


def _without_panic(file: Given, work: Callable[[], T]) -> T:
    """Do what the library may give up on by a panic, which no `except Exception` catches."""
    try:
        return work()
    except BaseException as fault:
        if type(fault).__name__ == "PanicException":
            raise guard.cut_short(file) from fault
        raise


def _read(file: Given) -> tuple[tuple[Page, ...], tuple[str, ...]]:
    from python_calamine import CalamineError, PasswordError

    try:
        with _opened(file) as book:
            pages = tuple(_pages(file, book))
            return pages, tuple(_hidden(book))
    except PasswordError as fault:
        raise guard.protected(file) from fault
    except (CalamineError, OSError, ValueError) as fault:
        raise guard.cut_short(file) from fault


def _opened(file: Given) -> "CalamineWorkbook":
    from python_calamine import CalamineWorkbook

    if file.data is None and file.path is not None:
        return CalamineWorkbook.from_path(file.path)
    return CalamineWorkbook.from_filelike(io.BytesIO(file.read()))


def _pages(file: Given, book: "CalamineWorkbook") -> Iterator[Page]:
    from python_calamine import SheetTypeEnum

    words, rows = CellWords(), 0
    formats = formats_of(file) if file.suffix in _PARTED else {}
    worksheet = SheetTypeEnum.WorkSheet
    names = [one.name for one in book.sheets_metadata if one.typ == worksheet]
    for number, name in enumerate(names[: _MAX_SHEETS + 1], 1):
        sheet = book.get_sheet_by_name(name)
        rows += sheet.total_height + 1
        if number > _MAX_SHEETS or rows > _MAX_ROWS or _cells(sheet) > _MAX_CELLS:
            raise _too_large(file)
        lines = _lines(sheet, words)
        if formats.get(name):
            _with_formats(sheet, lines, formats[name], words)
        yield Page(number, (Line(name, bold=True), *lines))


def _lines(sheet: "CalamineSheet", words: CellWords) -> list[Line]:
    """Return a line for each row; rows that are empty stay, so that the others can be counted."""
    before = "\t" * (sheet.start[1] if sheet.start else 0)  # empty columns, which rows leave out
    lines: list[Line] = []
    rows = sheet.iter_rows()
    while some := [*islice(rows, _AT_ONCE)]:
        texts: Iterable[str] = map(row_text, words.of_rows(some))
        if before:
            texts = (text and before + text.rstrip("\t") for text in texts)
        lines += [Line(text) if text else BLANK for text in texts]
    return lines


def _with_formats(
    sheet: "CalamineSheet", lines: list[Line], formats: Formats, words: CellWords
) -> None:
    """Write the rows anew in which a cell shows more than its bare value."""
    before = sheet.start[1] if sheet.start else 0
    for at, row in enumerate(sheet.iter_rows()):
        columns = formats.get(at)
        if columns:
            texts = [""] * before + words.of(row)
            for column, show in columns.items():
                value = row[column - before] if before <= column < len(texts) else None
                if isinstance(value, float | int | date) and not isinstance(value, bool):
                    texts[column] = show(value) or texts[column]
            lines[at] = Line(row_text(texts))


def _cells(sheet: "CalamineSheet") -> int:
    return (sheet.total_height + 1) * (sheet.total_width + 1)


def _hidden(book: "CalamineWorkbook") -> Iterator[str]:
    from python_calamine import SheetVisibleEnum

    for one in book.sheets_metadata:
        if one.visible != SheetVisibleEnum.Visible:
            yield f"The worksheet “{one.name}” is hidden in the file: it was read too."


def _too_large(file: Given) -> SendprepError:
    return SendprepError(
        f"“{file.name}” holds more cells than a person can read.",
        guard.SAFE,
        "Save a summary of it, or the worksheets that matter, as a file of its own.",
    )
