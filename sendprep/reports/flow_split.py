"""Splits runs of text into the words that lines are made of, and words that are too long."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sendprep.reports.fonts import clean, has_all, pieces, width
from sendprep.reports.tags import Span

_HELD = re.compile("[ \N{NO-BREAK SPACE}]")
_TOKENS = re.compile(r"\n| +|[^ \n]+")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BEFORE_NUMBER = frozenset(("p.", "pp.", "page", "Page", "pages", "Year", "year", "No.", "of"))
_LONGEST_HELD = 40
"""Characters of words that are held together: "1 of 2 of 3" and so on parts where it may."""
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_ADDRESS_PARTS = re.compile(r"[^/?&=\-_.]*[/?&=\-_.]+|[^/?&=\-_.]+$")
_NAME_SEAM = re.compile(r"(?<=[/?&=\-_.\\])(?![/?&=\-_.\\])(?!$)|(?<=[a-z])(?=[A-Z])")
"""Where a name that is too long for its line parts: after a mark, or before a capital in it."""


@dataclass(frozen=True)
class Word:
    """Spans that stay on one line; `joined` if no space parts it from the word before.

    `width` is its own, `space` that of a space after it, both in ems.
    """

    spans: tuple[Span, ...]
    joined: bool
    width: float
    space: float

    @property
    def text(self) -> str:
        """The word's characters."""
        spans = self.spans  # nearly always one, and there are a hundred thousand words
        return spans[0].text if len(spans) == 1 else "".join(span.text for span in spans)


def _word(spans: tuple[Span, ...], joined: bool = False) -> Word:
    first = spans[0]
    wide = width(first.text, first.face)
    if len(spans) > 1:
        wide += sum(width(span.text, span.face) for span in spans[1:])
    return Word(spans, joined, wide, width(" ", spans[-1].face))


def words_of(runs: Sequence[Span]) -> Iterator[list[Word]]:
    """Yield the words of each line that the text itself asks for."""
    words: list[Word] = []
    apart = True
    for run in runs:
        text = clean(run.text)
        is_whole = has_all(text, run.face)
        for found in _TOKENS.findall(text):
            if found == "\n":
                yield _hold(words)
                words, apart = [], True
            elif found[0] == " ":
                apart = True
            else:
                spans = _in_faces(found, run, is_whole)
                if apart or not words:
                    words.append(_word(spans))
                else:
                    words[-1] = _word(words[-1].spans + spans)
                apart = False
    yield _hold(words)


def _in_faces(word: str, run: Span, is_whole: bool) -> tuple[Span, ...]:
    if is_whole:
        return (Span(word, run.face, run.colour, run.run),)
    return tuple(Span(text, face, run.colour, run.run) for face, text in pieces(word, run.face))


def _hold(words: list[Word]) -> list[Word]:
    """Join what may not be parted: "12 June", "41 of 54", "p. 141", "Year 11"."""
    held: list[Word] = []
    for word in words:
        before = held[-1].text if held else ""
        if len(before) <= _LONGEST_HELD and _belongs(before.rsplit(" ", 1)[-1], word.text):
            held[-1] = _word(joined((*add_space(held[-1].spans), *word.spans)))
        else:
            held.append(word)
    return held


def _belongs(before: str, after: str) -> bool:
    if before[-1:].isdigit():
        return (before.isdigit() and after.startswith(_MONTHS)) or (
            after == "of" and before.isdigit()
        )
    return before in _BEFORE_NUMBER and after[:1].isdigit()


def fit(words: Sequence[Word], room: float) -> Iterator[Word]:
    """Yield the words, those that are wider than the room in parts."""
    for word in words:
        if word.width <= room:
            yield word
        else:
            yield from _parts(word, room)


def _parts(word: Word, room: float) -> Iterator[Word]:
    if _HELD.search(word.text):
        yield from fit(list(_let_go(word)), room)
    elif _ADDRESS.match(word.text):
        yield from _in_parts(word, _address_parts(word), room)
    else:
        yield from _in_parts(word, _name_parts(word), room)


def _in_parts(word: Word, parts: Iterable[Word], room: float) -> Iterator[Word]:
    for number, part in enumerate(parts):
        joined = word.joined or number > 0
        yield from _chopped(_word(part.spans, joined), room)


def _let_go(word: Word) -> Iterator[Word]:
    """Yield the words that `_hold` or a no-break space joins, where the room is too narrow."""
    current: list[Span] = []
    for span in word.spans:
        first, *others = _HELD.split(span.text)
        current.append(Span(first, span.face, span.colour, span.run))
        for text in others:
            yield _word(tuple(current))
            current = [Span(text, span.face, span.colour, span.run)]
    yield _word(tuple(current))


def _address_parts(word: Word) -> Iterator[Word]:
    """Part a web address after / ? & = - _ . and nowhere else."""
    start = 0
    for match in _ADDRESS_PARTS.finditer(word.text):
        yield _word(_cut(word.spans, start, match.end()))
        start = match.end()


def name_parts(name: str) -> list[str]:
    """Return the parts of a name such as plans_issued or gt20weeksLtYear, as lines may part it."""
    return _NAME_SEAM.split(name)


def _name_parts(word: Word) -> Iterator[Word]:
    start = 0
    for part in name_parts(word.text):
        yield _word(_cut(word.spans, start, start + len(part)))
        start += len(part)


def _chopped(word: Word, room: float) -> Iterator[Word]:
    """Cut a word that is wider than a line wherever the line ends."""
    text, start, used = word.text, 0, 0.0
    joined = word.joined
    for place, one in enumerate(_characters(word)):
        if place > start and used + one > room:
            yield _word(_cut(word.spans, start, place), joined)
            start, used, joined = place, 0.0, True
        used += one
    yield _word(_cut(word.spans, start, len(text)), joined)


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


def add_space(spans: Sequence[Span]) -> list[Span]:
    """Add a space, so that words do not run into each other when the text is read back."""
    last = spans[-1]
    return [*spans[:-1], Span(last.text + " ", last.face, last.colour, last.run)]


def joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Join neighbours that are set alike."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if last and (last.face, last.colour, last.run) == (span.face, span.colour, span.run):
            found[-1] = Span(last.text + span.text, span.face, span.colour, span.run)
        else:
            found.append(span)
    return tuple(found)
