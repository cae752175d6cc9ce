"""Excerpts: the very words on a page that evidence is cited for, and whether they still stand."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sendprep.domain.pages import Box


class Anchoring(Enum):
    """Whether the words stand in the newest text of the document where they were filed."""

    EXACT = "exact"
    MOVED = "moved"
    LOST = "lost"

    @property
    def words(self) -> str:
        """The state as it is shown and printed."""
        return self.value


class Origin(Enum):
    """Who chose the words."""

    OFFICER = "officer"
    MARK = "mark"
    """A highlight or note in the file itself: a draft until an officer files it."""


@dataclass(frozen=True)
class Excerpt:
    """Words on one page of a document, or a box drawn on its picture; only ever found anew.

    `sheet` counts the pages of the text version `text_id` from 0, `page` is the printed number
    or None where the format has none. `start` and `end` are code points in that page's text
    (`Page.text`, lines joined by a line feed). `before` and `after` are up to 60 characters of
    context. A box has `area` (points from the upper left corner), and no quote.
    """

    id: str
    evidence_id: str
    quote: str
    before: str
    after: str
    page: int | None
    text_id: str
    sheet: int
    start: int
    end: int
    added: datetime
    area: Box | None = None
    note: str = ""
    anchoring: Anchoring = Anchoring.EXACT
    origin: Origin = Origin.OFFICER
