"""The inspectors' exact words on their panel, with where they stand."""

from sendprep.reports import styles
from sendprep.reports.document import ExactWords
from sendprep.reports.flow import Item, Panel, Placed, Stack
from sendprep.reports.flow_words import set_words
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.styles import MM
from sendprep.reports.tags import Box, Element, Role

_BAR = 1.6 * MM


def lay_exact_words(block: ExactWords) -> Placed:
    """Return the quotation, in marks of our own, over its source."""
    root = Element(Role.QUOTE)
    words, source = root.add(Role.PARAGRAPH), root.add(Role.PARAGRAPH)
    room = styles.WIDTH - _BAR - 2 * 9
    inner = Stack(
        (
            Item(set_words(f"“{block.text}”", styles.EXACT_WORDS, room, words)),
            Item(set_words(block.source, styles.NOTE, room, source), 3),
        )
    )
    panel = Panel(inner, styles.WIDTH, _ground, left=_BAR + 9, above=8, below=9)
    return Placed(panel, (root,), before=6, after=9)


def _ground(sheet: Sheet, box: Box) -> None:
    left, bottom, _, top = box
    sheet.fill(box, styles.PANEL)
    sheet.fill((left, bottom, left + _BAR, top), styles.TEXT)
