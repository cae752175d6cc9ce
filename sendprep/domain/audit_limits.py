"""What must be said beside the figures of a round, in sentences for the screen and for print."""

from collections.abc import Iterator

from sendprep.domain.adequacy import percent, percent_points, reach
from sendprep.domain.audit_shares import AuditedSample
from sendprep.domain.intervals import (
    CONFIDENCE,
    MARGINS,
    Share,
    needed,
    worst_margin,
    worst_margin_across,
)
from sendprep.domain.suppression import LEAST

ENOUGH = 10
"""Points either way for which it is said beside each figure how many cases it takes."""

FEW = 30
"""Below so many cases a share is told as a number of cases before it is told in per cent."""


def figure(one: Share, applies_to_some: bool = False) -> str:
    """Return a share as it stands on screen and in print: n of N, how sure, and what is enough."""
    told = f"{one.yes:,} of {one.cases:,} audited, {percent(one.value)}"
    if abs(one.value - one.yes / one.cases) > 1e-9:
        told += " with each stratum weighed by its size"
    if one.cases == one.frame:
        return f"{told}: every case was audited, so this is the share itself."
    return (
        f"{told}: likely {percent(one.low)} to {percent(one.high)} of "
        f"{_whole(one, applies_to_some)} ({CONFIDENCE}% confidence), about "
        f"{percent_points(one.margin)} either way. {_enough(one)}"
    )


def round_limits(sample: AuditedSample, agreed: int) -> Iterator[str]:
    """Yield what the figures of a round can and cannot bear, one sentence each."""
    audited, drawn = len(sample.audited), sample.drawn
    yield _audited(audited, drawn)
    if not audited:
        return
    yield from _reach(sample)
    yield from _left_out(sample)
    yield from _strata(sample)
    if agreed:
        yield (
            f"{_cases(agreed)} the grade that two auditors agreed on; criteria are counted as the "
            "first auditor answered them."
        )


def _whole(one: Share, applies_to_some: bool) -> str:
    if one.frame is None:
        return "all cases"
    return f"the about {one.frame:,} it applies to" if applies_to_some else f"all {one.frame:,}"


def _enough(one: Share) -> str:
    if one.margin * 100 <= ENOUGH:
        return f"That is within {ENOUGH} points."
    asked = needed(one.frame, ENOUGH)
    if asked <= one.cases:  # strata that weigh much have too few of them
        return f"{asked:,} cases in proportion to the strata would be enough for {ENOUGH} points."
    return f"{asked:,} cases would be enough for {ENOUGH} points."


def _audited(audited: int, drawn: int) -> str:
    if not audited:
        return f"None of the {drawn:,} drawn cases is audited yet, so there is nothing to tell."
    if audited == drawn:
        return f"All {drawn:,} drawn cases are audited."
    waits = f"{drawn - audited:,} that wait" if drawn - audited > 1 else "one that waits"
    return (
        f"{audited:,} of the {drawn:,} drawn cases are audited. The figures are of these, and are "
        f"not final: the {waits} may differ, the more so if the easy ones went first."
    )


def _reach(sample: AuditedSample) -> Iterator[str]:
    audited, frame = len(sample.audited), sample.frame
    if audited == frame:
        yield "They are all cases that could be drawn, so the figures have no margin."
        return
    yield (
        f"They stand for {frame:,} cases, and a share found in {audited:,} can be "
        f"{percent_points(_margin(sample))} out either way ({CONFIDENCE}% confidence)."
    )
    sizes = [
        f"{size:,} for {points} points" for points, size in reach(audited, frame).needed.items()
    ]
    yield f"Enough would be {', '.join(sizes[:-1])} or {sizes[-1]}."
    if audited < FEW:
        yield (
            f"With fewer than {FEW} cases say in how many of them something was seen, rather than "
            "what most cases are like."
        )


def _margin(sample: AuditedSample) -> float:
    if not sample.is_weighted:
        return worst_margin(len(sample.audited), sample.frame)
    return worst_margin_across(
        [(len(one.audited), one.frame) for one in sample.parts if one.audited]
    )


def _left_out(sample: AuditedSample) -> Iterator[str]:
    replaced, excluded = len(sample.draw.replacements), len(sample.draw.plan.excluded)
    if replaced:
        yield (
            f"{_cases(replaced, 'were')} replaced because they could not be audited: what "
            "such cases have in common is missing here."
        )
    if excluded:
        yield (f"{_cases(excluded, 'were')} excluded before the draw: no figure speaks for them.")


def _strata(sample: AuditedSample) -> Iterator[str]:
    if not sample.draw.plan.by:
        return
    if sample.is_weighted:
        yield (
            "Small strata were given more than their part, so in shares of all cases each stratum "
            "weighs as much as it holds of the frame."
        )
    if sample.unseen:
        cases = sum(one.frame for one in sample.unseen)
        held = f"fewer than {LEAST}" if cases < LEAST else f"{cases:,}"
        yield (
            f"No case is audited yet from {len(sample.unseen):,} of {len(sample.parts):,} strata, "
            f"which hold {held} cases: the figures say nothing of those."
        )
    yield _bearing(sample)


def _bearing(sample: AuditedSample) -> str:
    most, seen = MARGINS[-1], [one for one in sample.parts if one.audited]
    bearing = [one for one in seen if 100 * worst_margin(len(one.audited), one.frame) <= most]
    if not bearing:
        return (
            f"No stratum bears anything by itself: of none is a share within {most} points, so do "
            "not set them beside each other."
        )
    return (
        f"{len(bearing):,} of {len(sample.parts):,} strata are within {most} points by themselves; "
        "the others bear nothing."
    )


def _cases(number: int, verb: str = "have") -> str:
    """Return a number of cases with its verb; under 5 it is not told, as the words are printed."""
    if number < LEAST:
        return f"Fewer than {LEAST} cases {verb}"
    return f"{number:,} cases {verb}"
