"""What people typed on a PDF page, into fields of a form or over it: it is no text of the page."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_MAX_ANNOTATIONS = 2_000


def is_filled_in(page: "PdfPage") -> bool:
    """Whether a page has fields or typed words that are drawn over its own text."""
    import pypdfium2.raw as raw

    typed = (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT)
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MAX_ANNOTATIONS)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        kind = raw.FPDFAnnot_GetSubtype(annotation)
        raw.FPDFPage_CloseAnnot(annotation)
        if kind in typed:
            return True
    return False


def flattened(page: "PdfPage", index: int) -> "PdfPage":
    """Return page `index` with what was typed as part of its text; only in memory, not the file.

    What cannot be made part of it stays as it was: the page is then read without it.
    """
    import pypdfium2.raw as raw

    document = page.pdf
    raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
    page.close()
    return document[index]
