"""Count the pages of exhibits without making them: for an estimate, and for a preview."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.pack import Exhibit
from sendprep.domain.pages import Pages
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.readers.child import Child
from sendprep.readers.given import Given
from sendprep.readers.paper import count_on_paper, has_pages
from sendprep.services.exhibit_problems import (
    CHANGED,
    NO_WORDS,
    READING,
    TOO_LONG,
    known_problem,
    noted,
    problem_of,
)

_LARGEST = 50 << 20
"""Bytes of an original that is held in memory to be looked at; a larger one is taken as whole."""
_counted: dict[tuple[str, str], int | str] = {}
"""How many pages originals have, or why they cannot be printed, by their sha256 and names."""


def count_exhibits(
    bank: Bank, evidence: Sequence[Evidence], progress: Progress = silent
) -> Iterator[Exhibit]:
    """Yield the exhibits as they will be printed, with their pages or with what is wrong.

    Nothing is written. An original is opened once while the program runs. One that is larger than
    50 MB is not opened, and counted by the pages that were read when it was added.
    """
    with Child(READING, lambda: progress(0, 0, "Counting the pages of exhibits")) as child:
        for done, piece in enumerate(evidence):
            progress(done, len(evidence), f"Counting the pages of {piece.code}")
            yield _exhibit(bank, piece, child)


def _exhibit(bank: Bank, piece: Evidence, child: Child) -> Exhibit:
    if problem := known_problem(bank, piece):
        return noted(piece, problem)
    counted = _of_original(bank, piece, child)
    if isinstance(counted, str):
        return noted(piece, counted)
    return Exhibit(piece.id, piece.code, counted) if counted else _of_text(bank, piece)


def _of_original(bank: Bank, piece: Evidence, child: Child) -> int | str:
    """Return how many pages an original has, 0 if it has none of its own, or what is wrong."""
    if piece.size > _LARGEST:
        return (piece.page_count or 1) if has_pages(piece.filename) else 0
    key = piece.sha256, piece.filename
    if key not in _counted:
        _counted[key] = _looked_at(bank, piece, child)
    return _counted[key]


def _looked_at(bank: Bank, piece: Evidence, child: Child) -> int | str:
    try:
        given = Given(piece.filename, data=bank.originals.read(piece.sha256))
    except SendprepError:
        return CHANGED
    try:
        return child.call(count_on_paper, given) if has_pages(piece.filename) else 0
    except SendprepError as refused:
        return problem_of(refused)


def _of_text(bank: Bank, piece: Evidence) -> Exhibit:
    """Count the pages of words that are set anew."""
    words = bank.texts.of(piece.id)
    if not words.has_text:
        return noted(piece, NO_WORDS)
    made = _set_anew(words)
    if made is None:
        return noted(piece, TOO_LONG)
    pages, starts = made
    return Exhibit(piece.id, piece.code, pages, starts=starts)


@lru_cache(maxsize=512)
def _set_anew(words: Pages) -> tuple[int, tuple[int, ...]] | None:
    from sendprep.reports.exhibit_words import count_set_pages

    return count_set_pages(words)
