"""What changed between two rounds of audits, as far as their samples can show it."""

from collections.abc import Iterator
from dataclasses import dataclass

from sendprep.domain.audit_findings import RoundFindings
from sendprep.domain.intervals import Share
from sendprep.domain.trend import Direction, Trend

MANY = 20
"""So many figures are compared that one in a while differs without any cause.

Two intervals of 95 % miss each other by chance in about 6 of 1,000 comparisons, and so some two of
20 to 32 in every sixth to tenth pair of rounds.
"""

_MANY = (
    "Where so many figures are compared, one may differ so much by chance alone: read the cases "
    "behind it before you call it a change."
)


@dataclass(frozen=True)
class RoundTrend:
    """A share of two rounds; `code` is empty for the share graded good or better."""

    code: str
    words: str
    trend: Trend

    @property
    def sentence(self) -> str:
        """The change in words, with both intervals."""
        return f"{self.code or self.words}: {self.trend.sentence}"


def trends(before: RoundFindings, after: RoundFindings) -> tuple[RoundTrend, ...]:
    """Return what can be compared of two rounds, the grades first.

    Grades are compared only if one version of an instrument gave both, criteria only if their
    code, their words and the scale are the same: other questions have other answers. A criterion
    is called higher if it is met more often.
    """
    return tuple(_trends(before, after))


def summary(seen: tuple[RoundTrend, ...], before: str) -> str:
    """Return in one sentence how much has changed since a round, such as "A1"."""
    real = [one for one in seen if one.trend.direction is not Direction.NO_REAL_CHANGE]
    if not seen:
        return f"Nothing in {before} can be compared with this round."
    if not real:
        return f"No real change since {before}, as far as samples of this size can show one."
    higher = [one.code or one.words for one in real if one.trend.direction is Direction.HIGHER]
    lower = [one.code or one.words for one in real if one.trend.direction is Direction.LOWER]
    parts = [
        f"{word}: {', '.join(names)}"
        for word, names in (("higher", higher), ("lower", lower))
        if names
    ]
    same = len(seen) - len(real)
    told = (
        f"Since {before} {'; '.join(parts)}; no real change in {same:,} of {len(seen):,} figures."
    )
    return f"{told} {_MANY}" if len(seen) >= MANY else told


def _trends(before: RoundFindings, after: RoundFindings) -> Iterator[RoundTrend]:
    if before.instrument == after.instrument:
        yield from _trend("", after.good_words, before.good, after.good)
    if before.instrument.scale != after.instrument.scale:
        return
    earlier = {(one.criterion.code, one.criterion.words): one for one in before.criteria}
    for now in after.criteria:
        then = earlier.get((now.criterion.code, now.criterion.words))
        if then:
            yield from _trend(now.criterion.code, now.criterion.words, then.met, now.met)


def _trend(
    code: str, words: str, before: Share | None, after: Share | None
) -> Iterator[RoundTrend]:
    if before and after:
        yield RoundTrend(code, words, Trend(before, after))
