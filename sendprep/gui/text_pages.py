"""Sets the text of a document without page pictures as paper: words, tables, worksheets."""

from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from sendprep.domain.pages import Box, Line, Page, Pages
from sendprep.gui.made_page import Band, MadePage
from sendprep.gui.text_metrics import metrics_of, reading_font
from sendprep.gui.text_tables import SetTable, Style, set_table

__all__ = ["MARGIN", "WIDTH", "reading_font", "set_pages"]

WIDTH = 595.0
MARGIN = 64.0
SIZE = 11.0
LEADING = 1.4
_LEAST = 400.0
_TABLE_SIZE, _GRID_SIZE, _LABEL_SIZE = 10.0, 9.0, 8.0
_EDGE, _GUTTER, _HEAD = 28.0, 34.0, 14.0
_GRID_WIDTH, _WIDEST_CELL, _LEAST_CELL = 1000.0, 190.0, 72.0
_GRIDS = ("sheets ", "text table ")
"""The readers whose pages are worksheets: one line is one row, below the name of the sheet."""


def set_pages(pages: Pages) -> Pages:
    """Return the same letters in lines that have boxes, each page as tall as its text.

    Where a line is broken, one space, tab or line end of the text makes way for the break; else
    nothing is lost. Pages keep their numbers: a Word file that counts none becomes one long
    sheet, because invented page numbers could be cited.
    """
    set_one = _set_grid if pages.reader.startswith(_GRIDS) else _set_page
    return replace(pages, pages=tuple(set_one(page) for page in pages.pages))


def _set_page(page: Page) -> Page:
    paper = _Paper()
    for is_table, run in groupby(page.lines, lambda line: "\t" in line.text):
        lines = [*run]
        if is_table and len(lines) > 1:
            style = Style(MARGIN, WIDTH - 2 * MARGIN, _TABLE_SIZE)
            paper.add_table(set_table(lines, paper.top, len(paper.lines), style))
        else:
            for line in lines:
                paper.add(line)
    return paper.made(page, WIDTH)


def _set_grid(page: Page) -> Page:
    """Set a worksheet with the letters of its columns and the numbers of its rows."""
    paper = _Paper(top=_EDGE, left=_EDGE + _GUTTER)
    if page.lines:
        paper.add(replace(page.lines[0], size=14.0), room=20 * WIDTH)
    if len(page.lines) < 2:
        return paper.made(page, WIDTH)
    paper.top += _HEAD
    style = Style(paper.left, _GRID_WIDTH, _GRID_SIZE, True, _WIDEST_CELL, _LEAST_CELL)
    table = set_table(page.lines[1:], paper.top, len(paper.lines), style)
    letters = _letters(table, paper.left, paper.top)
    numbers = [_number(at, band.top, paper.left) for at, band in enumerate(table.bands, 1)]
    table.bands = [
        replace(band, labels=(number, *letters) if at == 0 else (number,))
        for at, (band, number) in enumerate(zip(table.bands, numbers, strict=True))
    ]
    paper.add_table(table)
    return paper.made(page, max(table.rights[-1] + _EDGE, WIDTH), is_grid=True)


class _Paper:
    """A page as it fills from the top."""

    def __init__(self, top: float = MARGIN, left: float = MARGIN) -> None:
        self.top, self.left = top, left
        self.lines: list[Line] = []
        self.rules: list[Box] = []
        self.bands: list[Band] = []

    def add(self, line: Line, room: float = WIDTH - 2 * MARGIN) -> None:
        """Break one paragraph; half a line of air follows it."""
        font = reading_font(min(line.size or SIZE, 18.0), line.bold)
        step = QFontMetricsF(font).height() * LEADING / 1.2
        self.bands.append(Band(self.top, len(self.lines)))
        if not line.text.strip():
            box = Box(self.left, self.top, self.left, self.top + step / 2)
            self.lines.append(Line(line.text, box))
        else:
            for text, width in _broken(line.text, font, room):
                box = Box(self.left, self.top, self.left + width, self.top + step)
                self.lines.append(Line(text, box, float(font.pixelSize()), line.bold))
                self.top += step
        self.top += step / 2

    def add_table(self, table: SetTable) -> None:
        """Take over a table that was set from here on."""
        self.lines += table.lines
        self.rules += table.rules
        self.bands += table.bands
        self.top = table.bottom + 6

    def made(self, page: Page, width: float, is_grid: bool = False) -> MadePage:
        """Return the page that was filled."""
        height = max(self.top + (_EDGE if is_grid else MARGIN), _LEAST)
        return MadePage(
            page.number,
            tuple(self.lines),
            tuple(self.rules),
            width,
            height,
            bands=tuple(self.bands),
            is_grid=is_grid,
        )


def _number(at: int, top: float, right: float) -> Line:
    """Return the number of a row, in the gutter at its left."""
    metrics = metrics_of(True, _LABEL_SIZE, False)
    width = metrics.width(str(at))
    left = right - 6 - width
    return Line(str(at), Box(left, top + 2.5, left + width, top + 2.5 + metrics.height), 8.0)


def _letters(table: SetTable, left: float, top: float) -> list[Line]:
    """Return the letters of the columns, above the middle of each."""
    metrics = metrics_of(True, _LABEL_SIZE, False)
    labels = []
    for at, right in enumerate(table.rights):
        name = _column(at)
        width = metrics.width(name)
        start = (left + right - width) / 2
        box = Box(start, top - metrics.height - 1, start + width, top - 1)
        labels.append(Line(name, box, _LABEL_SIZE))
        left = right
    return labels


def _column(at: int) -> str:
    """Return the name of a column as spreadsheets count them: A to Z, AA and on."""
    name = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        name = chr(65 + rest) + name
    return name


def _broken(text: str, font: QFont, room: float) -> list[tuple[str, float]]:
    """Return the printed lines of a paragraph with their widths."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    broken = []
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these, not in code points
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, 0))
        start, end = line.textStart(), line.textStart() + line.textLength()
        words = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        if 2 * end < len(units) and words[-1:].isspace():
            words = words[:-1]
        broken.append((words, line.naturalTextWidth()))
    layout.endLayout()
    return broken
