"""A drawn interval stands where its figures say, and tells few cases apart without colour."""

from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Drawing, Line, Rect

from sendprep.reports import styles
from sendprep.reports.document import Interval
from sendprep.reports.interval_drawing import interval_drawing
from sendprep.reports.interval_shapes import EDGE, STEPS, scale_x

WIDE, HIGH, MIDDLE = 100.0, 20.0, 10.0
ends = st.lists(st.floats(0, 1), min_size=4, max_size=4).map(sorted)


def parts(made: Drawing, kind: type) -> list[Rect | Line]:
    return [one for one in made.contents if isinstance(one, kind)]


def test_scale_goes_from_edge_to_edge() -> None:
    assert scale_x(0, WIDE) == EDGE
    assert scale_x(1, WIDE) == WIDE - EDGE
    lines = parts(interval_drawing(None, WIDE, HIGH, MIDDLE), Line)
    assert [line.x1 for line in lines] == [scale_x(step, WIDE) for step in STEPS]


@given(ends)
def test_box_goes_from_the_low_end_to_the_high_one_and_holds_the_share(cut: list[float]) -> None:
    low, least, most, high = cut
    made = interval_drawing(Interval(least, most, low, high), WIDE, HIGH, MIDDLE)
    (box,) = parts(made, Rect)
    assert box.x == scale_x(low, WIDE)
    assert box.x + box.width >= scale_x(high, WIDE) - 1e-6
    shares = parts(made, Line)[len(STEPS) :]
    assert shares
    for line in shares:
        assert box.x - 0.1 <= line.x1 <= box.x + box.width + 0.1
        assert -0.01 <= line.y1 <= HIGH


def test_few_cases_leave_the_box_white_and_a_range_is_hatched() -> None:
    many = interval_drawing(Interval(0.5, 0.5, 0.3, 0.7), WIDE, HIGH, MIDDLE)
    few = interval_drawing(Interval(0.5, 0.5, 0.3, 0.7, is_few=True), WIDE, HIGH, MIDDLE)
    between = interval_drawing(Interval(0.4, 0.6, 0.3, 0.7), WIDE, HIGH, MIDDLE)
    (pale,), (white,) = parts(many, Rect), parts(few, Rect)
    assert white.fillColor.hexval()[2:] == styles.WHITE[1:].lower()
    assert pale.fillColor != white.fillColor
    assert len(parts(between, Line)) > len(parts(many, Line)) + 3
