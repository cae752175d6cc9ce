"""Is a draw enough: what its cases will bear, all together and stratum by stratum."""

from collections.abc import Sequence

from sendprep.domain.adequacy import Reach, reach
from sendprep.domain.intervals import MARGINS, needed, worst_margin_across
from sendprep.domain.sample import Draw, DrawnStratum, DrawPlan


def reach_of(drawn: Draw) -> Reach:
    """Return what a draw will bear of all its frame, before anything is known of the cases.

    Where minimums give some strata more than their part, each weighs as much as it holds of the
    frame, which makes the margin wider than the number of cases alone would.
    """
    return reach_of_sizes([(len(one.drawn), one.frame) for one in drawn.strata], drawn.plan)


def reach_of_sizes(strata: Sequence[tuple[int, int]], plan: DrawPlan) -> Reach:
    """Return the same of strata that are given as cases and frame, drawn by a plan."""
    cases, frame = (sum(numbers) for numbers in zip(*strata, strict=True))
    if not (plan.least or plan.minimums):
        return reach(cases, frame)
    margin = worst_margin_across([one for one in strata if one[0]])
    return Reach(cases, frame, margin, {size: needed(frame, size) for size in MARGINS})


def reach_of_stratum(one: DrawnStratum) -> Reach | None:
    """Return what the cases of one stratum will bear of it; None where none was drawn."""
    return reach(len(one.drawn), one.frame) if one.drawn else None
