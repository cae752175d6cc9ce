"""What the heading of an audit says of its case: groups that it is in, and nothing of who it is."""

from collections.abc import Mapping

from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_frame import MISSING, AgeBand, Case, Flag


def case_words(case: Case, needs: Mapping[str, str]) -> str:
    """Return age band, need, phase, area and plan of a case; `needs` has the words of codes."""
    parts = [_age(case.age_band), _need(case, needs), _place(case), _plan(case)]
    return "  ·  ".join(filter(None, parts))


def _age(band: AgeBand) -> str:
    return f"age band {band.value.replace('-', ' to ')}"


def _need(case: Case, needs: Mapping[str, str]) -> str:
    if case.need == MISSING:
        return "need not recorded"
    return needs.get(case.need, case.need).lower()


def _place(case: Case) -> str:
    phase = "phase not recorded" if case.phase == MISSING else case.phase.lower()
    area = "out of area" if Flag.OUT_OF_AREA in case.flags else "in area"
    return f"{phase}, {area}"


def _plan(case: Case) -> str:
    if case.list is not ListName.EHC_PLANS:
        return "SEN support"
    return "amended plan" if case.is_amended else "new plan"
