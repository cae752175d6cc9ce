"""Write the internal sheet on the words that were kept for print."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.bank.bank import Bank
from sendprep.domain.kept_words import KeptWords
from sendprep.progress import Progress, silent
from sendprep.services.say_place import say_place
from sendprep.services.write_report import Pages, pages_of, write_document

if TYPE_CHECKING:
    from sendprep.reports.document import Document


def write_kept_words(
    bank: Bank,
    out: Path,
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
) -> Path:
    """Write the sheet to `out`, as `write_sef` writes the SEF summary.

    The words that it is about are not asked about again; those of the reasons are.
    """
    kept = bank.kept_words.all()
    return write_document(
        bank, lambda: _sheet(bank, kept, today), out, progress, tell, decided=_words(kept)
    )


def kept_words_pages(bank: Bank, progress: Progress = silent, today: date | None = None) -> Pages:
    """Return the sheet as PDF, for a preview."""
    kept = bank.kept_words.all()
    return pages_of(bank, _sheet(bank, kept, today), progress, decided=_words(kept))


def _words(kept: list[KeptWords]) -> frozenset[str]:
    """Return what was kept and by whom, which is not asked about once more."""
    return frozenset(words for one in kept for words in (one.words, one.officer))


def _sheet(bank: Bank, kept: list[KeptWords], today: date | None) -> "Document":
    from sendprep.reports.kept_words_sheet import kept_words_sheet

    told = [(say_place(bank, one.place), one) for one in kept]
    return kept_words_sheet(told, bank.inspection.get(), today or date.today())
