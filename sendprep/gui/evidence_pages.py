"""What is needed to show a document: its pictures or its text, read away from the window."""

from dataclasses import dataclass
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.pages import Pages
from sendprep.gui.excerpt_marks import Standing, read_standing
from sendprep.gui.page_words import ShownText, show_text
from sendprep.progress import Progress, silent

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp"})
_AS_PRINTED = _PICTURES | {".pdf"}


@dataclass(frozen=True)
class Shown:
    """All that is shown of a document, so that nothing of the bank is read when it is there.

    The original is None unless its pages are drawn from it; else `text` is the text set as
    pages, None where there is none. `text_id` names the newest text.
    """

    original: bytes | None
    pages: Pages
    text: ShownText | None
    text_id: str | None
    standing: tuple[Standing, ...]


def is_drawn(one: Evidence) -> bool:
    """Whether the pages are shown as pictures, and not set from the text."""
    return Path(one.filename).suffix.lower() in _AS_PRINTED


def read_document(bank: Bank, one: Evidence, progress: Progress = silent) -> Shown:
    """Read on a worker what the page view needs; the original's hash is checked on the way."""
    with bank.reader() as reader:
        progress(0, 2, one.code)
        pages = reader.texts.of(one.id)
        progress(1, 2, one.code)
        original = reader.originals.read(one.sha256) if is_drawn(one) else None
        text_id, standing = reader.texts.newest_id(one.id), read_standing(reader, one.id)
    text = show_text(pages) if original is None and pages.pages else None
    return Shown(original, pages, text, text_id, standing)


def no_pages(one: Evidence) -> tuple[str, str]:
    """Return why no page is shown, and what to do."""
    kind = Path(one.filename).suffix.lstrip(".").upper() or "such"
    return (
        f"The pages of {kind} files are not shown here.",
        "The original is kept byte for byte. Save a copy to see it in its own program.",
    )
