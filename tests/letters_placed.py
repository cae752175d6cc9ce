"""Ground truth for suggestions: the findings of three published letters under their weaknesses."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from math import sqrt

from shared_data import shared

from sendprep.domain.inspection import Letter
from sendprep.domain.suggest import Suggester
from sendprep.domain.telling_words import WordList
from sendprep.readers.letter import read_letter_here
from sendprep.services.read_rules import send_words

LETTERS = (
    "dudley-revisit-letter-2022",
    "worcestershire-revisit-letter-2021",
    "sandwell-revisit-letter-2019",
)
Finding = tuple[int, str]
"""The number of the weakness under which it stands, and its text."""


def places(with_others: bool) -> list[int]:
    """Return at which place each finding's own weakness was suggested; 0 is the first.

    By headings alone, or with all other findings of its letter as if they were filed.
    """
    return [
        _place(suggester, finding)
        for name in LETTERS
        for suggester, finding in _asked(_letter(name), with_others)
    ]


def share(places: list[int], most: int) -> tuple[float, float, float]:
    """Return the share that is among the first `most`, with its Wilson interval at 95 %."""
    count, z = len(places), 1.96
    found = sum(place < most for place in places) / count
    middle = (found + z * z / (2 * count)) / (1 + z * z / count)
    half = z * sqrt(found * (1 - found) / count + z * z / (4 * count**2)) / (1 + z * z / count)
    return found, middle - half, middle + half


@cache
def _letter(name: str) -> Letter:
    return read_letter_here(shared(f"seeds/{name}.pdf"))


def _asked(letter: Letter, with_others: bool) -> Iterator[tuple[Suggester, Finding]]:
    headings = {weakness.number: weakness.text for weakness in letter.weaknesses}
    findings = [(one.number, said.text) for one in letter.weaknesses for said in one.findings]
    alone = Suggester(headings, (), WordList(*send_words(), place=letter.area))
    for at, finding in enumerate(findings):
        others = findings[:at] + findings[at + 1 :]
        yield replace(alone, filed=others) if with_others else alone, finding


def _place(suggester: Suggester, finding: Finding) -> int:
    number, text = finding
    return [*(one.weakness for one in suggester.suggest(text, 99)), number].index(number)
