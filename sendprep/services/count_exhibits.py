"""Count the pages of exhibits without making them: for an estimate, and for a preview."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import PurePath

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.exhibit_paper import MOST_PAGES
from sendprep.domain.pack import Exhibit
from sendprep.domain.pages import Pages
from sendprep.progress import Progress, silent
from sendprep.readers.files import PICTURES


def count_exhibits(
    bank: Bank, evidence: Sequence[Evidence], progress: Progress = silent
) -> Iterator[Exhibit]:
    """Yield the exhibits with the pages that they will have, as far as can be told from the bank.

    Nothing is written, and no original is opened: one that is damaged or protected is counted as
    if it were whole.
    """
    for done, piece in enumerate(evidence):
        progress(done, len(evidence), f"Counting the pages of {piece.code}")
        yield _counted(bank, piece)


def _counted(bank: Bank, piece: Evidence) -> Exhibit:
    suffix = PurePath(piece.filename).suffix.lower()
    if not bank.originals.holds(piece.sha256):
        pages, starts = 1, (1,) * (piece.page_count or 1)  # a sheet stands in
    elif suffix == ".pdf" or suffix in PICTURES:
        pages, starts = piece.page_count or 1, ()
        pages = pages if pages <= MOST_PAGES else 1
    else:
        pages, starts = _of_words(bank.texts.of(piece.id))
    return Exhibit(piece.id, piece.code, pages, starts=starts)


@lru_cache(maxsize=512)
def _of_words(words: Pages) -> tuple[int, tuple[int, ...]]:
    """Return how many pages words take that are set anew, and where each of their own begins."""
    from sendprep.reports.exhibit_words import count_set_pages

    return count_set_pages(words)
