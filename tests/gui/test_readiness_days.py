"""The plot of readiness: no line goes through its words."""

import pytest

from sendprep.gui.revisit_readiness_days import clear_of


@pytest.mark.parametrize(
    ("lines", "left"),
    [((), 11.0), ((9.0,), 21.0), ((30.0,), 42.0), ((30.0, 60.0), 72.0), ((200.0,), 11.0)],
)
def test_words_begin_behind_each_line_that_would_cross_them(
    lines: tuple[float, ...], left: float
) -> None:
    assert clear_of(11.0, 60.0, lines) == left
