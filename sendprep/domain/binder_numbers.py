"""One number for every page of a binder, which an issue that was given out never loses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sendprep.domain.binder import NumberedPart


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

    A page that an issue `before` had keeps its number; what comes between is 212a, 212b.
    """
    raise NotImplementedError
