"""Where each letter of a PDF page stands, so that a marker covers whole words and no more."""

import ctypes
from typing import TYPE_CHECKING

from sendprep.readers.pdf_frame import Frame
from sendprep.readers.pdf_text import plain

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

Letter = tuple[str, float, float, float]
"""What is printed (a ligature as its letters), its left and right edge, and its middle height."""


def letters_of(page: "PdfPage") -> tuple[Letter, ...]:
    """Return the letters of a page in the order of its content, without spaces, in points."""
    import pypdfium2.raw as raw

    frame, text = Frame.of(page), page.get_textpage()
    edges = tuple(ctypes.c_double() for _ in range(4))
    letters: list[Letter] = []
    for index in range(text.count_chars()):
        printed = plain(chr(raw.FPDFText_GetUnicode(text.raw, index) or 0x20))
        if printed:
            raw.FPDFText_GetCharBox(text.raw, index, *edges)
            left, right, bottom, top = (edge.value for edge in edges)
            box = frame.box(left, bottom, right, top)
            letters.append((printed, box.left, box.right, (box.top + box.bottom) / 2))
    text.close()
    return tuple(letters)
