"""A decision that words which look as if they told who somebody is may stay where they stand."""

from dataclasses import dataclass
from datetime import datetime

REPORT = "report/"
"""What the place of words begins with that no field holds; the headings above them follow."""
_DOCUMENTS = "exhibits/"


@dataclass(frozen=True)
class KeptWords:
    """One such decision: it holds for these words in this place only, whatever stands round them.

    `place` names a field of the bank, as "narrative/<weakness id>/position", a part of a report
    whose words no field holds, or a document that is bound as it is.
    """

    id: str
    place: str
    words: str
    kind: str
    because: str
    officer: str
    kept: datetime

    @property
    def is_of_document(self) -> bool:
        """Whether what was kept is a whole document."""
        return self.place.startswith(_DOCUMENTS)


def whole_document_place(evidence_id: str, version: str) -> str:
    """Return the place of a version of a document's text, or of its file if it has none."""
    return f"{_DOCUMENTS}{evidence_id}/{version}"
