"""Anchors: where quoted words stand on a page, and where they stand in a later reading of it.

An excerpt keeps its quote and up to 60 characters of context as they were filed. Its place may
move, its words never: what is not found letter for letter is lost, and stays listed.
"""

import unicodedata
from dataclasses import dataclass, replace
from itertools import takewhile

from sendprep.domain import hyphens
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.letters_run import HYPHENS, SOFT_HYPHEN, Hit, LettersRun, Spot, letters_of
from sendprep.domain.pages import Page, Pages, Place
from sendprep.domain.passages import part_of

CONTEXT = 60
"""How many code points before and after the quote are kept."""
_LOOKED_AT = 4 * CONTEXT
_TELLING = 24
"""So many letters of quote and context must agree before words count as the same ones."""
_JOINING = "\u200d\ufe0e\ufe0f"
_LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_AS_QUOTED = _LIGATURES | {ord(SOFT_HYPHEN): ""}
"""A ligature is a matter of print, so that a quote has its letters."""


@dataclass(frozen=True)
class Anchor:
    """Words of one page with their context; `sheet`, `start` and `end` as in an Excerpt."""

    sheet: int
    start: int
    end: int
    page: int | None
    quote: str
    before: str
    after: str


def anchored(pages: Pages, sheet: int, start: int, end: int) -> Anchor:
    """Return the anchor of the words between two code points of a page's text.

    White space at the ends is left out, and letters keep their accents. ValueError if no words
    are left.
    """
    return anchored_on(pages.pages[sheet], sheet, start, end)


def anchored_on(page: Page, sheet: int, start: int, end: int) -> Anchor:
    """Return the anchor as `anchored` does, given only the page of that index."""
    text = page.text
    start, end = _whole(text, start, end)
    known = hyphens.words_of([line.text for line in page.lines])
    quote = _joined(text[start:end], known).strip()
    if not quote:
        raise ValueError("no words between these places")
    return Anchor(
        sheet=sheet,
        start=start,
        end=end,
        page=page.number,
        quote=quote,
        before=_joined(text[max(start - _LOOKED_AT, 0) : start], known)[-CONTEXT:],
        after=_joined(text[end : end + _LOOKED_AT], known)[:CONTEXT],
    )


def find_again(excerpt: Excerpt, pages: Pages, text_id: str) -> Excerpt:
    """Return the excerpt as it stands in another version of its document's text.

    Exact: the same words with the same context on the same page. Moved: the same words
    elsewhere, those whose context agrees best; its quote and context stay as they were filed.
    Lost: not found; it is kept as it was. A box stays where it is while its page is there.
    """
    return found_in(LettersRun(pages), excerpt, text_id)


def found_in(run: LettersRun, excerpt: Excerpt, text_id: str) -> Excerpt:
    """Return the excerpt as `find_again` does, for many excerpts of one document."""
    if excerpt.area is not None:
        return _box_again(excerpt, run.pages, text_id)
    if here := _where_it_stood(excerpt, run.pages):
        kept = Anchoring.MOVED if excerpt.anchoring is Anchoring.MOVED else Anchoring.EXACT
        return replace(excerpt, text_id=text_id, start=here.start, end=here.end, anchoring=kept)
    best = _best(excerpt, run)
    if best is None:
        return replace(excerpt, anchoring=Anchoring.LOST)
    spot = best.spot
    page = run.pages.pages[spot.sheet].number
    same = best.in_context and page == excerpt.page and excerpt.anchoring is not Anchoring.MOVED
    return replace(
        excerpt,
        page=page,
        text_id=text_id,
        sheet=spot.sheet,
        start=spot.start,
        end=spot.end,
        anchoring=Anchoring.EXACT if same else Anchoring.MOVED,
    )


