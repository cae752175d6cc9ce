"""Save the original of a piece of evidence, or tell that the bank does not have it whole."""

from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.errors import SendprepError


def save_original(bank: Bank, piece: Evidence, to: Path) -> bool:
    """Save the original; False if it is not what was filed. SendprepError without room for it."""
    try:
        bank.originals.save(piece.sha256, to)
    except SendprepError:
        if bank.originals.is_whole(piece.sha256):
            raise
        return False
    return True
