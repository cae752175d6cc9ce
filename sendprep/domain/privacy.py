"""What in a text may tell who a child or family is: numbers, dates, addresses and names.

Patterns can find what has a form; they cannot find a name that no list holds, so a person still
reads what leaves the council. A number counts only where its check digit fits.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from sendprep.domain.privacy_forms import (
    CUES,
    FEW,
    FORMS,
    NAME,
    SMALL,
    UPPER,
    Form,
    Kind,
    is_somebody,
)

__all__ = ["Hit", "Kind", "Names", "find", "forms_in", "names_of"]


@dataclass(frozen=True)
class Hit:
    """What was found, and where: characters `start` to before `end`."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True)
class Names:
    """Words that name people, as `names_of` gives them, and what makes them part of a place."""

    words: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    not_behind: frozenset[str] = frozenset()

    def with_people(self, people: frozenset[str]) -> "Names":
        """Return these names and the words of those of certain people."""
        return Names(self.words | people, self.not_before, self.not_behind)


_WORD = re.compile(rf"\b(?:{NAME}|[{UPPER}]{{2,}})")
_NEXT_WORDS = re.compile(rf"(?:\s(?:{NAME}|[{UPPER}]{{2,}}))*")
_WORD_BEFORE = re.compile(rf"(?<=[{SMALL},;(]\s)({NAME})\s$")
_WIDE = re.compile(r"[^\S\n]*\n(?!\s*\n)\s*|[^\S\n]{2,}|[^\S\n ]")
"""Space that is more than one blank: the end of one line within a paragraph, or a wide gap."""
_HASH = re.compile(r"(?<!\w)(?:[0-9a-f]{4}\s){15}[0-9a-f]{4}(?!\w)")
"""A sha256 as it is printed, in groups of four, some of which may look like a phone number."""
_MORE_WORDS, _LONGEST = 2, 30


def find(text: str, names: Names = Names(), counts: bool = False) -> tuple[Hit, ...]:
    """Return what may tell who somebody is, in the order of the text.

    With `counts` also numbers of children under 5, as in "three pupils", which are not printed
    (domain.md 4). What lies within another hit is left out: the name within an email, say. A line
    that ends within a paragraph, and any width of space, is as one space.
    """
    return _find(text, (*FORMS, *CUES, FEW) if counts else (*FORMS, *CUES), names)


def forms_in(text: str, forms: Iterable[Form]) -> tuple[Hit, ...]:
    """Return what has one of these forms, as `find` returns what it looks for."""
    return _find(text, forms, Names())


def names_of(people: tuple[str, ...]) -> frozenset[str]:
    """Return the words of people's names as `Names` holds them; initials are left out."""
    words = (word for one in people for word in re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", one))
    return frozenset(word.casefold() for word in words if len(word) > 1)


def _find(text: str, forms: Iterable[Form], names: Names) -> tuple[Hit, ...]:
    text, place = _closed_up(text)
    hits = [hit for form in forms for hit in _found(form, text)]
    hits += _named(text, names)
    hits = _outside_hashes(hits, text) if hits else []
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    return tuple(Hit(one.kind, place(one.start), place(one.end)) for one in _apart(hits))


def _closed_up(text: str) -> tuple[str, Callable[[int], int]]:
    """Return a text with one space wherever there is more, and where its places were before."""
    pieces, starts, before = list[str](), [0], [0]
    reached = length = 0
    for gap in _WIDE.finditer(text):
        pieces += text[reached : gap.start()], "\n" if "\n" in gap[0] else " "
        length += gap.start() - reached + 1
        reached = gap.end()
        starts.append(length)
        before.append(reached)
    pieces.append(text[reached:])

    def place(at: int) -> int:
        last = bisect_right(starts, at) - 1
        return before[last] + at - starts[last]

    return "".join(pieces), place


def _outside_hashes(hits: list[Hit], text: str) -> list[Hit]:
    """Return the hits that are no part of a printed hash; one of digits alone is taken for none."""
    hashes = [one.span() for one in _HASH.finditer(text) if re.search("[a-f]", one[0])]
    return [one for one in hits if not any(a <= one.start and one.end <= b for a, b in hashes)]


def _found(form: Form, text: str) -> Iterator[Hit]:
    if form.hints and not any(hint in text for hint in form.hints):
        return
    group = "what" if "what" in form.pattern.groupindex else 0
    for found in form.pattern.finditer(text):
        part = group if group == 0 or found[group] is not None else 0
        if form.holds(found[part]):
            yield Hit(form.kind, *found.span(part))


def _named(text: str, names: Names) -> Iterator[Hit]:
    """Yield the words that the list names, each with the capitalised words that follow it.

    Thus a family name is found with the given name, and the word before within a sentence: in
    "Jenny Thomas" only Thomas may be listed. What belongs to a school or street is not.
    """
    reached = 0
    for word in _WORD.finditer(text) if names.words else ():
        if word.start() < reached or not _is_name(word[0].casefold(), names):
            continue
        start, end = word.span()
        following = _NEXT_WORDS.match(text, end)
        more = following[0].split() if following else []
        if following and more:
            reached = following.end()
        # What begins the next line of a list makes no place of a name.
        beside = following[0].partition("\n")[0].split() if following else []
        if not _is_place(text, start, beside, names):
            before = _WORD_BEFORE.search(text, max(0, start - _LONGEST), start)
            start = before.start(1) if before and is_somebody(before[1]) else start
            yield Hit(Kind.NAME, start, end + sum(len(one) + 1 for one in more[:_MORE_WORDS]))


def _is_name(word: str, names: Names) -> bool:
    return word in names.words or ("-" in word and not names.words.isdisjoint(word.split("-")))


def _is_place(text: str, start: int, more: list[str], names: Names) -> bool:
    """Whether a name belongs to a place or body by a word near it: St Mary's, Alice Street."""
    if any(one.casefold() in names.not_before for one in more):
        return True
    before = text[max(0, start - 12) : start].split()
    return bool(before) and before[-1].casefold() in names.not_behind


def _apart(hits: Iterable[Hit]) -> list[Hit]:
    """Return hits in order as they are, but those that lie over one another as one."""
    apart: list[Hit] = []
    for hit in hits:
        if not apart or hit.start >= apart[-1].end:
            apart.append(hit)
        elif hit.end > apart[-1].end:
            apart[-1] = replace(apart[-1], end=hit.end)
    return apart
