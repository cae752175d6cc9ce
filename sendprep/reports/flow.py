"""The pieces that pages are filled with: what they measure, where they part, how they stack."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from reportlab.graphics.shapes import Drawing

from sendprep.reports.document import Part
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.tags import Box, Element


class Piece(Protocol):
    """Something laid out for a width: it knows its height, and can be drawn from its top left."""

    @property
    def height(self) -> float:
        """The height in points."""
        ...

    def split(self, room: float, fresh: bool) -> "tuple[Piece, Piece] | None":
        """Return what fits in the room and the rest, or None if the piece should move on whole.

        On a fresh page there is nowhere better to move to: a piece then parts if it can at all.
        """
        ...

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the piece with its top left corner at (x, top)."""
        ...


@dataclass(frozen=True)
class Item:
    """A piece in a stack: the space before it, how far in it stands."""

    piece: Piece
    before: float = 0
    left: float = 0


@dataclass(frozen=True)
class Stack:
    """Pieces one below the other; the first one's space before is dropped."""

    items: tuple[Item, ...]

    @property
    def height(self) -> float:
        """The height in points."""
        gaps = sum(item.before for item in self.items[1:])
        return gaps + sum(item.piece.height for item in self.items)

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Part between two items, or inside the one that does not fit."""
        left = room
        for number, item in enumerate(self.items):
            left -= item.before if number else 0
            if item.piece.height > left:
                return self._split_at(number, left, fresh)
            left -= item.piece.height
        return None

    def _split_at(self, number: int, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        item = self.items[number]
        parts = item.piece.split(room, fresh and number == 0)
        if parts:
            first, rest = (replace(item, piece=part) for part in parts)
            return (
                Stack((*self.items[:number], first)),
                Stack((rest, *self.items[number + 1 :])),
            )
        if number == 0:
            return None
        return Stack(self.items[:number]), Stack(self.items[number:])

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw each item below the one before."""
        for number, item in enumerate(self.items):
            top -= item.before if number else 0
            item.piece.draw(sheet, x + item.left, top)
            top -= item.piece.height


@dataclass(frozen=True)
class At:
    """A piece in a group: how far right and down of the group's top left it stands."""

    piece: Piece
    right: float = 0
    down: float = 0


@dataclass(frozen=True)
class Group:
    """Pieces side by side that stay together, drawn in their order."""

    places: tuple[At, ...]
    least: float = 0

    @property
    def height(self) -> float:
        """The height in points."""
        return max([self.least, *(at.down + at.piece.height for at in self.places)])

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Never part."""
        return None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw each piece in its place."""
        for at in self.places:
            at.piece.draw(sheet, x + at.right, top - at.down)


@dataclass(frozen=True)
class Picture:
    """A drawing: a figure if it has an element, else decoration beside words that say the same."""

    drawing: Drawing
    element: Element | None = None

    @property
    def height(self) -> float:
        """The height in points."""
        return float(self.drawing.height)

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Never part."""
        return None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw, and tell the element its box."""
        if self.element:
            self.element.box = (x, top - self.height, x + float(self.drawing.width), top)
        with sheet.marked(self.element):
            sheet.drawing(self.drawing, x, top - self.height)


Ground = Callable[[Sheet, Box], None]


@dataclass(frozen=True)
class Panel:
    """A piece on a ground or in a frame, which is drawn again where the piece goes on."""

    inner: Piece
    width: float
    ground: Ground
    left: float = 0
    above: float = 0
    below: float = 0

    @property
    def height(self) -> float:
        """The height in points."""
        return self.inner.height + self.above + self.below

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Part as the inner piece does."""
        parts = self.inner.split(room - self.above - self.below, fresh)
        if parts is None:
            return None
        return replace(self, inner=parts[0]), replace(self, inner=parts[1])

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the ground, then the piece upon it."""
        with sheet.artifact():
            self.ground(sheet, (x, top - self.height, x + self.width, top))
        self.inner.draw(sheet, x + self.left, top - self.above)


@dataclass(frozen=True)
class Rule:
    """A straight line across, as decoration."""

    width: float
    weight: float
    colour: str

    @property
    def height(self) -> float:
        """The height in points."""
        return self.weight

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Never part."""
        return None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the line."""
        with sheet.artifact():
            sheet.fill((x, top - self.weight, x + self.width, top), self.colour)


@dataclass(frozen=True)
class Placed:
    """A piece among the blocks of a document: the space round it, its elements and its names.

    `keep` holds it on the page of what follows, `clings` on that of the end of a table before it.
    `anchor` and `section` take effect on the
    page where the piece begins; `alone` gives it pages of its own, without running heads.
    `part` is one that begins on a new page, and is no piece itself; nor is what `turns` to a new
    page unless this one is hardly begun.
    """

    piece: Piece
    elements: tuple[Element, ...] = ()
    before: float = 0
    after: float = 0
    keep: bool = False
    clings: bool = False
    anchor: str | None = None
    section: str | None = None
    alone: bool = False
    part: Part | None = None
    turns: bool = False


def stack(pieces: Sequence[Piece], between: float = 0) -> Piece:
    """Return the pieces as one, with equal spaces between them."""
    if len(pieces) == 1:
        return pieces[0]
    return Stack(tuple(Item(piece, between) for piece in pieces))
