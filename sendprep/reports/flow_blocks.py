"""Lays each block of a document out as pieces.

A new kind of block gets a case here; mypy shows where.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from sendprep.reports import styles
from sendprep.reports.document import (
    Block,
    Bullets,
    Contents,
    Cover,
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
    Text,
    Timeline,
    WeaknessTitle,
)
from sendprep.reports.document_sheet import SheetBack, SheetRest, WeaknessSheet
from sendprep.reports.flow import Item, Panel, Placed, Stack
from sendprep.reports.flow_bullets import Bullet
from sendprep.reports.flow_contents import lay_contents
from sendprep.reports.flow_cover import lay_cover
from sendprep.reports.flow_exact import lay_exact_words
from sendprep.reports.flow_heat import lay_heat
from sendprep.reports.flow_intervals import lay_intervals
from sendprep.reports.flow_ruled import lay_ruled
from sendprep.reports.flow_sheet import lay_sheet, lay_sheet_back, lay_sheet_rest
from sendprep.reports.flow_signs import lay_key
from sendprep.reports.flow_table import lay_table
from sendprep.reports.flow_timeline import lay_timeline
from sendprep.reports.flow_title import lay_weakness_title
from sendprep.reports.flow_words import Numbers, set_words
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.signs import gap_drawing
from sendprep.reports.styles import Style
from sendprep.reports.tags import Box, Element, Role

_HEADINGS = {
    1: (styles.H1, Role.H1),
    2: (styles.H2, Role.H2),
    3: (styles.H3, Role.H3),
}
_GAP_SIGN = 12.0


def lay_block(block: Block, blocks: Sequence[Block], numbers: Numbers) -> list[Placed]:
    """Return the block laid out; a page break is nothing, and is seen to where pages are filled."""
    match block:
        case PageBreak():
            return [Placed(Stack(()), turns=True)] if block.joins else []
        case Part():
            return [Placed(Stack(()), part=block)]
        case Ruled():
            return [lay_ruled(block)]
        case Contents():
            return lay_contents(block, blocks, numbers)
        case Cover():
            return [lay_cover(block, numbers)]
        case WeaknessTitle():
            count = sum(isinstance(other, WeaknessTitle) for other in blocks)
            return [lay_weakness_title(block, count)]
        case Table() | Key() | HeatMap() | Intervals() | Timeline():
            return [_lay_figures(block, numbers)]
        case WeaknessSheet() | SheetBack() | SheetRest():
            return _lay_leaf(block, numbers)
        case _:
            return [_lay_words(block, numbers)]


def _lay_figures(block: Table | Key | HeatMap | Intervals | Timeline, numbers: Numbers) -> Placed:
    match block:
        case Table():
            return lay_table(block, numbers)
        case Key():
            return replace(lay_key(block), clings=True)
        case HeatMap():
            return lay_heat(block)
        case Intervals():
            return lay_intervals(block)
        case Timeline():
            return lay_timeline(block)
        case _:
            assert_never(block)


def _lay_leaf(block: WeaknessSheet | SheetBack | SheetRest, numbers: Numbers) -> list[Placed]:
    match block:
        case WeaknessSheet():
            return [lay_sheet(block, numbers)]
        case SheetBack():
            return [lay_sheet_back(block)]
        case SheetRest():
            return lay_sheet_rest(block, numbers)
        case _:
            assert_never(block)


def levels(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with headings raised where they would skip a level (PDF/UA-1, 7.4.2)."""
    deepest = 0
    for block in blocks:
        match block:
            case Heading(level):
                deepest = min(level, deepest + 1)
                yield replace(block, level=deepest)
            case WeaknessTitle() | Contents() | Cover():
                deepest = 1
                yield block
            case WeaknessSheet() | SheetBack():
                deepest = 2
                yield block
            case _:
                yield block


def _lay_words(
    block: Heading | Lead | Paragraph | Bullets | ExactWords | Gap | Note, numbers: Numbers
) -> Placed:
    match block:
        case Heading():
            return _lay_heading(block)
        case Lead(text):
            return replace(_lay_text(text, styles.LEAD, numbers), keep=True)
        case Paragraph(text):
            return _lay_text(text, styles.BODY, numbers)
        case Note(text):
            return replace(_lay_text(text, styles.NOTE, numbers, styles.WIDTH), clings=True)
        case Bullets():
            return _lay_bullets(block, numbers)
        case ExactWords():
            return lay_exact_words(block)
        case Gap(text):
            return _lay_gap(text, numbers)
        case _:
            assert_never(block)


def _lay_heading(block: Heading) -> Placed:
    style, role = _HEADINGS[block.level]
    element = Element(role)
    words = set_words(block.text, style, styles.WIDTH, element)
    return Placed(
        words,
        (element,),
        before=24 if block.level == 1 else style.before,
        after=style.after,
        keep=True,
        anchor=block.anchor,
        section=block.text if block.level == 1 else None,
    )


def _lay_text(
    text: Text, style: Style, numbers: Numbers, width: float = styles.READING_WIDTH
) -> Placed:
    element = Element(Role.PARAGRAPH)
    words = set_words(text, style, width, element, numbers)
    return Placed(words, (element,), before=style.before, after=style.after)


def _lay_bullets(block: Bullets, numbers: Numbers) -> Placed:
    root = Element(Role.LIST)
    items = []
    for text in block.items:
        item = root.add(Role.ITEM)
        label, body = item.add(Role.LABEL), item.add(Role.BODY)
        mark = set_words("•", styles.BULLET, Bullet.indent, label)
        room = styles.READING_WIDTH - Bullet.indent
        words = set_words(text, styles.BULLET, room, body, numbers)
        items.append(Item(Bullet(words, mark), styles.BULLET.before + styles.BULLET.after))
    return Placed(Stack(tuple(items)), (root,), before=1.5, after=6)


def _lay_gap(text: Text, numbers: Numbers) -> Placed:
    element = Element(Role.PARAGRAPH)
    left = 9 + _GAP_SIGN + 6
    room = styles.READING_WIDTH - left - 9
    words = set_words(text, styles.GAP, room, element, numbers)
    panel = Panel(words, styles.READING_WIDTH, _gap_ground, left=left, above=6.5, below=7.5)
    return Placed(panel, (element,), before=6, after=9)


def _gap_ground(sheet: Sheet, box: Box) -> None:
    left, _, _, top = box
    sheet.frame(box, styles.PART, 0.8, (3, 2))
    sheet.drawing(gap_drawing(_GAP_SIGN), left + 9, top - 6.5 - _GAP_SIGN)
