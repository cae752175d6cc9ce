"""A list of what is said of a round: headings, sentences, and cases with their notes."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter, QTextLayout

from sendprep.gui import icons, look
from sendprep.gui.cells import RowDelegate, line_height, paint_heading_ground, paint_words
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.weakness_signs import height_of, paint_paragraph, paragraph

_LEFT, _RIGHT, _PAD, _HEAD, _ICON, _GAP = 14, 14, 6, 5, 16, 3


@dataclass(frozen=True)
class SaidRow:
    """A heading, or a sentence or case with a sign; `opens` is the case or criterion it leads to.

    `strong` are the words that come first, as the id of a case or the code of a criterion.
    """

    words: str
    strong: str = ""
    icon: str = ""
    ink: str = "none"
    note: str = ""
    opens: str = ""
    is_heading: bool = False
    is_large: bool = False

    @property
    def sentence(self) -> str:
        """The row as a screen reader reads it."""
        return " ".join(filter(None, (self.strong, self.words, self.note)))


def said_rows() -> RowModel[SaidRow]:
    """Return an empty list for a view with `SaidDelegate`."""
    return RowModel([Column("Said", lambda row: row.sentence)], says=lambda row: row.sentence)


def heading(words: str) -> SaidRow:
    """Return a heading."""
    return SaidRow(words, is_heading=True)


class SaidDelegate(RowDelegate[SaidRow]):
    """Paints headings on sunken ground; words in as many lines as they need."""

    def row_height(self, row: SaidRow, width: int) -> int:
        """All lines of the words, and of the note under them."""
        if row.is_heading:
            return heading_height()
        high = sum(height_of(one) + _GAP for one in _texts(row, width))
        return high - _GAP + 2 * _PAD + 1

    def paint_row(self, painter: QPainter, rect: QRect, row: SaidRow, selected: bool) -> None:
        """Paint the row."""
        if row.is_heading:
            paint_heading(painter, rect, row.words)
            return
        left, top = rect.left() + _LEFT, rect.top() + _PAD
        if row.icon:
            icons.paint(painter, QRect(left, top + 1, _ICON, _ICON), row.icon, row.ink)
            left += _ICON + 8
        inks = ("text", "muted")
        texts = _texts(row, min(rect.width(), self.measured_width()))  # as many lines as measured
        for text, ink in zip(texts, inks, strict=False):
            paint_paragraph(painter, left, top, text, look.colour(ink))
            top += height_of(text) + _GAP


def _texts(row: SaidRow, width: int) -> list[QTextLayout]:
    room = width - _LEFT - _RIGHT - (_ICON + 8 if row.icon else 0)
    words = f"{row.strong}  {row.words}" if row.strong and row.words else row.strong + row.words
    texts = [paragraph(words, _font(row), room, strong=len(row.strong))]
    if row.note:
        texts.append(paragraph(row.note, look.font("body"), room))
    return texts


def _font(row: SaidRow) -> QFont:
    return look.font("reading" if row.is_large else "body")


def heading_height() -> int:
    """Return how high the heading of a part of a list is."""
    return line_height("label") + 2 * _HEAD + 1


def paint_heading(painter: QPainter, rect: QRect, words: str) -> None:
    """Paint the heading of a part of a list."""
    paint_heading_ground(painter, rect)
    inner = rect.adjusted(_LEFT, 0, -_RIGHT, 0)
    paint_words(painter, inner, words, look.font("label"), look.colour("text"))
