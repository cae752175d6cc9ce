"""Which cases of a sample are audited a second time: chance says so, and anybody can ask it again.

Chance starts from the seed and the frame's hash, as the draw did, and chooses places of the sample
rather than cases: a reserve that takes the place of such a case is audited twice in its stead.
"""

import json
from math import ceil

from sendprep.domain.chance import shuffled
from sendprep.domain.sample import Draw

_PLACES = 9
"""Places of a product that are kept, so that 0.2 of 15 cases is 3 and not a little more."""


def second_cases(drawn: Draw, number: int) -> tuple[str, ...]:
    """Return the ids of this many cases of a sample, or of all, in the order of the sample."""
    at_first = [case for stratum in drawn.strata for case in stratum.drawn]
    key = json.dumps(["sendprep second audits 1", drawn.plan.seed, drawn.frame_hash])
    chosen = frozenset(shuffled(at_first, key)[:number])
    return tuple(now for first, now in zip(at_first, drawn.ids, strict=True) if first in chosen)


def second_number(share: float, cases: int) -> int:
    """Return how many of so many cases are a share of them, 0 to 1, or the next more."""
    return ceil(round(share * cases, _PLACES))
