"""Prints a document as a tagged PDF (PDF/UA-1).

The blocks are laid out, pages filled, and both done again for the blocks that print page
numbers until every number is true; only then are the pages drawn, once.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from sendprep.domain.binder import NumberedPart
from sendprep.progress import Progress, silent
from sendprep.reports import styles
from sendprep.reports.document import Block, Document, Heading, WeaknessTitle
from sendprep.reports.document_sheet import WeaknessSheet
from sendprep.reports.flow_blocks import levels
from sendprep.reports.flow_words import lines_forgotten
from sendprep.reports.fonts import Face, clean, font, missing_glyphs
from sendprep.reports.pdf_finish import Bookmark, Facts, finish
from sendprep.reports.pdf_furniture import PageNumber, draw_furniture
from sendprep.reports.pdf_layout import Layout, lay_out
from sendprep.reports.pdf_numbers import Numbering
from sendprep.reports.pdf_pages import Pages
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.pdf_sides import side_of
from sendprep.reports.pdf_structure import Targets
from sendprep.reports.tags import Element, Role
from sendprep.reports.whole_file import write_whole

_UNPRINTED = frozenset(("anchor", "goes_to", "page_of", "key", "file", "beyond_file"))


@dataclass(frozen=True)
class Printed:
    """What came out: the number of pages, and the characters that no face has.

    `parts` have the number of each page, `used` the numbers of the pages that link to an anchor;
    the contents, which link to all, are not among these.
    """

    pages: int
    missing_glyphs: tuple[str, ...]
    parts: tuple[NumberedPart, ...]
    used: Mapping[str, tuple[str, ...]]


def write_pdf(document: Document, path: Path, progress: Progress = silent) -> Printed:
    """Write the document as PDF, replacing the file at once or not at all.

    Raises SendprepError if the file cannot be written, and what `progress` raises.
    """
    content, printed = render_pdf(document, progress)
    write_whole(path, content)
    return printed


@lines_forgotten()
def render_pdf(
    document: Document, progress: Progress = silent, numbering: Numbering | None = None
) -> tuple[bytes, Printed]:
    """Return the document as the bytes of a PDF, and what came out.

    `numbering` gives the pages of a binder their numbers; without it they count from 1.
    """
    blocks = tuple(levels(document.blocks))
    layout = lay_out(document, blocks, numbering, progress)
    numbers = layout.numbers
    root = Element(Role.DOCUMENT)
    root.kids += [element for group in layout.groups for one in group for element in one.elements]
    drawn = _draw(document, layout, progress)
    anchors = layout.pages.anchors
    targets = Targets(anchors, numbers.labels, numbers.beyond, document.beyond_file)
    finished = finish(drawn, root, targets, _bookmarks(blocks, layout.pages), _facts(document))
    missing = missing_glyphs(_strings(document))
    used = _used(root, numbers.labels)
    return finished, Printed(len(numbers.labels), missing, numbers.parts, used)


def _draw(document: Document, layout: Layout, progress: Progress) -> bytes:
    font(Face.REGULAR)
    raw = io.BytesIO()
    canvas = Canvas(
        raw,
        pagesize=(styles.PAGE_WIDTH, styles.PAGE_HEIGHT),
        invariant=1,
        pageCompression=0,  # pikepdf packs the finished file, and faster
        initialFontName=Face.REGULAR.value,
    )
    sheet = Sheet(canvas)
    pages, numbers = layout.pages.pages, layout.numbers
    count = len(pages)
    for place, (page, label) in enumerate(zip(pages, numbers.labels, strict=True)):
        progress(place + 1, count, f"Printing page {label} of {numbers.last}")
        side = side_of(document.binding, place)
        for spot in page.spots:
            spot.piece.draw(sheet, side.left, spot.top)
        draw_furniture(sheet, document, page, PageNumber(label, numbers.last), side)
        sheet.next_page()
    canvas.save()
    return raw.getvalue()


def _used(root: Element, labels: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """Return on which pages each anchor is linked, in their order, but for the contents."""
    found: dict[str, set[int]] = {}
    for area in root.areas():
        found.setdefault(area.target, set()).add(area.page)
    return {target: tuple(labels[page] for page in sorted(on)) for target, on in found.items()}


def _bookmarks(blocks: Sequence[Block], pages: Pages) -> list[Bookmark]:
    found = []
    for block in blocks:
        match block:
            case Heading(level, text, anchor, True):
                found.append(Bookmark(level, clean(text), pages.anchors[anchor]))
            case WeaknessTitle(number, title, anchor) | WeaknessSheet(
                WeaknessTitle(number, title, anchor)
            ):
                found.append(Bookmark(1, f"{number} {clean(title)}", pages.anchors[anchor]))
    return found


def _facts(document: Document) -> Facts:
    said = (document.marking, document.issue)
    subject = ". ".join(clean(part) for part in said if part)
    title = clean(document.title) or "Report"
    return Facts(title, subject, document.made, document.binding)


def _strings(value: object) -> Iterator[str]:
    """Yield every text that is printed."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _strings(one)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _UNPRINTED:
                yield from _strings(getattr(value, field.name))
