"""The structure of a tagged document: elements, and the marks that give them their content.

`pdf_sheet` writes marked content only; `pdf_structure` then makes the structure tree from
the elements that have gathered their marks.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from sendprep.reports.fonts import Face, width


class Role(Enum):
    """The standard structure types that our pages use (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    PARAGRAPH = "P"
    QUOTE = "BlockQuote"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    TABLE_HEAD = "THead"
    TABLE_BODY = "TBody"
    ROW = "TR"
    HEAD_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    LINK = "Link"
    CONTENTS = "TOC"
    CONTENTS_ITEM = "TOCI"
    REFERENCE = "Reference"


class Scope(Enum):
    """What a head cell is the head of."""

    COLUMN = "Column"
    ROW = "Row"


Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Marks:
    """One marked-content sequence: its page (from 0) and its number there."""

    page: int
    number: int


@dataclass(frozen=True)
class Area:
    """The part of a page (from 0) that a link answers on, and the anchor it leads to."""

    page: int
    box: Box
    target: str


@dataclass(eq=False)
class Element:
    """A structure element, filled with marks while the pages are drawn."""

    role: Role
    kids: list["Element | Marks | Area"] = field(default_factory=list)
    alt: str = ""
    summary: str = ""
    scope: Scope | None = None
    box: Box | None = None

    def add(self, role: Role, scope: Scope | None = None) -> "Element":
        """Return a new child element."""
        child = Element(role, scope=scope)
        self.kids.append(child)
        return child

    def areas(self) -> Iterator[Area]:
        """Yield where its links answer, in their order, but for those of the contents."""
        for kid in self.kids:
            if isinstance(kid, Area):
                yield kid
            elif isinstance(kid, Element) and kid.role is not Role.CONTENTS:
                yield from kid.areas()


@dataclass(frozen=True)
class Span:
    """Words of one face, colour and run on one line; `run` tells neighbouring links apart."""

    text: str
    face: Face
    colour: str
    run: int = 0

    @property
    def width(self) -> float:
        """The width in ems."""
        return width(self.text, self.face)
