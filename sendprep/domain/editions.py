"""The editions of a binder: who it is printed for, and what is withheld from them."""

from dataclasses import dataclass
from enum import Enum


class Edition(Enum):
    """Who a binder is printed for (product.md 59 and C7)."""

    INSPECTOR = "inspector"
    BOARD = "board"
    PARENTS = "parents"

    @property
    def words(self) -> str:
        """The edition as it is shown and printed."""
        return _WORDS[self]


_WORDS = {
    Edition.INSPECTOR: "Inspector edition",
    Edition.BOARD: "Partnership board edition",
    Edition.PARENTS: "Parents’ and carers’ edition",
}


@dataclass(frozen=True)
class Withheld:
    """Something that an officer keeps out of an edition, and why.

    `place` is "evidence/ID", or "narrative/WEAKNESS_ID/SECTION".
    """

    edition: Edition
    place: str
    because: str = ""
