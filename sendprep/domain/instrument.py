"""An audit instrument: what is asked of each case, how it is scored, and how a grade follows.

Instruments are plain data in `resources/instruments`, one file a version; a result stays bound to
the version that it was scored with.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256


class Stance(Enum):
    """What a choice says of a criterion, whatever an instrument calls it; signs follow from it."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not met"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True)
class Choice:
    """One answer of the scale: `key` is pressed and stored, `words` are shown."""

    key: str
    words: str
    stance: Stance
    points: float | None
    """The share of the weight that it earns, 0 to 1; None leaves the criterion out of the count."""


@dataclass(frozen=True)
class Criterion:
    """One thing that is asked of a case; `met` and `not_met` are examples in quotation marks."""

    code: str
    words: str
    good: str
    """What good looks like, in words for somebody new to auditing."""
    met: str
    not_met: str
    reference: str
    is_statutory: bool
    """The law asks for it: it is no matter of opinion, and may hold a grade down (`Cap`)."""
    reference_checked: bool = True
    """Whether it was read in a published source; if not, it is shown as one to be checked."""


@dataclass(frozen=True)
class AuditSection:
    """A section of a plan, or of an audit, and how much it weighs in the grade."""

    code: str
    title: str
    weight: float
    """Its share of the grade beside the other sections; weights need not add up to 100."""
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True)
class Band:
    """A grade, and the per cent of weight from which it is given."""

    words: str
    least: float


@dataclass(frozen=True)
class Cap:
    """No better grade than `grade` with `fails` or more statutory criteria not met in sections."""

    fails: int
    grade: str
    sections: frozenset[str]
    """Codes of sections; none stands for all."""


@dataclass(frozen=True)
class Instrument:
    """A versioned instrument; bands are given from the best grade to the worst."""

    id: str
    version: int
    title: str
    subject: str
    """What one case of it is: "EHC plan" or "setting"."""
    scale: tuple[Choice, ...]
    sections: tuple[AuditSection, ...]
    bands: tuple[Band, ...]
    caps: tuple[Cap, ...] = ()

    @property
    def hash(self) -> str:
        """The SHA-256 of all that answers and grades follow from; guidance may be put better."""
        asked = [
            (section.code, section.weight, one.code, one.words, one.is_statutory)
            for section in self.sections
            for one in section.criteria
        ]
        scale = [(one.key, one.stance.value, one.points) for one in self.scale]
        bands = [(one.words, one.least) for one in self.bands]
        caps = [(one.fails, one.grade, sorted(one.sections)) for one in self.caps]
        return sha256(json.dumps([asked, scale, bands, caps]).encode()).hexdigest()

    @property
    def criteria(self) -> Iterator[Criterion]:
        """All criteria, in the order in which they are asked."""
        return (one for section in self.sections for one in section.criteria)

    @property
    def grades(self) -> tuple[str, ...]:
        """The words of the grades, the best first."""
        return tuple(band.words for band in self.bands)

    def criterion(self, code: str) -> Criterion:
        """Return a criterion by its code; KeyError if there is none."""
        for one in self.criteria:
            if one.code == code:
                return one
        raise KeyError(code)

    def choice(self, key: str) -> Choice:
        """Return an answer of the scale by its key; KeyError if there is none."""
        for one in self.scale:
            if one.key == key:
                return one
        raise KeyError(key)
