"""What a page looks like, of a PDF or a picture file; for the child process that draws it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sendprep.readers import guard, picture_file
from sendprep.readers.given import Given
from sendprep.readers.page_letters import Letter, letters_of
from sendprep.readers.pdf_filled import flattened, is_filled_in

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_MAX_PIXELS = 40_000_000
_PDF_START = 1024


@dataclass(frozen=True)
class Picture:
    """A drawn page: four bytes a pixel (red, green, blue, opacity), row by row, white below."""

    width: int
    height: int
    rgba: bytes


class Drawing(Protocol):
    """A document whose pages can be drawn; its sizes are points."""

    def sizes(self) -> list[tuple[float, float]]:
        """Return width and height of each page."""

    def draw(self, index: int, scale: float) -> Picture:
        """Return a page, counted from 0, at so many pixels a point."""

    def letters(self, index: int) -> tuple[Letter, ...]:
        """Return where the letters of a page stand; a picture has none."""


def drawing_of(document: Path | bytes) -> Drawing:
    """Return a document by what its bytes are; SendprepError if it cannot be opened."""
    if isinstance(document, Path):
        file = Given.of(document)
    else:
        file = Given("This document", data=document)
    try:
        with file.open() as stream:
            is_pdf = b"%PDF-" in stream.read(_PDF_START)
    except OSError as fault:
        raise guard.cut_short(file) from fault
    return _PdfDrawing(file) if is_pdf else _PictureDrawing(file)


class _PdfDrawing:
    """The pages of a PDF."""

    def __init__(self, file: Given) -> None:
        import pypdfium2

        try:
            self._pdf: PdfDocument = pypdfium2.PdfDocument(file.data or file.path)
        except (pypdfium2.PdfiumError, FileNotFoundError, TypeError) as fault:
            raise guard.cut_short(file) from fault
        if self._pdf.get_formtype():
            self._pdf.init_forms()  # what was filled into a form is drawn by the form

    def sizes(self) -> list[tuple[float, float]]:
        return [self._pdf.get_page_size(index) for index in range(len(self._pdf))]

    def draw(self, index: int, scale: float) -> Picture:
        page = self._pdf[index]
        bitmap = page.render(
            scale=_bounded(scale, *page.get_size()), rev_byteorder=True, force_bitmap_format=4
        )
        picture = Picture(bitmap.width, bitmap.height, bytes(bitmap.buffer))
        page.close()
        return picture

    def letters(self, index: int) -> tuple[Letter, ...]:
        page = self._pdf[index]
        if is_filled_in(page):
            page = flattened(page, index)
        letters = letters_of(page)
        page.close()
        return letters


class _PictureDrawing:
    """A picture file, turned as it was taken; a scan kept as TIFF may have several pages."""

    def __init__(self, file: Given) -> None:
        self._file = file
        with picture_file.opened(file) as image:
            self._sizes = picture_file.sizes_of(image)

    def sizes(self) -> list[tuple[float, float]]:
        return self._sizes

    def draw(self, index: int, scale: float) -> Picture:
        width, height = self._sizes[index]
        scale = _bounded(scale, width, height)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        with picture_file.opened(self._file) as image:
            drawn = picture_file.upright(image, index + 1, *size)
            return Picture(*size, drawn.tobytes())

    def letters(self, index: int) -> tuple[Letter, ...]:
        return ()


def _bounded(scale: float, width: float, height: float) -> float:
    return float(min(scale, (_MAX_PIXELS / max(1.0, width * height)) ** 0.5))
