"""Whether a share has changed between two rounds, which is said only where samples can show it."""

from dataclasses import dataclass
from enum import Enum

from sendprep.domain.adequacy import percent, percent_points
from sendprep.domain.intervals import CONFIDENCE, Share


class Direction(Enum):
    """What two rounds show of a share."""

    HIGHER = "higher"
    LOWER = "lower"
    NO_REAL_CHANGE = "no real change"


@dataclass(frozen=True)
class Trend:
    """A share of an earlier round and of a later one."""

    before: Share
    after: Share

    @property
    def direction(self) -> Direction:
        """The change, as far as the intervals show one: not while they overlap (product.md 29).

        That asks for more than a test of the difference would, so it errs on the side of silence.
        """
        if self.after.low > self.before.high:
            return Direction.HIGHER
        if self.after.high < self.before.low:
            return Direction.LOWER
        return Direction.NO_REAL_CHANGE

    @property
    def sentence(self) -> str:
        """The change in words, with both intervals."""
        said = f"{_told(self.before)} before, {_told(self.after)} now"
        if self.direction is Direction.NO_REAL_CHANGE:
            return (
                f"{said}: no real change, because samples of this size can differ so much by "
                f"chance ({CONFIDENCE}% confidence)."
            )
        gap = percent_points(abs(self.after.value - self.before.value))
        return f"{said}: {gap} {self.direction.value}, more than chance explains."


def _told(one: Share) -> str:
    return f"{percent(one.value)} ({percent(one.low)} to {percent(one.high)})"
