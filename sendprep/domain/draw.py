"""A sample drawn from a frame of cases by chance, so that anybody can draw it again.

The order of the frame does not matter: cases are put in order of their id, in each stratum, before
chance puts them in another. Chance starts from the seed, the hash of the frame and the stratum, so
nobody can look for a seed before the frame is closed. What is left of each stratum, in the order
that chance gave it, is its reserve for cases that cannot be audited.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256

from sendprep.domain.allocation import shared_out
from sendprep.domain.chance import number_below, shuffled
from sendprep.domain.draw_refusals import check_plan, check_replacement
from sendprep.domain.sample import (
    Draw,
    DrawnStratum,
    DrawPlan,
    FrameCase,
    Picking,
    Replacement,
    Values,
)

_json = json.JSONEncoder(separators=(",", ":")).encode


def draw(cases: Sequence[FrameCase], plan: DrawPlan) -> Draw:
    """Draw a sample from a frame.

    Raises SendprepError with what to change if the frame cannot give such a sample.
    """
    sizes = planned_sizes(cases, plan)
    closed = frame_hash(cases)
    return Draw(
        plan,
        closed,
        tuple(_drawn(values, ids, size, plan, closed) for values, ids, size in sizes),
    )


def planned_sizes(
    cases: Sequence[FrameCase], plan: DrawPlan
) -> tuple[tuple[Values, Sequence[str], int], ...]:
    """Return each stratum with its ids in order and how many of them a plan draws.

    Raises SendprepError with what to change if the frame cannot give such a sample.
    """
    strata = _strata(cases, plan.by)
    check_plan(cases, plan, strata)
    sizes = shared_out(
        plan.size,
        [len(_eligible(ids, plan)) for ids in strata.values()],
        [plan.least_of(values) for values in strata],
    )
    return tuple(
        (values, ids, size) for (values, ids), size in zip(strata.items(), sizes, strict=True)
    )


def replaced(drawn: Draw, out: str, reason: str) -> Draw:
    """Return a draw in which the next reserve of the same stratum stands for a case.

    Raises SendprepError if the case is not in the sample, has no reason, or no reserve is left.
    """
    used = {one.into for one in drawn.replacements}
    left = [
        case
        for stratum in drawn.strata
        if out in drawn.ids_of(stratum)
        for case in stratum.reserves
        if case not in used
    ]
    check_replacement(out, reason, out in drawn.ids, left)
    made = Replacement(out, left[0], reason.strip())
    return replace(drawn, replacements=(*drawn.replacements, made))


def frame_hash(cases: Sequence[FrameCase]) -> str:
    """Return the SHA-256 of a frame: of ids and groups in order of id, whatever order they have."""
    # This is the JSON of [[id, [[group, value], ...]], ...] with each mapping written once, since
    # thousands of cases share some dozens of them.
    groups = {id(case.groups): case.groups for case in cases}
    written = {one: _json(sorted(those.items())) for one, those in groups.items()}
    rows = sorted((case.id, written[id(case.groups)]) for case in cases)
    text = ",".join([f"[{_json(case)},{those}]" for case, those in rows])
    return sha256(f"[{text}]".encode()).hexdigest()


def _strata(cases: Sequence[FrameCase], by: tuple[str, ...]) -> dict[Values, list[str]]:
    """Return the ids of each stratum in order; strata in order of their values."""
    found: defaultdict[Values, list[str]] = defaultdict(list)
    values: dict[int, Values] = {}  # of each mapping, which many cases share
    for case in cases:
        shared = id(case.groups)
        if shared not in values:
            values[shared] = tuple(case.groups.get(name, "").strip() for name in by)
        found[values[shared]].append(case.id)
    return {values: sorted(found[values]) for values in sorted(found)}


def _eligible(ids: Sequence[str], plan: DrawPlan) -> tuple[str, ...]:
    return tuple(one for one in ids if one not in plan.excluded)


def _drawn(
    values: Values, ids: Sequence[str], size: int, plan: DrawPlan, closed: str
) -> DrawnStratum:
    key = json.dumps(["sendprep draw 1", plan.seed, closed, values])
    # Excluded cases are put in order too, so that excluding one moves up a reserve, no more.
    order = _eligible(shuffled(ids, key), plan)
    if plan.picking is Picking.SYSTEMATIC:
        taken = tuple(_at_equal_steps(_eligible(ids, plan), size, key + "start"))
        order = (*taken, *(one for one in order if one not in set(taken)))
    return DrawnStratum(values, len(ids), len(ids) - len(order), order[:size], order[size:])


def _at_equal_steps(ids: Sequence[str], size: int, key: str) -> Iterator[str]:
    """Yield cases at equal steps from a start that makes each equally likely (Cochran 1977, 8)."""
    start = number_below(len(ids), key) if ids else 0
    for step in range(size):
        yield ids[(start + step * len(ids)) // size]
