"""Words that somebody typed into a field of the bank, where they stand, and whose they are."""

from dataclasses import dataclass
from enum import Enum


class Nature(Enum):
    """Whose words a field holds, and so what may be done about them before they are printed."""

    OWN = "own"
    """Ours: they can be taken out of the field."""
    FIXED = "fixed"
    """Somebody else's, or of a draw that others can repeat: they stay as they are."""
    PUBLIC = "public"
    """What inspectors published, and the names of officers and bodies: meant to be read."""


@dataclass(frozen=True)
class FreeWords:
    """The words of one field; `place` is "table/row/column", "narrative/<weakness>/<section>".

    `is_kept` tells that a reason to keep them was given when they were stored.
    """

    place: str
    text: str
    nature: Nature
    is_kept: bool = False
