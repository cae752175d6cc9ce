"""One number for every page of a binder, which an issue that was given out never loses."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sendprep.domain.binder import Issue, NumberedPart


@dataclass(frozen=True)
class PartPages:
    """A part of a binder and how many pages it has."""

    key: str
    count: int


@dataclass(frozen=True)
class Beyond:
    """A page of the file of exhibits: its number, and its place there from 0."""

    label: str
    page: int


@dataclass(frozen=True)
class Numbered:
    """The number of every page of every part, and what stands behind "of".

    `beyond` are the anchors that lie in the file of exhibits, such as "E14" and "E14/7".
    """

    parts: tuple[NumberedPart, ...]
    last: str
    beyond: Mapping[str, Beyond]


def number_pages(
    parts: Sequence[PartPages], before: Sequence[NumberedPart] = ()
) -> tuple[NumberedPart, ...]:
    """Return the parts with the number of each page: 1, 2, 3 … where nothing was given out.

    A page that an issue `before` had keeps its number; what comes between is 212a, 212b. A number
    that was given out never comes to stand for another page, though its own is gone.
    """
    given = {part.key: part.labels for part in before}
    taken = {label for part in before for label in part.labels}
    slots = [(part.key, _kept(part, given.get(part.key, ()))) for part in parts]
    labels = _filled([label for _, kept in slots for label in kept], taken)
    return tuple(NumberedPart(key, tuple(next(labels) for _ in kept)) for key, kept in slots)


def given_out(issues: Iterable[Issue]) -> tuple[NumberedPart, ...]:
    """Return every part with all numbers that it was ever given out with, by these issues.

    `issues` are in the order of their making; what is gone from the newest is still there.
    """
    labels: dict[str, tuple[str, ...]] = {}
    for issue in issues:
        for part in issue.parts:
            labels[part.key] = part.labels + labels.get(part.key, ())[len(part.labels) :]
    return tuple(NumberedPart(key, held) for key, held in labels.items())


def _kept(part: PartPages, given: tuple[str, ...]) -> list[str | None]:
    """Return the number of each page of a part, None where it never had one."""
    return [given[place] if place < len(given) else None for place in range(part.count)]


def _filled(kept: Sequence[str | None], taken: set[str]) -> Iterator[str]:
    """Yield a number for every page: the next one, or a late one where more are kept after it."""
    last = max((number_order(label)[0] for label in taken), default=0)
    before = "0"
    for label, after in zip(kept, _following(kept), strict=True):
        if label is not None:
            before = label
        elif after is None:
            last += 1
            before = str(last)
        else:
            before = _late(before, after, taken)
        yield before


def _following(kept: Sequence[str | None]) -> list[str | None]:
    """Return for each page the next number that is kept, None where no more comes."""
    found: list[str | None] = []
    after = None
    for label in reversed(kept):
        found.append(after)
        after = label or after
    return found[::-1]


def _late(before: str, following: str, taken: set[str]) -> str:
    """Return a number that was never given out, after one and before the other: 212a, 212b."""
    # where not, parts have changed places since
    is_between = number_order(before) < number_order(following)
    after = following if is_between else None
    label = _next_late(before, after)
    while label in taken:
        label = _next_late(label, after)
    taken.add(label)
    return label


def _next_late(before: str, after: str | None) -> str:
    """Return the plainest number between two; a hyphen sorts before every letter."""
    end = before[-1]
    plain = before[:-1] + chr(ord(end) + 1) if end.isalpha() and end != "z" else before + "a"
    if after is None or number_order(plain) < number_order(after):
        return plain
    hyphens = ""
    while number_order(before + hyphens + "a") >= number_order(after):
        hyphens += "-"
    return f"{before}{hyphens}a"


def number_order(label: str) -> tuple[int, str]:
    """Return what numbers are sorted by: 212 before 212a before 213."""
    number = re.match(r"\d+", label)
    digits = number[0] if number else "0"
    return int(digits), label[len(digits) :]
