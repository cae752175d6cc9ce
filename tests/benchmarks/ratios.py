"""Time two pieces of work in turn and tell their ratio, since machines drift and ratios do not."""

from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter

Work = Callable[[], object]


def ratio(name: str, ours: Work, bare: Work, rounds: int = 9, aim: float | None = None) -> float:
    """Print and return the median of ours/bare, each pair measured side by side."""
    ours(), bare()  # the first run of each pays for imports and caches
    return told(name, [(_seconds(ours), _seconds(bare)) for _ in range(rounds)], aim)


def told(name: str, pairs: Sequence[tuple[float, float]], aim: float | None = None) -> float:
    """Print and return the median of ours/bare, of seconds that were measured side by side."""
    ratios = sorted(one / other for one, other in pairs)
    milliseconds = [1000 * median(column) for column in zip(*pairs, strict=True)]
    aimed = f", aim below {aim}" if aim else ""
    print(
        f"\n{name}: {median(ratios):.2f} times (from {ratios[0]:.2f} to {ratios[-1]:.2f}{aimed}); "
        f"{milliseconds[0]:.1f} ms against {milliseconds[1]:.1f} ms, {len(pairs)} rounds"
    )
    return median(ratios)


def _seconds(work: Work) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start
