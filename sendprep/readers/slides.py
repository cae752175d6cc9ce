"""The words of a presentation (.pptx): slide by slide, with notes and comments behind each."""

import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.archive_remarks import remarks_of
from sendprep.readers.beside_remarks import pictures_shown
from sendprep.readers.drawn_words import CHART, DIAGRAM, chart_lines, diagram_lines, drawing_words
from sendprep.readers.given import Given
from sendprep.readers.guard_archive import check_archive
from sendprep.readers.office_parts import RELATION
from sendprep.readers.rows import BLANK, table_lines
from sendprep.readers.slide_comments import authors_of, comment_lines

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.shapes.base import BaseShape
    from pptx.shapes.graphfrm import GraphicFrame
    from pptx.slide import Slide

_MAX_SLIDES = 2_000
_MAX_DEPTH = 40
NOTES = "Notes"
"""The line between the words of a slide and what its speaker noted."""
_NEWER = (
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice",
)
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "slides 2"


def read(file: Given) -> Reading:
    """Return a page for each slide, its title first and bold; groups and tables are read too.

    Raises SendprepError if the file is protected, damaged or unsafe.
    """
    check_archive(file)
    try:
        with file.open() as stream:
            show = _opened(file, stream.read())
            authors = authors_of(show)
            pages = tuple(_page(slide, at, authors) for at, slide in enumerate(show.slides, 1))
            remarks = (*remarks_of(file), *_remarks(show))
    except _faults() as fault:
        raise guard.cut_short(file) from fault
    return Reading(Pages(pages, reader_name()), remarks)


def _faults() -> tuple[type[Exception], ...]:
    """Return what the library raises over a spoilt file."""
    from lxml.etree import LxmlError
    from pptx.exc import PythonPptxError

    of_python = (KeyError, ValueError, AttributeError, IndexError, TypeError)
    return (*of_python, zipfile.BadZipFile, ElementTree.ParseError, PythonPptxError, LxmlError)


def _remarks(show: "Presentation") -> Iterator[str]:
    for at, slide in enumerate(show.slides, 1):
        if slide.element.get("show") in ("0", "false"):
            yield f"Slide {at} is hidden in the file: it was read too."
    yield from pictures_shown(sum(1 for slide in show.slides for _ in slide.element.iter(_BLIP)))


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


def _page(slide: "Slide", number: int, authors: dict[str, str]) -> Page:
    title = slide.shapes.title
    lines = [line for shape in slide.shapes for line in _lines(shape, shape == title)]
    for newer in slide.element.iter(_NEWER[0]):
        lines += [Line(text) for one in newer.findall(_NEWER[1]) for text in drawing_words(one)]
    notes = slide.notes_slide.notes_text_frame if slide.has_notes_slide else None
    if notes is not None and notes.text.strip():
        said = (Line(text) for text in _paragraphs(notes.text))
        lines += [Line(NOTES, bold=True), *said]
    lines += comment_lines(slide, authors)
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
    elif isinstance(shape, GraphicFrame):
        yield from _drawn(shape)
    elif shape.has_text_frame and shape.text_frame.text.strip():  # type: ignore[attr-defined]
        for text in _paragraphs(shape.text_frame.text):  # type: ignore[attr-defined]
            yield Line(text, bold=bold)
        yield BLANK


def _drawn(frame: "GraphicFrame") -> Iterator[Line]:
    """Yield the words of a chart or diagram, which lie in a part of their own."""
    for tag, place, lines_of in ((CHART, "id", chart_lines), (DIAGRAM, "dm", diagram_lines)):
        for one in frame.element.iter(tag):
            part = frame.part.related_part(one.get(f"{RELATION}{place}", ""))
            yield from lines_of(ElementTree.fromstring(part.blob))  # noqa: S314 - guarded
            yield BLANK


def _paragraphs(text: str) -> Iterator[str]:
    for part in text.replace("\v", "\n").split("\n"):
        words = " ".join(part.split())
        if words:
            yield words
