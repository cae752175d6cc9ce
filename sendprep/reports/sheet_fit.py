"""Chooses what stands on the front of a weakness leaf, so that it is one page (print.md 10).

Whole items go over to the back in a set order until the page holds the rest; what then fits
after all comes back, the last one first. No type is made smaller and nothing is cut in itself.
"""

from collections.abc import Callable, Mapping
from enum import Enum


class Zone(Enum):
    """What can go over to the back."""

    THEN = "then"
    NOW = "now"
    DID = "did"
    VOICES = "voices"
    BARS = "bars"
    DIFFERENCE = "difference"
    EVIDENCE = "evidence"
    NOT_YET = "not_yet"
    NEXT = "next"
    JUDGEMENT = "judgement"
    QUESTIONS = "questions"
    AGAINST = "against"
    """The rows that contradict us: 1 while they stand as rows, 0 if one sentence names them all."""
    EXACT = "exact"
    """The inspectors' words: 1 while they stand on the front, 0 if they are longer than it."""


Counts = Mapping[Zone, int]

_MOST = 100
"""Items that could ever stand on one page, each on a line of its own; so no more are tried."""

STEPS: tuple[tuple[Zone, int], ...] = (
    *((Zone.THEN, 3), (Zone.NOW, 3), (Zone.VOICES, 2), (Zone.BARS, 4), (Zone.DIFFERENCE, 4)),
    *((Zone.DID, 6), (Zone.EVIDENCE, 5), (Zone.NOT_YET, 4), (Zone.NEXT, 4), (Zone.QUESTIONS, 3)),
    *((Zone.DID, 5), (Zone.QUESTIONS, 2), (Zone.BARS, 3), (Zone.DIFFERENCE, 3), (Zone.VOICES, 1)),
    *((Zone.DID, 4), (Zone.NOT_YET, 3), (Zone.NEXT, 3), (Zone.EVIDENCE, 4), (Zone.DID, 3)),
    *((Zone.NOT_YET, 2), (Zone.NEXT, 2), (Zone.QUESTIONS, 0), (Zone.BARS, 2), (Zone.BARS, 1)),
    *((Zone.THEN, 0), (Zone.NOW, 0)),
    # Beyond what the design asks for: items as long as a page, which a bank can hold.
    *((Zone.JUDGEMENT, 3), (Zone.JUDGEMENT, 2), (Zone.JUDGEMENT, 1)),
    *((Zone.DIFFERENCE, 2), (Zone.DID, 2), (Zone.NOT_YET, 1), (Zone.NEXT, 1), (Zone.DID, 1)),
    *((Zone.DIFFERENCE, 1), (Zone.VOICES, 0), (Zone.DID, 0), (Zone.NEXT, 0)),
    *((Zone.NOT_YET, 0), (Zone.DIFFERENCE, 0), (Zone.BARS, 0), (Zone.JUDGEMENT, 0)),
    *((Zone.EVIDENCE, 0), (Zone.AGAINST, 0)),
    (Zone.EXACT, 0),
)


def fitted(full: Counts, fits: Callable[[Counts], bool]) -> Counts:
    """Return how many items of each zone stand on the front; what never fits ends with fewest."""
    counts = dict(full)
    cuts: list[tuple[Zone, int]] = []
    for zone, most in STEPS:
        if fits(counts):
            break
        if counts[zone] > most:
            cuts.append((zone, counts[zone]))
            counts[zone] = most
    for zone, before in reversed(cuts):
        tried = range(min(before, _MOST), counts[zone], -1)
        found = (some for some in tried if fits({**counts, zone: some}))
        counts[zone] = next(found, counts[zone])
    return counts
