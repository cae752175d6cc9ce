"""What sampling needs of a child and nothing more: the only form in which a list is kept.

A `Case` has no field that a name, number or date of birth fits: its words come from closed lists,
its age is a band, and its ID is refused if it tells who the child is.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import NamedTuple

from sendprep.domain.cohort import CohortList, ListName, Person
from sendprep.domain.cohort_columns import plain
from sendprep.domain.cohort_rules_identity import is_pseudonym, pseudonym


class AgeBand(Enum):
    """Bands of age on the reference day."""

    UNDER_5 = "0-4"
    AGED_5 = "5-10"
    AGED_11 = "11-15"
    AGED_16 = "16-19"
    AGED_20 = "20-25"
    OVER_25 = "26 or older"
    NOT_KNOWN = "not known"


_OLDEST = {
    AgeBand.UNDER_5: 4,
    AgeBand.AGED_5: 10,
    AgeBand.AGED_11: 15,
    AgeBand.AGED_16: 19,
    AgeBand.AGED_20: 25,
}


class Flag(Enum):
    """What a list says of a child with yes or no."""

    LOOKED_AFTER = "looked after"
    PROTECTION_PLAN = "child protection plan"
    IN_NEED = "child in need"
    DISABLED = "disabled"
    HOME_EDUCATED = "home educated"
    DUAL_REGISTERED = "dual registered"
    OUT_OF_AREA = "out of area"
    PUPIL_PREMIUM = "pupil premium"
    SUSPENDED = "suspended"
    EXCLUDED = "permanently excluded"


CARE_FLAGS = {"CLA": Flag.LOOKED_AFTER, "CPP": Flag.PROTECTION_PLAN, "CIN": Flag.IN_NEED}
"""The codes of the column on social care, and what each says."""

OTHER = "other"
"""A word that the codes do not name."""
MISSING = "missing"
"""A cell that says nothing."""


@dataclass(frozen=True)
class Codes:
    """Which words of a cell mean which code; words are `plain`, codes are what is kept."""

    needs: Mapping[str, str]
    phases: Mapping[str, str]
    settings: Mapping[str, str]
    care: Mapping[str, Flag]
    yes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Case:
    """One child of a list as sampling knows them; ValueError for an ID that tells who it is."""

    id: str
    list: ListName
    age_band: AgeBand
    need: str
    phase: str
    setting: str
    issued: date | None
    updated: date | None
    reviewed: date | None
    flags: frozenset[Flag]

    def __post_init__(self) -> None:
        if not is_pseudonym(self.id):
            raise ValueError("the ID of a case must be pseudonymous")

    @property
    def is_amended(self) -> bool:
        """Whether the plan was issued anew after its first issue."""
        return bool(self.issued and self.updated and self.updated > self.issued)


def cases(cohort: CohortList, on: date, codes: Codes) -> tuple[Case, ...]:
    """Return the children of a list as cases, in its order; ages are those of the day `on`.

    An ID that may tell who the child is gives way to the row's. Words are looked up once each.
    """
    reading = _Reading(
        cache(lambda cell: _code(cell, codes.needs)),
        cache(lambda cell: _code(cell, codes.phases)),
        cache(lambda setting, home, phase: _setting(setting, home, phase, codes)),
        cache(lambda *cells: _flags(_FlagCells(*cells), codes)),
    )
    return tuple(_reduced(person, on, reading) for person in cohort.people)


@dataclass(frozen=True)
class _Reading:
    """How the cells of a list become codes and flags."""

    need: Callable[[str], str]
    phase: Callable[[str], str]
    setting: Callable[[str, str, str], str]
    flags: Callable[..., frozenset[Flag]]


def _reduced(person: Person, on: date, read: _Reading) -> Case:
    has_plan = person.list is ListName.EHC_PLANS
    return Case(
        id=pseudonym(person),
        list=person.list,
        age_band=_band(person.age(on)),
        need=read.need(person.need),
        phase=read.phase(person.phase),
        setting=read.setting(person.setting, person.home_educated, person.phase),
        issued=person.issued.day if has_plan else None,
        updated=person.updated.day if has_plan else None,
        reviewed=person.reviewed.day if has_plan else None,
        flags=read.flags(
            *(person.disability, person.home_educated, person.subsidiary, person.out_of_area),
            *(person.pupil_premium, person.suspensions, person.exclusions, person.social_care),
        ),
    )


@cache
def _band(age: int | None) -> AgeBand:
    """Return the band of an age in years; before birth it is not known."""
    if age is None or age < 0:
        return AgeBand.NOT_KNOWN
    return next((band for band, oldest in _OLDEST.items() if age <= oldest), AgeBand.OVER_25)


def _code(cell: str, codes: Mapping[str, str]) -> str:
    return codes.get(plain(cell), OTHER) if cell else MISSING


def _setting(setting: str, home_educated: str, phase: str, codes: Codes) -> str:
    """Return the type of setting, which the phase tells where no column does."""
    if not setting and _is_yes(home_educated, codes):
        return codes.settings.get("electivehomeeducation", OTHER)
    return _code(setting or phase, codes.settings)


class _FlagCells(NamedTuple):
    """The cells that flags are read from: few combinations, so each is read once."""

    disability: str
    home_educated: str
    subsidiary: str
    out_of_area: str
    pupil_premium: str
    suspensions: str
    exclusions: str
    social_care: str


def _flags(cells: _FlagCells, codes: Codes) -> frozenset[Flag]:
    said = {
        Flag.DISABLED: _is_yes(cells.disability, codes),
        Flag.HOME_EDUCATED: _is_yes(cells.home_educated, codes),
        Flag.DUAL_REGISTERED: cells.subsidiary != "",
        Flag.OUT_OF_AREA: _is_yes(cells.out_of_area, codes),
        Flag.PUPIL_PREMIUM: _is_yes(cells.pupil_premium, codes),
        Flag.SUSPENDED: _is_some(cells.suspensions),
        Flag.EXCLUDED: _is_some(cells.exclusions),
    }
    flags = frozenset(flag for flag, holds in said.items() if holds)
    care = codes.care.get(plain(cells.social_care)) if cells.social_care else None
    return flags | {care} if care else flags


def _is_yes(cell: str, codes: Codes) -> bool:
    return cell.lower() in codes.yes


def _is_some(cell: str) -> bool:
    """Whether a cell holds a count that is more than nought."""
    return cell.isdecimal() and int(cell) > 0
