"""Changes the words of a block, such as where its references lead, and leaves all else as it is."""

from collections.abc import Callable
from dataclasses import replace

from sendprep.reports.document import (
    Block,
    Bullets,
    Cell,
    Cover,
    Gap,
    Lead,
    Note,
    Paragraph,
    Table,
    Text,
)


def with_texts(block: Block, change: Callable[[Text], Text]) -> Block:
    """Return the block with each of its texts changed; what has no runs stays the same."""
    match block:
        case Lead(text) | Paragraph(text) | Gap(text) | Note(text):
            return replace(block, text=change(text))
        case Bullets(items):
            return Bullets(tuple(map(change, items)))
        case Table(rows=rows):
            changed = tuple(tuple(_cell(cell, change) for cell in row) for row in rows)
            return replace(block, rows=changed)
        case Cover(tiles_note=note):
            return replace(block, tiles_note=change(note))
        case _:
            return block


def _cell(cell: Cell, change: Callable[[Text], Text]) -> Cell:
    return replace(cell, text=change(cell.text), second=change(cell.second))
