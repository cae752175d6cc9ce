"""The tagged sheet that pages are drawn on: every mark is an artifact or has its element."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from sendprep.reports.fonts import font
from sendprep.reports.tags import Box, Element, Marks, Span

_one_at_a_time = threading.Lock()
"""ReportLab notes on a drawing that it is being drawn, and reports share the drawings of signs."""


@cache
def _colour(code: str) -> Color:
    return HexColor(code)


@cache
def _ink(code: str) -> str:
    """Return the operator that fills with a colour."""
    red, green, blue = _colour(code).rgb()
    return f"{red:.4f} {green:.4f} {blue:.4f} rg"


class Sheet:
    """The canvas of a document under way; positions are PDF points from the bottom left."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._marked = False
        self._next_mark = 0
        self._drawn: dict[
            int, tuple[Drawing, str]
        ] = {}  # holds the drawing, so its id stays its own
        self.page = 0

    def next_page(self) -> None:
        """Finish this page and begin the next."""
        self._canvas.showPage()
        self._next_mark = 0
        self.page += 1

    @contextmanager
    def artifact(self, subtype: str = "") -> Iterator[None]:
        """Mark what is drawn inside as decoration; `subtype` is Header or Footer."""
        kind = f"<</Type/Pagination/Subtype/{subtype}>> BDC" if subtype else "BMC"
        with self._content(f"/Artifact {kind}"):
            yield

    @contextmanager
    def marked(self, element: Element | None) -> Iterator[None]:
        """Mark what is drawn inside as content of the element, or as an artifact if None."""
        if element is None:
            with self.artifact():
                yield
            return
        marks = Marks(self.page, self._next_mark)
        self._next_mark += 1
        element.kids.append(marks)
        with self._content(f"/{element.role.value} <</MCID {marks.number}>> BDC"):
            yield

    @contextmanager
    def _content(self, opening: str) -> Iterator[None]:
        if self._marked:
            raise RuntimeError("marked content does not nest")
        self._marked = True
        self._canvas._code.append(opening)
        yield
        self._canvas._code.append("EMC")
        self._marked = False

    def words(self, x: float, baseline: float, spans: Sequence[Span], size: float) -> None:
        """Draw spans one after the other, starting at x on the baseline.

        The operators are written here, as a text object of the canvas takes three times as long.
        """
        code, document = self._canvas._code, self._canvas._doc
        code.append(f"BT 1 0 0 1 {x:.3f} {baseline:.3f} Tm")
        for span in spans:
            code.append(_ink(span.colour))
            face = font(span.face)
            for subset, codes in face.splitString(span.text, document):
                name = face.getSubsetInternalName(subset, document)
                code.append(f"{name} {size:g} Tf ({self._canvas._escape(codes)}) Tj")
        code.append("ET")

    def turned_words(self, x: float, top: float, spans: Sequence[Span], size: float) -> None:
        """Draw spans that run down the page, starting at the top, with their feet at x."""
        self._canvas.saveState()
        self._canvas.translate(x, top)
        self._canvas.rotate(-90)
        self.words(0, 0, spans, size)
        self._canvas.restoreState()

    def fill(self, box: Box, colour: str) -> None:
        """Fill a box given as left, bottom, right, top."""
        left, bottom, right, top = box
        self._canvas.setFillColor(_colour(colour))
        self._canvas.rect(left, bottom, right - left, top - bottom, stroke=0, fill=1)

    def frame(self, box: Box, colour: str, weight: float, dashes: Sequence[float] = ()) -> None:
        """Draw the frame of a box given as left, bottom, right, top."""
        left, bottom, right, top = box
        self._stroke(colour, weight, dashes)
        self._canvas.rect(left, bottom, right - left, top - bottom, stroke=1, fill=0)

    def line(self, ends: Box, colour: str, weight: float, dashes: Sequence[float] = ()) -> None:
        """Draw a straight line from (x, y) to (x, y), with butt ends."""
        self._stroke(colour, weight, dashes)
        self._canvas.line(*ends)

    def _stroke(self, colour: str, weight: float, dashes: Sequence[float]) -> None:
        self._canvas.setStrokeColor(_colour(colour))
        self._canvas.setLineWidth(weight)
        self._canvas.setDash(list(dashes))

    @contextmanager
    def apart(self) -> Iterator[list[str]]:
        """Draw what follows on no page: the list holds its operators when the `with` ends."""
        code = self._canvas._code
        start = len(code)
        drawn: list[str] = []
        yield drawn
        drawn += code[start:]
        del code[start:]

    def drawing(self, drawing: Drawing, x: float, y: float) -> None:
        """Draw with the bottom left at (x, y); one that comes again is not worked out again."""
        if id(drawing) not in self._drawn:
            self._drawn[id(drawing)] = drawing, self._operators(drawing)
        _, operators = self._drawn[id(drawing)]
        self._canvas._code.append(f"q 1 0 0 1 {x:.3f} {y:.3f} cm {operators} Q")

    def _operators(self, drawing: Drawing) -> str:
        with _one_at_a_time, self.apart() as drawn:
            renderPDF.draw(drawing, self._canvas, 0, 0)
        return " ".join(drawn)
