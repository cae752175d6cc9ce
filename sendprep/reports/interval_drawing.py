"""The drawing of a share with its interval on paper, made of the shapes that the window has too."""

from functools import cache
from typing import assert_never

from reportlab.graphics import shapes
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor

from sendprep.reports import styles
from sendprep.reports.document import Interval
from sendprep.reports.fonts import Face, font
from sendprep.reports.interval_shapes import Box, Ink, Shape, Stroke, interval_shapes

_INKS = {
    Ink.SCALE: styles.HAIRLINE,
    Ink.GROUND: styles.HEAT[1],
    Ink.WHITE: styles.WHITE,
    Ink.STRONG: styles.ACCENT,
    Ink.FEW: styles.MUTED,
    Ink.HATCH: styles.RULE,
}


@cache
def interval_drawing(interval: Interval | None, wide: float, high: float, middle: float) -> Drawing:
    """Return the drawing of `interval_shapes`, in points."""
    font(Face.REGULAR)  # else the drawing asks for Helvetica, which is not embedded
    made = Drawing(wide, high, initialFontName=Face.REGULAR.value)
    for one in interval_shapes(interval, wide, high, middle):
        made.add(_drawn(one))
    return made


def _drawn(shape: Shape) -> shapes.Shape:
    match shape:
        case Stroke():
            return shapes.Line(
                *(shape.x1, shape.y1, shape.x2, shape.y2),
                strokeColor=HexColor(_INKS[shape.ink]),
                strokeWidth=shape.weight,
                strokeLineCap=0,
            )
        case Box():
            return shapes.Rect(
                *(shape.left, shape.bottom, shape.wide, shape.high),
                fillColor=HexColor(_INKS[shape.ground]),
                strokeColor=HexColor(_INKS[shape.edge]),
                strokeWidth=shape.weight,
            )
        case _:
            assert_never(shape)
