"""Tells what the cells of an exhibit's table hold, and whether its first row heads the others."""

import re
from collections import Counter
from collections.abc import Sequence
from enum import Enum

_LINK = re.compile(
    r'=HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)', re.IGNORECASE
)
_FIGURE = re.compile(r"[-+−–]?\s?[£€$]?\s?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s?%?")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[/–-](?:\d\d|(?:19|20)\d\d))?")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = re.compile(
    r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d(?:[T ].*)?"
    rf"|\d{{1,2}} ?(?:st|nd|rd|th)? {_MONTH}[ -]?\d{{0,4}}|{_MONTH}[ -]\d{{2,4}}",
    re.IGNORECASE,
)
_NOTHING = frozenset(("", "-", "–", "—", ":", ".", "..", "*", "x", "z", "c", "n/a", "na", "nan"))
"""What published figures have where there is none, or where it may not be told."""
_MARK = re.compile(r"\(?(?:\d+\.)*\d+[.)]|\(?[a-z]\)|[■•▪-] ")
LONGEST_HEAD = 90
"""Characters: longer words name no column."""
_JUDGED = 200


class Holds(Enum):
    """What a cell holds."""

    NOTHING = "nothing"
    FIGURE = "figure"
    YEAR = "year"
    DATE = "date"
    WORDS = "words"


def shown(cell: str) -> str:
    """Return what a cell shows: of a link its words, and its address where that says more."""
    found = _LINK.fullmatch(cell.strip())
    if found is None:
        return cell.strip()
    address, words = ((part or "").replace('""', '"').strip() for part in found.groups())
    says_more = _letters(address) not in _letters(words)
    return " ".join(filter(None, (words, f"({address})" if words and says_more else ""))) or address


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def holds(cell: str) -> Holds:
    """Return what a cell holds."""
    if cell.lower() in _NOTHING:
        return Holds.NOTHING
    for kind, pattern in ((Holds.YEAR, _YEAR), (Holds.DATE, _DATE), (Holds.FIGURE, _FIGURE)):
        if pattern.fullmatch(cell):
            return kind
    return Holds.WORDS


def mostly(cells: Sequence[str]) -> Holds:
    """Return what most cells hold of those that hold anything; NOTHING if none does."""
    kinds = Counter(map(holds, cells[:_JUDGED]))
    kinds.pop(Holds.NOTHING, None)
    return kinds.most_common(1)[0][0] if kinds else Holds.NOTHING


def is_head(first: Sequence[str], others: Sequence[Sequence[str]]) -> bool:
    """Tell whether the first row names the columns, and is not the first of what they hold."""
    said = [cell for cell in first if cell]
    if not others or 2 * len(said) < len(first) or any(map(_is_content, said)):
        return False
    if any(row[0].endswith(":") for row in (first, *others)):  # each row has its own head
        return False
    below = zip(*others[:_JUDGED], strict=True)
    return not any(_goes_on(cell, column) for cell, column in zip(first, below, strict=True))


def _is_content(cell: str) -> bool:
    """Tell whether words are too long for a head, end like a sentence, or are one of a list."""
    return len(cell) > LONGEST_HEAD or cell.endswith((".", ";")) or bool(_MARK.match(cell))


def _goes_on(cell: str, below: Sequence[str]) -> bool:
    """Tell whether a cell of the first row is of the same sort as those below it."""
    if not cell:
        return False
    kind = holds(cell)
    if kind in (Holds.WORDS, Holds.NOTHING):
        return cell in below
    return kind is mostly(below)
