"""What a draw would give, told before it is made: strata, their cases, what they will bear."""

from collections.abc import Sequence
from dataclasses import dataclass

from sendprep.domain.adequacy import Reach, reach
from sendprep.domain.draw import planned_sizes
from sendprep.domain.draw_reach import reach_of_sizes
from sendprep.domain.sample import DrawPlan, FrameCase, Values
from sendprep.errors import SendprepError


@dataclass(frozen=True)
class PlannedStratum:
    """A stratum of the frame, and how many of its cases would be drawn."""

    values: Values
    frame: int
    excluded: int
    sample: int
    least: int = 0
    """How many it is given at least by the plan, or all of it."""

    @property
    def reach(self) -> Reach | None:
        """What its cases will bear of it; None where none would be drawn."""
        return reach(self.sample, self.frame) if self.sample else None


@dataclass(frozen=True)
class Foresight:
    """What a plan would give."""

    strata: tuple[PlannedStratum, ...]
    reach: Reach

    @property
    def sentences(self) -> tuple[str, ...]:
        """Is it enough: what the sample will bear, and of which strata it will say nothing."""
        without = sum(not one.sample for one in self.strata)
        if not without:
            return (self.reach.sentence,)
        one = "1 stratum gets no case: the sample will say nothing about it."
        more = f"{without:,} strata get no case: the sample will say nothing about those."
        return (self.reach.sentence, one if without == 1 else more)


@dataclass(frozen=True)
class Unmet:
    """Why a plan cannot be drawn, and the strata that the frame has all the same."""

    why: SendprepError
    strata: tuple[PlannedStratum, ...] = ()


def foresee_or_tell(cases: Sequence[FrameCase], plan: DrawPlan) -> Foresight | Unmet:
    """Return what a plan would give, or why it gives nothing, so that a minimum can be mended."""
    try:
        return foresee(cases, plan)
    except SendprepError as why:
        return Unmet(why, _without_sample(cases, plan))


def foresee(cases: Sequence[FrameCase], plan: DrawPlan) -> Foresight:
    """Return what a plan would give; SendprepError as `draw` if the frame cannot give it."""
    strata = tuple(
        _planned(values, ids, size, plan) for values, ids, size in planned_sizes(cases, plan)
    )
    return Foresight(strata, reach_of_sizes([(one.sample, one.frame) for one in strata], plan))


def _planned(values: Values, ids: Sequence[str], size: int, plan: DrawPlan) -> PlannedStratum:
    excluded = sum(one in plan.excluded for one in ids)
    return PlannedStratum(values, len(ids), excluded, size, plan.least_of(values))


def _without_sample(cases: Sequence[FrameCase], plan: DrawPlan) -> tuple[PlannedStratum, ...]:
    """Return the strata of a frame by the groups of a plan; none where the frame has no such."""
    try:
        found = planned_sizes(cases, DrawPlan(1, "any", plan.by))
    except SendprepError:
        return ()
    return tuple(_planned(values, ids, 0, plan) for values, ids, _ in found)
