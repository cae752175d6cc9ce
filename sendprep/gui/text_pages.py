"""Sets the text of a document without page pictures as paper: Word, Markdown, plain text."""

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from sendprep.domain.pages import Box, Line, Page, Pages

WIDTH = 595.0
MARGIN = 64.0
SIZE = 11.0
LEADING = 1.4
_LEAST = 400.0


def reading_font(size: float = SIZE, bold: bool = False) -> QFont:
    """Return the serif that documents without a look of their own are read in.

    Its size is in pixels, because the page view counts one pixel as one point.
    """
    font = QFont()
    font.setFamilies(["Cambria", "Georgia", "Liberation Serif", "DejaVu Serif"])
    font.setPixelSize(round(size))
    font.setBold(bold)
    return font


def set_pages(pages: Pages) -> Pages:
    """Return the same text broken into lines that have boxes, each page as tall as its text.

    Pages keep their numbers: a Word file that counts none becomes one long sheet, because
    invented page numbers could be cited.
    """
    return replace(pages, pages=tuple(_set_page(page) for page in pages.pages))


def _set_page(page: Page) -> Page:
    lines: list[Line] = []
    top = MARGIN
    for line in page.lines:
        set_lines, top = _set_line(line, top)
        lines.extend(set_lines)
    height = max(top + MARGIN, _LEAST)
    return Page(page.number, tuple(lines), width=WIDTH, height=height)


def _set_line(line: Line, top: float) -> tuple[list[Line], float]:
    """Break one paragraph; half a line of air follows it."""
    font = reading_font(min(line.size or SIZE, 18.0), line.bold)
    step = QFontMetricsF(font).height() * LEADING / 1.2
    if not line.text.strip():
        return [], top + step / 2
    broken = []
    for start, length, width in _breaks(line.text, font):
        box = Box(MARGIN, top, MARGIN + width, top + step)
        text = line.text[start : start + length]
        broken.append(Line(text, box, float(font.pixelSize()), line.bold))
        top += step
    return broken, top + step / 2


def _breaks(text: str, font: QFont) -> list[tuple[int, int, float]]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    breaks = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(WIDTH - 2 * MARGIN)
        line.setPosition(QPointF(0, 0))
        breaks.append((line.textStart(), line.textLength(), line.naturalTextWidth()))
    layout.endLayout()
    return breaks
