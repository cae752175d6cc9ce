"""What a search of the bank asks for, and what it finds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from sendprep.domain.evidence import Agency, EvidenceKind, Rung


class HitKind(Enum):
    """Where the words stand."""

    WEAKNESS = "weakness"
    FINDING = "finding"
    NARRATIVE = "narrative"
    EXCERPT = "excerpt"
    EVIDENCE = "evidence"
    PAGE = "page"
    NOTE = "note"
    """Why a link was made, in the officer's words."""
    STRENGTH = "strength"


@dataclass(frozen=True)
class SearchFilter:
    """What a hit must be beside holding the words; what is empty filters nothing.

    `weakness` is a number. The dates are evidence dates, both ends included. `cited` asks for
    evidence that our narrative cites (True) or does not (False).
    """

    kinds: frozenset[HitKind] = frozenset()
    weakness: int | None = None
    agency: Agency | None = None
    evidence_kind: EvidenceKind | None = None
    rung: Rung | None = None
    since: date | None = None
    until: date | None = None
    cited: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return self == SearchFilter()


@dataclass(frozen=True)
class SavedSearch:
    """A search that an officer keeps under a name."""

    id: str
    name: str
    query: str
    only: SearchFilter = SearchFilter()


@dataclass(frozen=True)
class Hit:
    """One place that holds the words; in `snippet` each of them stands between « and »."""

    kind: HitKind
    id: str
    title: str
    page: int | None
    snippet: str


@dataclass(frozen=True)
class Hits:
    """The hits that were asked for, best first, and how many there are in all and of each kind."""

    total: int
    hits: tuple[Hit, ...]
    counts: Mapping[HitKind, int] = field(default_factory=dict)
