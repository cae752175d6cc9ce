"""Finds weaknesses that carry a label: `Significant concern 1:`, `ASW 1:`, `Action 1 -`."""

import re
from collections.abc import Iterator

from sendprep.readers.letter_2023_cell import BULLET, ENDS_SENTENCE
from sendprep.readers.letter_lists_items import Form, Found, Item, ends_list
from sendprep.readers.letter_lists_stream import Stream

_LABEL = re.compile(
    r"^[^\w\n]*(?P<family>significant\s+(?:weakness|concern)|serious\s+weakness|"
    r"areas?\s+of\s+(?:significant\s+|serious\s+)?(?:weakness|concern)|ASW|action|weakness|"
    r"improvement\s+area|area\s+for\s+improvement|(?:area\s+for\s+)?priority\s+action|"
    r"priority(?:\s+area)?)\s+(?:no\.?\s*)?(?P<number>\d{1,2}|[a-z]+)\b[ \t]*"
    r"(?P<mark>[:.–—-]|$)[ \t]*",
    re.I | re.M,
)
_FINDINGS = re.compile(r"^.{0,40}\bfindings?\b.{0,120}$", re.I)
_NUMBERS = tuple(
    re.findall(
        r"\w+",
        """one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen twenty""",
    )
)


def find_labels(stream: Stream) -> Found | None:
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


def number_of(word: str) -> int | None:
    """Return the number that figures or a word up to twenty stand for."""
    if word.isdigit():
        return int(word)
    return _NUMBERS.index(word.lower()) + 1 if word.lower() in _NUMBERS else None


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
        elif line.strip() and piece and not ends_list(text[slice(*piece)], line, False):
            piece = (piece[0], stop)
        elif line.strip():
            break
        place = stop + 1
    if piece:
        yield piece
