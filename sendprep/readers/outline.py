"""The outline of a PDF: its sections with their pages, and the number printed on each page."""

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


@dataclass(frozen=True)
class Outline:
    """The bookmarks in their order, and what each page is called: its label, else its place."""

    bookmarks: tuple[Bookmark, ...]
    labels: tuple[str, ...]


def outline(document: Path | bytes) -> Outline:
    """Return the outline of a PDF; SendprepError if the document cannot be read."""
    return run(_read, document)


def _read(document: Path | bytes) -> Outline:
    import pypdfium2

    name = document if isinstance(document, Path) else Path("This document.pdf")
    try:
        pdf = pypdfium2.PdfDocument(document)
    except (pypdfium2.PdfiumError, FileNotFoundError, TypeError) as fault:
        raise guard.cut_short(name) from fault
    marks = tuple(_bookmark(one) for one in pdf.get_toc(max_depth=4))
    labels = (pdf.get_page_label(index) or str(index + 1) for index in range(len(pdf)))
    return Outline(marks, tuple(labels))


def _bookmark(one: "pypdfium2.PdfBookmark") -> Bookmark:  # type: ignore[name-defined]  # noqa: F821
    place = one.get_dest()
    index = place.get_index() if place else None
    return Bookmark(one.get_title(), one.level + 1, None if index is None else index + 1)
