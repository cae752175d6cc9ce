"""Finds what is withheld where it is told in other words: a title turned round, part of a quote.

A sentence tells of a title if most of the title's own words stand close together in it, whatever
their order and endings ("the ferry child's case" of "Case file of the ferry child"), and at least
one of them is not common to what may be read anyway; two such words are enough by themselves. It
tells of a quote if two thirds of its words stand in it in a row, or six within quotation marks:
what officers say themselves may well begin as a document does.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from sendprep.domain.telling_words import stem

_Row = tuple[str, ...]
_WORD = re.compile(r"[^\W_]+(?:['’]s\b)?")
_SILENT = frozenset(
    """
    a all an and are as at be been but by for from had has have in into is it its no not of on
    or our out over per than that the their them there these they this those to under up was we
    were what when which who will with
    """.split()  # noqa: SIM905 - read as words
)
"""Words that a title shares with every sentence."""
_OF_ANY = frozenset(
    map(
        stem,
        """
        action agenda appendix area audit board carer case child children copy council data draft
        education evidence family feedback file final form forum group health inspection inspector
        letter list log meeting minutes note notes overview paper parent partnership people plan
        policy practice presentation progress record report
        response review schools send service services slides staff statement strategy summary
        survey team training update version voice young
        """.split(),  # noqa: SIM905 - read as words
    )
)
"""Words by which no paper is told from another."""
_MOST = 0.7
"""How much of a long title has to stand in a sentence; of up to three words all must."""
_SHORT = 3
_RUN, _PART = 6, 2 / 3
"""Words in a row by which part of a quote is known, and how much of it they are."""
_QUOTED = re.compile(r"“([^”]+)”|‘([^’]+)’|\"([^\"]+)\"")


@dataclass(frozen=True)
class Reworded:
    """What is withheld, by its `titles` and `quotes`; `known` is what may be read all the same."""

    titles: frozenset[str] = frozenset()
    quotes: frozenset[str] = frozenset()
    known: tuple[str, ...] = ()

    def tells(self, sentence: str) -> bool:
        """Whether a sentence tells of a title or of part of a quote."""
        if not self._stems and not self._runs:
            return False
        words = _words(sentence)
        if self._is_quoted(sentence, words):
            return True
        stems = tuple(map(stem, words))
        here = frozenset(stems)
        return any(self._is_told(title, stems) for title in self._stems if len(title & here) > 1)

    def _is_quoted(self, sentence: str, words: Sequence[str]) -> bool:
        every = self._runs.items()
        if any(not runs.isdisjoint(_in_rows(words, length)) for length, runs in every):
            return True
        within = (" ".join(filter(None, found)) for found in _QUOTED.findall(sentence))
        return any(not self._short.isdisjoint(_in_rows(_words(one), _RUN)) for one in within)

    def _is_told(self, title: frozenset[str], stems: Sequence[str]) -> bool:
        own = {word for word in title if not word.isdecimal()} - self._known - _OF_ANY
        least = len(title) if len(title) <= _SHORT else round(_MOST * len(title))
        return any(
            (len(close) >= least and close & own) or len(close & own) > 1
            for close in _close(title, stems)
        )

    @cached_property
    def _stems(self) -> tuple[frozenset[str], ...]:
        titles = {frozenset(map(stem, _words(title))) - _SILENT for title in self.titles}
        return tuple(sorted((one for one in titles if len(one) > 1), key=sorted))

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(stem(word) for text in self.known for word in _words(text))

    @cached_property
    def _runs(self) -> dict[int, frozenset[_Row]]:
        """The runs of words by which quotes are known, by how long they are."""
        found: dict[int, set[_Row]] = {}
        for words in map(_words, self.quotes):
            length = max(_RUN, math.ceil(_PART * len(words)))
            found.setdefault(length, set()).update(_in_rows(words, length))
        return {length: self._unknown(rows, length) for length, rows in found.items() if rows}

    @cached_property
    def _short(self) -> frozenset[_Row]:
        rows = {row for words in map(_words, self.quotes) for row in _in_rows(words, _RUN)}
        return self._unknown(rows, _RUN)

    def _unknown(self, rows: set[_Row], length: int) -> frozenset[_Row]:
        known = {row for text in self.known for row in _in_rows(_words(text), length)}
        return frozenset(rows - known)


def _words(text: str) -> list[str]:
    return [found[0].casefold() for found in _WORD.finditer(text)]


def _in_rows(words: Sequence[str], length: int) -> Iterator[_Row]:
    return (tuple(words[at : at + length]) for at in range(len(words) - length + 1))


def _close(title: frozenset[str], stems: Sequence[str]) -> Iterator[frozenset[str]]:
    """Yield the words of a title that stand close together, from each of them on.

    Between two of them stand three others at most.
    """
    at = [place for place, one in enumerate(stems) if one in title]
    group = set[str]()
    for place, following in pairwise([*at, len(stems) + 9]):
        group.add(stems[place])
        if following - place > 4:
            yield frozenset(group)
            group = set()
