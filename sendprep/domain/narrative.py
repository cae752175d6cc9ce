"""Our own account of a weakness, in sections, with citations of evidence."""

import re
from collections.abc import Iterable, Mapping
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


CITATION = re.compile(r"\[E(\d{1,6})(?:\s+p(\d{1,5}))?\]")


def cite(number: int, page: int | None = None) -> str:
    """Return the text that cites evidence `number`, at `page` if one is given."""
    return f"[E{number} p{page}]" if page else f"[E{number}]"


def citations(text: str) -> tuple[Citation, ...]:
    """Return the citations of evidence in a text, in order."""
    return tuple(
        Citation(found.start(), found.end(), int(found[1]), int(found[2]) if found[2] else None)
        for found in CITATION.finditer(text)
    )


PagesHeld = Mapping[int, int | None]
"""The pages of each piece of evidence that a bank holds, by number; None where none are counted."""
_MOST_NAMED = 4


def is_lost(one: Citation, held: PagesHeld) -> bool:
    """Whether a citation leads nowhere: to no evidence of the bank, or past its last page."""
    return one.number not in held or _is_past_end(one, held)


def lost_words(texts: Iterable[str], held: PagesHeld) -> str:
    """Return which citations of these texts are lost, and why; "" if none is."""
    cited = [one for text in texts for one in citations(text) if is_lost(one, held)]
    unknown = dict.fromkeys(one.text for one in cited if one.number not in held)
    past = {one.text: one.number for one in cited if one.number in held}
    said = [f"{_named(unknown)} nowhere: no evidence has that number."] if unknown else []
    for number in dict.fromkeys(past.values()):
        named = _named({text: None for text, cited in past.items() if cited == number})
        pages = held[number]
        said.append(f"{named} past the end: E{number} has {pages} page{'' if pages == 1 else 's'}.")
    return " ".join(said)


def _is_past_end(one: Citation, held: PagesHeld) -> bool:
    last = held.get(one.number)
    return bool(one.page and last and one.page > last)


def _named(texts: Iterable[str]) -> str:
    every = list(texts)
    named = ", ".join(every[:_MOST_NAMED]) + (" and others" if len(every) > _MOST_NAMED else "")
    return f"{named} {'leads' if len(every) == 1 else 'lead'}"
