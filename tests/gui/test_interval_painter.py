"""A share with its interval is one drawing: the window paints what paper prints."""

from collections.abc import Iterator
from io import BytesIO

import pypdfium2
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from reportlab.graphics import renderPDF

from sendprep.domain.intervals import share
from sendprep.gui import look
from sendprep.gui.interval_painter import HIGH, interval_of, paint_interval
from sendprep.reports.document import Interval
from sendprep.reports.interval_drawing import interval_drawing
from sendprep.reports.interval_shapes import EDGE

WIDE = 240
SCALE = 4
"""Pixels to a point, so that a hair's breadth shows."""
DRAWN = {
    "many cases": Interval(0.5, 0.5, 0.3, 0.7),
    "few cases": Interval(0.4, 0.4, 0.1, 0.8, is_few=True),
    "all": Interval(1.0, 1.0, 0.72, 1.0),
    "none": Interval(0.0, 0.0, 0.0, 0.2),
    "a range": Interval(0.25, 0.75, 0.2, 0.9),
}
Row = list[int]
"""How light each pixel of a row is, 0 black to 255 white."""


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    look.apply(qapp, look.Scheme.LIGHT)
    yield


def on_paper(interval: Interval) -> Row:
    file = BytesIO()
    renderPDF.drawToFile(interval_drawing(interval, WIDE, HIGH, HIGH / 2), file, autoSize=1)
    page = pypdfium2.PdfDocument(file.getvalue())[0]
    picture = page.render(scale=SCALE).to_pil().convert("L")
    return [picture.getpixel((x, picture.height // 2)) for x in range(WIDE * SCALE)]


def in_the_window(interval: Interval) -> Row:
    image = QImage(WIDE * SCALE, int(HIGH) * SCALE, QImage.Format.Format_RGB32)
    image.fill(look.colour("surface"))
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    paint_interval(painter, QRectF(EDGE, 0, WIDE - 2 * EDGE, HIGH), interval)
    painter.end()
    middle = image.height() // 2
    return [image.pixelColor(x, middle).lightness() for x in range(image.width())]


def inks(row: Row) -> list[int]:
    """Return where the middle row is dark: the edges of the box and the stroke of the share."""
    return [at for at, light in enumerate(row) if light < 150]


@pytest.mark.parametrize("name", DRAWN)
def test_box_and_share_stand_at_the_same_places_in_window_and_on_paper(name: str) -> None:
    paper, window = inks(on_paper(DRAWN[name])), inks(in_the_window(DRAWN[name]))
    assert abs(paper[0] - window[0]) <= SCALE
    assert abs(paper[-1] - window[-1]) <= SCALE
    near = [min(abs(at - other) for other in window) for at in paper]
    assert max(near) <= SCALE


@pytest.mark.parametrize("draw", [on_paper, in_the_window])
def test_many_cases_fill_the_box_and_few_leave_it_white(draw: object) -> None:
    assert callable(draw)
    filled, white = draw(DRAWN["many cases"]), draw(DRAWN["few cases"])
    assert all(light < 250 for light in filled[80 * SCALE : 110 * SCALE])
    assert max(white[100 * SCALE : 110 * SCALE]) == 255


def test_a_share_of_fewer_than_thirty_cases_is_drawn_as_one_of_few() -> None:
    found = share(9, 12, 400)
    assert interval_of(found) == Interval(0.75, 0.75, found.low, found.high, is_few=True)
    assert not interval_of(share(30, 40)).is_few
