"""A sign that many reports share is drawn whole in each, however many are printed at once."""

import io
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from reportlab.graphics.shapes import Circle, Drawing, Group
from reportlab.pdfgen.canvas import Canvas

from sendprep.reports.pdf_sheet import Sheet

_REPORTS, _TIMES = 4, 30


@pytest.fixture
def hurried() -> Iterator[None]:
    """Let threads take turns in the middle of whatever they do."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hurried")
def test_a_sign_is_drawn_by_several_reports_at_once() -> None:
    sign = Drawing(9, 9, Group(*(Circle(4, 4, size / 9) for size in range(1, 30))))
    together = Barrier(_REPORTS)

    def draw(_: int) -> set[str]:
        together.wait()
        drawn = set()
        for _ in range(_TIMES):
            sheet = Sheet(canvas := Canvas(io.BytesIO()))
            sheet.drawing(sign, 0, 0)
            drawn.add(" ".join(canvas._code[-1:]))
        return drawn

    with ThreadPoolExecutor(_REPORTS) as threads:
        first, *others = threads.map(draw, range(_REPORTS))
    assert len(first) == 1
    assert others == [first] * (_REPORTS - 1)
