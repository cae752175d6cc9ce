"""How wide words are, letter by letter, so that large tables are set in a moment."""

import threading
from collections.abc import Iterator

from PySide6.QtGui import QFont, QFontMetricsF

from sendprep.gui import look

_JOINTS = "_-/"
"""Behind these a word that is too wide is cut first, as names of columns often are."""
_of_thread = threading.local()
"""Qt's fonts belong to the thread that measures with them."""


def reading_font(size: float, bold: bool = False) -> QFont:
    """Return the serif that documents without a look of their own are read in.

    Its size is in pixels, because the page view counts one pixel as one point.
    """
    font = QFont()
    font.setFamilies(["Cambria", "Georgia", "Liberation Serif", "DejaVu Serif"])
    font.setPixelSize(round(size))
    font.setBold(bold)
    return font


def grid_font(size: float, bold: bool = False) -> QFont:
    """Return the letters of a worksheet: the window's own."""
    font = QFont(look.font("body"))
    font.setPixelSize(round(size))
    font.setBold(bold)
    return font


class Metrics(dict[str, float]):
    """The width of each letter of a font in points; a word is as wide as its letters."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._metrics = QFontMetricsF(font)
        self.height = self._metrics.height()

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._metrics.horizontalAdvance(letter)
        return width

    def width(self, text: str) -> float:
        """Return about how wide a text is in points; letters that join may take less."""
        return sum(map(self.__getitem__, text))

    def wrapped(self, text: str, room: float) -> Iterator[tuple[str, float]]:
        """Yield the lines, with their widths, in which a text fits a room.

        Between two of them one space or line end is left out. A word that is wider than the room
        is cut where it must be.
        """
        for paragraph in text.split("\n"):
            width = self.width(paragraph)
            if width <= room:
                yield paragraph, width
            else:
                yield from self._broken(paragraph, room)

    def _broken(self, text: str, room: float) -> Iterator[tuple[str, float]]:
        start = space = joint = 0
        width = 0.0
        for at, letter in enumerate(text):
            width += self[letter]
            if letter == " ":
                space = at
            elif width > room and at > start:
                end = space if space > start else joint if joint > start else at
                yield text[start:end], self.width(text[start:end])
                start = end + (text[end] == " ")
                width = self.width(text[start : at + 1])
            if letter in _JOINTS:
                joint = at + 1
        yield text[start:], width


def metrics_of(is_grid: bool, size: float, bold: bool) -> Metrics:
    """Return the widths of the letters that a page is set in; each thread measures its own."""
    known: dict[tuple[bool, float, bool], Metrics] = _of_thread.__dict__.setdefault("known", {})
    font = (is_grid, size, bold)
    if font not in known:
        known[font] = Metrics((grid_font if is_grid else reading_font)(size, bold))
    return known[font]
