"""Breaks runs of text into lines of a width, as print.md 11 asks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sendprep.reports.fonts import clean, pieces, width
from sendprep.reports.tags import Span

_TOKENS = re.compile(r"\n| +|[^ \n]+")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BEFORE_NUMBER = frozenset(("p.", "pp.", "page", "Page", "pages", "Year", "year", "No.", "of"))
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_ADDRESS_PARTS = re.compile(r"[^/?&=\-_.]*[/?&=\-_.]+|[^/?&=\-_.]+$")
_HALVINGS = 7
_LONGEST_BALANCED = 7


@dataclass(frozen=True)
class Word:
    """Spans that stay on one line; `joined` if no space parts it from the word before."""

    spans: tuple[Span, ...]
    joined: bool = False

    @cached_property
    def width(self) -> float:
        """The width in ems."""
        return sum(span.width for span in self.spans)

    @cached_property
    def text(self) -> str:
        """The word's characters."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True)
class Line:
    """One line, with a space at its end where a word follows on the next."""

    spans: tuple[Span, ...]
    width: float  # ems, without the space at the end


def break_lines(runs: Sequence[Span], room: float) -> tuple[Line, ...]:
    """Return the lines that hold the runs within the room, in ems."""
    return _lines(list(_paragraphs(runs)), room)


def balanced(runs: Sequence[Span], room: float, widest_indent: float) -> tuple[Line, ...]:
    """Return lines as even as they go without one more, giving up at most a share of the room."""
    paragraphs = list(_paragraphs(runs))
    lines = _lines(paragraphs, room)
    if not 2 <= len(lines) <= _LONGEST_BALANCED:
        return lines
    lonely = len(lines[-1].spans) == 1 and " " not in lines[-1].spans[0].text.strip()
    share = 0.35 if len(lines) == 2 or lonely else widest_indent
    narrow, wide = room * (1 - share), room
    best = lines
    for _ in range(_HALVINGS):
        middle = (narrow + wide) / 2
        tried = _lines(paragraphs, middle)
        if len(tried) == len(lines):
            wide, best = middle, tried
        else:
            narrow = middle
    return best


def _lines(paragraphs: Sequence[Sequence[Word]], room: float) -> tuple[Line, ...]:
    return tuple(line for words in paragraphs for line in _fill(_fit(words, room), room))


def _paragraphs(runs: Sequence[Span]) -> Iterator[list[Word]]:
    words: list[Word] = []
    apart = True
    for run in runs:
        for found in _TOKENS.findall(clean(run.text)):
            if found == "\n":
                yield _hold(words)
                words, apart = [], True
            elif found[0] == " ":
                apart = True
            else:
                spans = tuple(_in_faces(found, run))
                if apart or not words:
                    words.append(Word(spans))
                else:
                    words[-1] = Word(words[-1].spans + spans)
                apart = False
    yield _hold(words)


def _in_faces(word: str, run: Span) -> Iterator[Span]:
    for face, text in pieces(word, run.face):
        yield Span(text, face, run.colour, run.run)


def _hold(words: list[Word]) -> list[Word]:
    """Join what may not be parted: "12 June", "41 of 54", "p. 141", "Year 11"."""
    held: list[Word] = []
    for word in words:
        if held and _belongs(held[-1].text.rsplit(" ", 1)[-1], word.text):
            held[-1] = Word(_joined((*_spaced(held[-1].spans), *word.spans)))
        else:
            held.append(word)
    return held


def _belongs(before: str, after: str) -> bool:
    if before[-1:].isdigit():
        return (before.isdigit() and after.startswith(_MONTHS)) or (
            after == "of" and before.isdigit()
        )
    return before in _BEFORE_NUMBER and after[:1].isdigit()


def _fit(words: Sequence[Word], room: float) -> Iterator[Word]:
    """Yield the words, those that are wider than the room in parts."""
    for word in words:
        if word.width <= room:
            yield word
        else:
            yield from _parts(word, room)


def _parts(word: Word, room: float) -> Iterator[Word]:
    if " " in word.text:
        yield from _fit(list(_let_go(word)), room)
    elif _ADDRESS.match(word.text):
        for number, part in enumerate(_address_parts(word)):
            joined = word.joined or number > 0
            yield from _chopped(Word(part.spans, joined), room)
    else:
        yield from _chopped(word, room)


def _let_go(word: Word) -> Iterator[Word]:
    """Yield the words that `_hold` has joined, for a room that is too narrow for both."""
    current: list[Span] = []
    for span in word.spans:
        first, *others = span.text.split(" ")
        current.append(Span(first, span.face, span.colour, span.run))
        for text in others:
            yield Word(tuple(current))
            current = [Span(text, span.face, span.colour, span.run)]
    yield Word(tuple(current))


def _address_parts(word: Word) -> Iterator[Word]:
    """Part a web address after / ? & = - _ . and nowhere else."""
    start = 0
    for match in _ADDRESS_PARTS.finditer(word.text):
        yield Word(_cut(word.spans, start, match.end()))
        start = match.end()


def _chopped(word: Word, room: float) -> Iterator[Word]:
    """Cut a word that is wider than a line wherever the line ends."""
    text, start, used = word.text, 0, 0.0
    joined = word.joined
    for place, one in enumerate(_characters(word)):
        if place > start and used + one > room:
            yield Word(_cut(word.spans, start, place), joined)
            start, used, joined = place, 0.0, True
        used += one
    yield Word(_cut(word.spans, start, len(text)), joined)


def _characters(word: Word) -> Iterator[float]:
    return (width(one, span.face) for span in word.spans for one in span.text)


def _cut(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    found, place = [], 0
    for span in spans:
        text = span.text[max(0, start - place) : max(0, end - place)]
        if text:
            found.append(Span(text, span.face, span.colour, span.run))
        place += len(span.text)
    return tuple(found)


def _fill(words: Iterator[Word], room: float) -> Iterator[Line]:
    line: list[Span] = []
    used = 0.0
    for word in words:
        space = 0.0 if word.joined or not line else width(" ", line[-1].face)
        if line and used + space + word.width > room:
            ends = line if word.joined else _spaced(line)
            yield Line(_joined(ends), used)
            line, used, space = [], 0.0, 0.0
        line = [*(_spaced(line) if space else line), *word.spans]
        used += space + word.width
    yield Line(_joined(line), used)


def _spaced(spans: Sequence[Span]) -> list[Span]:
    last = spans[-1]
    return [*spans[:-1], Span(last.text + " ", last.face, last.colour, last.run)]


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Join neighbours that are set alike."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if last and (last.face, last.colour, last.run) == (span.face, span.colour, span.run):
            found[-1] = Span(last.text + span.text, span.face, span.colour, span.run)
        else:
            found.append(span)
    return tuple(found)
