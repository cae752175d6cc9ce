"""The text of a document as its pages carry it: lines with their places, and ruling lines.

All lengths are points (1/72 inch) from the upper left corner of the page.
"""

from dataclasses import dataclass

from sendprep.domain.text_quality import is_usable


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
    """One page; `number` counts from 1, and is None where the format has no pages.

    `is_blank` says that nothing at all is drawn on it, so that nobody need say what it shows.
    """

    number: int | None
    lines: tuple[Line, ...]
    rules: tuple[Box, ...] = ()
    width: float = 595.0
    height: float = 842.0
    is_blank: bool = False

    @property
    def text(self) -> str:
        """The page's lines, one under the other."""
        return "\n".join(line.text for line in self.lines)

    @property
    def has_usable_text(self) -> bool:
        """Whether its words can be read: see `text_quality` for what only looks like text."""
        return is_usable(self.text)


@dataclass(frozen=True)
class Pages:
    """All pages of one document, with the reader (name and version) that read them."""

    pages: tuple[Page, ...]
    reader: str

    @property
    def has_text(self) -> bool:
        """Whether any page holds a letter or figure."""
        return any(any(char.isalnum() for char in page.text) for page in self.pages)

    @property
    def without_text(self) -> tuple[int, ...]:
        """The numbers, from 1, of pages that show something whose words cannot be read."""
        return tuple(
            page.number or at
            for at, page in enumerate(self.pages, 1)
            if not (page.is_blank or page.has_usable_text)
        )


@dataclass(frozen=True)
class Place:
    """Where a passage stands: a box on a numbered page."""

    page: int
    box: Box
