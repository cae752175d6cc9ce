"""Suggest which weaknesses an excerpt speaks to, with the words that speak for each.

Texts are compared by their telling words, rare ones counting most (TF-IDF and cosine): with what
the inspectors wrote of each weakness, and with the three nearest of what is filed under it. A
person decides; nothing here files anything.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nlargest

from sendprep.domain.telling_words import Telling, WordList

_NEAREST = 3
_FILED = 0.7
"""What is filed counts so much beside the heading (measured on three published letters)."""
_NONE = 0.05
"""How alike a text must be before it speaks rather for a weakness than for none of them."""
_MOST_WORDS, _LEAST_SHARE = 4, 0.1

Vector = Mapping[str, float]


@dataclass(frozen=True)
class Suggestion:
    """A weakness by number, how far it is meant rather than others (0 to 1), and the words for it.

    `because` has words of the text itself, as they are written there, the most telling first.
    """

    weakness: int
    score: float
    because: tuple[str, ...]


@dataclass(frozen=True)
class Suggester:
    """Suggests by `headings` of weaknesses by number, and (number, text) of what is `filed`.

    Make the next one with `read` of the last, so that only new texts are read.
    """

    headings: Mapping[int, str]
    filed: Sequence[tuple[int, str]]
    words: WordList
    read: dict[str, Vector] = field(default_factory=dict, compare=False, repr=False)

    def suggest(self, text: str, most: int = 3) -> tuple[Suggestion, ...]:
        """Return the likeliest weaknesses, best first; fewer where no word speaks for more."""
        telling = list(self.words.telling(text))
        vector = self._unit(_counted(telling))
        shares = {number: self._shares(vector, number) for number in self.headings}
        alike = {number: _total(share) for number, share in shares.items() if share}
        whole = sum(one**2 for one in alike.values()) + _NONE**2
        best = sorted(alike, key=lambda number: (-alike[number], number))[:most]
        return tuple(
            Suggestion(number, alike[number] ** 2 / whole, _because(telling, shares[number]))
            for number in best
        )

    def _shares(self, vector: Vector, number: int) -> dict[str, float]:
        """Return how much each telling word adds to the score of one weakness."""
        filed = self._filed.get(number, ())
        near = nlargest(_NEAREST, (_products(vector, one) for one in filed), key=_total)
        whole = 1 + _FILED if self.filed else 1.0
        parts = [(1 / whole, _products(vector, self._headings[number]))]
        parts += [(_FILED / _NEAREST / whole, one) for one in near]
        shares: dict[str, float] = {}
        for weight, products in parts:
            for feature, product in products.items():
                shares[feature] = shares.get(feature, 0.0) + weight * product
        return shares

    @cached_property
    def _headings(self) -> dict[int, Vector]:
        return {number: self._unit(self._read(text)) for number, text in self.headings.items()}

    @cached_property
    def _filed(self) -> dict[int, list[Vector]]:
        filed: dict[int, list[Vector]] = {}
        for number, text in self.filed:
            filed.setdefault(number, []).append(self._unit(self._read(text)))
        return filed

    @cached_property
    def _rarity(self) -> dict[str, float]:
        """How much each telling word counts: more, the fewer of the known texts hold it."""
        held = Counter(feature for text in self._texts() for feature in self._read(text))
        known = len(self.headings) + len(self.filed) + 1
        rarity = {feature: math.log(known / (number + 0.5)) for feature, number in held.items()}
        return {feature: rare for feature, rare in rarity.items() if rare > 0}

    def _texts(self) -> Iterable[str]:
        yield from self.headings.values()
        yield from (text for _, text in self.filed)

    def _read(self, text: str) -> Vector:
        if text not in self.read:
            self.read[text] = _counted(self.words.telling(text))
        return self.read[text]

    def _unit(self, counted: Vector) -> Vector:
        """Return telling words weighed by how rare they are, as a vector of length 1.

        A word that no known text holds is left out: it would shorten all products alike.
        """
        rarity = self._rarity
        weighed = {
            feature: weight * rarity[feature]
            for feature, weight in counted.items()
            if feature in rarity
        }
        length = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
        return {feature: weight / length for feature, weight in weighed.items()}


def _counted(telling: Iterable[Telling]) -> Vector:
    """Return each feature's weight, which grows with the logarithm of its number."""
    number: Counter[str] = Counter()
    weights: dict[str, float] = {}
    for one in telling:
        number[one.feature] += 1
        weights[one.feature] = one.weight
    return {feature: weights[feature] * (1 + math.log(number[feature])) for feature in weights}


def _products(one: Vector, other: Vector) -> dict[str, float]:
    return {feature: weight * other[feature] for feature, weight in one.items() if feature in other}


def _total(products: Mapping[str, float]) -> float:
    return sum(products.values())


def _because(telling: Sequence[Telling], shares: Mapping[str, float]) -> tuple[str, ...]:
    """Return the words and phrases that add most, each once and none of them inside another."""
    written: dict[str, str] = {}
    for one in telling:
        written.setdefault(one.feature, " ".join(one.written.split()))
    least = _LEAST_SHARE * max(shares.values())
    chosen: list[str] = []
    for feature in sorted(shares, key=lambda feature: (-shares[feature], written[feature])):
        words = written[feature]
        if shares[feature] >= least and not any(_stands_in(words, other) for other in chosen):
            chosen = [other for other in chosen if not _stands_in(other, words)] + [words]
    return tuple(chosen[:_MOST_WORDS])


def _stands_in(words: str, others: str) -> bool:
    return f" {words.casefold()} " in f" {others.casefold()} "
