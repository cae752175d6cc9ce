"""Is the sample enough: what a share from it can bear, and what more cases would give."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import floor

from sendprep.domain.intervals import CONFIDENCE, MARGINS, Share, needed, share, worst_margin


@dataclass(frozen=True)
class Adequacy:
    """A share with its interval, and the number of cases that each margin would take."""

    share: Share
    needed: Mapping[int, int]
    """Cases by points either way: what a share needs that nobody knows yet."""

    @property
    def sentences(self) -> tuple[str, ...]:
        """What this means, as it is shown and printed beside the share."""
        if self.share.cases == self.share.frame:
            return (self._found, "Every case of the frame was looked at: this is its share.")
        return (self._found, self._reach, self._enough)

    @property
    def _found(self) -> str:
        return f"{self.share.yes:,} of {self.share.cases:,} cases: {percent(self.share.value)}."

    @property
    def _reach(self) -> str:
        one = self.share
        whole = f"the frame of {one.frame:,}" if one.frame else "a large frame"
        reach = (
            f"The share of all cases in {whole} is likely ({CONFIDENCE}% confidence) to be between "
            f"{percent(one.low)} and {percent(one.high)}"
        )
        if one.whole_cases is None:
            return f"{reach}."
        return f"{reach}, which is {one.whole_cases[0]:,} to {one.whole_cases[1]:,} cases."

    @property
    def _enough(self) -> str:
        one = self.share
        sizes = [f"{size:,} for {points} points" for points, size in self.needed.items()]
        return (
            f"A sample of {one.cases:,} can be {percent_points(worst_margin(one.cases, one.frame))}"
            f" out either way. Needed: {' or '.join((', '.join(sizes[:-1]), sizes[-1]))}."
        )


def adequacy(yes: int, cases: int, frame: int | None = None) -> Adequacy:
    """Return what a share of audited cases can bear; SendprepError if it is none.

    A frame is all the cases that they were drawn from by chance; None if that is many.
    """
    found = share(yes, cases, frame)
    return Adequacy(found, {points: needed(frame, points) for points in MARGINS})


def percent(value: float) -> str:
    """Return a share as it is shown: whole per cent, with 0% and 100% kept for none and all."""
    if 0 < value < 0.01:
        return "under 1%"
    if 0.99 < value < 1:
        return "over 99%"
    return f"{floor(100 * value + 0.5)}%"


def percent_points(value: float) -> str:
    """Return a difference of shares as it is shown, such as "25 points"."""
    points = floor(100 * value + 0.5)
    if value and not points:
        return "under 1 point"
    return f"{points} {'point' if points == 1 else 'points'}"
