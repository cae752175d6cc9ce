"""What a draw would give, told before it is made: strata, their cases, what they will bear."""

from collections.abc import Sequence
from dataclasses import dataclass

from sendprep.domain.adequacy import Reach, reach
from sendprep.domain.draw import planned_sizes
from sendprep.domain.draw_reach import reach_of_sizes
from sendprep.domain.sample import DrawPlan, FrameCase, Values


@dataclass(frozen=True)
class PlannedStratum:
    """A stratum of the frame, and how many of its cases would be drawn."""

    values: Values
    frame: int
    excluded: int
    sample: int

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


def foresee(cases: Sequence[FrameCase], plan: DrawPlan) -> Foresight:
    """Return what a plan would give; SendprepError as `draw` if the frame cannot give it."""
    strata = tuple(
        PlannedStratum(values, len(ids), sum(one in plan.excluded for one in ids), size)
        for values, ids, size in planned_sizes(cases, plan)
    )
    return Foresight(strata, reach_of_sizes([(one.sample, one.frame) for one in strata], plan))
