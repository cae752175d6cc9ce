"""The places of a document that can be reached, and the runs of words that reach for them."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from sendprep.reports.document import Block, Heading, Run, Table, WeaknessTitle
from sendprep.reports.document_sheet import WeaknessSheet


def anchors(block: Block) -> Iterator[str]:
    """Yield the anchors that stand in a block."""
    match block:
        case Heading() | WeaknessTitle():
            yield block.anchor
        case WeaknessSheet():
            yield block.title.anchor
        case Table():
            yield from (cell.anchor for row in block.rows for cell in row if cell.anchor)


def runs(value: object) -> Iterator[Run]:
    """Yield every run in a block, or in a value of one."""
    match value:
        case Run():
            yield value
        case tuple():
            for one in value:
                yield from runs(one)
        case _ if is_dataclass(value):
            for field in fields(value):
                yield from runs(getattr(value, field.name))
