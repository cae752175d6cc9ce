"""Whether the tracked cases are the mix that inspectors ask for, in plain words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from sendprep.domain.cohort_frame import AgeBand
from sendprep.domain.evidence import Agency
from sendprep.domain.tracked_case import Consent, Support, TrackedCase

SERVICES = (Agency.EDUCATION, Agency.HEALTH, Agency.SOCIAL_CARE)
"""The services whose practitioners meet about a tracked case (domain.md 1a)."""

KNOWN_BANDS = tuple(one for one in AgeBand if one is not AgeBand.NOT_KNOWN)


class Counted(Enum):
    """What a rule of the mix counts, by its name in the file of rules."""

    CASES = "cases"
    NEEDS = "needs"
    AGE_BANDS = "age_bands"
    SERVICES = "services"
    ALTERNATIVE_PROVISION = "alternative_provision"
    SEN_SUPPORT = "sen_support"


@dataclass(frozen=True)
class MixRule:
    """How many of something there should be; `number_confirmed` tells whether a source says it."""

    counts: Counted
    at_least: int
    one: str
    many: str
    source: str
    confirmed: bool
    number_confirmed: bool
    at_most: int | None = None

    @property
    def asked(self) -> str:
        """What is usual: "usually at least 2 at SEN support without a plan"."""
        least = "" if self.at_least == self.at_most else "at least "
        usual = "usually" if self.number_confirmed else "our reading:"
        return f"{usual} {least}{self.at_least} {self.noun(self.at_least)}"

    def noun(self, number: int) -> str:
        """Return the words behind a number."""
        return self.one if number == 1 else self.many


@dataclass(frozen=True)
class MixFinding:
    """What a rule found: the needs, bands or services, or the ids of cases, in order."""

    rule: MixRule
    found: tuple[str, ...]

    @property
    def short(self) -> int:
        """How many are wanting; 0 if none is."""
        return max(0, self.rule.at_least - len(self.found))

    @property
    def over(self) -> int:
        """How many there are too many; 0 if none is."""
        most = self.rule.at_most
        return max(0, len(self.found) - most) if most is not None else 0

    @property
    def is_met(self) -> bool:
        """Whether the cases are as the rule asks."""
        return not self.short and not self.over

    @property
    def said(self) -> str:
        """What there is: "3 needs", or "None in alternative provision"."""
        number = len(self.found)
        if number:
            return f"{number} {self.rule.noun(number)}"
        none = "None" if self.rule.counts in _OF_CHILDREN else "No"
        return f"{none} {self.rule.many if none == 'None' else self.rule.one}"

    @property
    def remark(self) -> str:
        """What is wanting with what is asked, or what there is in detail where all is well."""
        if self.short:
            return f"{self.short} more wanted, {self.rule.asked}"
        if self.over:
            return f"{self.over} too many, {self.rule.asked}"
        if self.rule.counts is Counted.CASES:
            return _opened(self.rule.asked)
        return ", ".join(self.found)


_OF_CHILDREN = (Counted.ALTERNATIVE_PROVISION, Counted.SEN_SUPPORT)


def mix(cases: Sequence[TrackedCase], rules: Sequence[MixRule]) -> tuple[MixFinding, ...]:
    """Return what each rule finds; a case whose family has refused is not counted."""
    counted = [one for one in cases if one.consent is not Consent.REFUSED]
    return tuple(MixFinding(rule, _found(counted, rule.counts)) for rule in rules)


def _found(cases: Sequence[TrackedCase], counts: Counted) -> tuple[str, ...]:
    match counts:
        case Counted.CASES:
            return _ids(cases)
        case Counted.NEEDS:
            return tuple(sorted({one.need for one in cases if one.need}))
        case Counted.AGE_BANDS:
            bands = {one.age_band for one in cases}
            return tuple(one.value for one in KNOWN_BANDS if one.value in bands)
        case Counted.SERVICES:
            taking = frozenset[Agency]().union(*(one.services for one in cases))
            return tuple(one.words for one in SERVICES if one in taking)
        case Counted.ALTERNATIVE_PROVISION:
            return _ids([one for one in cases if one.is_in_alternative_provision])
        case Counted.SEN_SUPPORT:
            return _ids([one for one in cases if one.support is Support.SEN_SUPPORT])


def _ids(cases: Sequence[TrackedCase]) -> tuple[str, ...]:
    return tuple(one.case_id for one in cases)


def _opened(words: str) -> str:
    return words[:1].upper() + words[1:]
