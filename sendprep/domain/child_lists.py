"""Rows of the children whom a document lists, by the headings above them or the line above."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from sendprep.domain.cohort_columns import plain
from sendprep.domain.pages import Page
from sendprep.domain.privacy import Names
from sendprep.domain.privacy_forms import DATE, NAME, is_somebody
from sendprep.domain.table_rows import Cell, Row, merged, rows_of

_DATE = re.compile(rf"(?<!\d)(?:{DATE})(?!\d)", re.I)
_NUMBER = re.compile(r"[A-Za-z]\d{11}[\dA-Za-z]|\d{10}|\d{3} \d{3} \d{4}")
_PERSON = re.compile(rf"(?:{NAME},?\s){{1,2}}{NAME}|[A-ZÀ-Þ'’-]{{2,}},?\s{NAME}")
_WORDS = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LONGEST = 60
"""Characters of a cell that may hold a name or a date; a longer one is a sentence."""
_GAP = 5
"""So many rows without a child end a list."""
_FEW = 3
"""So many names under one another are a list without headings."""
_FEWEST_HEADS = 2
_HEAD_ROWS = 3
"""Lines that the headings of narrow columns may take on a page."""


@dataclass(frozen=True)
class ListWords:
    """The words by which lists of children are known: `resources/document_signs.json` has them.

    Headings are as `plain` writes them; `birth` are those of dates of birth. `given` are names of
    people, `private_mail` the hosts of private people's mail.
    """

    birth: frozenset[str]
    identity: frozenset[str]
    child_names: frozenset[str]
    names: frozenset[str]
    beside: frozenset[str]
    children: frozenset[str]
    private_mail: frozenset[str]
    given: Names


class _Head(Enum):
    """What a heading says of the rows below it."""

    BIRTH = auto()
    IDENTITY = auto()
    CHILD = auto()
    NAME = auto()


_Heads = frozenset[_Head]
_NONE: _Heads = frozenset()


def rows_of_children(pages: Sequence[Page], words: ListWords) -> Iterator[tuple[int, int, int]]:
    """Yield for each row of a list of children its page from 0, and where on it a cell stands.

    A table goes on over the pages of a document that is laid out, but not from sheet to sheet.
    """
    heads, gap = _NONE, 0
    for number, page in enumerate(pages):
        rows = rows_of(page)
        is_laid_out = bool(page.lines) and page.lines[0].box is not None
        heads = heads if is_laid_out else _NONE
        head_rows = _HEAD_ROWS if is_laid_out else 1
        yield from ((number, cell.start, cell.end) for cell in _bare_list(rows, words))
        for at, row in enumerate(rows):
            if found := _heads_of(rows[at : at + head_rows], words):
                heads, gap = found, 0
            elif heads:
                cell = next((one for one in row if _tells(one.text, heads, words)), None)
                gap = 0 if cell else gap + 1
                heads = heads if gap < _GAP else _NONE
                if cell:
                    yield number, cell.start, cell.end


def _heads_of(rows: Sequence[Row], words: ListWords) -> _Heads:
    """Return what headings say that may take more than one line of a page."""
    if len(rows[0]) < _FEWEST_HEADS:
        return _NONE
    for lines in range(1, len(rows) + 1):
        if found := _heads([plain(cell) for cell in merged(rows[:lines])], words):
            return found
    return _NONE


def _heads(cells: Sequence[str], words: ListWords) -> _Heads:
    heads = set[_Head]()
    if not words.birth.isdisjoint(cells):
        heads.add(_Head.BIRTH)
    if not words.identity.isdisjoint(cells):
        heads.add(_Head.IDENTITY)
    if not words.child_names.isdisjoint(cells):
        heads.add(_Head.CHILD)
    if not words.names.isdisjoint(cells) and (heads or not words.beside.isdisjoint(cells)):
        heads.add(_Head.NAME)
    return frozenset(heads)


def _tells(cell: str, heads: _Heads, words: ListWords) -> bool:
    """Whether a cell below such headings is what they say: by its form, in whichever column."""
    text = " ".join(cell.split())
    if not text or len(text) > _LONGEST:
        return False
    return (
        (_Head.BIRTH in heads and bool(_DATE.search(text)))
        or (_Head.IDENTITY in heads and bool(_NUMBER.fullmatch(text)))
        or (_Head.CHILD in heads and is_person(text, words))
        or (_Head.NAME in heads and is_person(text, words, is_listed=True))
    )


def is_person(text: str, words: ListWords, is_listed: bool = False) -> bool:
    """Whether a cell names somebody; one word only if it is a given name.

    With `is_listed` more words must have a given name among them that a list holds.
    """
    parts = [one.casefold() for one in _WORDS.findall(text)]
    if not parts or not words.given.not_before.isdisjoint(parts) or not is_somebody(text):
        return False
    is_given = not words.given.words.isdisjoint((parts[0], parts[-1]))
    if len(parts) == 1:
        return is_given and text[0].isupper()
    return bool(_PERSON.fullmatch(text)) and (is_given or not is_listed)


def _bare_list(rows: Iterable[Row], words: ListWords) -> Iterator[Cell]:
    """Yield names under one another behind a line that speaks of children."""
    above, run = "", list[Cell]()
    for row in rows:
        if len(row) == 1 and _is_lone_name(row[0].text, words):
            run.append(row[0])
            continue
        if len(run) >= _FEW and _is_about_children(above, words):
            yield from run
        text = " ".join(cell.text for cell in row)
        above, run = text if text.strip() else above, []
    if len(run) >= _FEW and _is_about_children(above, words):
        yield from run


def _is_lone_name(text: str, words: ListWords) -> bool:
    name = text.strip(" \t-•*.0123456789")
    return len(name) <= _LONGEST and is_person(name, words, is_listed=True)


def _is_about_children(line: str, words: ListWords) -> bool:
    text = line.casefold()
    of_two = any(" " in one and one in text for one in words.children)
    return of_two or not words.children.isdisjoint(_WORDS.findall(text))
