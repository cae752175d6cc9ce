"""Highlights and notes that somebody made in a file, as drafts of excerpts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sendprep.domain.anchors import Anchor, anchored, places
from sendprep.domain.excerpt import Excerpt, Origin
from sendprep.domain.identity import new_id
from sendprep.domain.letters_run import LettersRun, letters_of
from sendprep.domain.pages import Box, Page, Pages
from sendprep.domain.reading import Mark

_MOST = 1_000
"""Marks of one file that become drafts: more were not made by a person who reads."""


def drafts(evidence_id: str, pages: Pages, marks: Sequence[Mark]) -> Iterator[Excerpt]:
    """Yield a draft for each mark that has words on its page, or else a place.

    Their `text_id` is empty until the text is stored.
    """
    on = _OnPages(evidence_id, pages)
    for mark in marks[:_MOST]:
        if draft := on.words(mark) or on.box(mark):
            yield draft


@dataclass(frozen=True)
class _OnPages:
    """The pages that the marks of one file are on."""

    evidence_id: str
    pages: Pages

    def words(self, mark: Mark) -> Excerpt | None:
        """Return the words under a highlight: of several equal ones, the nearest to it."""
        sheet = self._sheet(mark)
        if sheet is None or not mark.quote.strip():
            return None
        alone = Pages((self.pages.pages[sheet],), self.pages.reader)
        run = LettersRun(alone)
        spots = [run.spot(hit) for hit in run.finds(letters_of(mark.quote))]
        found = [self._excerpt(mark, anchored(alone, 0, one.start, one.end), 0) for one in spots]
        best = min(found, key=lambda one: _distance(one, alone, mark), default=None)
        return self._excerpt(mark, _anchor_of(best), sheet) if best else None

    def box(self, mark: Mark) -> Excerpt | None:
        """Return the place of a mark without words that the text knows."""
        sheet = self._sheet(mark)
        if sheet is None or not mark.boxes:
            return None
        page = self.pages.pages[sheet].number
        empty = Anchor(sheet, 0, 0, page, "", "", "")
        return self._excerpt(mark, empty, sheet, mark.boxes[0])

    def _sheet(self, mark: Mark) -> int | None:
        numbers = (at for at, page in enumerate(self.pages.pages) if _number(page, at) == mark.page)
        return next(numbers, None)

    def _excerpt(self, mark: Mark, anchor: Anchor, sheet: int, area: Box | None = None) -> Excerpt:
        return Excerpt(
            id=new_id(),
            evidence_id=self.evidence_id,
            quote=anchor.quote,
            before=anchor.before,
            after=anchor.after,
            page=anchor.page,
            text_id="",
            sheet=sheet,
            start=anchor.start,
            end=anchor.end,
            added=datetime.now(UTC),
            area=area,
            note=mark.note,
            origin=Origin.MARK,
        )


def _number(page: Page, at: int) -> int:
    return page.number or at + 1


def _anchor_of(one: Excerpt) -> Anchor:
    return Anchor(one.sheet, one.start, one.end, one.page, one.quote, one.before, one.after)


def _distance(one: Excerpt, pages: Pages, mark: Mark) -> float:
    """Return how far, in points, the first line of words is from the mark's first box."""
    stands = places(one, pages)
    if not stands or not mark.boxes:
        return 0.0
    here, there = stands[0].box, mark.boxes[0]
    return abs(here.left - there.left) + abs(here.top - there.top)
