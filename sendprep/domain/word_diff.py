"""What changed between two versions of a text, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

_WORDS = re.compile(r"\[E\d+(?:\s+p\d+)?\]|\w+(?:['’-]\w+)*|\s+|[^\w\s]")


class Fate(Enum):
    """What became of a run of words."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Piece:
    """A run of words that share one fate."""

    fate: Fate
    text: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces that lead from one text to the other.

    Kept and removed pieces join to `before`, kept and added ones to `after`, character by
    character; a citation counts as one word.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for what, start, end, new_start, new_end in steps:
        if what == "equal":
            pieces.append(Piece(Fate.KEPT, "".join(old[start:end])))
            continue
        if end > start:
            pieces.append(Piece(Fate.REMOVED, "".join(old[start:end])))
        if new_end > new_start:
            pieces.append(Piece(Fate.ADDED, "".join(new[new_start:new_end])))
    return tuple(pieces)
