"""Why a document cannot be printed as an exhibit: the sentences of the sheet that stands in."""

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.pack import Exhibit
from sendprep.errors import SendprepError
from sendprep.readers.child import Limits

READING = Limits(seconds=180.0)
"""What putting one document on paper may take."""
_LARGEST = 200 << 20
"""Bytes of an original, as a reader takes them."""
_KEPT = "The file is kept as it was received, and can be shown on a screen."
_GONE = "The bank does not hold its original."
CHANGED = "Its original is no longer the file that was filed: their sha256 differ."
_TOO_LARGE = f"It is larger than 200 MB. {_KEPT}"
NO_WORDS = f"Its kind of file cannot be put on paper, and no words could be read from it. {_KEPT}"
TOO_LONG = f"Its words would take more pages than a binder is good for. {_KEPT}"


def known_problem(bank: Bank, piece: Evidence) -> str:
    """Return why a document cannot be printed, as far as is known without opening it; or ""."""
    if not bank.originals.holds(piece.sha256):
        return _GONE
    return _TOO_LARGE if piece.size > _LARGEST else ""


def problem_of(refused: SendprepError) -> str:
    """Return the sentence for a document that a reader refused."""
    return f"{refused.happened} {_KEPT}"


def noted(piece: Evidence, problem: str) -> Exhibit:
    """Return an exhibit for which a sheet with a sentence stands in, whichever page is cited."""
    return Exhibit(piece.id, piece.code, 1, problem, (1,) * (piece.page_count or 1))
