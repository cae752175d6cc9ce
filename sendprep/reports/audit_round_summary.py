"""The head of an audit round's report: what was done, and how sure the figures are."""

from collections.abc import Iterator

from sendprep.domain.adequacy import percent_points, reach
from sendprep.domain.audit_limits import FEW
from sendprep.domain.intervals import CONFIDENCE, MARGINS, worst_margin, worst_margin_across
from sendprep.domain.sample import DrawPlan
from sendprep.domain.suppression import LEAST
from sendprep.reports.audit_round_facts import RoundFacts
from sendprep.reports.dates import day
from sendprep.reports.document import Block, Bullets, Heading, Paragraph, plain


def opening_line(facts: RoundFacts) -> str:
    """Return what the report is of, and of which day."""
    made = facts.found.instrument
    return (
        f"{facts.inspection.area}. {made.title}, version {made.version}. "
        f"Position at {day(facts.today)}."
    )


def what_was_done(facts: RoundFacts) -> Iterator[Block]:
    """Yield three sentences on what was done."""
    found, drawn = facts.found, facts.kept
    many = facts.cases(f"{found.drawn:,}")
    asked = sum(1 for _ in found.instrument.criteria)
    yield Heading(2, "What was done", "audit-done")
    yield Paragraph(
        plain(
            f"{many} {'was' if found.drawn == 1 else 'were'} drawn by chance "
            f"({drawn.draw.method} sample) on {day(drawn.made.date())} from {_from(facts)}, and "
            f"{_audited(facts)}. Each was read against {asked} criteria, and its grade follows "
            f"from the answers by fixed weights: nobody typed a grade. {_second(facts)}"
        )
    )


def _from(facts: RoundFacts) -> str:
    if facts.tells_frame:
        return f"the {facts.frame_words} that could be drawn"
    return f"a frame of {facts.kept.draw.frame:,}"


def _audited(facts: RoundFacts) -> str:
    audited = facts.found.audited
    if audited == facts.found.drawn:
        return "all of them are audited"
    some = f"{audited:,}" if audited >= LEAST else f"fewer than {LEAST}"
    return f"{some} of them are audited so far"


def _second(facts: RoundFacts) -> str:
    chosen = len(facts.found.round_.second)
    if not chosen:
        return "No case was chosen for a second audit."
    some = f"{chosen:,} cases" if chosen >= LEAST else "Some cases"
    return (
        f"{some} were chosen by chance to be audited a second time by somebody who does not see "
        "the first audit."
    )


def how_sure(facts: RoundFacts) -> Iterator[Block]:
    """Yield what must be known before any figure is read."""
    yield Heading(2, "How sure we are", "audit-limits")
    yield Bullets(tuple(plain(one) for one in _limits(facts)))


def _limits(facts: RoundFacts) -> Iterator[str]:
    found = facts.found
    if facts.is_told:
        yield from _reach(facts)
    if facts.is_told and found.audited < found.drawn:
        yield (
            "The figures are not final: cases that still wait may differ from those that are "
            "audited, the more so if the easy ones went first."
        )
    if facts.kept.draw.replacements:
        yield (
            "Cases that could not be audited were replaced: what such cases have in common is "
            "missing here."
        )
    if facts.kept.draw.plan.excluded:
        yield "Cases were excluded before the draw: no figure speaks for them."
    yield from _of_strata(facts)
    if found.agreed:
        yield (
            "Where two auditors agreed on a grade, that grade counts; criteria are counted as the "
            "first auditor answered them."
        )
    yield (
        f"Numbers of cases under {LEAST} are not printed, nor what they could be worked out from: "
        "such a figure is a range, and its interval holds for all of that range."
    )


def _reach(facts: RoundFacts) -> Iterator[str]:
    audited, frame = facts.found.audited, facts.found.frame
    if audited == frame:
        yield "All cases that could be drawn are audited, so the figures have no margin."
        return
    yield (
        f"The figures stand for {facts.cases(facts.frame_words)}. A share found in {audited:,} of "
        f"them can be {percent_points(margin(facts))} out either way ({CONFIDENCE}% confidence)."
    )
    needed = reach(audited, frame).needed
    sizes = [f"{size:,} for {points} points" for points, size in needed.items()]
    yield f"Enough would be {', '.join(sizes[:-1])} or {sizes[-1]}."
    if audited < FEW:
        yield (
            f"With {audited:,} cases it can be said what was seen in them, and hardly what most "
            f"{facts.many} are like."
        )


def margin(facts: RoundFacts) -> float:
    """Return how far out, either way, a share of the audited cases can be, as a share."""
    seen = [(one.audited, one.frame) for one in facts.found.strata if one.audited]
    if seen and _is_weighted(facts.kept.draw.plan):
        return worst_margin_across(seen)
    return worst_margin(facts.found.audited, facts.found.frame)


def _is_weighted(plan: DrawPlan) -> bool:
    return bool(plan.least or plan.minimums)


def _of_strata(facts: RoundFacts) -> Iterator[str]:
    strata = facts.found.strata
    if not strata:
        return
    if _is_weighted(facts.kept.draw.plan):
        yield (
            "Small strata were given more than their part, so in shares of all cases each stratum "
            "weighs as much as it holds of the frame."
        )
    if any(one.frame and not one.audited for one in strata):
        yield "From some strata no case is audited: the figures say nothing of those."
    most = MARGINS[-1]
    telling = [one for one in strata if one.audited and _margin_of(one.audited, one.frame) <= most]
    if facts.is_told and not telling:
        yield (f"No stratum is within {most} points by itself: do not set them beside each other.")


def _margin_of(audited: int, frame: int) -> float:
    return 100 * worst_margin(audited, frame)
