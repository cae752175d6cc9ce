"""A sample of cases: what is planned, what was drawn, and what was replaced since."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

Values = tuple[str, ...]
"""What the cases of a stratum have in common, in the order of `DrawPlan.by`; "" is not recorded."""


class Picking(Enum):
    """How cases are taken from a stratum."""

    RANDOM = "random"
    SYSTEMATIC = "systematic"


@dataclass(frozen=True)
class FrameCase:
    """A case that could be drawn: a pseudonymous id, and the groups that it is in."""

    id: str
    groups: Mapping[str, str] = field(default_factory=dict)
    """Such as {"need": "SLCN", "phase": "Secondary"}."""


@dataclass(frozen=True)
class DrawPlan:
    """What is decided before a draw, and all that is needed, with the frame, to repeat it."""

    size: int
    seed: str
    by: tuple[str, ...] = ()
    """The groups that make strata; none for a simple draw."""
    picking: Picking = Picking.RANDOM
    least: int = 0
    """How many cases every stratum is given at least, or all of it."""
    minimums: Mapping[Values, int] = field(default_factory=dict)
    """The same for strata that need another number."""
    excluded: Mapping[str, str] = field(default_factory=dict)
    """The reason why a case cannot be drawn, by its id."""

    def least_of(self, values: Values) -> int:
        """How many cases a stratum is given at least."""
        return self.minimums.get(values, self.least)


@dataclass(frozen=True)
class DrawnStratum:
    """A stratum of the frame, and what was drawn from it."""

    values: Values
    frame: int
    excluded: int
    drawn: tuple[str, ...]
    reserves: tuple[str, ...]
    """All others that could be drawn, the next one first."""


@dataclass(frozen=True)
class Replacement:
    """A case that could not be audited, and the reserve that took its place."""

    out: str
    into: str
    reason: str


@dataclass(frozen=True)
class Draw:
    """A sample as it was drawn, and every replacement since."""

    plan: DrawPlan
    frame_hash: str
    strata: tuple[DrawnStratum, ...]
    replacements: tuple[Replacement, ...] = ()

    @property
    def frame(self) -> int:
        """How many cases the frame holds, with those that were excluded."""
        return sum(one.frame for one in self.strata)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the cases to audit, replacements in place, stratum by stratum."""
        return tuple(case for one in self.strata for case in self.ids_of(one))

    @property
    def method(self) -> str:
        """How it was drawn: simple, stratified, systematic or stratified systematic."""
        is_systematic = self.plan.picking is Picking.SYSTEMATIC
        words = ("stratified" * bool(self.plan.by), "systematic" * is_systematic)
        return " ".join(filter(None, words)) or "simple"

    def ids_of(self, stratum: DrawnStratum) -> tuple[str, ...]:
        """Return the ids of the cases to audit in one stratum."""
        now = {case: case for case in stratum.drawn}
        first = dict(now)
        for one in self.replacements:
            if one.out in first:
                now[first[one.out]] = one.into
                first[one.into] = first[one.out]
        return tuple(now.values())
