"""Finds the field that printed words come from, as the one with the same words around them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product, takewhile

from sendprep.domain.free_words import FreeWords
from sendprep.domain.privacy_forms import UPPER

_TOKEN = re.compile(r"\w+")
_CITATION = re.compile(r"\[?\bE\d{1,6}(?:,?\s*p\.?\s*\d{1,5})?\b\]?")
"""A citation as it is typed and as it is printed; it says nothing of where words stand."""
_GOES_ON = rf"[-'’][{UPPER}]"
"""What makes a name a part of a longer one: Bell is no word of Bell-Smith."""
_NEAR, _FAR = 4, 12
"""So many words on each side must be the same, or all that there are; so many are compared."""


_Side = tuple[str, ...]
"""Words beside a place, the nearest first."""


@dataclass(frozen=True)
class _Spot:
    """One place in a field where words stand, with the words nearest to them first."""

    field: FreeWords
    before: _Side
    after: _Side


_Key = tuple[tuple[_Side, bool], ...]
"""The nearest words before and after, and of each whether no more stand there."""
Standing = Mapping[str, Mapping[_Key, list[_Spot]]]
"""Where words stand in fields, by the words and by those nearest to them.

Each spot stands under all keys that it may be asked for by, so that a name which stands in
thousands of fields is not compared with every one of them.
"""


def standing(wanted: Iterable[str], fields: Iterable[FreeWords]) -> Standing:
    """Return every spot of the fields at which the wanted words stand."""
    by_last: dict[str, set[str]] = defaultdict(set)
    for words in wanted:
        by_last[_TOKEN.findall(words.casefold())[-1]].add(words)
    spots: dict[str, dict[_Key, list[_Spot]]] = defaultdict(lambda: defaultdict(list))
    for field in fields:
        for last in by_last.keys() & set(_TOKEN.findall(field.text.casefold())):
            for words in by_last[last]:
                for spot in _spots(words, field):
                    for key in product(_standing_keys(spot.before), _standing_keys(spot.after)):
                        spots[words][key].append(spot)
    return spots


def fields_of(text: str, start: int, end: int, held: Standing) -> list[FreeWords]:
    """Return the fields from which the words at `start` to before `end` of a text may come.

    Those with most of the same words around; none where the text around them is another.
    """
    printed = _around(text, start, end)
    by_key = held.get(text[start:end], {})
    scored = [
        (_likeness(printed, (spot.before, spot.after)), spot.field)
        for key in product(*map(_asked_keys, printed))
        for spot in by_key.get(key, ())
    ]
    best = max((score for score, _ in scored), default=0)
    found = {field.place: field for score, field in scored if score == best}
    return list(found.values())


def without(text: str, words: str, put: str) -> str:
    """Return a text with `put` wherever the words stand, also in capitals: WILL, but not will."""
    return _form(words).sub(lambda _: put, text)


def _spots(words: str, field: FreeWords) -> Iterator[_Spot]:
    for found in _form(words).finditer(field.text):
        yield _Spot(field, *_around(field.text, *found.span()))


@cache
def _form(words: str) -> re.Pattern[str]:
    either = (f"(?:{re.escape(one)}|{re.escape(one.upper())})" for one in words.split())
    spaced = r"\s+".join(either)
    return re.compile(rf"(?<!\w){spaced}(?!\w|{_GOES_ON})")


def _around(text: str, start: int, end: int) -> tuple[_Side, _Side]:
    reach = 40 * _FAR
    before = _TOKEN.findall(_CITATION.sub(" ", text[max(0, start - reach) : start]).casefold())
    after = _TOKEN.findall(_CITATION.sub(" ", text[end : end + reach]).casefold())
    return tuple(reversed(before[-_FAR:])), tuple(after[:_FAR])


def _standing_keys(side: _Side) -> list[tuple[_Side, bool]]:
    """Return by what a side of words that stand in a field can be asked for."""
    near = side[:_NEAR]
    keys = [(near[:number], False) for number in range(len(near) + 1)]
    return keys if len(near) == _NEAR else [*keys, (near, True)]


def _asked_keys(side: _Side) -> list[tuple[_Side, bool]]:
    """Return what a side of printed words may be in a field: the same, or all that there are."""
    near = side[:_NEAR]
    return [(near, False), *((near[:number], True) for number in range(len(near)))]


def _likeness(printed: tuple[_Side, _Side], held: tuple[_Side, _Side]) -> int:
    """Return how many words around are the same."""
    return sum(
        sum(1 for _ in takewhile(bool, map(str.__eq__, here, there)))
        for here, there in zip(printed, held, strict=True)
    )
