"""The editions of a binder: who it is printed for, and what is withheld from them."""

from dataclasses import dataclass
from enum import Enum

from sendprep.domain.narrative import Section


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

    `place` is that of a document, or of a section of our account.
    """

    edition: Edition
    place: str
    because: str = ""


def document_place(evidence_id: str) -> str:
    """Return the place of a document: "evidence/ID"."""
    return f"evidence/{evidence_id}"


def section_place(weakness_id: str, section: Section) -> str:
    """Return the place of a section of our account: "narrative/WEAKNESS_ID/SECTION"."""
    return f"narrative/{weakness_id}/{section.value}"
