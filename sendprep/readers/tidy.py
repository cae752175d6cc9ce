"""Text as it was meant: lines joined to passages, running headers and footers kept out."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from sendprep.domain.inspection import LeftOut
from sendprep.domain.pages import Line, Page, Pages
from sendprep.readers import hyphens

_EDGE = 0.1
"""Share of the page's height, above and below, in which running lines stand."""
_EDGE_LINES = 3
_SHARE = 0.4
_SAME_HEIGHT = 4.0
_PAGE_NUMBER = re.compile(
    r"(?:page\s+)?[-–|]?\s*(\d{1,4})\s*[-–|]?(?:\s+(?:of|/)\s+\d{1,4})?", re.I
)
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
    in text without pages only a rising sequence of lonely numbers can be known as such.
    """
    if len(pages.pages) < 2 and not _has_boxes(pages):
        return _without_lonely_numbers(pages)
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
    does one that also stands amid a page, unless that is the title on the first.
    """
    counts: Counter[_Key] = Counter()
    for page in pages.pages:
        edges = {*_edge(page, above=True), *_edge(page, above=False)}
        counts.update({_key(page.lines[at]) for at in edges})
    needed = max(2, _SHARE * len(pages.pages))
    near = {
        (words, height): count + max(counts[words, height - 1], counts[words, height + 1])
        for (words, height), count in counts.items()
    }
    running = {words for (words, _), count in near.items() if count >= needed}
    return frozenset(running - _words_amid(pages))


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
            if words not in running and not _is_number(page, at, not out):
                break
            out.add(at)
    return out


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


def _without_lonely_numbers(pages: Pages) -> Tidied:
    """Take out lines that only count 1, 2, 3 ... between blank lines, in text without pages."""
    kept, left_out = [], []
    for page in pages.pages:
        out = _counting(page.lines)
        kept.append(replace(page, lines=_without(page.lines, out)))
        left_out += [LeftOut(page.lines[at].text, page.number) for at in sorted(out)]
    return Tidied(replace(pages, pages=tuple(kept)), tuple(left_out))


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
