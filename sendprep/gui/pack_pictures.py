"""Pictures of a whole binder: of the pages of its pack, and of the exhibits behind them."""

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from sendprep.errors import Cancelled, SendprepError
from sendprep.gui import look
from sendprep.gui.pack_shelf import ExhibitShelf
from sendprep.gui.page_names import PageNames
from sendprep.gui.page_pictures import Size
from sendprep.readers.drawings import Picture
from sendprep.readers.page_letters import Letter
from sendprep.readers.pictures import Pictures

_A4 = (595.276, 841.89)
_MARGIN = 72.0


class BinderPictures:
    """Draws the pages of a binder; only the one that `makes` has exhibits made for it.

    The other, such as a strip of small pictures, has those that are there already.
    """

    def __init__(self, pack: bytes, shelf: ExhibitShelf, makes: bool) -> None:
        self._shelf, self._makes = shelf, makes
        self._pack, self._exhibit = Pictures(pack), Pictures(b"")
        self._pack_sizes: list[Size] = []
        self._shown = ""
        self._sizes: dict[str, list[Size]] = {}

    def sizes(self) -> list[Size]:
        """Return the sizes of all pages; of an exhibit that nobody has looked at, those of A4."""
        self._pack_sizes = self._pack_sizes or self._pack.sizes()
        exhibits = (
            size
            for part in self._shelf.parts
            for size in self._sizes.get(part.key, [_A4] * len(part.labels))
        )
        return [*self._pack_sizes, *exhibits]

    def page(self, number: int, scale: float) -> Picture:
        """Return a page; a sheet with a sentence where its exhibit cannot be made."""
        code, place = self._place(number)
        if not code:
            return self._pack.page(number, scale)
        try:
            self._open(code)
            return self._exhibit.page(place, scale)
        except SendprepError as problem:
            return noted(str(problem), scale)

    def letters(self, number: int) -> tuple[Letter, ...]:
        """Return where the letters of a page of the pack stand."""
        code, _ = self._place(number)
        return () if code else self._pack.letters(number)

    def stop(self) -> None:
        """End what is being made."""
        self._shelf.want(frozenset())

    def close(self) -> None:
        """End the children that draw."""
        self._pack.close()
        self._exhibit.close()

    def _place(self, number: int) -> tuple[str, int]:
        """Return the exhibit that a page is of, "" for the pack, and its page there."""
        here = number - len(self._pack_sizes)
        if here <= 0:
            return "", number
        ends = [*accumulate(len(part.labels) for part in self._shelf.parts)]
        part = bisect_right(ends, here - 1)
        return self._shelf.parts[part].key, here - (ends[part - 1] if part else 0)

    def _open(self, code: str) -> None:
        """Let the child hold an exhibit; raises why there is none."""
        held = self._shelf.made(code) if self._makes else self._shelf.held(code)
        if held is None:
            raise Cancelled
        if isinstance(held, SendprepError):
            raise held
        if self._shown != code:
            self._exhibit.turn_to(held)
            self._shown = code
            sizes = self._exhibit.sizes()
            count = next(len(part.labels) for part in self._shelf.parts if part.key == code)
            self._sizes[code] = (sizes + [_A4] * count)[:count]


def binder_names(pack: PageNames, shelf: ExhibitShelf) -> PageNames:
    """Return what the pages of a binder are called, those of the exhibits after the pack's."""
    labels, waits = [*pack.labels], [""] * len(pack.labels)
    for part in shelf.parts:
        labels += part.labels
        waits += [f"{part.key} is being prepared"] * len(part.labels)
    return PageNames(labels, waits, shelf.is_book)


def noted(words: str, scale: float) -> Picture:
    """Return a sheet that says in words why it is no page."""
    width, height = (round(side * scale) for side in _A4)
    image = QImage(width, height, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    font = look.font("section")
    font.setPixelSize(14)
    painter.setFont(font)
    painter.setPen(QColor(look.hex_of("muted", look.Scheme.LIGHT)))
    room = QRectF(0, 0, *_A4).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(room, int(wrapped), words)
    painter.end()
    return Picture(width, height, bytes(image.constBits()))
