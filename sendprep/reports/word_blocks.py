"""Each block of a document as paragraphs and tables of a Word file."""

from typing import assert_never

from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph as WordParagraph

from sendprep.reports.document import (
    Block,
    Bullets,
    Contents,
    Cover,
    Document,
    ExactWords,
    Gap,
    Heading,
    HeatMap,
    Intervals,
    Key,
    Lead,
    Note,
    PageBreak,
    Paragraph,
    Part,
    Ruled,
    Table,
    Timeline,
    WeaknessTitle,
)
from sendprep.reports.document_sheet import SheetBack, SheetRest, WeaknessSheet
from sendprep.reports.word_contents import write_contents
from sendprep.reports.word_cover import write_cover
from sendprep.reports.word_guides import write_key, write_timeline, write_weakness_title
from sendprep.reports.word_heat import write_heat
from sendprep.reports.word_intervals import write_intervals
from sendprep.reports.word_parts import begins_on_right, start_on_right, write_ruled
from sendprep.reports.word_room import room_in
from sendprep.reports.word_sheet import write_sheet, write_sheet_back
from sendprep.reports.word_table import write_table
from sendprep.reports.word_text import add_bookmark, clean, number_bookmarks, write_text


def write_blocks(word: WordDocument, document: Document) -> None:
    """Add all blocks in order; what follows the cover or the contents starts on a new page."""
    turn: PageBreak | Part | None = None
    room = room_in(document)
    notes = iter(room.notes)
    for block in document.blocks:
        if isinstance(block, PageBreak | Part):
            is_joined = isinstance(block, Part) and block.key in room.joined
            turn = turn if isinstance(turn, Part) or is_joined else block
            continue
        before = len(word.element.body)
        is_first = before == 1  # the section's own properties stand there
        if not is_first and begins_on_right(turn, document.binding):
            start_on_right(word)
            turn, before = None, len(word.element.body)
        if isinstance(block, Ruled):
            write_ruled(word, block, next(notes))
        else:
            _write(word, block, document)
        if turn and not is_first:
            _start_page(word, before)
        turn = PageBreak() if isinstance(block, Cover | Contents) else None
    number_bookmarks(word.element.body)


def _start_page(word: WordDocument, at: int) -> None:
    """Start the element at this place of the body on a new page."""
    first = word.element.body[at - 1]
    if first.tag.endswith("}p"):
        opening = WordParagraph(first, word._body).paragraph_format
        opening.page_break_before = True
        opening.space_before = 0
    else:
        breaker = word.add_paragraph(style="After Table")
        breaker.paragraph_format.page_break_before = True
        first.addprevious(breaker._p)


def _write(word: WordDocument, block: Block, document: Document) -> None:
    match block:
        case Lead() | Paragraph() | Note() | Gap():
            _write_words(word, block)
        case Bullets(items):
            for item in items:
                write_text(word.add_paragraph(style="List Bullet"), item)
        case ExactWords():
            word.add_paragraph(f"“{clean(block.text)}”", "Exact Words")
            word.add_paragraph(clean(block.source), "Exact Words Source")
        case Heading():
            heading = word.add_paragraph(clean(block.text), f"Heading {block.level}")
            add_bookmark(heading, block.anchor)
        case Table() | HeatMap() | Intervals():
            _write_rows(word, block)
        case WeaknessSheet():
            write_sheet(word, block)
        case SheetBack():
            write_sheet_back(word, block)
        case PageBreak() | Part() | SheetRest() | Ruled():
            return  # `write_blocks` has seen to it; on a sheet nothing is cut
        case _:
            _write_guide(word, block, document)


def _write_rows(word: WordDocument, block: Table | HeatMap | Intervals) -> None:
    match block:
        case Table():
            write_table(word, block)
        case HeatMap():
            write_heat(word, block)
        case Intervals():
            write_intervals(word, block)
        case _:
            assert_never(block)


def _write_words(word: WordDocument, block: Lead | Paragraph | Note | Gap) -> None:
    match block:
        case Lead(text):
            write_text(word.add_paragraph(style="Lead"), text)
        case Paragraph(text):
            write_text(word.add_paragraph(style="Body Text"), text)
        case Note(text):
            write_text(word.add_paragraph(style="Source Note"), text)
        case Gap(text):
            write_text(word.add_paragraph(style="Gap"), text)
        case _:
            assert_never(block)


def _write_guide(
    word: WordDocument,
    block: WeaknessTitle | Key | Timeline | Cover | Contents,
    document: Document,
) -> None:
    match block:
        case WeaknessTitle():
            write_weakness_title(word, block)
        case Key():
            write_key(word, block)
        case Timeline():
            write_timeline(word, block)
        case Cover():
            write_cover(word, block)
        case Contents():
            write_contents(word, block, document.blocks)
        case _:
            assert_never(block)
