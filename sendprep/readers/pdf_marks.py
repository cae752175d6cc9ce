"""What people marked on a PDF page: highlights with the words under them, and notes."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING

from sendprep.domain.reading import Mark
from sendprep.readers.pdf_frame import Frame
from sendprep.readers.pdf_text import plain

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

_MAX_MARKS = 500
"""On one page; whoever marks more has marked nothing."""
_MAX_NOTE = 4_000
_Edges = tuple[float, float, float, float]
"""Left, bottom, right and top in the page's own coordinates."""


def marks_of(page: "PdfPage", text: "PdfTextPage", frame: Frame, number: int) -> list[Mark]:
    """Return the highlights, underlinings and notes of a page in the order of the file."""
    import pypdfium2.raw as raw

    highlights = (raw.FPDF_ANNOT_HIGHLIGHT, raw.FPDF_ANNOT_UNDERLINE, raw.FPDF_ANNOT_SQUIGGLY)
    marks = []
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MAX_MARKS)):
        with _annotation(raw, page, index) as annotation:
            kind = raw.FPDFAnnot_GetSubtype(annotation)
            if kind in highlights:
                marks += _highlight(raw, annotation, text, frame, number)
            elif kind == raw.FPDF_ANNOT_TEXT:
                marks += _note(raw, annotation, frame, number)
    return marks


@contextmanager
def _annotation(raw: ModuleType, page: "PdfPage", index: int) -> Iterator[object]:
    annotation = raw.FPDFPage_GetAnnot(page, index)
    try:
        yield annotation
    finally:
        raw.FPDFPage_CloseAnnot(annotation)


def _highlight(
    raw: ModuleType, annotation: object, text: "PdfTextPage", frame: Frame, number: int
) -> list[Mark]:
    rows = _rows(_quads(raw, annotation))
    if not rows:
        return []
    quote = "\n".join(filter(None, (_words(text, row) for row in rows)))
    note = _contents(raw, annotation)
    if "".join(note.split()) == "".join(quote.split()):
        note = ""  # some programs copy the words under a highlight into it
    return [Mark(number, quote, tuple(frame.box(*row) for row in rows), note)]


def _note(raw: ModuleType, annotation: object, frame: Frame, number: int) -> list[Mark]:
    note = _contents(raw, annotation)
    if not note or raw.FPDFAnnot_HasKey(annotation, b"StateModel"):
        return []  # a tick beside somebody's comment, not words
    rect = raw.FS_RECTF()
    raw.FPDFAnnot_GetRect(annotation, rect)
    box = frame.box(*_ordered(rect.left, rect.bottom, rect.right, rect.top))
    return [Mark(number, "", (box,), note)]


def _quads(raw: ModuleType, annotation: object) -> list[_Edges]:
    quad, quads = raw.FS_QUADPOINTSF(), []
    for index in range(min(raw.FPDFAnnot_CountAttachmentPoints(annotation), _MAX_MARKS)):
        if raw.FPDFAnnot_GetAttachmentPoints(annotation, index, quad):
            across = (quad.x1, quad.x2, quad.x3, quad.x4)
            up = (quad.y1, quad.y2, quad.y3, quad.y4)
            quads.append((min(across), min(up), max(across), max(up)))
    return quads


def _rows(quads: list[_Edges]) -> list[_Edges]:
    """Join quadrangles that follow each other on one line: some programs mark word by word."""
    rows: list[_Edges] = []
    for quad in quads:
        if rows and _on_one_line(rows[-1], quad):
            rows[-1] = _around(rows[-1], quad)
        else:
            rows.append(quad)
    return rows


def _around(one: _Edges, other: _Edges) -> _Edges:
    low = (min(one[0], other[0]), min(one[1], other[1]))
    return (*low, max(one[2], other[2]), max(one[3], other[3]))


def _on_one_line(one: _Edges, other: _Edges) -> bool:
    shared = min(one[3], other[3]) - max(one[1], other[1])
    height = min(one[3] - one[1], other[3] - other[1])
    return shared > 0.5 * height and -height < other[0] - one[2] < 2 * height


def _words(text: "PdfTextPage", row: _Edges) -> str:
    """Return the words under a row; its middle half, as highlights touch the lines beside."""
    left, bottom, right, top = row
    margin = (top - bottom) / 4
    return plain(str(text.get_text_bounded(left, bottom + margin, right, top - margin)))


def _contents(raw: ModuleType, annotation: object) -> str:
    length = raw.FPDFAnnot_GetStringValue(annotation, b"Contents", None, 0)
    buffer = (ctypes.c_ushort * min(length // 2 + 1, _MAX_NOTE * 8))()
    if ctypes.sizeof(buffer) < length:
        return ""
    raw.FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, length)
    words = bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")
    return words.replace("\r\n", "\n").replace("\r", "\n").strip()[:_MAX_NOTE]


def _ordered(left: float, bottom: float, right: float, top: float) -> _Edges:
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)
