"""Shares of audited cases, told of all cases that could be drawn.

Where a question did not apply to some cases, its frame is the part of all that those it applied to
are of the audited, rounded up (Cochran 1977, section 2.13). Where a draw gave some strata more
than their part, each weighs what it holds of the frame (`intervals.across`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sendprep.domain.intervals import Share, across, share
from sendprep.domain.sample import Draw, Values


@dataclass(frozen=True)
class Part:
    """One stratum of a draw as far as it is audited."""

    values: Values
    frame: int
    """How many cases could be drawn: those of the frame without the excluded."""
    drawn: int
    audited: frozenset[str]


@dataclass(frozen=True)
class AuditedSample:
    """A draw, and those of its cases that are audited."""

    draw: Draw
    audited: frozenset[str]

    @cached_property
    def parts(self) -> Sequence[Part]:
        """Its strata, one of all where it has none."""
        return [
            Part(one.values, one.frame - one.excluded, len(ids), self.audited.intersection(ids))
            for one, ids in ((one, self.draw.ids_of(one)) for one in self.draw.strata)
        ]

    @cached_property
    def frame(self) -> int:
        """How many cases could be drawn."""
        return sum(one.frame for one in self.parts)

    @property
    def drawn(self) -> int:
        """How many cases are to be audited."""
        return sum(one.drawn for one in self.parts)

    @property
    def is_weighted(self) -> bool:
        """Whether some strata were given more than their part, so that each must be weighed."""
        return bool(self.draw.plan.least or self.draw.plan.minimums)

    @property
    def unseen(self) -> Sequence[Part]:
        """Strata that could be drawn from and of which no case is audited."""
        return [one for one in self.parts if one.frame and not one.audited]

    def share(self, told: Mapping[str, bool]) -> Share | None:
        """Return the share of cases of which it is true; None if it is told of none."""
        if not self.is_weighted:
            return share_of(told, self.audited, self.frame)
        shares = [share_of(told, one.audited, one.frame) for one in self.parts]
        held = [one for one in shares if one]
        return across(held) if held else None


def share_of(told: Mapping[str, bool], audited: frozenset[str], frame: int) -> Share | None:
    """Return the share of audited cases of which it is true; those not told of are left out."""
    answers = [told[case] for case in audited if case in told]
    if not answers:
        return None
    return share(sum(answers), len(answers), -(-frame * len(answers) // len(audited)))
