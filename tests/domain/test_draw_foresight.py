"""What is told before a draw is what the draw then gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.draw import draw
from sendprep.domain.draw_foresight import foresee
from sendprep.domain.draw_reach import reach_of, reach_of_stratum
from sendprep.domain.sample import DrawPlan, FrameCase
from sendprep.errors import SendprepError

_FRAMES = st.lists(st.sampled_from(["ASD", "SEMH", "SLCN"]), min_size=2, max_size=60)


def _cases(needs: list[str]) -> list[FrameCase]:
    return [FrameCase(f"C{at:03}", {"need": need}) for at, need in enumerate(needs)]


@given(_FRAMES, st.data())
def test_a_draw_gives_what_was_foreseen(needs: list[str], data: st.DataObject) -> None:
    cases = _cases(needs)
    excluded = {"C000": "moved away"} if data.draw(st.booleans()) else {}
    size = data.draw(st.integers(1, len(needs) - len(excluded)))
    by = data.draw(st.sampled_from([(), ("need",)]))
    plan = DrawPlan(size, "any", by, excluded=excluded)

    foreseen, drawn = foresee(cases, plan), draw(cases, plan)

    told = [(one.values, one.frame, one.excluded, one.sample) for one in foreseen.strata]
    assert told == [(one.values, one.frame, one.excluded, len(one.drawn)) for one in drawn.strata]
    assert foreseen.reach == reach_of(drawn)
    assert [one.reach for one in foreseen.strata] == list(map(reach_of_stratum, drawn.strata))


def test_strata_without_a_case_are_told() -> None:
    plan = DrawPlan(1, "any", ("need",))
    (_, without) = foresee(_cases(["ASD"] * 20 + ["VI"]), plan).sentences
    assert without == "1 stratum gets no case: the sample will say nothing about it."


def test_a_frame_that_is_too_small_is_told_as_the_draw_would() -> None:
    with pytest.raises(SendprepError) as told:
        foresee(_cases(["ASD"]), DrawPlan(2, "any"))
    with pytest.raises(SendprepError) as refused:
        draw(_cases(["ASD"]), DrawPlan(2, "any"))
    assert str(told.value) == str(refused.value)
