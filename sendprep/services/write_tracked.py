"""Write the paper on the tracked cases, as PDF or Word by the file's name."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.read_rules import audit_glossary, need_words
from sendprep.services.track_cases import see_tracked
from sendprep.services.write_report import Pages, pages_of, write_document

if TYPE_CHECKING:
    from sendprep.reports.document import Document


def write_tracked(
    bank: Bank,
    out: Path,
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
) -> Path:
    """Write the tracked cases to `out`, as `write_sef` writes the SEF summary.

    Raises SendprepError, besides, if no case is tracked.
    """
    return write_document(bank, lambda: _tracked(bank, today), out, progress, tell)


def tracked_pages(bank: Bank, progress: Progress = silent, today: date | None = None) -> Pages:
    """Return the tracked cases as PDF, for a preview; raises as `write_tracked` does."""
    return pages_of(bank, _tracked(bank, today), progress)


def _tracked(bank: Bank, today: date | None) -> "Document":
    from sendprep.reports.tracked_cases import TrackedFacts, tracked_cases

    seen = see_tracked(bank, today)
    if not seen.cases:
        raise SendprepError(
            "No case is tracked.",
            "Nothing was written.",
            "Track the cases on the tab Tracked of the page Cases.",
        )
    return tracked_cases(TrackedFacts(seen, bank.inspection.get(), need_words(), audit_glossary()))
