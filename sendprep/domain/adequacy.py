"""Is the sample enough: what a share from it can bear, and what more cases would give."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import floor

from sendprep.domain.intervals import CONFIDENCE, MARGINS, Share, needed, share, worst_margin


@dataclass(frozen=True)
class Reach:
    """What a sample can bear before anything is known of it: of a frame or of one stratum."""

    cases: int
    frame: int | None
    margin: float
    """The widest margin either way that a share can have, as a share."""
    needed: Mapping[int, int]
    """Cases that it takes by points either way, whatever the share is."""

    @property
    def sentence(self) -> str:
        """What this means, as it is shown and printed before the draw."""
        *most, last = (f"{size:,} for {points} points" for points, size in self.needed.items())
        return (
            f"A sample of {self.cases:,} can be {percent_points(self.margin)} out either way. "
            f"Needed: {', '.join(most)} or {last}."
        )


@dataclass(frozen=True)
class Adequacy:
    """A share with its interval, and what a sample of that size can bear."""

    share: Share
    reach: Reach

    @property
    def sentences(self) -> tuple[str, ...]:
        """What this means, as it is shown and printed beside the share."""
        found = f"{self.share.yes:,} of {self.share.cases:,} cases: {percent(self.share.value)}."
        if self.share.cases == self.share.frame:
            return (found, "Every case of the frame was looked at: this is its share.")
        return (found, self._likely, self.reach.sentence)

    @property
    def _likely(self) -> str:
        one = self.share
        whole = f"the frame of {one.frame:,}" if one.frame else "a large frame"
        likely = (
            f"The share of all cases in {whole} is likely ({CONFIDENCE}% confidence) to be between "
            f"{percent(one.low)} and {percent(one.high)}"
        )
        if one.whole_cases is None:
            return f"{likely}."
        return f"{likely}, which is {one.whole_cases[0]:,} to {one.whole_cases[1]:,} cases."


def adequacy(yes: int, cases: int, frame: int | None = None) -> Adequacy:
    """Return what a share of audited cases can bear; SendprepError if it is none.

    A frame is all the cases that they were drawn from by chance; None if that is many.
    """
    return Adequacy(share(yes, cases, frame), reach(cases, frame))


def reach(cases: int, frame: int | None = None) -> Reach:
    """Return what a sample of a frame or stratum will bear; SendprepError if there is none."""
    sizes = {points: needed(frame, points) for points in MARGINS}
    return Reach(cases, frame, worst_margin(cases, frame), sizes)


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
