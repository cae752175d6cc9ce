"""All words of a document in reading order, for those who look at them before they are printed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

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
    Text,
    Timeline,
    WeaknessTitle,
)
from sendprep.reports.document_sheet import SheetBack, SheetRest, WeaknessSheet
from sendprep.reports.sheet_words import sheet_words


@dataclass(frozen=True)
class Printed:
    """One paragraph, cell or label, and the headings over it; `is_quoted` marks a letter's words.

    `path` is "Weakness 3: Mill wheel › What we did"; words before the first heading have "Cover".
    """

    path: str
    text: str
    is_quoted: bool = False


def printed_words(document: Document) -> Iterator[Printed]:
    """Yield every piece of words that stands on paper or is read aloud, none of them empty."""
    yield from _of("Running head", [document.title, document.running])
    yield from _of("Running head", [document.marking, document.issue])
    headings = ["Cover"]
    for block in document.blocks:
        headings = _under(headings, block)
        path = " › ".join(headings)
        if isinstance(block, ExactWords):
            yield Printed(path, block.text, is_quoted=True)
            yield from _of(path, [block.source])
        elif isinstance(block, WeaknessSheet):
            yield from _of_sheet(path, block)
        else:
            yield from _of(path, _words(block))


def _under(headings: list[str], block: Block) -> list[str]:
    """Return the headings over what follows a block."""
    if isinstance(block, Heading):
        return [*headings[: block.level - 1], block.text] if block.level > 1 else [block.text]
    if isinstance(block, WeaknessTitle):
        return [f"{block.called} {block.number}: {block.title}"]
    if isinstance(block, WeaknessSheet):
        return _under(headings, block.title)
    return headings


def _of_sheet(path: str, sheet: WeaknessSheet) -> Iterator[Printed]:
    yield Printed(path, sheet.exact.text, is_quoted=True)
    for heading, text in sheet_words(sheet):
        yield from _of(f"{path} › {heading}" if heading else path, [_joined(text)])


def _of(path: str, texts: Iterable[str]) -> Iterator[Printed]:
    for text in texts:
        if text.strip():
            yield Printed(path, text)


def _words(block: Block) -> Iterable[str]:
    match block:
        case Heading() | ExactWords():
            return (block.text,)
        case Lead() | Paragraph() | Gap() | Note():
            return (_joined(block.text),)
        case Bullets(items):
            return map(_joined, items)
        case Table():
            return _of_table(block)
        case HeatMap():
            return _of_heat_map(block)
        case Intervals():
            return _of_intervals(block)
        case SheetBack():
            return (block.title,)
        case PageBreak() | Part() | WeaknessSheet() | SheetRest():
            return ()
        case WeaknessTitle() | Key() | Timeline() | Cover() | Contents() | Ruled():
            return _of_guide(block)
        case _:
            assert_never(block)


def _of_guide(
    block: WeaknessTitle | Key | Timeline | Cover | Contents | Ruled,
) -> Iterable[str]:
    match block:
        case WeaknessTitle():
            judgements = (block.judged, block.judgement, block.viewed, block.view)
            return (block.title, *judgements, block.confidence, block.responsible)
        case Key():
            return (*(words for _, words in block.signs), block.rungs)
        case Timeline():
            return (*(mark.title for mark in block.marks), block.alt)
        case Cover():
            return _of_cover(block)
        case Contents():
            return (block.heading, *(title for title, _ in block.beyond))
        case Ruled():
            return (block.label,)
        case _:
            assert_never(block)


def _of_table(table: Table) -> Iterator[str]:
    yield from (column.head for column in table.columns)
    yield table.summary
    for row in table.rows:
        for cell in row:
            yield from (_joined(cell.text), _joined(cell.second))


def _of_heat_map(block: HeatMap) -> Iterator[str]:
    yield from (block.label, *block.columns, block.total, block.summary)
    yield from (row.label for row in block.rows)


def _of_intervals(block: Intervals) -> Iterator[str]:
    yield from (block.label, block.cases, block.figure, block.likely, block.summary)
    for row in block.rows:
        yield from (row.number, row.label, row.second, row.cases, row.figure, row.likely)


def _of_cover(cover: Cover) -> Iterator[str]:
    yield from (cover.area, cover.title, cover.subtitle, cover.tiles_heading)
    yield from (words for _, words in cover.tile_counts)
    yield _joined(cover.tiles_note)
    for label, fact in cover.facts:
        yield from (label, fact)
    yield cover.handling


def _joined(text: Text) -> str:
    return "".join(run.text for run in text)
