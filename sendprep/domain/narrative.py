"""Our own account of a weakness, in sections, with citations of evidence."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Section(Enum):
    """The sections of our account, in the order of the page (domain.md 2b)."""

    POSITION = "position"
    WHAT_WE_DID = "what_we_did"
    DIFFERENCE = "difference"
    NOT_YET = "not_yet"
    NEXT_STEPS = "next_steps"
    JUDGEMENT = "judgement"

    @property
    def heading(self) -> str:
        """The heading on screen and on paper."""
        return _HEADINGS[self]

    @property
    def hint(self) -> str:
        """What belongs here, for an empty section."""
        return _HINTS[self]


_HEADINGS = {
    Section.POSITION: "Position at inspection",
    Section.WHAT_WE_DID: "What we did",
    Section.DIFFERENCE: "The difference it made",
    Section.NOT_YET: "What is not yet good enough",
    Section.NEXT_STEPS: "Next steps",
    Section.JUDGEMENT: "Our own judgement",
}
_HINTS = {
    Section.POSITION: "What stood in the letter and where we began.",
    Section.WHAT_WE_DID: "What was done, by whom and when.",
    Section.DIFFERENCE: "What changed for children and families, and how we know.",
    Section.NOT_YET: "What we would say before an inspector does.",
    Section.NEXT_STEPS: "What happens next, who leads it and by when.",
    Section.JUDGEMENT: "Our own judgement, and how sure we are.",
}


@dataclass(frozen=True)
class Version:
    """One earlier state of a section of narrative."""

    at: datetime
    officer: str
    text: str


@dataclass(frozen=True)
class Strength:
    """Something that works well, with the letter's page where inspectors said so."""

    id: str
    text: str
    page: int | None = None


@dataclass(frozen=True)
class Citation:
    """A reference such as [E12 p7] in a text; `start` and `end` are code points in it."""

    start: int
    end: int
    number: int
    page: int | None

    @property
    def text(self) -> str:
        """The citation as it is written."""
        return cite(self.number, self.page)


_CITATION = re.compile(r"\[E(\d{1,6})(?:\s+p(\d{1,5}))?\]")


def cite(number: int, page: int | None = None) -> str:
    """Return the text that cites evidence `number`, at `page` if one is given."""
    return f"[E{number} p{page}]" if page else f"[E{number}]"


def citations(text: str) -> tuple[Citation, ...]:
    """Return the citations of evidence in a text, in order."""
    return tuple(
        Citation(found.start(), found.end(), int(found[1]), int(found[2]) if found[2] else None)
        for found in _CITATION.finditer(text)
    )
