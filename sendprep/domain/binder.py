"""A binder: the recipe that it is printed by, and the issues that were given out."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from sendprep.domain.editions import Edition


class PackSection(Enum):
    """The sections of the revisit briefing pack, in the order of the binder (domain.md 2d)."""

    HOW_TO_USE = "how_to_use"
    PEOPLE = "people"
    TIMELINE = "timeline"
    OVERVIEW = "overview"
    READINESS = "readiness"
    WEAKNESSES = "weaknesses"
    ACTIONS = "actions"
    CASE_SAMPLES = "case_samples"
    COVERAGE = "coverage"
    VOICE = "voice"
    STRENGTHS = "strengths"
    GOVERNANCE = "governance"
    EVIDENCE_INDEX = "evidence_index"
    GLOSSARY = "glossary"
    CHANGES = "changes"
    MANIFEST = "manifest"
    EXHIBITS = "exhibits"

    @property
    def words(self) -> str:
        """The section as it is shown and printed."""
        return _SECTION_WORDS[self]


_SECTION_WORDS = {
    PackSection.HOW_TO_USE: "How to use this pack",
    PackSection.PEOPLE: "People and timetable",
    PackSection.TIMELINE: "Context and timeline",
    PackSection.OVERVIEW: "Judgement overview",
    PackSection.READINESS: "Where we stand",
    PackSection.WEAKNESSES: "One page for each weakness",
    PackSection.ACTIONS: "Overdue actions",
    PackSection.CASE_SAMPLES: "Case samples: method and findings",
    PackSection.COVERAGE: "Coverage map",
    PackSection.VOICE: "What children and families say",
    PackSection.STRENGTHS: "What works well",
    PackSection.GOVERNANCE: "What boards saw and decided",
    PackSection.EVIDENCE_INDEX: "Evidence index",
    PackSection.GLOSSARY: "Glossary",
    PackSection.CHANGES: "Changes since the last issue",
    PackSection.MANIFEST: "Manifest",
    PackSection.EXHIBITS: "Exhibits",
}


class Binding(Enum):
    """How the sheets are printed and held together (print.md 1)."""

    BOTH_SIDES = "both_sides"
    ONE_SIDE = "one_side"
    UNBOUND = "unbound"

    @property
    def words(self) -> str:
        """The binding as it is shown."""
        return _BINDING_WORDS[self]


_BINDING_WORDS = {
    Binding.BOTH_SIDES: "A4, both sides, bound left",
    Binding.ONE_SIDE: "A4, one side, bound left",
    Binding.UNBOUND: "A4, one side, not bound",
}


@dataclass(frozen=True)
class Recipe:
    """What a binder holds and how it is printed; what is new in the bank is in it unless left out.

    `left_out_weaknesses` and `left_out_exhibits` are ids of weaknesses and of evidence.
    """

    id: str
    name: str
    edition: Edition = Edition.INSPECTOR
    binding: Binding = Binding.BOTH_SIDES
    has_dividers: bool = True
    has_questions: bool = True
    """Whether likely questions and the line to take stand on the pages of the weaknesses."""
    copies: int = 1
    left_out: frozenset[PackSection] = frozenset()
    left_out_weaknesses: frozenset[str] = frozenset()
    left_out_exhibits: frozenset[str] = frozenset()


@dataclass(frozen=True)
class NumberedPart:
    """A part of a binder, such as a section or an exhibit, with the number on each of its pages."""

    key: str
    labels: tuple[str, ...]


@dataclass(frozen=True)
class Issue:
    """An issue of a binder that was given out: its numbers hold for every later one.

    `state` is the hash of what the bank held, `pack_sha256` and `exhibits_sha256` those of the
    files (of copy 1), "" for none. `entries` says, by key such as "E12" or "weakness-3", the hash
    of what was printed of it, so that the next issue can tell what changed.
    """

    id: str
    recipe_id: str
    number: int
    made: date
    state: str
    pack_sha256: str
    exhibits_sha256: str
    parts: tuple[NumberedPart, ...]
    entries: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Agreed:
    """Who agreed a section of the pack or the page of a weakness, and when.

    `section` is the value of a PackSection, or "weakness/ID".
    """

    section: str
    who: str
    on: date
