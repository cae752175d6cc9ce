"""An annotated copy of a PDF: its pages as they are, with boxes round words and tags beside."""

import io
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from itertools import count, pairwise
from typing import TYPE_CHECKING

from sendprep.domain.pages import Box
from sendprep.errors import SendprepError
from sendprep.reports import styles
from sendprep.reports.fonts import Face, clean, font, pieces, width

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf
    from reportlab.pdfgen.canvas import Canvas, PDFPathObject

_DEEPEST = 50
"""How far up the tree of pages is looked: a damaged one may run in a ring."""
_PAD = 1.4
_TAG_SIZE, _TAG_HEIGHT, _TAG_PAD, _EDGE = 7.5, 10.5, 3.0, 4.0
_NOTE_SIZE, _NOTE_ABOVE = 6.0, 5.0


@dataclass(frozen=True)
class Marked:
    """Words that are filed: their page from 1, the box of each line, and the tag beside them."""

    page: int
    boxes: tuple[Box, ...]
    tag: str


def annotated(pdf: bytes, marks: Sequence[Marked], note: str) -> bytes:
    """Return a copy of a PDF with the marks drawn over its pages, and a note at its first foot.

    Nothing that runs by itself or is attached goes into the copy. SendprepError if the PDF is
    damaged or needs a password.
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            _take_out_what_acts(document)
            pages = document.pages
            for number in sorted({1, *(mark.page for mark in marks)}):
                if number <= len(pages):
                    here = [mark for mark in marks if mark.page == number]
                    _draw_over(document, pages[number - 1], here, note if number == 1 else "")
            _say_what_it_is(document, note)
            return _saved(document)
    except (pikepdf.PdfError, pikepdf.PasswordError) as fault:
        raise SendprepError(
            "This PDF is damaged or needs a password, so that no copy of it can be made.",
            "Nothing was written.",
            "Save it anew in its own program, and add that as a new version.",
        ) from fault


def _take_out_what_acts(pdf: "Pdf") -> None:
    """Take out scripts, actions on opening and attached files: a copy is for reading."""
    for name in ("/OpenAction", "/AA"):
        if name in pdf.Root:
            del pdf.Root[name]
    names = pdf.Root.get("/Names")
    for name in ("/JavaScript", "/EmbeddedFiles"):
        if names is not None and name in names:
            del names[name]
    for page in pdf.pages:
        if "/AA" in page.obj:
            del page.obj["/AA"]


def _say_what_it_is(pdf: "Pdf", note: str) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata["dc:description"] = note


def _saved(pdf: "Pdf") -> bytes:
    saved = io.BytesIO()
    pdf.save(saved, encryption=False, deterministic_id=True)
    return saved.getvalue()


@dataclass(frozen=True)
class _Seen:
    """A page as it is seen: what shows of it in its own coordinates, and its turn in degrees."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    @classmethod
    def of(cls, page: "Page") -> "_Seen":
        """Return what shows of a page: its crop box, as far as that lies on the sheet."""
        sheet, crop = (_edges(box) for box in (page.mediabox, page.cropbox))
        left, bottom = max(sheet[0], crop[0]), max(sheet[1], crop[1])
        right, top = min(sheet[2], crop[2]), min(sheet[3], crop[3])
        if right <= left or top <= bottom:
            left, bottom, right, top = sheet
        return cls(left, bottom, right, top, _turn(page))

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points, as it is seen."""
        wide, high = self.right - self.left, self.top - self.bottom
        return (high, wide) if self.turn % 180 else (wide, high)

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """What turns places as they are seen, from the lower left, into the page's own."""
        return {
            0: (1, 0, 0, 1, self.left, self.bottom),
            90: (0, 1, -1, 0, self.right, self.bottom),
            180: (-1, 0, 0, -1, self.right, self.top),
            270: (0, -1, 1, 0, self.left, self.top),
        }[self.turn]


def _edges(box: "Object") -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = (float(edge) for edge in box)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _turn(page: "Page") -> int:
    turn = _had_from_above(page, "/Rotate")
    return int(turn) % 360 if isinstance(turn, int) and turn % 90 == 0 else 0


def _had_from_above(page: "Page", name: str) -> object:
    """Return what a page says, or else the node of pages that it hangs on; None if neither does."""
    node: Object | None = page.obj
    for _ in range(_DEEPEST):
        if node is None or name in node:
            break
        node = node.get("/Parent")
    return node[name] if node is not None and name in node else None


def _draw_over(pdf: "Pdf", page: "Page", marks: Sequence[Marked], note: str) -> None:
    """Put a drawing over a page, apart from whatever state its own content leaves behind."""
    import pikepdf

    seen = _Seen.of(page)
    with pikepdf.open(io.BytesIO(_drawing(seen.size, marks, note))) as drawn:
        form = pdf.copy_foreign(drawn.pages[0].as_form_xobject())
    name = _named(page, form)
    matrix = " ".join(f"{number:.4f}" for number in seen.matrix)
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(f"\nQ\n/Artifact BMC q {matrix} cm {name} Do Q EMC\n".encode())


