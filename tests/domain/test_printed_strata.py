"""What one paper on a draw leaves out of its strata does not follow from another."""

from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.draw import draw
from sendprep.domain.printed_strata import tells_excluded, told_strata
from sendprep.domain.sample import Draw, DrawPlan, FrameCase


def drawn_of(frames: list[int], size: int, least: int = 0, excluded: int = 0) -> Draw:
    """Return a draw of strata of these sizes; so many cases of the first one are excluded."""
    cases = [
        FrameCase(f"{need}-{one:04}", {"need": f"N{need}"})
        for need, number in enumerate(frames)
        for one in range(number)
    ]
    left_out = {f"0-{one:04}": "Moved out" for one in range(excluded)}
    plan = DrawPlan(size, "harbour", by=("need",), least=least, excluded=left_out)
    return draw(cases, plan)


@given(st.lists(st.integers(1, 60), min_size=2, max_size=6), st.integers(1, 30), st.integers(0, 4))
def test_a_stratum_is_told_whole_or_not_and_the_silent_ones_are_many_together(
    frames: list[int], size: int, least: int
) -> None:
    size = max(min(size, sum(frames)), sum(min(least, one) for one in frames))
    drawn = drawn_of(frames, size, least)
    told = told_strata(drawn)
    silent = [one for at, one in enumerate(drawn.strata) if at not in told]
    for at in told:
        one = drawn.strata[at]
        numbers = (one.frame, len(one.drawn), one.frame - len(one.drawn))
        assert not [number for number in numbers if 0 < number < 5]
    if told and silent:
        assert len(silent) > 1
        assert sum(one.frame for one in silent) >= 5
        assert sum(len(one.drawn) for one in silent) >= 5


def test_of_strata_that_are_all_large_each_is_told() -> None:
    assert told_strata(drawn_of([200, 200, 200], 60)) == {0, 1, 2}


def test_few_excluded_cases_are_not_the_difference_of_what_two_papers_tell() -> None:
    assert tells_excluded(drawn_of([100, 100], 30))
    assert tells_excluded(drawn_of([100, 100], 30, excluded=5))
    assert not tells_excluded(drawn_of([100, 100], 30, excluded=4))
