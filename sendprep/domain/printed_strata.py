"""Which strata of a draw may be told on paper: the same ones in every paper on it.

What one paper leaves out must not follow from another (domain.md 4). So a stratum is told with all
its numbers or with none, and what is left out is chosen here once for the method statement and for
the reports of rounds. Of how many cases were excluded from it nothing follows from the difference
between its frame and what could be drawn.
"""

from collections.abc import Sequence

from sendprep.domain.sample import Draw, DrawnStratum
from sendprep.domain.suppression import LEAST, suppressed


def told_strata(drawn: Draw) -> frozenset[int]:
    """Return which strata may be told with their numbers, by their places in the draw."""
    strata = drawn.strata
    seen = suppressed([[one.frame - len(one.drawn), len(one.drawn)] for one in strata])
    if None in (*seen.columns, seen.total):
        return frozenset()
    silent = {at for at, row in enumerate(seen.cells) if None in (*row, seen.rows[at])}
    smallest_first = sorted(range(len(strata)), key=lambda at: len(strata[at].drawn))
    for at in smallest_first:
        if not silent or _bears([strata[one] for one in silent]):
            break
        silent.add(at)
    return frozenset(range(len(strata))) - silent


def tells_excluded(drawn: Draw) -> bool:
    """Whether it may be told how many cases of a stratum could be drawn, beside its whole frame."""
    return not any(0 < one.excluded < LEAST for one in drawn.strata)


def _bears(silent: Sequence[DrawnStratum]) -> bool:
    """Whether what follows of these strata together, as all others are told, is no small number."""
    return (
        len(silent) > 1
        and sum(one.frame for one in silent) >= LEAST
        and sum(len(one.drawn) for one in silent) >= LEAST
    )
