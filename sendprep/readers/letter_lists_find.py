"""Finds a list of weaknesses in a letter, a statement of action or a council paper."""

import re
from collections.abc import Iterator

from sendprep.readers.letter_2023_cell import BULLET, ENDS_SENTENCE
from sendprep.readers.letter_lists_items import Form, Found, Item, ends_list
from sendprep.readers.letter_lists_labels import find_labels
from sendprep.readers.letter_lists_stream import Stream

_WEAK = r"(?:significant|serious)\s+(?:areas?\s+of\s+)?(?:weakness(?:es)?|concerns?)"
# The ways in which a list is announced (domain.md 6c.4 to 6c.6); one copy lost "weakness:".
_ANNOUNCED = re.compile(
    r"(?:tackle|address|following|these)\s+(?:the\s+)?(?:following\s+)?"
    r"areas?\s+of\s+(?:significant|serious)(?:\s+(?:weakness(?:es)?|concerns?))?\s*(?::|;|\n)"
    rf"|(?:areas?\s+of\s+)?{_WEAK}(?:\s+[^\s:.]+){{0,6}}?\s+(?:are|were|is|included?|includes)\s*:"
    rf"|following\s+{_WEAK}\s*:",
    re.I,
)
_CLOSING = re.compile(
    r"\n\s*(?:Yours\s+(?:sincerely|faithfully)|cc\b|Copied\s+to\b|(?:Her|His)\s+Majesty’?'?s\s+In"
    r"|The\s+(?:effectiveness|inspection\s+(?:was|raises)|(?:local\s+)?area\s+has|local\s+"
    r"authority\s+and)|Skip\s+to\s+content|In\s+accordance\s+with|As\s+a\s+result)",
    re.I,
)
_LONGEST_LIST = 9000  # characters
_INLINE_DASH = re.compile(r"\s[-–—■•▪]\s+(?=[a-z‘“])")


def find_list(stream: Stream) -> Found | None:
    """Return the list of weaknesses, or None: the announced one first, else a labelled one."""
    for found in _ANNOUNCED.finditer(stream.text):
        items = _announced(stream, found.end())
        if len(items) > 1:
            return Found(Form.ANNOUNCED, items)
    single = [_announced(stream, found.end()) for found in _ANNOUNCED.finditer(stream.text)]
    return find_labels(stream) or next(
        (Found(Form.ANNOUNCED, items) for items in single if items), None
    )


def _announced(stream: Stream, start: int) -> tuple[Item, ...]:
    region = stream.text[start : start + _LONGEST_LIST]
    closing = _CLOSING.search(region)
    region = region[: closing.start()] if closing else region
    if re.match(r"\s*1[.)]\s", region):
        return tuple(_numbered(stream, start, region))
    if BULLET.match(region.lstrip()):
        return tuple(_bulleted(stream, start, region))
    return tuple(_unmarked(start, region))


def _numbered(stream: Stream, start: int, region: str) -> Iterator[Item]:
    """Yield 1., 2., 3. ..., each up to the next number, also within a line."""
    place, number = 0, 1
    while found := re.compile(rf"(?<!\S){number}[.)]\s+(?=\S)").search(region, place):
        following = re.compile(rf"(?<!\S){number + 1}[.)]\s+(?=\S)").search(region, found.end())
        end = following.start() if following else len(region)
        last = _end_of_item(region, found.end(), end, number)
        yield Item(start + found.end(), start + last)
        if last < end and region[last:end].strip():
            return
        place, number = end, number + 1


def _end_of_item(region: str, start: int, end: int, number: int) -> int:
    """Return where an item ends: before a heading, or before a number out of turn."""
    place = start
    width = max((len(line) for line in region.split("\n")), default=0)
    for line in region[start:end].split("\n"):
        before = region[start:place].rstrip()
        out_of_turn = re.match(r"\s*(\d{1,2})[.)]\s", line)
        if before and (out_of_turn or _is_heading(line, before, width)):
            return place
        place += len(line) + 1
    return end


def _is_heading(line: str, before: str, width: int) -> bool:
    text = line.strip()
    short = len(text) < min(90, 0.8 * width)
    ended = bool(ENDS_SENTENCE.search(before))
    return bool(text) and short and ended and text[:1].isupper() and text[-1:] not in ".;:,!?"


def _bulleted(stream: Stream, start: int, region: str) -> Iterator[Item]:
    """Yield the bullets up to the first passage that belongs to none of them."""
    pieces: list[tuple[int, int]] = []
    place, blank = 0, False
    for line in region.split("\n"):
        end = place + len(line)
        mark = BULLET.match(line)
        if mark and line.strip():
            pieces.append((place + mark.end(), end))
        elif not line.strip():
            blank = True
        elif pieces and ends_list(region[slice(*pieces[-1])], line, blank):
            break
        elif pieces:
            pieces[-1] = (pieces[-1][0], end)
        blank = blank and not line.strip()
        place = end + 1
    for first, last in _parted_inline(region, pieces):
        yield Item(start + first, start + last)


def _parted_inline(region: str, pieces: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Part bullets that a copy has run together in one paragraph with dashes between them."""
    if len(pieces) != 1:
        yield from pieces
        return
    start, end = pieces[0]
    place = start
    for dash in _INLINE_DASH.finditer(region, start, end):
        yield place, dash.start()
        place = dash.end()
    yield place, end


def _unmarked(start: int, region: str) -> Iterator[Item]:
    """Yield items without bullets: parted by dashes, semicolons or blank lines."""
    lead = len(region) - len(region.lstrip())
    paragraphs = list(re.finditer(r"(?:[^\n]*\S[^\n]*(?:\n|$))+", region))
    small = [p for p in paragraphs if p.group().lstrip()[:1].islower()]
    if len(small) > 1:
        for paragraph in small:
            yield Item(start + paragraph.start(), start + paragraph.end())
        return
    if not paragraphs:
        return
    first = paragraphs[0]
    parting = _INLINE_DASH if _INLINE_DASH.search(first.group()) else re.compile(r";\s+(?:and\s+)?")
    place = max(lead, first.start())
    for cut in parting.finditer(region, place, first.end()):
        yield Item(start + place, start + cut.start())
        place = cut.end()
    yield Item(start + place, start + first.end())
