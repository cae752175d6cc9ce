"""The 45 degree lines of a hatched box, cut to it by arithmetic.

A clip path would do the same in a PDF, but QtSvg paints it black.
"""

from collections.abc import Iterator

STEP = 3.5
"""Points from one line to the next, along the foot of the box."""


def hatch_lines(
    left: float, bottom: float, wide: float, high: float, step: float = STEP
) -> Iterator[tuple[float, float, float, float]]:
    """Yield each line as its ends: x and y of the lower one, then of the upper one."""
    shift = step - high
    while shift < wide:
        start, end = max(0.0, shift), min(wide, shift + high)
        yield left + start, bottom + start - shift, left + end, bottom + end - shift
        shift += step
