"""A case that inspectors follow through its services: one of six (domain.md 1a)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from sendprep.domain.evidence import Agency


class Support(Enum):
    """What a tracked child has, as the lists of children part them."""

    PLAN = "EHC plan"
    SEN_SUPPORT = "SEN support"


class Consent(Enum):
    """How the asking of the family stands."""

    NOT_ASKED = "not asked"
    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"


@dataclass(frozen=True)
class TrackedDocument:
    """A document of the checklist: the day it was uploaded, or why there is none."""

    document: str
    uploaded: date | None = None
    not_held: str = ""


@dataclass(frozen=True)
class TrackedMonth:
    """What happened in a month, "2025-03", told without names."""

    month: str
    words: str
    kept_because: str = ""


@dataclass(frozen=True)
class TrackedCase:
    """A tracked child, by pseudonymous id and in bands; `named` is the day inspectors chose it."""

    id: str
    number: int
    case_id: str
    support: Support
    age_band: str = ""
    need: str = ""
    phase: str = ""
    setting: str = ""
    is_in_alternative_provision: bool = False
    services: frozenset[Agency] = frozenset()
    named: date | None = None
    consent: Consent = Consent.NOT_ASKED
    meeting: date | None = None
    documents: Mapping[str, TrackedDocument] = field(default_factory=dict)
    months: tuple[TrackedMonth, ...] = ()
