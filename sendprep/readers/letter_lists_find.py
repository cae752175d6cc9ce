"""Finds a list of weaknesses in a letter, a statement of action or a council paper."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from sendprep.readers.letter_2023_cell import BULLET, ENDS_SENTENCE
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
_LABEL = re.compile(
    r"^[^\w\n]*(?P<family>significant\s+(?:weakness|concern)|serious\s+weakness|"
    r"areas?\s+of\s+(?:significant\s+|serious\s+)?(?:weakness|concern)|ASW|action|weakness|"
    r"improvement\s+area|area\s+for\s+improvement|(?:area\s+for\s+)?priority\s+action|"
    r"priority(?:\s+area)?)\s+(?:no\.?\s*)?(?P<number>\d{1,2}|[a-z]+)\b[ \t]*"
    r"(?P<mark>[:.–—-]|$)[ \t]*",
    re.I | re.M,
)
_NUMBERS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_LONGEST_LIST = 9000  # characters
_FINDINGS = re.compile(r"^.{0,40}\bfindings?\b.{0,120}$", re.I)
_INLINE_DASH = re.compile(r"\s[-–—■•▪]\s+(?=[a-z‘“])")


class Form(Enum):
    """How the weaknesses are listed."""

    ANNOUNCED = "announced"
    LABELLED = "labelled"


@dataclass(frozen=True)
class Item:
    """A stretch of the text that holds one weakness, and the stretches of its findings."""

    start: int
    end: int
    findings: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Found:
    """The items of one list; `family` is the word before the numbers of a labelled list."""

    form: Form
    items: tuple[Item, ...]
    family: str = ""


def find_list(stream: Stream) -> Found | None:
    """Return the list of weaknesses, or None: the announced one first, else a labelled one."""
    for found in _ANNOUNCED.finditer(stream.text):
        items = _announced(stream, found.end())
        if len(items) > 1:
            return Found(Form.ANNOUNCED, items)
    single = [_announced(stream, found.end()) for found in _ANNOUNCED.finditer(stream.text)]
    return _labelled(stream) or next(
        (Found(Form.ANNOUNCED, items) for items in single if items), None
    )


def number_of(word: str) -> int | None:
    """Return the number that figures or a word up to twenty stand for."""
    if word.isdigit():
        return int(word)
    return _NUMBERS.index(word.lower()) + 1 if word.lower() in _NUMBERS else None


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
        elif pieces and _ends_list(region[slice(*pieces[-1])], line, blank):
            break
        elif pieces:
            pieces[-1] = (pieces[-1][0], end)
        blank = blank and not line.strip()
        place = end + 1
    for first, last in _parted_inline(region, pieces):
        yield Item(start + first, start + last)


def _ends_list(item: str, line: str, blank: bool) -> bool:
    ended = bool(re.search(r"[.;]\s*$", item))
    return line.strip()[:1].isupper() and ((blank and not item.endswith(",")) or ended)


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
    paragraphs = [m for m in re.finditer(r"(?:[^\n]*\S[^\n]*(?:\n|$))+", region)]
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


def _labelled(stream: Stream) -> Found | None:
    """Return the labelled list whose numbers run from 1; the longest, if there are several."""
    families: dict[str, list[tuple[int, re.Match[str]]]] = {}
    for label in _LABEL.finditer(stream.text):
        number = number_of(label.group("number"))
        if number:
            family = " ".join(label.group("family").lower().split())
            families.setdefault(family, []).append((number, label))
    runs = {family: _run(labels) for family, labels in families.items()}
    family = max(runs, key=lambda name: len(runs[name]), default="")
    if not family or len(runs[family]) < 2:
        return None
    ends = [*[label.start() for label in runs[family][1:]], len(stream.text)]
    items = (_labelled_item(stream.text, m, end) for m, end in zip(runs[family], ends, strict=True))
    return Found(Form.LABELLED, tuple(items), family)


def _run(labels: list[tuple[int, re.Match[str]]]) -> list[re.Match[str]]:
    """Return the first label of each number from 1 on, in order."""
    run: list[re.Match[str]] = []
    for number, label in labels:
        if number == len(run) + 1:
            run.append(label)
    return run


def _labelled_item(text: str, label: re.Match[str], end: int) -> Item:
    start = label.end() + len(text[label.end() :]) - len(text[label.end() :].lstrip())
    stop, place = start, start
    for line in text[start:end].split("\n"):
        ended = ENDS_SENTENCE.search(text[start:stop].rstrip())
        if stop > start and (not line.strip() or (ended and _opens_other(line))):
            break
        place += len(line) + 1
        stop = place - 1
    return Item(start, stop, tuple(_findings(text, stop, end)))


def _opens_other(line: str) -> bool:
    text = line.strip()
    return bool(BULLET.match(text) or _FINDINGS.match(text) or text.endswith(":") or "\t" in text)


def _findings(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the bullets under a line that announces the inspectors' findings."""
    place, announced = start, False
    piece: tuple[int, int] | None = None
    for line in text[start:end].split("\n"):
        stop = place + len(line)
        mark = BULLET.match(line)
        if not announced:
            announced = bool(_FINDINGS.match(line.strip())) and not mark
        elif mark and line.strip():
            if piece:
                yield piece
            piece = (place + mark.end(), stop)
        elif line.strip() and piece and not _ends_list(text[slice(*piece)], line, False):
            piece = (piece[0], stop)
        elif line.strip():
            break
        place = stop + 1
    if piece:
        yield piece
