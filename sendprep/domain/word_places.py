"""Finds the field that printed words come from, as the one with the same words around them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from sendprep.domain.free_words import FreeWords

_TOKEN = re.compile(r"\w+")
_CITATION = re.compile(r"\[?\bE\d{1,6}(?:,?\s*p\.?\s*\d{1,5})?\b\]?")
"""A citation as it is typed and as it is printed; it says nothing of where words stand."""
_NEAR, _FAR = 4, 12
"""So many words on each side must be the same, or all that there are; so many are compared."""


@dataclass(frozen=True)
class _Spot:
    """One place in a field where words stand, with the words nearest to them first."""

    field: FreeWords
    before: tuple[str, ...]
    after: tuple[str, ...]


Standing = Mapping[str, Mapping[str, list[_Spot]]]
"""Where words stand in fields, by the words and by the word before them."""


def standing(wanted: Iterable[str], fields: Iterable[FreeWords]) -> Standing:
    """Return every spot of the fields at which the wanted words stand."""
    by_last: dict[str, set[str]] = defaultdict(set)
    for words in wanted:
        by_last[_TOKEN.findall(words.casefold())[-1]].add(words)
    spots: dict[str, dict[str, list[_Spot]]] = defaultdict(lambda: defaultdict(list))
    for field in fields:
        for last in by_last.keys() & set(_TOKEN.findall(field.text.casefold())):
            for words in by_last[last]:
                for spot in _spots(words, field):
                    spots[words][next(iter(spot.before), "")].append(spot)
    return spots


def fields_of(text: str, start: int, end: int, held: Standing) -> list[FreeWords]:
    """Return the fields from which the words at `start` to before `end` of a text may come.

    Those with most of the same words around; none where the text around them is another.
    """
    printed = _around(text, start, end)
    by_word = held.get(text[start:end], {})
    first = next(iter(printed[0]), "")
    near = {first, ""} if first else by_word.keys()
    scored = [
        (score, spot.field)
        for word in near
        for spot in by_word.get(word, ())
        if (score := _likeness(printed, (spot.before, spot.after))) is not None
    ]
    best = max((score for score, _ in scored), default=0)
    found = {field.place: field for score, field in scored if score == best}
    return list(found.values())


def without(text: str, words: str, put: str) -> str:
    """Return a text with `put` wherever the words stand as whole words."""
    return _form(words).sub(lambda _: put, text)


def _spots(words: str, field: FreeWords) -> Iterator[_Spot]:
    for found in _form(words).finditer(field.text):
        yield _Spot(field, *_around(field.text, *found.span()))


@cache
def _form(words: str) -> re.Pattern[str]:
    spaced = r"\s+".join(re.escape(one) for one in words.split())
    return re.compile(rf"(?<!\w){spaced}(?!\w)", re.I)


def _around(text: str, start: int, end: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    reach = 40 * _FAR
    before = _TOKEN.findall(_CITATION.sub(" ", text[max(0, start - reach) : start]).casefold())
    after = _TOKEN.findall(_CITATION.sub(" ", text[end : end + reach]).casefold())
    return tuple(reversed(before[-_FAR:])), tuple(after[:_FAR])


_Sides = tuple[tuple[str, ...], tuple[str, ...]]


def _likeness(printed: _Sides, held: _Sides) -> int | None:
    """Return how many words around are the same; None if one near them is another."""
    same = 0
    for here, there in zip(printed, held, strict=True):
        alike = sum(1 for _ in takewhile(bool, map(str.__eq__, here, there)))
        if alike < min(_NEAR, len(here), len(there)):
            return None
        same += alike
    return same
