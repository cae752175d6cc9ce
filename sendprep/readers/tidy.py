"""Text as it was meant: lines joined to passages, running headers and footers kept out."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from sendprep.domain import hyphens
from sendprep.domain.inspection import LeftOut
from sendprep.domain.pages import Line, Page, Pages

_EDGE = 0.1
"""Share of the page's height, above and below, in which running lines stand."""
_EDGE_LINES = 3
_SHARE = 0.4
_SAME_HEIGHT = 4.0
_PAGE_NUMBER = re.compile(
    r"(?:page\s+)?[-–|]?\s*(\d{1,4})\s*[-–|]?(?:\s+(?:of|/)\s+\d{1,4})?", re.I
)
_PITCHES = 1.7
"""Sizes of type from line to line inside a paragraph, at most."""
_OFTEN, _LONGEST_HEADER, _NEAR = 3, 120, 8
_DIGITS = re.compile(r"\d+")
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"}
_SIGNS = str.maketrans({"\u00ad": "", "\u200b": "", "\ufeff": "", "\u2060": ""} | LIGATURES)


@dataclass(frozen=True)
class Tidied:
    """A document without its running lines, and those lines."""

    pages: Pages
    left_out: tuple[LeftOut, ...]


def join_lines(lines: Sequence[str], known: frozenset[str] = frozenset()) -> str:
    """Return lines as one passage: hyphens at line ends mended, single spaces.

    `known` are words of the whole document (`words_of`), which tell `co-production` from
    `services`. A soft hyphen at a line's end joins the word; elsewhere it is dropped.
    """
    passage, glued = "", False
    for line in lines:
        text = clean(line)
        if not text:
            continue
        if not passage or glued:
            passage += text
        elif passage.endswith("-") and passage[-2:-1].isalnum():
            passage = hyphens.join(passage, text, known)
        else:
            passage += f" {text}"
        glued = line.rstrip().endswith("\u00ad")
    return passage


def clean(text: str) -> str:
    """Return text in single spaces, without invisible characters, ligatures as their letters."""
    return " ".join(text.translate(_SIGNS).split())


def words_of(pages: Pages) -> frozenset[str]:
    """Return the words of a document, for `join_lines`."""
    return hyphens.words_of([line.text for page in pages.pages for line in page.lines])


def without_running_lines(pages: Pages) -> Tidied:
    """Take out running headers, footers and page numbers, even inside a sentence.

    A line runs if it stands at the same height in the margin of several pages, figures aside;
    in text without pages it is known by cutting a sentence somewhere, and lonely numbers by
    rising one by one.
    """
    if len(pages.pages) < 2 and not _has_boxes(pages):
        return _without_strays(pages)
    running = _running_words(pages)
    kept, left_out = [], []
    for page in pages.pages:
        out = _outermost(page, running)
        kept.append(replace(page, lines=_without(page.lines, out)))
        left_out += [LeftOut(page.lines[at].text, page.number) for at in sorted(out)]
    return Tidied(replace(pages, pages=tuple(kept)), tuple(left_out))


def _has_boxes(pages: Pages) -> bool:
    return any(line.box for page in pages.pages for line in page.lines)


def _without(lines: tuple[Line, ...], out: set[int]) -> tuple[Line, ...]:
    return tuple(line for at, line in enumerate(lines) if at not in out)


_Key = tuple[str, int]


def _key(line: Line) -> _Key:
    """Return a line's words, figures made equal, with its rough height."""
    height = round(line.box.top / _SAME_HEIGHT) if line.box else 0
    return _DIGITS.sub("#", clean(line.text).casefold()), height


def _running_words(pages: Pages) -> frozenset[str]:
    """Return what stands in the margin of at least two pages and two fifths of all.

    The same height is asked for, so that a sentence which happens to end two pages stays; so
    does one that also stands amid a page, unless that is the title on the first, and prose that
    happens to begin two pages.
    """
    counts: Counter[_Key] = Counter()
    for page in pages.pages:
        edges = {*_edge(page, above=True), *_edge(page, above=False)}
        counts.update({_key(page.lines[at]) for at in edges if not _is_prose(page.lines[at])})
    needed = max(2, _SHARE * len(pages.pages))
    near = {
        (words, height): count + max(counts[words, height - 1], counts[words, height + 1])
        for (words, height), count in counts.items()
    }
    running = {words for (words, _), count in near.items() if count >= needed}
    return frozenset(running - _words_amid(pages))


def _is_prose(line: Line) -> bool:
    """Whether a line ends a sentence that began above, or leads in what follows, as no header."""
    text = clean(line.text)
    return text.endswith(":") or (text[:1].islower() and text.endswith("."))


