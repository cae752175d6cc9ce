"""How the cases of a sample are shared out among strata, to the case."""

from collections.abc import Sequence


def shared_out(size: int, frames: Sequence[int], least: Sequence[int]) -> tuple[int, ...]:
    """Return how many of `size` cases each stratum is given, `size` in all.

    In proportion to its frame, by largest remainder (Hamilton); a stratum that would get fewer
    than its least number, or all of it if it is smaller, is given that, and the others share the
    rest. No stratum is given more than it holds. Raises ValueError if the strata hold fewer than
    `size`, or need more.
    """
    floors = [min(pair) for pair in zip(least, frames, strict=True)]
    if not sum(floors) <= size <= sum(frames):
        raise ValueError(f"{size} is not between {sum(floors)} and {sum(frames)}")
    given = list(floors)
    free = [at for at, frame in enumerate(frames) if frame]
    while free:
        rest = size - sum(given[at] for at in range(len(frames)) if at not in free)
        parts = dict(zip(free, _in_proportion(rest, [frames[at] for at in free]), strict=True))
        enough = [at for at in free if parts[at] >= floors[at]]
        if enough == free:
            return tuple(parts.get(at, number) for at, number in enumerate(given))
        free = enough
    return tuple(given)


def _in_proportion(size: int, frames: Sequence[int]) -> list[int]:
    """Share out by largest remainder in whole numbers; of equal remainders the larger stratum."""
    whole = sum(frames)
    given = [size * frame // whole for frame in frames]
    by_remainder = sorted(
        range(len(frames)), key=lambda at: (-(size * frames[at] % whole), -frames[at], at)
    )
    for at in by_remainder[: size - sum(given)]:
        given[at] += 1
    return given
