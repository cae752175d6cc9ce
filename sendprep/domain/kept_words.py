"""A decision that words which look as if they told who somebody is may stay where they stand."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class KeptWords:
    """One such decision: it holds for these words in this place only, whatever stands round them.

    `place` names a field of the bank, as "narrative/<weakness id>/position", or a part of a report
    whose words no field holds.
    """

    id: str
    place: str
    words: str
    kind: str
    because: str
    officer: str
    kept: datetime
