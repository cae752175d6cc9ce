"""The passages of a document: lines joined to paragraphs and list items, over page breaks too."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from sendprep.domain.bullet_signs import BULLET_SIGNS
from sendprep.domain.pages import Box, Line, Page, Pages, Place
from sendprep.readers import tidy

_GLYPH = re.compile(rf"\s*([{BULLET_SIGNS}✓])\s*")
_DASH = re.compile(r"\s*([-*–—−]|o(?=\s+[A-Z])|\(?\d{1,2}[.)](?=\s))\s+")
_LONG_DASHES = ("–", "—", "−")
_STOP = re.compile(r"[.:;?!][”’\"')\]]*$")
_NEW_PARAGRAPH = 1.3
_INDENT = 6.0
_HANG = 40.0
"""How far the lines of an item may hang behind its mark, in points."""
_SURELY, _PERHAPS = 0.9, 1.15
"""A word's width is reckoned from its letters: so much of it is sure, and so much it may be."""
_NARROW, _WIDE = frozenset("ijlftrI'’.,;:-() "), frozenset("mwMW")
_FEW_BLANK = 0.05
_LONG_LINE = 120
"""Characters: a text whose lines are longer has one paragraph a line."""


@dataclass(frozen=True)
class Passage:
    """A paragraph or list item; `mark` is its bullet or number, which `text` does not hold.

    `doubt` is set where it was joined over a page break although a sentence ended there, and where
    it begins a page though it may be the rest of the passage above.
    """

    text: str
    mark: str = ""
    bold: bool = False
    page: int | None = None
    places: tuple[Place, ...] = ()
    doubt: bool = False

    @property
    def ended(self) -> bool:
        """Whether the text ends as a sentence or list item does."""
        return bool(_STOP.search(self.text))

    @property
    def kind(self) -> str:
        """The kind of mark: equal for all items of one list."""
        return "1." if self.mark[:1].isdigit() or self.mark[:1] == "(" else self.mark


@dataclass(frozen=True)
class _Row:
    """One line with where it stands, and whether white space parts it from the line before."""

    line: Line
    page: Page
    apart: bool
    starts_page: bool
    margin: float


def passages_of(pages: Pages) -> list[Passage]:
    """Return the passages of a document that has been tidied of its running lines."""
    known = tidy.words_of(pages)
    groups: list[list[_Row]] = []
    doubtful: list[bool] = []
    for row in _rows(pages):
        if groups and not _begins(groups[-1], row):
            groups[-1].append(row)
        else:
            doubtful.append(bool(groups) and _may_run_on(groups[-1][-1], row))
            groups.append([row])
    found = (_passage(group, known) for group in groups)
    return [
        replace(one, doubt=one.doubt or doubt)
        for one, doubt in zip(found, doubtful, strict=True)
        if one.text
    ]


def has_lost_paragraphs(pages: Pages) -> bool:
    """Whether a text is wrapped and has no blank lines: where its paragraphs end is a guess."""
    lines = [line for page in pages.pages for line in page.lines]
    return not any(line.box for line in lines) and 0 < _right_margin(pages) <= _LONG_LINE


def joined(before: Passage, after: Passage) -> Passage:
    """Return two passages as one, the second being the rest of the first."""
    return replace(
        before,
        text=tidy.join_lines([before.text, after.text]),
        places=before.places + after.places,
        doubt=before.doubt or after.doubt,
    )


def split_mark(text: str) -> tuple[str, str]:
    """Return a line's bullet or number, which may be empty, and its words."""
    mark, rest = "", text
    while found := _GLYPH.match(rest) or (_DASH.match(rest) if not mark else None):
        mark, rest = mark or found[1], rest[found.end() :]
    return mark, rest


def _rows(pages: Pages) -> Iterator[_Row]:
    pitch, margin = _pitch(pages), _right_margin(pages)
    for page in pages.pages:
        above: Line | None = None
        starts, blank = True, True
        for line in page.lines:
            if not line.text.strip():
                blank = True
                continue
            apart = blank if line.box is None else _gap_above(above, line, pitch)
            yield _Row(line, page, apart, starts, margin)
            above, starts, blank = line, False, False