def _words_amid(pages: Pages) -> set[str]:
    """Return the words of all lines that stand clear of the margins, after the first page."""
    amid: set[str] = set()
    for page in pages.pages[1:]:
        edges = {*_edge(page, above=True), *_edge(page, above=False)}
        amid |= {_key(line)[0] for at, line in enumerate(page.lines) if at not in edges}
    return amid


def _outermost(page: Page, running: frozenset[str]) -> set[int]:
    """Return the places of the running lines, from each edge inwards up to the first other."""
    out: set[int] = set()
    for above in (True, False):
        for at in _edge(page, above):
            words, _ = _key(page.lines[at])
            is_running = words in running and not _goes_on(page, at, above)
            if not is_running and not _is_number(page, at, not out):
                break
            out.add(at)
    return out


def _goes_on(page: Page, at: int, above: bool) -> bool:
    """Whether a line shares a sentence with the next one inwards, which stands close to it."""
    other = at + 1 if above else at - 1
    if not 0 <= other < len(page.lines):
        return False
    upper, lower = page.lines[min(at, other)], page.lines[max(at, other)]
    if upper.box is None or lower.box is None or not lower.text[:1].islower():
        return False
    step = lower.box.top - upper.box.top
    same = abs(lower.box.left - upper.box.left) < _SAME_HEIGHT and upper.size == lower.size
    return same and 0 < step < _PITCHES * (upper.size or step) and upper.text[-1:].isalnum()


def _edge(page: Page, above: bool) -> list[int]:
    """Return the places of the lines in the upper or lower margin, outermost first."""
    filled = [at for at, line in enumerate(page.lines) if line.text.strip()]
    if not any(line.box for line in page.lines):
        return filled[:_EDGE_LINES] if above else filled[: -_EDGE_LINES - 1 : -1]
    in_margin = [at for at in filled if _in_margin(page, page.lines[at], above)]
    return sorted(in_margin, key=lambda at: _top(page.lines[at]), reverse=not above)


def _top(line: Line) -> float:
    return line.box.top if line.box else 0.0


def _in_margin(page: Page, line: Line, above: bool) -> bool:
    if line.box is None:
        return False
    if above:
        return line.box.bottom < _EDGE * page.height
    return line.box.top > (1 - _EDGE) * page.height


def _is_number(page: Page, at: int, outermost: bool) -> bool:
    """Whether the line is a page number: this page's own, or any at the very edge."""
    found = _PAGE_NUMBER.fullmatch(clean(page.lines[at].text))
    return found is not None and (outermost or found[1] == str(page.number))


def _without_strays(pages: Pages) -> Tidied:
    """Take out page numbers and headers that a copy without pages has left amid its text."""
    kept, left_out = [], []
    for page in pages.pages:
        out = _counting(page.lines) | _repeated(page.lines)
        kept.append(replace(page, lines=_without(page.lines, out)))
        left_out += [LeftOut(page.lines[at].text, page.number) for at in sorted(out)]
    return Tidied(replace(pages, pages=tuple(kept)), tuple(left_out))


def _repeated(lines: tuple[Line, ...]) -> set[int]:
    """Return the places of a line that stands often, and more than once inside a sentence.

    Its first place stays, where it may be the title, unless that too is inside a sentence.
    """
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        text = clean(line.text)
        if text and len(text) <= _LONGEST_HEADER and text[-1] not in ".:;?!" and text[0].isupper():
            places.setdefault(_DIGITS.sub("#", text.casefold()), []).append(at)
    out: set[int] = set()
    for some in places.values():
        cutting = [at for at in some if _cuts_sentence(lines, at)]
        if len(some) >= _OFTEN and len(cutting) > 1:
            out.update(some if some[0] in cutting else some[1:])
    return out


def _cuts_sentence(lines: tuple[Line, ...], at: int) -> bool:
    """Whether a line stands by itself between the two halves of a sentence."""
    if not (_blank(lines, at - 1) and _blank(lines, at + 1)):
        return False
    above = next(
        (
            clean(line.text)
            for line in reversed(lines[max(0, at - _NEAR) : at])
            if line.text.strip()
        ),
        ".",
    )
    below = next(
        (clean(line.text) for line in lines[at + 1 : at + 1 + _NEAR] if line.text.strip()), ""
    )
    return above[-1:].isalpha() and below[:1].islower()


def _counting(lines: tuple[Line, ...]) -> set[int]:
    numbers = {}
    for at, line in enumerate(lines):
        found = _PAGE_NUMBER.fullmatch(clean(line.text))
        if found and _blank(lines, at - 1) and _blank(lines, at + 1):
            numbers[at] = int(found[1])
    values = list(numbers.values())
    rising = all(after - before == 1 for before, after in pairwise(values))
    return set(numbers) if len(values) > 1 and rising else set()


def _blank(lines: tuple[Line, ...], at: int) -> bool:
    return not 0 <= at < len(lines) or not lines[at].text.strip()
