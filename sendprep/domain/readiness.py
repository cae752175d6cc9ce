"""Readiness for the revisit: which of four steps each of the inspectors' findings has met on a day.

There is no score beside the counts: what is told is how many findings have met each step, and how
many stand in full (product.md 46 and C11). Who counts as evidence, as a source and as fresh is
said in coverage, from whose rows these are counted.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import cached_property

from sendprep.domain.coverage_cells import Row, revisit_day
from sendprep.domain.coverage_flags import Flag
from sendprep.domain.evidence import FRESH, Evidence
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.weakness import Answer, Finding

ENOUGH_SOURCES = 2
"""From how many independent sources on a finding is corroborated (product.md 21 and C5)."""


class Step(Enum):
    """What an inspector looks for behind our answer to a finding, in the order of asking."""

    ANSWERED = "answered"
    EVIDENCED = "evidenced"
    CORROBORATED = "corroborated"
    FRESH = "fresh"

    @property
    def words(self) -> str:
        """The step as it is shown and printed."""
        return _WORDS[self]

    @property
    def head(self) -> str:
        """The step as the head of a narrow column."""
        return _HEADS[self]

    @property
    def rule(self) -> str:
        """What counts as having met it, a whole sentence."""
        return _RULES[self]


_WORDS = {
    Step.ANSWERED: "Answered",
    Step.EVIDENCED: "With evidence",
    Step.CORROBORATED: "Two sources",
    Step.FRESH: "Fresh on the day",
}
_HEADS = {
    Step.ANSWERED: "Answered",
    Step.EVIDENCED: "Evidence",
    Step.CORROBORATED: "Two sources",
    Step.FRESH: "Fresh",
}
_RULES = {
    Step.ANSWERED: "Our answer is set to Answered.",
    Step.EVIDENCED: (
        "At least one piece that supports us, wholly or partly, is linked to the finding."
    ),
    Step.CORROBORATED: (
        "Pieces linked to it come from at least two sources that do not rest on each other."
    ),
    Step.FRESH: "A linked piece is at most 12 months old on the day.",
}


@dataclass(frozen=True)
class Stand:
    """How one finding stands: its row of coverage, and the pieces that support it.

    `pieces` are those that count in the row.
    """

    row: Row
    finding: Finding
    pieces: tuple[Evidence, ...]

    @property
    def number(self) -> str:
        """The number as people say it, such as "3.2"."""
        return self.row.number

    @property
    def against(self) -> tuple[Evidence, ...]:
        """The pieces that speak against us and that our words do not cite."""
        raised = (one for one in self.row.flags if one.flag is Flag.UNANSWERED_CONTRADICTION)
        return tuple(piece for one in raised for piece in one.pieces)

    @cached_property
    def newest(self) -> date | None:
        """The last day that any of its evidence says something about; None if none is dated."""
        return max((one.speaks_until for one in self.pieces if one.speaks_until), default=None)

    @property
    def fresh_until(self) -> date | None:
        """The last day on which any of its evidence is fresh; None if none is dated."""
        if self.newest is None:
            return None
        return self.newest + FRESH if date.max - self.newest > FRESH else date.max

    def met(self, day: date | None) -> frozenset[Step]:
        """Return the steps that it has met on a day; without one nothing is fresh."""
        until = self.fresh_until
        tests = {
            Step.ANSWERED: self.finding.answer is Answer.ANSWERED,
            Step.EVIDENCED: bool(self.pieces),
            Step.CORROBORATED: self.row.independent_sources >= ENOUGH_SOURCES,
            Step.FRESH: day is not None and until is not None and day <= until,
        }
        return frozenset(step for step, is_met in tests.items() if is_met)

    def is_whole(self, day: date | None) -> bool:
        """Whether it stands in full: every step is met, and nothing unanswered speaks against."""
        return len(self.met(day)) == len(Step) and not self.against


@dataclass(frozen=True)
class Readiness:
    """How every finding stands on a day: the first of the revisit, or one that is asked about."""

    day: date | None
    stands: tuple[Stand, ...]

    def on(self, day: date | None) -> "Readiness":
        """Return how the same evidence stands on another day."""
        return replace(self, day=day)

    def having_met(self, step: Step) -> tuple[Stand, ...]:
        """Return the findings that have met a step."""
        return tuple(one for one in self.stands if step in one.met(self.day))

    def having_met_exactly(self, steps: int) -> tuple[Stand, ...]:
        """Return the findings that have met so many of the four steps."""
        return tuple(one for one in self.stands if len(one.met(self.day)) == steps)

    @property
    def whole(self) -> tuple[Stand, ...]:
        """The findings that stand in full."""
        return tuple(one for one in self.stands if one.is_whole(self.day))

    @property
    def held_back(self) -> tuple[Stand, ...]:
        """The findings that have met every step, but against which something speaks unanswered."""
        return tuple(one for one in self.having_met_exactly(len(Step)) if one.against)

    @property
    def by_weakness(self) -> tuple["Readiness", ...]:
        """Each weakness that has findings on its own; their counts add up to these."""
        groups: dict[str, list[Stand]] = {}
        for one in self.stands:
            groups.setdefault(one.row.weakness.id, []).append(one)
        return tuple(replace(self, stands=tuple(group)) for group in groups.values())

    @property
    def steps_met(self) -> int:
        """How many steps all findings together have met."""
        return sum(len(one.met(self.day)) for one in self.stands)

    @property
    def steps_in_all(self) -> int:
        """How many steps there are to meet: four for each finding."""
        return len(Step) * len(self.stands)


def readiness(rows: Iterable[Row], se: SelfEvaluation, day: date | None = None) -> Readiness:
    """Return how the findings stand; `rows` are their rows of coverage.

    Without a day it is the first of the revisit, and without that date nothing is fresh.
    """
    return Readiness(
        day or revisit_day(se),
        tuple(Stand(row, row.finding, _pieces(row, se)) for row in rows if row.finding),
    )


def _pieces(row: Row, se: SelfEvaluation) -> tuple[Evidence, ...]:
    ids = {link.evidence_id for link in row.whole.links}
    return tuple(sorted((se.by_id(one) for one in ids), key=lambda one: one.number))
