"""The two lists of the print page: which document, and what stands in it on which page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sendprep.gui import icons, look
from sendprep.gui.cells import is_selected, paint_ground, paint_words
from sendprep.gui.rows import ROW, Column, RowModel

_APART = 12
"""Pixels between words and figures."""


@dataclass(frozen=True)
class Entry:
    """A line with figures at its right: a document and its length, a section and its page."""

    words: str
    figures: str
    page: int | None = None
    level: int = 1
    icon: str = ""

    @property
    def sentence(self) -> str:
        """The line as a screen reader says it."""
        parts = (self.words, f"page {self.figures}" if self.page else self.figures)
        return ", ".join(part for part in parts if part)


def entry_model() -> RowModel[Entry]:
    """Return the model of either list."""
    column = Column[Entry]("Words", lambda entry: entry.words, tip=lambda entry: entry.words)
    return RowModel([column], says=lambda entry: entry.sentence)


def page_of(place: str, sections: Sequence[Entry]) -> int | None:
    """Return the page of the nearest heading over words, by "report/<heading> › <heading>"."""
    headings = place.partition("/")[2].split(" › ")
    for heading in reversed(headings):
        words = heading.partition(": ")[2] or heading  # "Weakness 3: Title" has its number before
        for one in sections:
            if one.page and one.words.endswith(words):
                return one.page
    return None


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry in one line: icon, words, figures."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line; documents are higher than sections."""
        entry: Entry = index.data(ROW)
        height = QFontMetrics(look.font("body")).height()
        return QSize(100, max(34, height + 16) if entry.icon else max(26, height + 10))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the line."""
        entry: Entry = index.data(ROW)
        rect: QRect = option.rect
        picked = is_selected(option)
        paint_ground(painter, option, ruled=False)
        room = rect.adjusted(14 + 14 * (entry.level - 1), 0, -14, 0)
        if entry.icon:
            square = QRect(room.left(), room.center().y() - 8, 17, 17)
            icons.paint(painter, square, entry.icon, "text")
            room.adjust(27, 0, 0, 0)
        strong = picked and bool(entry.icon)
        font = look.font("body-strong" if strong else "body")
        ink = look.colour("text" if entry.level == 1 else "muted")
        if entry.page is None and _width(entry, font) > room.width():
            paint_words(painter, room, entry.words, font, ink)
            return
        caption = look.font("body")
        width = QFontMetrics(caption).horizontalAdvance(entry.figures) + _APART
        paint_words(painter, room.adjusted(0, 0, -width, 0), entry.words, font, ink)
        right = Qt.AlignmentFlag.AlignRight
        paint_words(painter, room, entry.figures, caption, look.colour("muted"), right)


def _width(entry: Entry, font: QFont) -> int:
    """Return how wide a line is; the length of a document is left out before its name is cut."""
    figures = QFontMetrics(look.font("body")).horizontalAdvance(entry.figures)
    return QFontMetrics(font).horizontalAdvance(entry.words) + _APART + figures
