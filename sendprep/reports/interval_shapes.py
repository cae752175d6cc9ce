"""A share with its interval as shapes: paper and window draw these, so both are one drawing.

A box goes from the low end to the high end and a stroke stands at the share, over the lines of
the scale. With few cases the box is white; where the share itself is a range, that is hatched.
Lengths are points on paper and pixels on the screen; y grows upwards.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

from sendprep.reports.document import Interval
from sendprep.reports.hatch import hatch_lines

BAR = 9.0
"""The height of the box that goes from the low end to the high end."""
STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Shares at which the scale has a line."""
EDGE = 3.0
"""Room at either end of the drawing, so that a stroke at 0% or 100% is whole."""
_BEYOND = 1.5
"""How far a stroke goes beyond the box."""
_THIN, _EDGE_INK, _END, _STROKE = 0.4, 0.6, 1.1, 2.2
_HATCH, _HATCH_STEP = 0.5, 2.5


class Ink(Enum):
    """What a shape is drawn in; paper and window have their own colours for it."""

    SCALE = "scale"
    GROUND = "ground"
    WHITE = "white"
    STRONG = "strong"
    FEW = "few"
    HATCH = "hatch"


@dataclass(frozen=True)
class Stroke:
    """A straight line from one end to the other, so thick."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float
    ink: Ink


@dataclass(frozen=True)
class Box:
    """A filled box with a thin edge."""

    left: float
    bottom: float
    wide: float
    high: float
    ground: Ink
    edge: Ink
    weight: float


Shape = Stroke | Box


def scale_x(share: float, wide: float) -> float:
    """Return where a share stands in a drawing so wide."""
    return EDGE + share * (wide - 2 * EDGE)


@cache
def interval_shapes(
    interval: Interval | None, wide: float, high: float, middle: float, bar: float = BAR
) -> tuple[Shape, ...]:
    """Return the shapes in the order in which they are drawn; without a share only the scale.

    The middle of the box stands `middle` above the bottom, and `bar` is how high it is.
    """
    scale = (_upright(scale_x(step, wide), 0, high, _THIN, Ink.SCALE) for step in STEPS)
    box = _box(interval, wide, middle - bar / 2, bar) if interval else ()
    return (*scale, *box)


def _box(interval: Interval, wide: float, bottom: float, bar: float) -> Iterator[Shape]:
    left, right = (scale_x(one, wide) for one in (interval.low, interval.high))
    least, most = (scale_x(one, wide) for one in (interval.least, interval.most))
    ink = Ink.FEW if interval.is_few else Ink.STRONG
    ground = Ink.WHITE if interval.is_few else Ink.GROUND
    yield Box(left, bottom, max(right - left, _EDGE_INK), bar, ground, ink, _EDGE_INK)
    if most - least < _STROKE:
        middle = (least + most) / 2
        yield _upright(middle, bottom - _BEYOND, bottom + bar + _BEYOND, _STROKE, ink)
        return
    inner = bottom + _EDGE_INK / 2, most - least, bar - _EDGE_INK
    for line in hatch_lines(least, *inner, _HATCH_STEP):
        yield Stroke(*line, _HATCH, Ink.HATCH)
    for end in (least, most):
        yield _upright(end, bottom, bottom + bar, _END, ink)


def _upright(across: float, low: float, high: float, weight: float, ink: Ink) -> Stroke:
    return Stroke(across, low, across, high, weight, ink)
