"""Breaks words into lines of a width, ragged or balanced."""

from collections.abc import Sequence
from dataclasses import dataclass

from sendprep.reports.flow_split import Word, add_space, fit, joined, words_of
from sendprep.reports.tags import Span

_HALVINGS = 7
_WIDEST_INDENT = 0.35
_LONGEST_BALANCED = 7


@dataclass(frozen=True)
class Line:
    """One line, with a space at its end where a word follows on the next."""

    spans: tuple[Span, ...]
    width: float  # ems, without the space at the end


def break_lines(runs: Sequence[Span], room: float) -> tuple[Line, ...]:
    """Return the lines that hold the runs within the room, in ems."""
    return _lines([list(fit(words, room)) for words in words_of(runs)], room)


def balanced(runs: Sequence[Span], room: float, widest_indent: float) -> tuple[Line, ...]:
    """Return lines as even as they go without one more, giving up at most a share of the room."""
    paragraphs = [list(fit(words, room)) for words in words_of(runs)]
    count = _count(paragraphs, room)
    if 2 <= count <= _LONGEST_BALANCED:
        lonely = _starts(paragraphs[-1], room)[-1] == len(paragraphs[-1]) - 1
        share = _WIDEST_INDENT if count == 2 or lonely else widest_indent
        room = _narrowest(paragraphs, room * (1 - share), room, count)
    return _lines(paragraphs, room)


def spaced(line: Line) -> Line:
    """Return the line with a space at its end, as wide as before."""
    return Line(tuple(add_space(line.spans)), line.width) if line.spans else line


def _narrowest(
    paragraphs: Sequence[Sequence[Word]], narrow: float, wide: float, count: int
) -> float:
    """Return the narrowest room between two that needs no more lines, by halving."""
    widest = max((word.width for words in paragraphs for word in words), default=0.0)
    narrow = min(max(narrow, widest), wide)
    for _ in range(_HALVINGS):
        middle = (narrow + wide) / 2
        if _count(paragraphs, middle) == count:
            wide = middle
        else:
            narrow = middle
    return wide


def _count(paragraphs: Sequence[Sequence[Word]], room: float) -> int:
    return sum(len(_starts(words, room)) for words in paragraphs)


def _starts(words: Sequence[Word], room: float) -> list[int]:
    """Return the numbers of the words that begin lines."""
    starts, used = [0], 0.0
    for number, word in enumerate(words):
        if number:
            space = 0.0 if word.joined else words[number - 1].space
            if used + space + word.width > room:
                starts.append(number)
                used = 0.0
            else:
                used += space
        used += word.width
    return starts


def _lines(paragraphs: Sequence[Sequence[Word]], room: float) -> tuple[Line, ...]:
    found = []
    last = len(paragraphs) - 1
    for place, words in enumerate(paragraphs):
        starts = _starts(words, room)
        for start, end in zip(starts, [*starts[1:], len(words)], strict=True):
            # Who hears the text hears a space too where the officer began a new line.
            ends = place < last if end == len(words) else not words[end].joined
            found.append(_line(words[start:end], ends))
    return tuple(found)


def _line(words: Sequence[Word], goes_on: bool) -> Line:
    spans: list[Span] = []
    wide = 0.0
    for number, word in enumerate(words):
        if number and not word.joined:
            spans = add_space(spans)
            wide += words[number - 1].space
        spans += word.spans
        wide += word.width
    return Line(joined(add_space(spans) if goes_on and spans else spans), wide)
