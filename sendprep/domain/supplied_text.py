"""Words that people give a page whose own text cannot be used."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class TextOrigin(Enum):
    """How the words came; each is marked as such wherever they are shown."""

    TYPED = "typed"
    """An officer's summary of what the page says, or the caption of a picture."""
    LAYER = "layer"
    """A text of the page that somebody else supplied."""
    OCR = "ocr"
    """Letters that a program recognised in the picture of the page."""

    @property
    def words(self) -> str:
        """The origin as it is shown and printed."""
        return _WORDS[self]


_WORDS = {
    TextOrigin.TYPED: "typed summary",
    TextOrigin.LAYER: "supplied text",
    TextOrigin.OCR: "read by machine",
}


@dataclass(frozen=True)
class SuppliedText:
    """What a page says in supplied words; `page` counts from 1, a picture is page 1."""

    id: str
    evidence_id: str
    page: int
    text: str
    origin: TextOrigin
    officer: str
    added: datetime
