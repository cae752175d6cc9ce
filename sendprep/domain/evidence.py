"""Evidence, and the links that say what it shows of which weakness or finding."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from sendprep.domain.inspection import Span

FRESH = timedelta(days=365)
"""How old a piece may be at the revisit before it counts as stale (domain.md 2b)."""


class EvidenceKind(Enum):
    """What sort of document it is (domain.md 2d)."""

    LETTER = "letter"
    MINUTES = "minutes"
    DATA = "data"
    AUDIT = "audit"
    SURVEY = "survey"
    CASE_STUDY = "case_study"
    POLICY = "policy"
    PLAN = "plan"
    REPORT = "report"
    VOICE = "voice"
    TRAINING = "training"
    MAIL = "mail"
    PRESENTATION = "presentation"
    PICTURE = "picture"
    SELF_EVALUATION = "self_evaluation"
    """Our own SEF, which is no evidence of what it says itself."""
    OTHER = "other"

    @property
    def words(self) -> str:
        """The kind as it is shown and printed."""
        return self.value.replace("_", " ").capitalize()


class Agency(Enum):
    """Who the evidence comes from."""

    EDUCATION = "education"
    HEALTH = "health"
    SOCIAL_CARE = "social_care"
    PARENTS = "parents"
    YOUNG_PEOPLE = "young_people"
    SCHOOLS = "schools"
    INSPECTORS = "inspectors"

    @property
    def words(self) -> str:
        """The agency as it is shown and printed."""
        return _AGENCY_WORDS[self]


_AGENCY_WORDS = {
    Agency.EDUCATION: "Education",
    Agency.HEALTH: "Health",
    Agency.SOCIAL_CARE: "Social care",
    Agency.PARENTS: "Parents and carers",
    Agency.YOUNG_PEOPLE: "Children and young people",
    Agency.SCHOOLS: "Schools",
    Agency.INSPECTORS: "Inspectors",
}


class Confidentiality(Enum):
    """Who may see the document (GOV.UK classifications; 'personal data' is our warning)."""

    OFFICIAL = "official"
    OFFICIAL_SENSITIVE = "official_sensitive"
    PERSONAL_DATA = "personal_data"

    @property
    def words(self) -> str:
        """The marking as it is shown and printed."""
        return _CONFIDENTIALITY_WORDS[self]


_CONFIDENTIALITY_WORDS = {
    Confidentiality.OFFICIAL: "OFFICIAL",
    Confidentiality.OFFICIAL_SENSITIVE: "OFFICIAL-SENSITIVE",
    Confidentiality.PERSONAL_DATA: "OFFICIAL-SENSITIVE, personal data",
}


class Role(Enum):
    """What the evidence does for the weakness or finding it is linked to."""

    SUPPORTS = "supports"
    PARTLY = "partly"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"

    @property
    def words(self) -> str:
        """The role as it is shown and printed."""
        return self.value.capitalize()


class Rung(Enum):
    """How far the evidence goes, from something done to something lived (product.md 16)."""

    ACTIVITY = 1
    OUTPUT = 2
    EMBEDDED = 3
    IMPACT = 4
    LIVED_EXPERIENCE = 5

    @property
    def words(self) -> str:
        """The rung as it is shown and printed, without its number."""
        return self.name.replace("_", " ").capitalize()


@dataclass(frozen=True)
class Evidence:
    """One document in the bank; `number` is the 12 of E12, `added` is aware and never edited.

    `source` names the dataset, survey or audit that it rests on, and `rests_on` the ids of other
    pieces that it draws its facts from. `came_with_id` is the mail that it was attached to,
    `trashed` the time at which it was put in the trash, `remarks` what in the file sendprep does
    not follow, each a whole sentence. `without_text` are the pages, from 1, whose words no reader
    could make out.
    """

    id: str
    number: int
    title: str
    kind: EvidenceKind
    filename: str
    sha256: str
    size: int
    added: datetime
    evidence_date: date | None = None
    period: Span | None = None
    agency: Agency | None = None
    owner: str = ""
    confidentiality: Confidentiality = Confidentiality.OFFICIAL_SENSITIVE
    replaces_id: str | None = None
    page_count: int | None = None
    has_text: bool = False
    source: str = ""
    rests_on: tuple[str, ...] = ()
    came_with_id: str | None = None
    trashed: datetime | None = None
    remarks: tuple[str, ...] = ()
    without_text: tuple[int, ...] = ()

    @property
    def code(self) -> str:
        """The reference that people cite, such as E12."""
        return f"E{self.number}"

    @property
    def speaks_until(self) -> date | None:
        """The last day that it says something about; None while it is not dated."""
        return self.period.end if self.period else self.evidence_date

    def is_stale_on(self, day: date) -> bool:
        """Whether it will be too old on that day; what is not dated is not called stale."""
        return self.speaks_until is not None and day - self.speaks_until > FRESH

    def is_fresh_on(self, day: date) -> bool:
        """Whether it will count as fresh on that day; what is not dated does not."""
        return self.speaks_until is not None and not self.is_stale_on(day)


@dataclass(frozen=True)
class Link:
    """What one piece of evidence shows of one weakness, or of one of its findings.

    `excerpt_id` names the very words that show it, None while the whole document is meant.
    """

    id: str
    evidence_id: str
    weakness_id: str
    finding_id: str | None
    role: Role
    rung: Rung
    why: str = ""
    excerpt_id: str | None = None
