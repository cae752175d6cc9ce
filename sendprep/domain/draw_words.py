"""The method statement of a draw, in sentences for print: how the cases came to be audited.

Numbers of cases under 5, and others that would give them away, are not said (domain.md 4).
"""

from collections import Counter
from collections.abc import Iterator

from sendprep.domain.sample import Draw, Picking
from sendprep.domain.suppression import suppressed_list


def method_statement(drawn: Draw) -> tuple[str, ...]:
    """Return how a sample was drawn, so that somebody else could draw it again."""
    return tuple(_all(drawn))


def _all(drawn: Draw) -> Iterator[str]:
    yield f"Cases in the frame: {drawn.frame:,}. Its SHA-256 is {drawn.frame_hash}."
    yield _excluded(drawn)
    yield from _shared_out(drawn)
    yield _picked(drawn)
    yield (
        f"Chance came from SHA-256 in counter mode, started by the seed “{drawn.plan.seed}”, the "
        "SHA-256 of the frame and the name of the stratum: the same frame, exclusions and seed "
        "give the same cases on any computer."
    )
    yield (
        "A case that could not be audited was replaced by the next reserve of its stratum, in an "
        "order that chance had fixed at the draw, and the reason was kept."
    )
    yield _replaced(drawn)


def _excluded(drawn: Draw) -> str:
    if not drawn.plan.excluded:
        return "No case was excluded before the draw."
    return f"Excluded before the draw: {_told(Counter(drawn.plan.excluded.values()))}."


def _shared_out(drawn: Draw) -> Iterator[str]:
    plan = drawn.plan
    if not plan.by:
        return
    yield (
        f"The cases were put in {len(drawn.strata):,} strata by {_listed(plan.by)}, and "
        f"{plan.size:,} were shared out among them in proportion to their size, by largest "
        "remainder."
    )
    if plan.least:
        yield f"Every stratum was given at least {plan.least:,}, or all that it had."
    for values, least in sorted(plan.minimums.items()):
        yield f"{_named(values)} was given at least {least:,}, or all that it had."
    if plan.least or plan.minimums:
        yield "So in shares of all cases each stratum weighs as much as it holds of the frame."
    without = sum(not one.drawn for one in drawn.strata)
    if without:
        yield f"No case was drawn from {without:,} of them: the sample says nothing about those."


def _picked(drawn: Draw) -> str:
    is_systematic = drawn.plan.picking is Picking.SYSTEMATIC
    how = "at equal steps down the list of ids from a start" if is_systematic else "in an order"
    who = "In each stratum cases were" if drawn.plan.by else "The sample is"
    number = "" if drawn.plan.by else f" {drawn.plan.size:,} of these cases,"
    return f"{who}{number} taken {how} set by chance, each as likely as any other."


def _replaced(drawn: Draw) -> str:
    if not drawn.replacements:
        return "No case has been replaced."
    return f"Replaced: {_told(Counter(one.reason for one in drawn.replacements))}."


def _told(reasons: Counter[str]) -> str:
    """Return how many cases there are for each reason, without numbers that are too small."""
    common = sorted(reasons.items(), key=lambda one: (-one[1], one[0]))
    numbers, total = suppressed_list([number for _, number in common])
    words = "; ".join(
        reason.rstrip(" .") + ("" if number is None else f" {number:,}")
        for (reason, _), number in zip(common, numbers, strict=True)
    )
    whole = "numbers too small to print" if total is None else f"{total:,} in all"
    return f"{words} ({whole})"


def _listed(names: tuple[str, ...]) -> str:
    *most, last = [name.replace("_", " ") for name in names]
    return f"{', '.join(most)} and {last}" if most else last


def _named(values: tuple[str, ...]) -> str:
    return " / ".join(value or "not recorded" for value in values)
