"""Which words of a page are selected: whole words, lines and sentences between two places."""

import re
from dataclasses import dataclass, replace

from sendprep.gui.page_words import SheetText

_WORD = re.compile(r"\S+")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*(?=\s+[\"'“‘(\[]*[A-Z0-9])")


@dataclass(frozen=True)
class Span:
    """Selected words by code points; `fixed` is where the selection was begun."""

    start: int
    end: int
    fixed: int


def to_words(page: SheetText, fixed: int, other: int) -> Span | None:
    """Return the whole words between two places; None where there are none."""
    start, end = sorted((fixed, other))
    text = page.text
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return _trimmed(text, start, end, fixed)


def word_at(page: SheetText, at: int) -> Span | None:
    """Return the word at a place."""
    return to_words(page, at, at)


def sentence_at(page: SheetText, at: int) -> Span | None:
    """Return the sentence at a place, over as many lines as it takes; a heading stands alone."""
    first, last = page.block_at(at)
    ends = [first + one.end() for one in _SENTENCE_END.finditer(page.text[first:last])]
    start = max((end for end in ends if end <= at), default=first)
    end = min((end for end in ends if end > at), default=last)
    return _trimmed(page.text, start, end, start)


def whole_page(page: SheetText) -> Span | None:
    """Return all words of a page."""
    return _trimmed(page.text, 0, len(page.text), 0)


def line_of(page: SheetText, line: int) -> Span | None:
    """Return the words of one shown line."""
    start, end = page.line_span(line)
    return _trimmed(page.text, start, end, start)


def more_lines(page: SheetText, span: Span, step: int) -> Span:
    """Take in the next shown line, or give the last one back; one line always stays."""
    first = page.line_at(span.start)
    lines = len(page.shown.lines)
    last = min(max(page.line_at(max(span.end - 1, span.start)) + step, first), lines - 1)
    start = span.start if last > first else page.line_span(first)[0]
    return _trimmed(page.text, start, page.line_span(last)[1], span.fixed) or span


def next_line(page: SheetText, span: Span, step: int) -> Span:
    """Move to the next shown line that has words, or with -1 to the one before."""
    line = page.line_at(span.start if step < 0 else max(span.end - 1, span.start)) + step
    while 0 <= line < len(page.shown.lines):
        found = line_of(page, line)
        if found:
            return found
        line += step
    return span


def more_words(page: SheetText, span: Span, step: int, first: bool = False) -> Span:
    """Move the end of the selection by a word, or its beginning; one word always stays."""
    words = [one.span() for one in _WORD.finditer(page.text)]
    inside = [place for place, word in enumerate(words) if span.start <= word[0] < span.end]
    if not inside:
        return span
    begin, end = inside[0], inside[-1]
    if first:
        begin = min(max(begin + step, 0), end)
    else:
        end = max(min(end + step, len(words) - 1), begin)
    return replace(span, start=words[begin][0], end=words[end][1])


def to_sentence(page: SheetText, span: Span, first: bool) -> Span:
    """Let the selection reach to the end of its sentence, or begin where that begins."""
    found = sentence_at(page, span.start if first else max(span.end - 1, span.start))
    if found is None:
        return span
    return replace(span, start=found.start) if first else replace(span, end=found.end)


def _trimmed(text: str, start: int, end: int, fixed: int) -> Span | None:
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    end -= len(part) - len(part.rstrip())
    return Span(start, end, fixed) if start < end else None
