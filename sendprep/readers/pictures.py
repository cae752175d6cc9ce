"""Pictures of a PDF's pages for the window, drawn in a child process that is kept while open."""

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.child import Child, Limits

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_LIMITS = Limits(seconds=20.0)
_MAX_PIXELS = 40_000_000


@dataclass(frozen=True)
class Picture:
    """A drawn page: four bytes a pixel (red, green, blue, opacity), row by row, white below."""

    width: int
    height: int
    rgba: bytes


class Pictures:
    """One PDF whose pages are drawn one after the other by the same child.

    `with Pictures(path) as pictures: pictures.page(1, 1.5)`. Every call may take some time and
    belongs on a worker; it raises SendprepError if the document cannot be drawn.
    """

    def __init__(self, document: Path | bytes) -> None:
        self._document = document
        self._child = Child(_LIMITS)
        self._was_sent = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child."""
        self._child.close()

    def page(self, number: int, scale: float) -> Picture:
        """Return page `number`, counted from 1, at `scale` pixels a point."""
        return self._child.call(_draw, self._sent(), number, scale)

    def sizes(self) -> list[tuple[float, float]]:
        """Return width and height of each page in points."""
        return self._child.call(_sizes, self._sent())

    def _sent(self) -> Path | bytes | None:
        """Return the document for a child that does not have it yet, otherwise None."""
        return None if self._child.is_alive and self._was_sent else self._first()

    def _first(self) -> Path | bytes:
        self._was_sent = True
        return self._document


_opened: "PdfDocument | None" = None  # in the child: the one document that it draws


def _draw(document: Path | bytes | None, number: int, scale: float) -> Picture:
    pdf = _open(document)
    if not 1 <= number <= len(pdf):
        raise SendprepError(f"This document has no page {number}.", guard.SAFE, "")
    page = pdf[number - 1]
    width, height = page.get_size()
    scale = min(scale, (_MAX_PIXELS / max(1.0, width * height)) ** 0.5)
    bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=4)
    picture = Picture(bitmap.width, bitmap.height, bytes(bitmap.buffer))
    page.close()
    return picture


def _sizes(document: Path | bytes | None) -> list[tuple[float, float]]:
    pdf = _open(document)
    return [pdf.get_page_size(index) for index in range(len(pdf))]


def _open(document: Path | bytes | None) -> "PdfDocument":
    """Return the child's document, opened anew if one was sent."""
    import pypdfium2

    global _opened  # noqa: PLW0603 - the child exists to hold this one document
    if document is not None or _opened is None:
        name = document if isinstance(document, Path) else Path("This document.pdf")
        try:
            _opened = pypdfium2.PdfDocument(document)
        except (pypdfium2.PdfiumError, FileNotFoundError, TypeError) as fault:
            raise guard.cut_short(name) from fault
    return _opened
