"""Prints a document as a tagged PDF (PDF/UA-1).

The blocks are laid out, pages filled, and both done again for the blocks that print page
numbers until every number is true; only then are the pages drawn, once.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from sendprep.progress import Progress, silent
from sendprep.reports import styles
from sendprep.reports.document import Block, Contents, Document, Heading, Run, Table, WeaknessTitle
from sendprep.reports.flow import Placed
from sendprep.reports.flow_blocks import lay_block, levels
from sendprep.reports.flow_words import Numbers
from sendprep.reports.fonts import Face, clean, font, missing_glyphs
from sendprep.reports.pdf_finish import Bookmark, Facts, finish
from sendprep.reports.pdf_furniture import draw_furniture
from sendprep.reports.pdf_pages import Pages, fill_pages
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.tags import Element, Role
from sendprep.reports.whole_file import write_whole

_MOST_LAYOUTS = 8
_TOLD_AFTER = 20  # blocks, of which large reports have thousands
_UNPRINTED = frozenset(("anchor", "goes_to", "page_of"))


@dataclass(frozen=True)
class Printed:
    """What came out: the number of pages, and the characters that no face has."""

    pages: int
    missing_glyphs: tuple[str, ...]


def write_pdf(document: Document, path: Path, progress: Progress = silent) -> Printed:
    """Write the document as PDF, replacing the file at once or not at all.

    Raises SendprepError if the file cannot be written, and what `progress` raises.
    """
    content, printed = render_pdf(document, progress)
    write_whole(path, content)
    return printed


def render_pdf(document: Document, progress: Progress = silent) -> tuple[bytes, Printed]:
    """Return the document as the bytes of a PDF, and what came out."""
    blocks = tuple(levels(document.blocks))
    groups, pages = _lay_out(blocks, progress)
    root = Element(Role.DOCUMENT)
    root.kids += [element for group in groups for one in group for element in one.elements]
    drawn = _draw(document, pages, progress)
    finished = finish(drawn, root, pages.anchors, _bookmarks(blocks, pages), _facts(document))
    return finished, Printed(len(pages.pages), missing_glyphs(_strings(document)))


def _lay_out(blocks: Sequence[Block], progress: Progress) -> tuple[list[list[Placed]], Pages]:
    anchors = frozenset(anchor for block in blocks for anchor in _anchors(block))
    numbers = Numbers({}, anchors)
    groups = []
    for place, block in enumerate(blocks):
        if place % _TOLD_AFTER == 0:
            progress(0, 0, "Laying the pages out")
        groups.append(lay_block(block, blocks, numbers))
    pages = fill_pages(groups)
    numbered = [place for place, block in enumerate(blocks) if _prints_pages(block)]
    for _ in range(_MOST_LAYOUTS if numbered else 0):
        found = {anchor: place.page + 1 for anchor, place in pages.anchors.items()}
        if found == numbers.pages:
            break
        numbers = Numbers(found, anchors)
        for place in numbered:
            groups[place] = lay_block(blocks[place], blocks, numbers)
        pages = fill_pages(groups)
    return groups, pages


def _anchors(block: Block) -> Iterator[str]:
    match block:
        case Heading() | WeaknessTitle():
            yield block.anchor
        case Table():
            yield from (cell.anchor for row in block.rows for cell in row if cell.anchor)


def _prints_pages(value: object) -> bool:
    """Tell whether a block prints the number of a page."""
    match value:
        case Contents():
            return True
        case Run():
            return value.page_of is not None
        case tuple():
            return any(map(_prints_pages, value))
    return is_dataclass(value) and any(
        _prints_pages(getattr(value, field.name)) for field in fields(value)
    )


def _draw(document: Document, pages: Pages, progress: Progress) -> bytes:
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
    count = len(pages.pages)
    for number, page in enumerate(pages.pages, 1):
        progress(number, count, f"Printing page {number} of {count}")
        for spot in page.spots:
            spot.piece.draw(sheet, styles.INNER, spot.top)
        draw_furniture(sheet, document, page, number, count)
        sheet.next_page()
    canvas.save()
    return raw.getvalue()


def _bookmarks(blocks: Sequence[Block], pages: Pages) -> list[Bookmark]:
    found = []
    for block in blocks:
        match block:
            case Heading(level, text, anchor, True):
                found.append(Bookmark(level, clean(text), pages.anchors[anchor]))
            case WeaknessTitle(number, title, anchor):
                found.append(Bookmark(1, f"{number} {clean(title)}", pages.anchors[anchor]))
    return found


def _facts(document: Document) -> Facts:
    said = (document.marking, document.issue)
    subject = ". ".join(clean(part) for part in said if part)
    return Facts(clean(document.title) or "Report", subject, document.made)


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
