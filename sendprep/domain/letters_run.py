"""The letters of a document as one run, where spaces, line ends and ligatures do not matter.

`passages.Running` asks what a printed line may do to words of a letter; this asks where the same
words stand in another reading of a document, where a ligature may have become two letters, and
answers in code points of `Page.text`.
"""

import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from sendprep.domain.pages import Pages

HYPHENS = "-\u2010\u2011"
SOFT_HYPHEN = "\u00ad"
_QUOTES = {"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"'}
_UNPRINTED = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})


@dataclass(frozen=True)
class Spot:
    """Words on one page, by index of the page and code points of its text."""

    sheet: int
    start: int
    end: int


@dataclass(frozen=True)
class Hit:
    """Where letters stand in a run, from `start` up to `end`."""

    start: int
    end: int


@dataclass(frozen=True)
class LettersRun:
    """The letters of all pages in a row; a hyphen between two letters is left out."""

    pages: Pages

    def finds(self, letters: str) -> Iterator[Hit]:
        """Find letters that `letters_of` gave; a letter never parts from its accents."""
        at = self.letters.find(letters) if letters else -1
        while at >= 0:
            hit = Hit(at, at + len(letters))
            if not self._parts_an_accent(hit.end):
                yield hit
            at = self.letters.find(letters, at + 1)

    def spot(self, hit: Hit) -> Spot:
        """Return where a hit stands; what runs on over a page's end is cut at that end."""
        first, last = self._where[hit.start], self._where[hit.end - 1]
        sheet = bisect_right(self._page_starts, first) - 1
        start = self._page_starts[sheet]
        end = min(last + 1, start + len(self._texts[sheet]))
        return Spot(sheet, first - start, end - start)

    def _parts_an_accent(self, at: int) -> bool:
        """Whether an accent at `at` belongs to the letter before it, with no space between."""
        accent = at < len(self.letters) and unicodedata.combining(self.letters[at]) > 0
        return accent and self._where[at] - self._where[at - 1] <= 1

    @property
    def letters(self) -> str:
        """All letters, as `letters_of` gives those of a text."""
        return self._read[0]

    @property
    def _where(self) -> "array[int]":
        return self._read[1]

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        return tuple(page.text for page in self.pages.pages)

    @cached_property
    def _page_starts(self) -> list[int]:
        starts, at = [], 0
        for text in self._texts:
            starts.append(at)
            at += len(text) + 1
        return starts

    @cached_property
    def _read(self) -> tuple[str, "array[int]"]:
        return _read("\n".join(self._texts))


def letters_of(text: str) -> str:
    """Return the letters of a text as a run has them, without hyphens at its ends."""
    return _read(text)[0].strip("-")


def _read(text: str) -> tuple[str, "array[int]"]:
    """Return the letters that count, and for each the code point that it comes from."""
    letters: list[str] = []
    where = array("L")
    held = -1  # the hyphen after a letter, of which it is not yet known what follows it
    for at, char in enumerate(text):
        plain = _plain(char)
        if not plain:
            continue
        if held >= 0 and not plain[0].isalpha():
            letters.append("-")
            where.append(held)
        held = -1
        if plain == "-" and _after_a_letter(letters):
            held = at
            continue
        for one in plain:
            letters.append(one)
            where.append(at)
    if held >= 0:
        letters.append("-")
        where.append(held)
    return "".join(letters), where


def _after_a_letter(letters: list[str]) -> bool:
    before = next((one for one in reversed(letters[-8:]) if not unicodedata.combining(one)), "")
    return before.isalpha()


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    """Return what a code point counts as: ligatures as letters, what does not print as none."""
    if char in _QUOTES:
        return _QUOTES[char]
    if char in HYPHENS:
        return "-"
    if unicodedata.category(char) == "Cs":  # half a character, which is stored as this
        return "?"
    parts = unicodedata.normalize("NFKD", char)
    if parts[0] == " " and len(parts) > 1:  # an accent that stands by itself
        return char
    return "".join(one for one in parts if unicodedata.category(one) not in _UNPRINTED)
