"""The drawing of a share with its interval: a box from low to high, a stroke at the share."""

from functools import cache

from reportlab.graphics.shapes import Drawing, Line, Rect, Shape
from reportlab.lib.colors import HexColor

from sendprep.reports import styles
from sendprep.reports.document import Interval
from sendprep.reports.fonts import Face, font
from sendprep.reports.signs import hatch

BAR = 9.0
"""The height in points of the box that goes from the low end to the high end."""
STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Shares at which the scale has a line."""
EDGE = 3.0
"""Points at either end of the drawing, so that a stroke at 0% or 100% is whole."""

_EDGE_INK, _STROKE = 0.6, 2.2


def scale_x(share: float, wide: float) -> float:
    """Return where a share stands in a drawing so wide, in points."""
    return EDGE + share * (wide - 2 * EDGE)


@cache
def interval_drawing(interval: Interval | None, wide: float, high: float, middle: float) -> Drawing:
    """Return the box from low to high with a stroke at the share, over the lines of the scale.

    The middle of the box stands `middle` points above the bottom. With few cases the box is
    white; where the share itself is a range, that part is hatched.
    """
    font(Face.REGULAR)  # else the drawing asks for Helvetica, which is not embedded
    made = Drawing(wide, high, initialFontName=Face.REGULAR.value)
    for step in STEPS:
        across = scale_x(step, wide)
        made.add(_line(across, 0, high, 0.4, styles.HAIRLINE))
    if interval is not None:
        for shape in _box(interval, wide, middle - BAR / 2):
            made.add(shape)
    return made


def _box(interval: Interval, wide: float, bottom: float) -> list[Shape]:
    left, right = (scale_x(one, wide) for one in (interval.low, interval.high))
    least, most = (scale_x(one, wide) for one in (interval.least, interval.most))
    ink = styles.MUTED if interval.is_few else styles.ACCENT
    box = Rect(
        *(left, bottom, max(right - left, _EDGE_INK), BAR),
        fillColor=HexColor(styles.WHITE if interval.is_few else styles.HEAT[1]),
        strokeColor=HexColor(ink),
        strokeWidth=_EDGE_INK,
    )
    if most - least < _STROKE:
        middle = (least + most) / 2
        return [box, _line(middle, bottom - 1.5, bottom + BAR + 1.5, _STROKE, ink)]
    part = hatch(least, bottom + 0.3, most - least, BAR - 0.6, step=2.5)
    ends = [_line(one, bottom, bottom + BAR, 1.1, ink) for one in (least, most)]
    return [box, *part, *ends]


def _line(across: float, low: float, high: float, weight: float, ink: str) -> Line:
    return Line(
        *(across, low, across, high), strokeColor=HexColor(ink), strokeWidth=weight,
        strokeLineCap=0,
    )  # fmt: skip
