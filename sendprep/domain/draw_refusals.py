"""What stands in the way of a draw or a replacement, in sentences."""

from collections import Counter
from collections.abc import Mapping, Sequence

from sendprep.domain.sample import DrawPlan, FrameCase, Values
from sendprep.errors import SendprepError

_NOTHING = "Nothing was drawn."


def check_plan(
    cases: Sequence[FrameCase], plan: DrawPlan, strata: Mapping[Values, Sequence[str]]
) -> None:
    """Raise SendprepError if a frame cannot give the sample that is planned."""
    _check_frame(cases, plan)
    _check_exclusions(cases, plan)
    _check_size(len(cases) - len(plan.excluded), plan)
    _check_minimums(plan, strata)


def check_replacement(out: str, reason: str, is_drawn: bool, left: Sequence[str]) -> None:
    """Raise SendprepError if a case cannot be replaced by one of the reserves that are left."""
    if not is_drawn:
        raise SendprepError(f"{out} is not in the sample.", "Nothing was replaced.")
    if not reason.strip():
        raise SendprepError(
            f"{out} cannot be replaced without a reason.",
            "Nothing was replaced.",
            "Say why it cannot be audited.",
        )
    if not left:
        raise SendprepError(
            f"The stratum of {out} has no case left in reserve.",
            "Nothing was replaced.",
            "Leave the case out, and report one case fewer.",
        )


def _check_frame(cases: Sequence[FrameCase], plan: DrawPlan) -> None:
    if not cases:
        raise SendprepError("The frame holds no case.", _NOTHING, "Give a frame with cases.")
    often, times = Counter(case.id for case in cases).most_common(1)[0]
    if times > 1:
        raise SendprepError(
            f"{times} cases of the frame have the id {often}.", _NOTHING, "Give each its own."
        )
    if not all(case.id.strip() for case in cases):
        raise SendprepError("A case of the frame has no id.", _NOTHING, "Give each its own.")
    known = {name for case in cases for name in case.groups}
    for name in plan.by:
        if name not in known:
            raise SendprepError(
                f"No case of the frame has the group {name}.",
                _NOTHING,
                f"The frame has: {', '.join(sorted(known)) or 'no groups'}.",
            )
    if not plan.seed.strip():
        raise SendprepError(
            "A draw needs a seed, so that it can be repeated.", _NOTHING, "Give any word or number."
        )


def _check_exclusions(cases: Sequence[FrameCase], plan: DrawPlan) -> None:
    ids = {case.id for case in cases}
    for case, reason in plan.excluded.items():
        if case not in ids:
            raise SendprepError(
                f"{case} is excluded, but is not in the frame.", _NOTHING, "Look at its id again."
            )
        if not reason.strip():
            raise SendprepError(
                f"{case} cannot be excluded without a reason.", _NOTHING, "Say why."
            )


def _check_size(eligible: int, plan: DrawPlan) -> None:
    if plan.size < 1:
        raise SendprepError("A sample holds one case at least.", _NOTHING)
    if plan.size > eligible:
        raise SendprepError(
            f"{plan.size:,} cases were asked for, and {eligible:,} can be drawn.",
            _NOTHING,
            "Ask for fewer, or give a larger frame.",
        )


def _check_minimums(plan: DrawPlan, strata: Mapping[Values, Sequence[str]]) -> None:
    if min((plan.least, *plan.minimums.values())) < 0:
        raise SendprepError("A minimum is never below 0.", _NOTHING)
    for values in plan.minimums:
        if values not in strata:
            raise SendprepError(
                f"The frame has no stratum {' / '.join(values)}.",
                _NOTHING,
                "Look at the strata of the minimums again.",
            )
    least = sum(
        min(plan.least_of(values), sum(one not in plan.excluded for one in ids))
        for values, ids in strata.items()
    )
    if least > plan.size:
        raise SendprepError(
            f"The minimums of {len(strata):,} strata come to {least:,} cases, "
            f"and {plan.size:,} were asked for.",
            _NOTHING,
            "Ask for more cases, smaller minimums or fewer strata.",
        )
