"""What agreement between auditors means, in sentences for the screen and for print."""

from collections.abc import Iterator

from sendprep.domain.adequacy import percent
from sendprep.domain.agreement import FEW, SKEWED, Agreement, Kappa
from sendprep.domain.intervals import CONFIDENCE, Share

_MANY = 12
"""From so many cases on no small number follows from whether chance may explain agreement."""


def sentences(seen: Agreement) -> tuple[str, ...]:
    """Return what the agreement is, and what it does not show, one sentence each."""
    return tuple(_all(seen))


def _all(seen: Agreement) -> Iterator[str]:
    yield f"{_cases(seen.cases)} graded by two auditors."
    yield f"They gave the same grade to {_share(seen.exact)}."
    if len(seen.grades) > 2:
        yield f"They were at most one grade apart on {_share(seen.within_one)}."
    if seen.exact.yes < seen.cases:
        yield (
            f"The second auditor graded {seen.second_lower or 'none'} lower "
            f"and {seen.second_higher or 'none'} higher."
        )
    yield from of_kappa(seen)


def of_kappa(seen: Agreement, is_told: bool = True) -> Iterator[str]:
    """Yield weighted kappa and what it does not show, one sentence each, without any count.

    Where it is not told, because small numbers would follow from it, only what it means is.
    """
    if seen.kappa is None:
        yield (
            "Weighted kappa cannot be told, because every case was given one grade by both: "
            "that does not show whether they would agree on a case that is different."
        )
    elif is_told:
        yield from _of_kappa(seen.kappa)
        yield from _of_skew(seen)
    else:
        yield from _untold(seen.kappa, seen.cases)
    if seen.cases < FEW:
        yield (
            f"With fewer than {FEW} cases chance decides much of this, "
            "so call it neither good nor poor agreement yet."
        )


def _of_kappa(kappa: Kappa) -> Iterator[str]:
    yield (
        f"Weighted kappa is {kappa.value:.2f}, likely ({CONFIDENCE}% confidence) between "
        f"{kappa.low:.2f} and {kappa.high:.2f}: 1 is full agreement, 0 is what chance alone gives."
    )
    if kappa.low <= 0 <= kappa.high:
        yield "So it may be no better than chance."


def _untold(kappa: Kappa, cases: int) -> Iterator[str]:
    yield (
        "Weighted kappa is not printed: small numbers could be worked out from it. It stands in "
        "the bank, under Moderation."
    )
    if cases >= _MANY and kappa.low <= 0 <= kappa.high:  # of fewer even that would tell a number
        yield "Agreement may be no better than chance."


def _of_skew(seen: Agreement) -> Iterator[str]:
    grade, part = seen.commonest
    if part >= SKEWED:
        yield (
            f"{grade} is {percent(SKEWED)} of all grades given or more; where one grade is so "
            "common, kappa is low even if auditors agree, so read it beside the share of same "
            "grades."
        )


def _cases(number: int) -> str:
    return "1 case was" if number == 1 else f"{number:,} cases were"


def _share(one: Share) -> str:
    return (
        f"{one.yes:,} of {one.cases:,} ({percent(one.value)}, likely {percent(one.low)} to "
        f"{percent(one.high)})"
    )
