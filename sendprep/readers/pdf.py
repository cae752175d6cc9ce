"""A PDF as pages of lines with their places, with what people marked in it and what it hides."""

from typing import TYPE_CHECKING

from sendprep.domain.pages import Page, Pages
from sendprep.domain.reading import Mark, Reading
from sendprep.domain.unseen_words import remarks_on_unseen
from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.given import Given
from sendprep.readers.pdf_filled import flattened, is_filled_in
from sendprep.readers.pdf_frame import Frame
from sendprep.readers.pdf_marks import marks_of
from sendprep.readers.pdf_order import in_reading_order
from sendprep.readers.pdf_remarks import remarks_of
from sendprep.readers.pdf_rules import rules_of
from sendprep.readers.pdf_text import PageText

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_MAX_PAGES = 3_000
_THUMB = 0.25
"""Pixels a point at which a page is drawn to see whether anything is on it."""


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    import pypdfium2

    return f"pdf 2, pypdfium2 {pypdfium2.PYPDFIUM_INFO.version}"


def read(file: Given) -> Reading:
    """Return what a PDF says; SendprepError if it is protected, damaged or too long."""
    import pypdfium2

    guard.check_pdf(file)
    try:
        document = pypdfium2.PdfDocument(file.path or file.data)
    except pypdfium2.PdfiumError as fault:
        locked = fault.err_code in (
            pypdfium2.raw.FPDF_ERR_PASSWORD,
            pypdfium2.raw.FPDF_ERR_SECURITY,
        )
        raise (guard.protected(file) if locked else guard.cut_short(file)) from fault
    try:
        return _reading(document, file)
    finally:
        document.close()


def _reading(document: "PdfDocument", file: Given) -> Reading:
    import pypdfium2

    if not 0 < len(document) <= _MAX_PAGES:
        raise SendprepError(
            f"“{file.name}” has {len(document)} pages.", guard.SAFE, "Choose a shorter file."
        )
    if document.get_formtype():
        document.init_forms()  # so that fields without a picture of their own are drawn
    pages: list[Page] = []
    marks: list[Mark] = []
    try:
        for index in range(len(document)):
            page, marked = _page(document[index], index + 1)
            pages.append(page)
            marks += marked
    except pypdfium2.PdfiumError as fault:
        raise guard.cut_short(file) from fault
    remarks = (*remarks_of(file), *remarks_on_unseen(pages))
    return Reading(Pages(tuple(pages), reader_name()), remarks, tuple(marks))


def _page(page: "PdfPage", number: int) -> tuple[Page, list[Mark]]:
    frame = Frame.of(page)
    rules = rules_of(page, frame.box)
    text = page.get_textpage()
    marks = marks_of(page, text, frame, number)
    if is_filled_in(page):
        text.close()
        page = flattened(page, number - 1)
        text = page.get_textpage()
    lines = in_reading_order(PageText(text, frame).lines(tuple(rules)))
    width, height = page.get_size()
    is_blank = not lines and _is_blank(page)
    text.close()
    page.close()
    return Page(number, tuple(lines), tuple(rules), width, height, is_blank), marks


def _is_blank(page: "PdfPage") -> bool:
    """Whether nothing is seen on a page without words, such as the back of a sheet."""
    import pypdfium2.raw as raw

    kinds = (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_TEXT)
    objects = (
        raw.FPDFPage_GetObject(page, index) for index in range(raw.FPDFPage_CountObjects(page))
    )
    if any(raw.FPDFPageObj_GetType(part) not in kinds for part in objects):
        return False  # a picture, which takes long to draw and is seldom white all over
    bitmap = page.render(scale=_THUMB, grayscale=True)
    return not bytes(bitmap.buffer).strip(b"\xff")
