"""A share as it may be printed: where a number under 5 is in it, only between what it lies.

A criterion parts the audited cases into those that meet it, those that fall short, and those that
it does not apply to. A part of 1 to 4 cases is left out, and so is what it could be worked out
from (domain.md 4): then all that is printed, the interval too, is what holds for every number that
the left-out part could be. Of two small parts, of those that meet it and those that fall short,
the larger one may be told apart by nothing but that it is the larger.
"""

from collections.abc import Iterator
from dataclasses import dataclass
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

    @property
    def is_exact(self) -> bool:
        """Whether nothing had to be left out."""
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
    question did not apply. None where there is no share, fewer than five cases were audited, or a
    share of weighed strata has a part that is too small.
    """
    if found is None or audited < LEAST:
        return None
    yes, short = found.yes, found.cases - found.yes
    if not any(_is_small(part) for part in (yes, short, beside)):
        value, count = (found.value,) * 2, (found.cases,) * 2
        return PrintedShare((yes,) * 2, count, value, found.low, found.high, found.frame)
    if abs(found.value - yes / found.cases) > 1e-9:  # which cases weigh how much is not printed
        return None
    return _range([*_possible(yes, short, beside)], audited, frame)


def _is_small(part: int) -> bool:
    return 0 < part < LEAST


def _possible(yes: int, short: int, beside: int) -> Iterator[tuple[int, int]]:
    """Yield every number of those that meet it, and of those it applies to, that would print alike.

    A part that is printed stays; of two small parts only the smaller one is said to be small.
    """
    audited = yes + short + beside
    smaller_is_yes = yes <= short
    for other in _alike(beside):
        applied = audited - other
        if _is_small(min(yes, short)):
            for small in range(1, min(LEAST, applied // 2 + 1)):
                if smaller_is_yes or small * 2 < applied:
                    yield (small if smaller_is_yes else applied - small), applied
        elif short == 0:
            yield applied, applied
        else:
            yield yes, applied


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