def _pitch(pages: Pages) -> float:
    """Return the distance from line to line inside paragraphs, in points.

    Short paragraphs make the wider steps between them the commoner ones, hence not the median.
    """
    steps = sorted(
        after.box.top - before.box.top
        for page in pages.pages
        for before, after in pairwise(page.lines)
        if before.box and after.box and after.box.top - before.box.top > 0.7 * (after.size or 10)
    )
    return steps[len(steps) // 5] if steps else 14.0


def _right_margin(pages: Pages) -> float:
    """Return how far the lines reach, but for a few outliers: in points, or in characters.

    Text with blank lines between its paragraphs has none: there a line's length means nothing.
    """
    lines = [line for page in pages.pages for line in page.lines]
    ends = sorted(line.box.right for line in lines if line.box)
    if not ends and sum(not line.text for line in lines) < _FEW_BLANK * len(lines):
        ends = sorted(float(len(line.text)) for line in lines)
    return ends[int(0.98 * (len(ends) - 1))] if ends else 0.0


def _gap_above(above: Line | None, line: Line, pitch: float) -> bool:
    if above is None or above.box is None or line.box is None:
        return True
    step = line.box.top - above.box.top
    return step > _NEW_PARAGRAPH * pitch or step < -pitch


def _begins(group: list[_Row], row: _Row) -> bool:
    """Whether a line begins a new passage after the lines of `group`."""
    before = group[-1]
    if _is_marked(group, row):
        return True
    if split_mark(before.line.text)[1] == "":  # a bullet alone on its line
        return False
    if row.line.box and before.line.box and row.starts_page:
        return not _runs_on(group, row)
    if row.apart or row.line.bold != before.line.bold:
        return True
    if row.line.box is None or before.line.box is None:
        return row.starts_page or len(before.line.text) > _LONG_LINE or _had_room(before, row)
    first_of_item = len(group) == 1 and split_mark(before.line.text)[0] != ""
    return not first_of_item and abs(row.line.box.left - before.line.box.left) > _INDENT


def _had_room(before: _Row, row: _Row) -> bool:
    """Whether a line of text without blank lines ended although the next word would have fitted."""
    word = row.line.text.split(" ", 1)[0]
    return len(before.line.text) + 1 + len(word) <= before.margin and word[:1].isupper()


def _is_marked(group: list[_Row], row: _Row) -> bool:
    """Whether a line begins with a bullet; a dash may also just have slipped to a line's start."""
    mark, words = split_mark(row.line.text)
    if not mark or _GLYPH.match(row.line.text):
        return bool(mark)
    if row.apart or (words[:1].isupper() and mark not in _LONG_DASHES):
        return True
    first, _ = split_mark(group[0].line.text)
    return first == mark or bool(_STOP.search(tidy.clean(group[-1].line.text)))


def _runs_on(group: list[_Row], row: _Row) -> bool:
    """Whether a passage goes on after a page break: its last line had no room for the next word."""
    before, after = group[-1], row.line
    if before.line.box is None or after.box is None or after.bold != before.line.bold:
        return False
    text = tidy.clean(after.text)
    if not _STOP.search(tidy.clean(before.line.text)) and text[:1].islower():
        return True
    return _had_no_room(before, row, _SURELY)


def _may_run_on(before: _Row, row: _Row) -> bool:
    """Whether it cannot be told if a line at the top of a page goes on with the passage above."""
    plain = row.starts_page and not split_mark(row.line.text)[0]
    return plain and row.line.bold == before.line.bold and _had_no_room(before, row, _PERHAPS)


def _had_no_room(before: _Row, row: _Row, share: float) -> bool:
    """Whether the next word, of which `share` is reckoned, did not fit on the line before it."""
    above, below = before.line.box, row.line.box
    if above is None or below is None or not _is_below(before, below.left - above.left):
        return False
    text = tidy.clean(row.line.text)
    word = text.split(" ", 1)[0]
    width = (below.right - below.left) * _weight(f"{word} ") / max(1.0, _weight(text))
    return above.right + share * width > before.margin


def _is_below(before: _Row, shift: float) -> bool:
    """Whether a line that much further right stands in one column with the line before it.

    Under the first line of an item the others may hang behind its mark.
    """
    hangs = bool(split_mark(before.line.text)[0])
    return -_INDENT <= shift <= (_HANG if hangs else _INDENT)


def _weight(text: str) -> float:
    """Return the rough width of a text in letters `n` of a proportional face."""
    return sum(
        0.55 if char in _NARROW else 1.6 if char in _WIDE else 1.35 if char.isupper() else 1.0
        for char in text
    )


def _passage(group: list[_Row], known: frozenset[str]) -> Passage:
    first, *rest = [row.line.text for row in group]
    mark, words = split_mark(tidy.clean(first))
    before_breaks = [before for before, after in pairwise(group) if after.starts_page]
    return Passage(
        text=tidy.join_lines([words, *rest], known),
        mark=mark,
        bold=all(row.line.bold for row in group if split_mark(row.line.text)[1]),
        page=group[0].page.number,
        places=_places(group),
        doubt=any(_STOP.search(tidy.clean(row.line.text)) for row in before_breaks),
    )


def _places(group: list[_Row]) -> tuple[Place, ...]:
    """Return one box for each page that the passage stands on."""
    boxes: dict[int, list[Box]] = {}
    for row in group:
        if row.page.number is not None and row.line.box is not None:
            boxes.setdefault(row.page.number, []).append(row.line.box)
    return tuple(Place(page, _around(some)) for page, some in boxes.items())


def _around(boxes: list[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )
