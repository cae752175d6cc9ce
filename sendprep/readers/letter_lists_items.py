"""What a list of weaknesses is made of, and where one of its bullets ends."""

import re
from dataclasses import dataclass
from enum import Enum


class Form(Enum):
    """How the weaknesses are listed."""

    ANNOUNCED = "announced"
    LABELLED = "labelled"


@dataclass(frozen=True)
class Item:
    """A stretch of the text that holds one weakness, and the stretches of its findings."""

    start: int
    end: int
    findings: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Found:
    """The items of one list; `family` is the word before the numbers of a labelled list."""

    form: Form
    items: tuple[Item, ...]
    family: str = ""


def ends_list(item: str, line: str, blank: bool) -> bool:
    """Return whether a line without a bullet belongs to no bullet any more."""
    ended = bool(re.search(r"[.;]\s*$", item))
    return line.strip()[:1].isupper() and ((blank and not item.endswith(",")) or ended)
