"""The frame of a sample, made of the cases of a list: which groups each case is in."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from sendprep.domain.cohort import CohortList, Column, ListName
from sendprep.domain.cohort_frame import AgeBand, Case, Flag
from sendprep.domain.sample import FrameCase

GROUPS = ("need", "age_band", "phase", "setting", "plan", "looked_after", "out_of_area")
"""What strata can be made of (domain.md 3a), as `DrawPlan.by` and the command line name them."""

_TOLD_BY: Mapping[str, frozenset[Column]] = {
    "need": frozenset({Column.NEED}),
    "age_band": frozenset({Column.BORN}),
    "phase": frozenset({Column.PHASE}),
    "setting": frozenset({Column.SETTING, Column.PHASE}),
    "plan": frozenset({Column.UPDATED}),
    "looked_after": frozenset({Column.SOCIAL_CARE}),
    "out_of_area": frozenset({Column.OUT_OF_AREA}),
}
"""The columns any of which tells a group; without them its values would be made up."""


def groups_told(lists: Sequence[CohortList]) -> tuple[str, ...]:
    """Return the groups that the columns of every one of the lists tell."""
    return tuple(name for name in GROUPS if all(_tells(one, name) for one in lists))


def _tells(cohort: CohortList, name: str) -> bool:
    if name == "plan" and cohort.name is ListName.SEN_SUPPORT:
        return True
    return not _TOLD_BY[name].isdisjoint(cohort.columns)


def frame_of(cases: Iterable[Case]) -> tuple[FrameCase, ...]:
    """Return the frame that cases make; every case has all of `GROUPS`."""
    groups, flagged = cache(_groups), cache(_flagged)  # few combinations, so each is made once
    return tuple(
        FrameCase(
            case.id,
            groups(
                *(case.need, case.age_band, case.phase, case.setting, _plan(case)),
                *flagged(case.flags),
            ),
        )
        for case in cases
    )


def _groups(need: str, age_band: AgeBand, *others: str) -> Mapping[str, str]:
    return dict(zip(GROUPS, (need, age_band.value, *others), strict=True))


def _flagged(flags: frozenset[Flag]) -> tuple[str, ...]:
    return tuple("yes" if one in flags else "no" for one in (Flag.LOOKED_AFTER, Flag.OUT_OF_AREA))


def _plan(case: Case) -> str:
    """Whether a plan has been amended; SEN support has none."""
    if case.list is ListName.SEN_SUPPORT:
        return "SEN support"
    return "amended" if case.is_amended else "new"