def places(excerpt: Excerpt, pages: Pages) -> tuple[Place, ...]:
    """Return the boxes of an excerpt in the text that it stands in, one for each line.

    Without any if it is lost, or if the format has no positions.
    """
    if excerpt.anchoring is Anchoring.LOST or excerpt.sheet >= len(pages.pages):
        return ()
    page = pages.pages[excerpt.sheet]
    number = page.number or excerpt.sheet + 1
    if excerpt.area is not None:
        return (Place(number, excerpt.area),)
    return _boxes(page, number, excerpt.start, excerpt.end)


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the ends without white space around the words, and with accents that follow."""
    start, end = max(start, 0), min(end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while 0 < start < end and _hangs_on(text[start]):
        start -= 1
    while start < end < len(text) and _hangs_on(text[end]):
        end += 1
    return start, end


def _hangs_on(char: str) -> bool:
    return unicodedata.combining(char) > 0 or char in _JOINING


def _joined(text: str, known: frozenset[str]) -> str:
    """Return text in one line with single spaces, and words joined that a line's end parts."""
    first, *more = (" ".join(_storable(line).split()) for line in text.split("\n"))
    joined = first
    for words in more:
        joined = _joined_lines(joined, words, known)
    lead = " " if text[:1].isspace() else ""
    tail = " " if text[-1:].isspace() else ""
    return (lead + joined + tail).translate(_AS_QUOTED)


def _joined_lines(before: str, after: str, known: frozenset[str]) -> str:
    if not before or not after or before.endswith(SOFT_HYPHEN):
        return before + after
    if before[-1] not in HYPHENS or before[-2:-1] in ("", " "):
        return f"{before} {after}"
    return hyphens.join(f"{before[:-1]}-", after, known)


def _storable(text: str) -> str:
    """Return text without half characters and control signs, which no file can store."""
    kept = (one for one in text if one.isspace() or unicodedata.category(one) != "Cc")
    return "".join(kept).encode("utf-8", "replace").decode()


def _where_it_stood(excerpt: Excerpt, pages: Pages) -> Anchor | None:
    """Return the anchor of the very place, if it still holds what was filed in its context."""
    if excerpt.sheet >= len(pages.pages):
        return None
    try:
        here = anchored(pages, excerpt.sheet, excerpt.start, excerpt.end)
    except ValueError:
        return None
    filed = (excerpt.quote, excerpt.before, excerpt.after, excerpt.page)
    return here if (here.quote, here.before, here.after, here.page) == filed else None


def _box_again(excerpt: Excerpt, pages: Pages, text_id: str) -> Excerpt:
    if excerpt.sheet < len(pages.pages):
        return replace(excerpt, text_id=text_id, anchoring=Anchoring.EXACT)
    return replace(excerpt, anchoring=Anchoring.LOST)


@dataclass(frozen=True)
class _Candidate:
    """A place that holds the letters: how much of the context agrees, and whether all of it."""

    spot: Spot
    agreeing: int
    in_context: bool
    tie: tuple[int, int, int]


def _best(excerpt: Excerpt, run: LettersRun) -> _Candidate | None:
    needle = letters_of(excerpt.quote)
    around = letters_of(excerpt.before), letters_of(excerpt.after)
    found = (_candidate(excerpt, run, hit, around) for hit in run.finds(needle))
    sure = [one for one in found if one.in_context or len(needle) + one.agreeing >= _TELLING]
    return max(sure, key=lambda one: (one.agreeing, one.tie), default=None)


def _candidate(excerpt: Excerpt, run: LettersRun, hit: Hit, around: tuple[str, str]) -> _Candidate:
    before, after = around
    left = run.letters[max(hit.start - CONTEXT * 4, 0) : hit.start].rstrip("-")
    right = run.letters[hit.end : hit.end + CONTEXT * 4].lstrip("-")
    agreeing = _common(before[::-1], left[::-1]) + _common(after, right)
    spot = run.spot(hit)
    same_page = run.pages.pages[spot.sheet].number == excerpt.page
    tie = (int(same_page), -abs(spot.sheet - excerpt.sheet), -abs(spot.start - excerpt.start))
    return _Candidate(spot, agreeing, agreeing == len(before) + len(after), tie)


def _common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _boxes(page: Page, number: int, start: int, end: int) -> tuple[Place, ...]:
    found, at = [], 0
    for line in page.lines:
        first, last = max(start - at, 0), min(end - at, len(line.text))
        if first < last and (box := part_of(line, first, last)):
            found.append(Place(number, box))
        at += len(line.text) + 1
    return tuple(found)
