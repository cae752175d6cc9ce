"""What a sample can bear: the interval of a share, and how many cases a margin needs.

The interval is Wilson's score interval (Wilson 1927) with the variance of drawing without
replacement, PQ/n x (N-n)/(N-1) (Cochran, Sampling Techniques, 3rd ed. 1977, section 3.2). That is
the plain formula with n(N-1)/(N-n) cases in place of n, so all of a frame gives its share exactly.
Its level is 95 %, on average over the shares that a frame can have; for the rarest shares of a
small frame less is reached, which `Share.whole_cases` mends by looking outward to whole cases.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import ceil, floor, inf, sqrt

from sendprep.domain.suppression import LEAST
from sendprep.errors import SendprepError

CONFIDENCE = 95
"""Per cent: of a hundred such intervals, about so many hold the share of the whole frame."""

MARGINS = (5, 10, 15)
"""Points either way for which the needed number of cases is told (product.md C3)."""

_Z = 1.959963984540054
_MOST = 10**9
_NOTHING = "Nothing was worked out."
_DUST = 1e-9
"""Less than any share can differ by: what floating point leaves over."""


@dataclass(frozen=True)
class Share:
    """A share of audited cases, 0 to 1, and between which shares that of the frame lies."""

    yes: int
    cases: int
    frame: int | None
    """How many cases they were drawn from; None if that is many or not known."""
    value: float
    low: float
    high: float
    others: "tuple[Share, Share] | None" = field(default=None, compare=False)
    """Where strata are weighed and one has a number under 5, which would follow from the share:
    the least and most that it could be if it were true of as many cases in other strata."""

    @property
    def margin(self) -> float:
        """Half the width of the interval, as a share."""
        return (self.high - self.low) / 2

    @property
    def is_weighed(self) -> bool:
        """Whether strata weigh differently in it, so that it is not just `yes` of `cases`."""
        return self != share(self.yes, self.cases, self.frame)

    @property
    def whole_cases(self) -> tuple[int, int] | None:
        """The fewest and most cases of the frame, rounded outward; None without a frame."""
        if self.frame is None:
            return None
        return floor(self.low * self.frame + _DUST), ceil(self.high * self.frame - _DUST)


def share(yes: int, cases: int, frame: int | None = None) -> Share:
    """Return the share that `yes` of `cases` are, drawn from a frame, with its interval.

    Raises SendprepError for numbers that no audit can have.
    """
    _check(yes, cases, frame)
    value = yes / cases
    low, high = _wilson(value, _bearing(cases, frame))
    if frame is not None:  # what was seen is there: no frame has fewer than it was found to have
        low, high = max(low, yes / frame), min(high, (frame - cases + yes) / frame)
    return Share(yes, cases, frame, value, low, high)


def across(strata: Sequence[Share]) -> Share:
    """Return the share of all strata together, each weighing as many cases as its frame holds.

    For samples that give small strata more than their part. The interval is Wilson's with the
    effective number of cases (Kish, Survey Sampling, 1965, section 11.7), corrected for each
    frame. Raises SendprepError if there is no stratum, or one without a frame.
    """
    frames = [one.frame for one in strata if one.frame]
    whole = sum(frames)
    if not frames or len(frames) < len(strata):
        raise SendprepError(
            "The strata cannot be put together without the number of cases in each.",
            _NOTHING,
            "Give how many cases each stratum holds.",
        )
    weights = [frame / whole for frame in frames]
    spread = sum(
        weight**2 / _bearing(one.cases, one.frame)
        for weight, one in zip(weights, strata, strict=True)
    )
    yes, cases = sum(one.yes for one in strata), sum(one.cases for one in strata)

    def made(counts: Sequence[int]) -> Share:
        parts = zip(weights, counts, strata, strict=True)
        value = sum(weight * (count / one.cases) for weight, count, one in parts)
        low, high = _wilson(value, 1 / spread if spread else inf)
        low, high = max(low, yes / whole), min(high, (whole - cases + yes) / whole)
        return Share(yes, cases, whole, value, low, high)

    weigh = [weight / one.cases for weight, one in zip(weights, strata, strict=True)]
    lightest_first = sorted(range(len(strata)), key=weigh.__getitem__)
    sizes = [one.cases for one in strata]
    whole_share = made([one.yes for one in strata])
    if not any(0 < part < LEAST for one in strata for part in (one.yes, one.cases - one.yes)):
        return whole_share
    least, most = (made(_filled(sizes, yes, one)) for one in (lightest_first, lightest_first[::-1]))
    return replace(whole_share, others=(least, most))


def _filled(sizes: Sequence[int], yes: int, order: Sequence[int]) -> list[int]:
    """Return how many of each stratum are true if those that come first are as far as they go."""
    counts = [0] * len(sizes)
    for at in order:
        counts[at] = min(sizes[at], yes)
        yes -= counts[at]
    return counts


def needed(frame: int | None, points: float) -> int:
    """Return how many cases give a margin of so many points either way, whatever the share is.

    The worst case is a share of one half: n0 = z^2/4d^2 and n = n0 / (1 + (n0-1)/N), rounded up
    (Cochran 1977, section 4.4). None stands for a frame too large to matter. Raises SendprepError
    for a frame without cases, or a margin that is not between 0 and 50 points.
    """
    _check_size(frame or 0)
    if frame is not None and frame < 1:
        raise SendprepError("A frame must hold at least one case.", _NOTHING)
    if not 0 < points < 50:
        raise SendprepError("A margin lies between 0 and 50 points.", _NOTHING)
    endless = (_Z / 2 / (points / 100)) ** 2
    if frame is None:
        return ceil(endless)
    return min(frame, ceil(endless / (1 + (endless - 1) / frame)))


def worst_margin(cases: int, frame: int | None = None) -> float:
    """Return the widest margin that so many cases can give, as a share: what to expect of a draw.

    Raises SendprepError for numbers that no draw can have.
    """
    _check(0, cases, frame)
    return _Z / 2 / sqrt(_bearing(cases, frame) + _Z**2)


def worst_margin_across(strata: Sequence[tuple[int, int]]) -> float:
    """Return the widest margin of all strata together, each given as cases and frame, as a share.

    As `across` weighs them. Raises SendprepError for numbers that no draw can have.
    """
    for cases, frame in strata:
        _check(0, cases, frame)
    whole = sum(frame for _, frame in strata)
    spread = sum((frame / whole) ** 2 / _bearing(cases, frame) for cases, frame in strata)
    return _Z / 2 / sqrt((1 / spread if spread else inf) + _Z**2)


def _bearing(cases: int, frame: int | None) -> float:
    """Return how many cases of an endless frame would bear as much as these of this one."""
    if frame is None:
        return cases
    return inf if cases == frame else cases * (frame - 1) / (frame - cases)


def _wilson(value: float, cases: float) -> tuple[float, float]:
    pull = _Z**2 / cases
    middle = (value + pull / 2) / (1 + pull)
    reach = _Z * sqrt(value * (1 - value) / cases + pull / 4 / cases) / (1 + pull)
    return max(0.0, min(value, middle - reach)), min(1.0, max(value, middle + reach))


def _check(yes: int, cases: int, frame: int | None) -> None:
    _check_size(max(cases, frame or 0))
    if cases < 1:
        raise SendprepError(
            "No case has been looked at, so there is no share to tell.",
            _NOTHING,
            "Give the number of audited cases.",
        )
    if not 0 <= yes <= cases:
        raise SendprepError(f"{yes:,} of {cases:,} cases is not a share.", _NOTHING)
    if frame is not None and cases > frame:
        raise SendprepError(
            f"{cases:,} cases cannot come from a frame of {frame:,}.",
            _NOTHING,
            "Give the number of cases that the sample was drawn from.",
        )


def _check_size(cases: int) -> None:
    if cases > _MOST:
        raise SendprepError("No area has so many cases.", _NOTHING, "Look at the number again.")
