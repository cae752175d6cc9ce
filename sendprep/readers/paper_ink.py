"""Finds the pages on which something stands in the corners at the foot, where a stamp would."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.domain.exhibit_paper import PaperPage

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_MM = 72 / 25.4
_NEAR, _FAR = 14 * _MM, 63 * _MM
_BOTTOM, _TOP = 6 * _MM, 15 * _MM
"""The corner that a stamp takes, with 1 mm round it: 42 x 7 mm, 15 or 20 mm from the edge."""
_PAPER = 235
"""Of 255: what is darker than this is ink."""


def inked_corners(file: Path, pages: Sequence[PaperPage]) -> tuple[PaperPage, ...]:
    """Return the pages of a file on paper with what is known of their corners.

    A page that cannot be drawn counts as inked, so that nothing is ever covered.
    """
    import pypdfium2

    document = pypdfium2.PdfDocument(file)
    try:
        return tuple(_looked_at(document[at], page) for at, page in enumerate(pages))
    finally:
        document.close()


def _looked_at(drawn: "PdfPage", page: PaperPage) -> PaperPage:
    import pypdfium2

    try:
        left = _is_inked(drawn, page, _NEAR)
        right = _is_inked(drawn, page, page.width - _FAR)
    except pypdfium2.PdfiumError:
        left = right = True
    drawn.close()
    return replace(page, inked_left=left, inked_right=right)


def _is_inked(drawn: "PdfPage", page: PaperPage, left: float) -> bool:
    right = left + _FAR - _NEAR
    cut = (left, _BOTTOM, page.width - right, page.height - _TOP)
    bitmap = drawn.render(scale=1, crop=cut, grayscale=True)
    return min(bytes(bitmap.buffer)) < _PAPER
