"""A share as it may be printed: where a number under 5 is in it, only between what it lies.

A question parts the audited cases into those of which it is true, those of which it is not, and
those that it does not apply to. A part of 1 to 4 cases is left out, and so is what it could be
worked out from (domain.md 4): what is printed instead, the interval too, holds for every number
that would print alike, of which there is always more than one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil

from sendprep.domain.adequacy import percent
from sendprep.domain.intervals import Share, share
from sendprep.domain.suppression import LEAST


@dataclass(frozen=True)
class PrintedShare:
    """Between which numbers and shares a share lies, as far as print tells it."""

    yes: tuple[int, int]
    """The fewest and most cases of which it is true; equal where the number is printed."""
    cases: tuple[int, int]
    value: tuple[float, float]
    low: float
    high: float
    frame: int | None
    """How many cases it speaks for, at most; None if that is many or not known."""
    bears: bool = True
    """Whether share and interval may be printed too, and not only the cases."""

    @property
    def is_exact(self) -> bool:
        """Whether nothing had to be left out."""
        return self.is_counted and percent(self.value[0]) == percent(self.value[1])

    @property
    def is_counted(self) -> bool:
        """Whether the cases are told as they are, though the share may be weighed and is not."""
        return self.yes[0] == self.yes[1] and self.cases[0] == self.cases[1]

    @property
    def is_all(self) -> bool:
        """Whether every case of the frame was audited, so that the share has no margin."""
        return self.is_exact and self.cases[0] == self.frame

    @property
    def counted(self) -> str:
        """The cases in words, such as "41 of 54" or "8 to 11 of 12"."""
        if self.value == (1.0, 1.0):
            return f"all of {_span(*self.cases)}"
        if self.value == (0.0, 0.0):
            return f"none of {_span(*self.cases)}"
        return f"{_span(*self.yes)} of {_span(*self.cases)}"

    @property
    def percent(self) -> str:
        """The share in words, such as "76%" or "67% to 92%"."""
        return _joined(*map(percent, self.value))

    @property
    def likely(self) -> str:
        """The interval in words, such as "63% to 85%"."""
        return _joined(percent(self.low), percent(self.high))


def printed_share(
    found: Share | None, audited: int, frame: int | None, beside: int = 0
) -> PrintedShare | None:
    """Return how the share that was found among the audited cases may be printed.

    `frame` is how many cases the audited ones stand for, `beside` to how many audited ones the
    question did not apply. None where there is no share, it may apply to fewer than five cases, a
    range would hold one number only. Where strata are weighed and a part is too small, only the
    cases are told, because which of them weigh how much is not printed.
    """
    if found is None or audited - max(_alike(beside)) < LEAST:
        return None
    yes, short = found.yes, found.cases - found.yes
    if not any(_is_small(part) for part in (yes, short, beside)):
        # From a weighed share it would follow how many cases of each stratum it is true of.
        least, most = found.others or (found, found)
        value, count = (least.value, most.value), (found.cases,) * 2
        return PrintedShare((yes,) * 2, count, value, least.low, most.high, found.frame)
    possible = [*_possible(yes, short, beside)]
    if len(possible) < 2:
        return None
    return replace(_range(possible, audited, frame), bears=not found.is_weighed)


def _is_small(part: int) -> bool:
    return 0 < part < LEAST


def _possible(yes: int, short: int, beside: int) -> Iterator[tuple[int, int]]:
    """Yield every number of those that meet it, and of those it applies to, that print alike.

    Each of them yields the same, so that nothing but these is told.
    """
    audited = yes + short + beside
    if yes >= LEAST <= short:
        yield from _where_beside_is_small(audited, short + beside)
        return
    for other in _alike(beside):
        applied = audited - other
        for small in _alike(min(yes, short)):
            if yes <= short and small * 2 <= applied:
                yield small, applied
            elif yes > short and small * 2 < applied:
                yield applied - small, applied


def _where_beside_is_small(audited: int, rest: int) -> Iterator[tuple[int, int]]:
    """Yield what prints alike where only the part that it does not apply to is small.

    Where `rest`, all that do not meet it, is 6, it can only be 5 and 1, so that 6 and 7 go as one.
    """
    for other_rest in (6, 7) if rest < 8 else (rest,):
        for beside in range(1, LEAST):
            if other_rest - beside >= LEAST <= audited - other_rest:
                yield audited - other_rest, audited - beside


def _alike(part: int) -> range:
    return range(1, LEAST) if _is_small(part) else range(part, part + 1)


def _range(possible: list[tuple[int, int]], audited: int, frame: int | None) -> PrintedShare:
    shares = [
        share(yes, applied, frame and ceil(frame * applied / audited)) for yes, applied in possible
    ]
    return PrintedShare(
        (min(one.yes for one in shares), max(one.yes for one in shares)),
        (min(one.cases for one in shares), max(one.cases for one in shares)),
        (min(one.value for one in shares), max(one.value for one in shares)),
        min(one.low for one in shares),
        max(one.high for one in shares),
        max(one.frame or 0 for one in shares) or None,
    )


def _span(least: int, most: int) -> str:
    return f"{least:,}" if least == most else f"{least:,} to {most:,}"


def _joined(low: str, high: str) -> str:
    return low if low == high else f"{low} to {high}"
