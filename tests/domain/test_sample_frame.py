"""Cases of a list make a frame with every group that strata are made of."""

from datetime import date

from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_frame import AgeBand, Case, Flag
from sendprep.domain.draw import draw
from sendprep.domain.sample import DrawPlan
from sendprep.domain.sample_frame import GROUPS, frame_of

FIRST, LATER = date(2024, 5, 1), date(2025, 5, 1)


def case(number: int, updated: date | None = None, *flags: Flag) -> Case:
    return Case(
        f"P{number:05}", ListName.EHC_PLANS, AgeBand.AGED_11, "SLCN", "Secondary", "Mainstream",
        FIRST, updated, None, frozenset(flags),
    )  # fmt: skip


def test_every_group_is_told_of_a_case() -> None:
    (made,) = frame_of([case(1, LATER, Flag.LOOKED_AFTER, Flag.DISABLED)])
    assert made.id == "P00001"
    assert tuple(made.groups) == GROUPS
    assert tuple(made.groups.values()) == (
        *("SLCN", "11-15", "Secondary", "Mainstream", "amended", "yes", "no"),
    )


def test_plans_are_new_until_they_are_issued_anew_and_sen_support_has_none() -> None:
    support = Case(
        "P00009", ListName.SEN_SUPPORT, AgeBand.NOT_KNOWN, "ASD", "Primary", "Mainstream",
        None, None, None, frozenset(),
    )  # fmt: skip
    frame = frame_of([case(1), case(2, FIRST), case(3, LATER), support])
    assert [one.groups["plan"] for one in frame] == ["new", "new", "amended", "SEN support"]


def test_children_out_of_area_can_be_given_a_minimum() -> None:
    away = {3, 30, 33}
    cases = [case(n, None, *(Flag.OUT_OF_AREA,) * (n in away)) for n in range(1, 61)]
    drawn = draw(frame_of(cases), DrawPlan(12, "x", ("out_of_area",), minimums={("yes",): 3}))
    assert {one.values[0]: len(one.drawn) for one in drawn.strata} == {"no": 9, "yes": 3}
