"""The frame of a sample, made of the cases of a list: which groups each case is in."""

from collections.abc import Iterable

from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_frame import Case, Flag
from sendprep.domain.sample import FrameCase

GROUPS = ("need", "age_band", "phase", "setting", "plan", "looked_after", "out_of_area")
"""What strata can be made of (domain.md 3a), as `DrawPlan.by` and the command line name them."""


def frame_of(cases: Iterable[Case]) -> tuple[FrameCase, ...]:
    """Return the frame that cases make; every case has all of `GROUPS`."""
    return tuple(
        FrameCase(case.id, dict(zip(GROUPS, _values(case), strict=True))) for case in cases
    )


def _values(case: Case) -> tuple[str, ...]:
    return (
        *(case.need, case.age_band.value, case.phase, case.setting, _plan(case)),
        *("yes" if flag in case.flags else "no" for flag in (Flag.LOOKED_AFTER, Flag.OUT_OF_AREA)),
    )


def _plan(case: Case) -> str:
    """Whether a plan has been amended; SEN support has none."""
    if case.list is ListName.SEN_SUPPORT:
        return "SEN support"
    return "amended" if case.is_amended else "new"
