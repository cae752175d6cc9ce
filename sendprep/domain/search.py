"""What a search of the bank finds."""

from dataclasses import dataclass
from enum import Enum


class HitKind(Enum):
    """Where the words stand."""

    WEAKNESS = "weakness"
    FINDING = "finding"
    NARRATIVE = "narrative"
    EVIDENCE = "evidence"
    PAGE = "page"
    STRENGTH = "strength"


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
    """The hits that were asked for, best first, and how many there are in all."""

    total: int
    hits: tuple[Hit, ...]
