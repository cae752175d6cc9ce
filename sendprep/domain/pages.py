"""The text of a document as its pages carry it: lines with their places, and ruling lines.

All lengths are points (1/72 inch) from the upper left corner of the page.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    """A rectangle on a page."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Line:
    """One printed line; `box` and `size` are None where the format has no positions."""

    text: str
    box: Box | None = None
    size: float | None = None
    bold: bool = False


@dataclass(frozen=True)
class Page:
    """One page; `number` counts from 1, and is None where the format has no pages."""

    number: int | None
    lines: tuple[Line, ...]
    rules: tuple[Box, ...] = ()
    width: float = 595.0
    height: float = 842.0

    @property
    def text(self) -> str:
        """The page's lines, one under the other."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True)
class Pages:
    """All pages of one document, with the reader (name and version) that read them."""

    pages: tuple[Page, ...]
    reader: str

    @property
    def has_text(self) -> bool:
        """Whether any page holds a letter or figure."""
        return any(any(char.isalnum() for char in page.text) for page in self.pages)


@dataclass(frozen=True)
class Place:
    """Where a passage stands: a box on a numbered page."""

    page: int
    box: Box
