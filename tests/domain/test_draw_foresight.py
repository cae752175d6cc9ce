"""What is told before a draw is what the draw then gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.draw import draw
from sendprep.domain.draw_foresight import Unmet, foresee, foresee_or_tell
from sendprep.domain.draw_reach import reach_of, reach_of_stratum
from sendprep.domain.sample import DrawPlan, FrameCase, Values
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


@given(
    _FRAMES,
    st.integers(0, 70),
    st.dictionaries(st.sampled_from(["ASD", "SEMH"]), st.integers(0, 9)),
)
def test_a_plan_that_cannot_be_drawn_still_tells_its_strata_and_minimums(
    needs: list[str], size: int, own: dict[str, int]
) -> None:
    cases = _cases(needs)
    minimums: dict[Values, int] = {(need,): least for need, least in own.items() if need in needs}
    plan = DrawPlan(size, "any", ("need",), least=1, minimums=minimums)
    found = foresee_or_tell(cases, plan)
    told = [(one.values, one.frame, one.least) for one in found.strata]
    assert told == [
        ((need,), needs.count(need), minimums.get((need,), 1)) for need in sorted(set(needs))
    ]
    if isinstance(found, Unmet):
        with pytest.raises(SendprepError) as refused:
            draw(cases, plan)
        assert str(refused.value) == str(found.why)
        assert {one.sample for one in found.strata} == {0}
    else:
        assert all(one.sample >= min(one.least, one.frame) for one in found.strata)


def test_a_frame_without_cases_has_no_strata_to_tell() -> None:
    found = foresee_or_tell([], DrawPlan(1, "any", ("need",)))
    assert isinstance(found, Unmet)
    assert found.strata == ()
