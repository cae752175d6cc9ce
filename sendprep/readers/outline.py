"""The bookmarks of a PDF: what its sections are called, and on which pages they begin."""

from dataclasses import dataclass
from pathlib import Path

from sendprep.readers import guard
from sendprep.readers.child import run


@dataclass(frozen=True)
class Bookmark:
    """One bookmark; levels count from 1, `page` is None where it leads nowhere."""

    title: str
    level: int
    page: int | None


def bookmarks(document: Path | bytes) -> tuple[Bookmark, ...]:
    """Return the bookmarks in their order; SendprepError if the document cannot be read."""
    return run(_read, document)


def _read(document: Path | bytes) -> tuple[Bookmark, ...]:
    import pypdfium2

    name = document if isinstance(document, Path) else Path("This document.pdf")
    try:
        pdf = pypdfium2.PdfDocument(document)
    except (pypdfium2.PdfiumError, FileNotFoundError, TypeError) as fault:
        raise guard.cut_short(name) from fault
    return tuple(_bookmark(one) for one in pdf.get_toc(max_depth=4))


def _bookmark(one: "pypdfium2.PdfBookmark") -> Bookmark:  # type: ignore[name-defined]  # noqa: F821
    place = one.get_dest()
    index = place.get_index() if place else None
    return Bookmark(one.get_title(), one.level + 1, None if index is None else index + 1)
