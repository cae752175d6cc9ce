"""An inspection: which framework, what its letter says, and when the inspectors return."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from sendprep.domain.pages import Pages, Place
from sendprep.domain.weakness import Judgement, WeaknessKind


class Framework(Enum):
    """The inspection framework (domain.md 1a and 1b)."""

    REVISIT_2016 = "2016"
    AREA_2023 = "2023"


class LetterKind(Enum):
    """Which step of the cycle the letter or report comes from."""

    INITIAL = "initial"
    REVISIT = "revisit"
    FULL = "full"
    MONITORING = "monitoring"
    OTHER = "other"


@dataclass(frozen=True)
class Span:
    """A span of days, both included."""

    start: date
    end: date


@dataclass(frozen=True)
class StatedTotals:
    """What the letter itself says of its weaknesses; None where it says nothing."""

    total: int | None = None
    sufficient: int | None = None
    not_sufficient: int | None = None


@dataclass(frozen=True)
class LetterFinding:
    """One finding as the letter has it, with its places where the format has positions."""

    text: str
    page: int | None
    places: tuple[Place, ...] = ()


@dataclass(frozen=True)
class LetterWeakness:
    """One weakness as the letter has it; `title` is the officer's, given in the review."""

    number: int
    kind: WeaknessKind
    text: str
    page: int | None
    judgement: Judgement = Judgement.NONE_STATED
    responsible: str | None = None
    findings: tuple[LetterFinding, ...] = ()
    places: tuple[Place, ...] = ()
    title: str = ""


@dataclass(frozen=True)
class LetterWarning:
    """Something the officer must look at: `message` says what, `beside` is the text there."""

    message: str
    beside: str = ""
    page: int | None = None
    number: int | None = None


@dataclass(frozen=True)
class LeftOut:
    """A line that was kept out of the text: a running header, footer or page number."""

    text: str
    page: int | None


@dataclass(frozen=True)
class Letter:
    """An inspection letter or report as it was read; a proposal that an officer confirms."""

    framework: Framework
    kind: LetterKind
    area: str
    visit: Span | None
    letter_date: date | None
    outcome: int | None
    stated: StatedTotals
    weaknesses: tuple[LetterWeakness, ...]
    warnings: tuple[LetterWarning, ...]
    left_out: tuple[LeftOut, ...]
    pages: Pages


@dataclass(frozen=True)
class Inspection:
    """The inspection that a bank prepares for, and what its cover sheet says."""

    area: str
    framework: Framework
    kind: LetterKind
    visit: Span | None = None
    letter_date: date | None = None
    outcome: int | None = None
    stated: StatedTotals = StatedTotals()
    letter_evidence_id: str | None = None
    revisit: Span | None = None
    context: str = ""
    prepared_by: str = "Local Area Nominated Officer"
    goes_to: str = ""
    marking: str = "OFFICIAL-SENSITIVE"


@dataclass(frozen=True)
class Event:
    """A dated step of the inspection cycle or a meeting, for the timeline."""

    id: str
    day: date
    title: str