def _named(page: "Page", form: "Object") -> str:
    """Give a page a drawing to use, and return its name; pages may share what they use."""
    import pikepdf

    had = _had_from_above(page, "/Resources")
    used = copy(had) if isinstance(had, pikepdf.Dictionary) else pikepdf.Dictionary()
    drawings = copy(used.get("/XObject", pikepdf.Dictionary()))
    name = next(f"/Marks{number}" for number in count(1) if f"/Marks{number}" not in drawings)
    drawings[name] = form
    used.XObject = drawings
    page.obj.Resources = used
    return name


def _drawing(size: tuple[float, float], marks: Sequence[Marked], note: str) -> bytes:
    """Return a page of this size with nothing on it but the marks and the note."""
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, pagesize=size, invariant=True)
    ordered = sorted(marks, key=lambda one: (one.boxes[0].top, one.boxes[0].left))
    for mark in ordered:
        _frame(canvas, size, mark.boxes)
    free = 0.0
    for mark in ordered:
        free = _tag(canvas, size, mark, free)
    if note:
        _note(canvas, size, note)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _frame(canvas: "Canvas", size: tuple[float, float], boxes: Sequence[Box]) -> None:
    """Draw one line round words that run over several lines, and a hairline from the left edge.

    Pieces of them that do not lie one under the other get a line each.
    """
    from reportlab.lib.colors import HexColor

    canvas.setStrokeColor(HexColor(styles.ACCENT))
    canvas.setFillColor(HexColor(styles.ACCENT))
    canvas.setFillAlpha(0.10)
    canvas.setLineWidth(0.9)
    for group in _groups([_padded(box) for box in boxes]):
        path = canvas.beginPath()
        _run_round(path, group, size[1])
        canvas.drawPath(path, stroke=1, fill=1)
    canvas.setFillAlpha(1)
    line = size[1] - boxes[0].bottom - _PAD
    canvas.setLineWidth(0.4)
    canvas.line(_EDGE, line, boxes[0].left - _PAD, line)


def _padded(box: Box) -> Box:
    return Box(box.left - _PAD, box.top - _PAD, box.right + _PAD, box.bottom + _PAD)


def _groups(boxes: Sequence[Box]) -> list[list[Box]]:
    """Return runs of boxes that lie one under the other, with their edges made to meet."""
    groups: list[list[Box]] = [[boxes[0]]]
    for above, box in pairwise(boxes):
        near = abs(box.top - above.bottom) < 0.8 * (above.bottom - above.top)
        if near and box.left < above.right and above.left < box.right:
            middle = (groups[-1][-1].bottom + box.top) / 2
            groups[-1][-1] = replace(groups[-1][-1], bottom=middle)
            groups[-1].append(replace(box, top=middle))
        else:
            groups.append([box])
    return groups


def _run_round(path: "PDFPathObject", boxes: Sequence[Box], height: float) -> None:
    down = [(box.right, y) for box in boxes for y in (box.top, box.bottom)]
    up = [(box.left, y) for box in reversed(boxes) for y in (box.bottom, box.top)]
    for number, (x, y) in enumerate(down + up):
        (path.lineTo if number else path.moveTo)(x, height - y)
    path.close()


def _tag(canvas: "Canvas", size: tuple[float, float], mark: Marked, free: float) -> float:
    """Draw the tag at the left edge, no higher than what is `free`; return what is free then."""
    from reportlab.lib.colors import HexColor

    top = max(mark.boxes[0].top - _PAD, free)
    foot = size[1] - top - _TAG_HEIGHT
    wide = _TAG_SIZE * width(mark.tag, Face.BOLD) + 2 * _TAG_PAD
    canvas.setFillColor(HexColor(styles.ACCENT))
    canvas.roundRect(_EDGE, foot, wide, _TAG_HEIGHT, 2, stroke=0, fill=1)
    canvas.setFillColor(HexColor(styles.WHITE))
    _words(canvas, _EDGE + _TAG_PAD, foot + 0.25 * _TAG_HEIGHT, mark.tag, Face.BOLD, _TAG_SIZE)
    return top + _TAG_HEIGHT + 1


def _note(canvas: "Canvas", size: tuple[float, float], note: str) -> None:
    """Write the note along the foot, in type as small as it must be to fit."""
    from reportlab.lib.colors import HexColor

    ems = width(note, Face.REGULAR)
    letters = min(_NOTE_SIZE, (size[0] - 2 * _EDGE) / ems)
    canvas.setFillColor(HexColor(styles.WHITE))
    canvas.rect(0, 0, size[0], _NOTE_ABOVE + letters, stroke=0, fill=1)
    canvas.setFillColor(HexColor(styles.ACCENT))
    _words(canvas, _EDGE, _NOTE_ABOVE - 1, note, Face.REGULAR, letters)


def _words(canvas: "Canvas", x: float, y: float, text: str, face: Face, size: float) -> None:
    for chosen, run in pieces(clean(text), face):
        canvas.setFont(font(chosen).fontName, size)
        canvas.drawString(x, y, run)
        x += size * width(run, chosen)
