"""The words of a presentation (.pptx): slide by slide, with the speaker's notes behind each."""

import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.archive_remarks import remarks_of
from sendprep.readers.given import Given
from sendprep.readers.guard_archive import check_archive
from sendprep.readers.rows import BLANK, table_lines

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.shapes.base import BaseShape
    from pptx.slide import Slide

_MAX_SLIDES = 2_000
_MAX_DEPTH = 40
NOTES = "Notes"
"""The line between the words of a slide and what its speaker noted."""


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "slides 1"


def read(file: Given) -> Reading:
    """Return a page for each slide, its title first and bold; groups and tables are read too.

    Raises SendprepError if the file is protected, damaged or unsafe.
    """
    check_archive(file)
    try:
        with file.open() as stream:
            show = _opened(file, stream.read())
            pages = tuple(_page(slide, at) for at, slide in enumerate(show.slides, 1))
            hidden = [at for at, slide in enumerate(show.slides, 1) if _is_hidden(slide)]
    except (KeyError, ValueError, AttributeError, IndexError, zipfile.BadZipFile) as fault:
        raise guard.cut_short(file) from fault
    remarks = [f"Slide {at} is hidden in the file: it was read too." for at in hidden]
    return Reading(Pages(pages, reader_name()), (*remarks_of(file), *remarks))


def _opened(file: Given, data: bytes) -> "Presentation":
    import io

    from lxml.etree import XMLSyntaxError
    from pptx import Presentation
    from pptx.exc import PackageNotFoundError

    try:
        show = Presentation(io.BytesIO(data))
    except (PackageNotFoundError, XMLSyntaxError, TypeError) as fault:
        raise guard.cut_short(file) from fault
    if len(show.slides) > _MAX_SLIDES:
        raise SendprepError(
            f"“{file.name}” has {len(show.slides)} slides.", guard.SAFE, "Choose a shorter file."
        )
    return show


def _page(slide: "Slide", number: int) -> Page:
    title = slide.shapes.title
    lines = [line for shape in slide.shapes for line in _lines(shape, shape == title)]
    notes = slide.notes_slide.notes_text_frame if slide.has_notes_slide else None
    if notes is not None and notes.text.strip():
        said = (Line(text) for text in _paragraphs(notes.text))
        lines += [Line(NOTES, bold=True), *said]
    while lines and lines[-1] is BLANK:
        lines.pop()
    return Page(number, tuple(lines))


def _lines(shape: "BaseShape", bold: bool, depth: int = 0) -> Iterator[Line]:
    """Yield the words of a shape, and of those that it groups, in the order they were made."""
    from pptx.shapes.graphfrm import GraphicFrame
    from pptx.shapes.group import GroupShape

    if isinstance(shape, GroupShape):
        for inner in shape.shapes if depth < _MAX_DEPTH else ():
            yield from _lines(inner, bold, depth + 1)
    elif isinstance(shape, GraphicFrame) and shape.has_table:
        rows = ([cell.text for cell in row.cells] for row in shape.table.rows)
        yield from table_lines(rows)
        yield BLANK
    elif shape.has_text_frame and shape.text_frame.text.strip():  # type: ignore[attr-defined]
        for text in _paragraphs(shape.text_frame.text):  # type: ignore[attr-defined]
            yield Line(text, bold=bold)
        yield BLANK


def _paragraphs(text: str) -> Iterator[str]:
    for part in text.replace("\v", "\n").split("\n"):
        words = " ".join(part.split())
        if words:
            yield words


def _is_hidden(slide: "Slide") -> bool:
    return slide.element.get("show") in ("0", "false")
