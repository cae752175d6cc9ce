"""Is a draw enough: what its cases will bear, all together and stratum by stratum."""

from sendprep.domain.adequacy import Reach, reach
from sendprep.domain.intervals import MARGINS, needed, worst_margin_across
from sendprep.domain.sample import Draw, DrawnStratum


def reach_of(drawn: Draw) -> Reach:
    """Return what a draw will bear of all its frame, before anything is known of the cases.

    Where minimums give some strata more than their part, each weighs as much as it holds of the
    frame, which makes the margin wider than the number of cases alone would.
    """
    cases = len(drawn.ids)
    if not (drawn.plan.least or drawn.plan.minimums):
        return reach(cases, drawn.frame)
    sizes = [(len(one.drawn), one.frame) for one in drawn.strata if one.drawn]
    margin = worst_margin_across(sizes)
    return Reach(cases, drawn.frame, margin, {size: needed(drawn.frame, size) for size in MARGINS})


def reach_of_stratum(one: DrawnStratum) -> Reach | None:
    """Return what the cases of one stratum will bear of it; None where none was drawn."""
    return reach(len(one.drawn), one.frame) if one.drawn else None
