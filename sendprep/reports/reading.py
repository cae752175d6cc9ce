"""Every word of a document in reading order, for what has to be looked up or counted in it."""

from collections.abc import Iterator
from typing import assert_never

from sendprep.reports.document import (
    Block,
    Bullets,
    Cell,
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
from sendprep.reports.sheet_words import sheet_words


def said(text: Text) -> str:
    """Return the words of a text without its styles; page numbers are not among them."""
    return "".join(run.text for run in text)


def words(block: Block) -> Iterator[str]:
    """Yield the texts of a block, in the order in which they are read."""
    match block:
        case Heading(text=heading):
            yield heading
        case Lead(text) | Paragraph(text) | Gap(text) | Note(text):
            yield said(text)
        case Bullets(items):
            yield from map(said, items)
        case ExactWords():
            yield from (block.text, block.source)
        case WeaknessTitle():
            yield from _of_title(block)
        case Table():
            yield from _of_table(block)
        case HeatMap():
            yield from _of_heat(block)
        case Intervals():
            yield from _of_intervals(block)
        case WeaknessSheet() | SheetBack() | SheetRest():
            yield from _of_leaf(block)
        case _:
            yield from _of_guide(block)


def _of_leaf(block: WeaknessSheet | SheetBack | SheetRest) -> Iterator[str]:
    match block:
        case WeaknessSheet():
            yield block.exact.text
            yield from (said(text) for _, text in sheet_words(block))
        case SheetBack():
            yield from (str(block.number), block.title)
        case SheetRest():
            return  # what a sheet has no room for is among its own words
        case _:
            assert_never(block)


def _of_guide(
    block: Cover | Contents | Timeline | Key | Ruled | PageBreak | Part,
) -> Iterator[str]:
    match block:
        case Cover():
            yield from _of_cover(block)
        case Contents(heading, beyond):
            yield from (heading, *(title for title, _ in beyond))
        case Timeline(marks):
            yield from (mark.title for mark in marks)
        case Key():
            yield from (*(word for _, word in block.signs), block.rungs)
        case Ruled():
            yield block.label
        case PageBreak() | Part():
            return
        case _:
            assert_never(block)


def _of_title(title: WeaknessTitle) -> Iterator[str]:
    yield f"{title.number}"
    yield title.title
    if title.judged:
        yield from (title.judged, title.judgement)
    yield from (title.viewed, title.view, title.confidence, title.responsible)


def _of_table(table: Table) -> Iterator[str]:
    yield from (column.head for column in table.columns)
    for row in table.rows:
        for cell in row:
            yield from _of_cell(cell)


def _of_heat(heat: HeatMap) -> Iterator[str]:
    yield from (heat.label, *heat.columns, heat.total)
    for row in heat.rows:
        yield from (row.number, row.label)
        yield from ("–" if count is None else str(count or "none") for count in row.counts)
        yield str(row.total)


def _of_intervals(intervals: Intervals) -> Iterator[str]:
    yield from (intervals.label, intervals.cases, intervals.figure, intervals.likely)
    for row in intervals.rows:
        yield from (row.number, row.label, row.second, row.cases, row.figure, row.likely)


def _of_cell(cell: Cell) -> Iterator[str]:
    yield said(cell.text)
    yield said(cell.second)


def _of_cover(cover: Cover) -> Iterator[str]:
    yield from (cover.area, cover.title, cover.subtitle, cover.tiles_heading)
    yield from (word for _, word in cover.tile_counts)
    yield said(cover.tiles_note)
    for label, fact in cover.facts:
        yield from (label, fact)
    yield cover.handling
