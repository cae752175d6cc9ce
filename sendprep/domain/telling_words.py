"""The telling words of a text: its own, by their stems, and what the SEND word list knows of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

SAME, THEME = 1.0, 0.8
"""How much words that mean the same, and words of one theme, count beside the very word."""

_WORD = re.compile(r"(?:(?:co|non|pre|re)[-\u2010\u2011])?[^\W_]+(?:['’]s\b)?", re.IGNORECASE)
_HYPHEN = re.compile("[-\u2010\u2011]")
_ENDINGS = tuple(
    sorted(
        """
        isations izations isation ization ational ations ation ingly ments ment nesses ness ities
        ity ising izing ises ised ized ise ize ings ing edly ions ion ors or ers er ied ies ed es
        ally al s ly ive y e
        """.split(),  # noqa: SIM905 - read as words
        key=lambda ending: (-len(ending), ending),
    )
)
_SHORTEST_STEM = 4
_SILENT = frozenset(
    """
    the a an of and or to in for with is are was were be been being on at by from as it its that
    this these those they their them there has have had not no nor which who whom whose will would
    can could should may might must do does did done so such than then also into out about over
    under more most many much some any all each both other own same very too however while when
    where how what why if but because before after since until during between through across
    within without up down off again only just even still yet often always usually now well good
    new one two three first second third half few less least us we our you your he she his her i
    get make made take given per via
    area areas local children child young people person persons send inspectors inspection initial
    leader leaders pupil pupils special educational need needs disability disabilities said told
    found
    """.split()  # noqa: SIM905 - read as words
)
"""Words that tell nothing, and those that stand in every paper of this field."""


@dataclass(frozen=True)
class Telling:
    """One telling word or phrase of a text: what it counts as, how much, and as it is written."""

    feature: str
    weight: float
    written: str


@dataclass(frozen=True)
class WordList:
    """Groups of words and phrases that speak for one another; those of a theme count less.

    `place` is the name of the area, whose words tell nothing in its own papers.
    """

    same: tuple[tuple[str, ...], ...] = ()
    themes: tuple[tuple[str, ...], ...] = ()
    place: str = ""

    def telling(self, text: str) -> Iterator[Telling]:
        """Yield what tells in a text, word by word and phrase by phrase."""
        words = [(stem(found[0]), found.start(), found.end()) for found in _WORD.finditer(text)]
        stems = [one for one, _, _ in words]
        for at, (one, start, end) in enumerate(words):
            if self._tells(_plain(text[start:end])):
                yield Telling(one, 1.0, text[start:end])
            for feature, (weight, length) in self._groups_at(stems, at).items():
                yield Telling(feature, weight, text[start : words[at + length - 1][2]])

    def _tells(self, word: str) -> bool:
        """Whether a word tells anything by itself; figures change from paper to paper."""
        return len(word) > 1 and not word.isdecimal() and word not in self._silent

    def _groups_at(self, stems: list[str], at: int) -> dict[str, tuple[float, int]]:
        """Return the groups that have a phrase here, with the length of their longest."""
        found: dict[str, tuple[float, int]] = {}
        for phrase, feature, weight in self._by_first.get(stems[at], ()):
            here = tuple(stems[at : at + len(phrase)]) == phrase
            if here and len(phrase) > found.get(feature, (weight, 0))[1]:
                found[feature] = weight, len(phrase)
        return found

    @cached_property
    def _silent(self) -> frozenset[str]:
        return _SILENT.union(_plain(found[0]) for found in _WORD.finditer(self.place))

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[tuple[str, ...], str, float]]]:
        """The phrases by the stem of their first word, each with its group."""
        phrases: dict[str, list[tuple[tuple[str, ...], str, float]]] = {}
        for kind, weight, groups in (("same", SAME, self.same), ("theme", THEME, self.themes)):
            for number, group in enumerate(groups):
                for member in group:
                    phrase = tuple(stem(found[0]) for found in _WORD.finditer(member))
                    entry = phrase, f"{kind} {number}", weight
                    phrases.setdefault(phrase[0] if phrase else "", []).append(entry)
        return phrases


def _plain(word: str) -> str:
    """Return a word in small letters, without hyphen and possessive ending."""
    small = _HYPHEN.sub("", word).lower()
    return small[:-2] if small.endswith(("'s", "’s")) else small


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """Return what is left of a word without its ending."""
    plain = _plain(word)
    for ending in _ENDINGS:
        left = len(plain) - len(ending)
        if left >= _SHORTEST_STEM and plain.endswith(ending) and not _is_double_s(plain, ending):
            return plain[:left]
    return plain


def _is_double_s(word: str, ending: str) -> bool:
    return ending == "s" and word.endswith("ss")
