"""What only our own pages know of the room that Word's have: lines for notes, shared pages."""

from collections.abc import Iterator
from dataclasses import dataclass

from sendprep.progress import silent
from sendprep.reports import styles
from sendprep.reports.document import Document, Part, Ruled
from sendprep.reports.flow_blocks import levels
from sendprep.reports.flow_ruled import NoteLines
from sendprep.reports.pdf_layout import Layout, lay_out
from sendprep.reports.styles import MM

_HEIGHT, _LABEL, _APART = 254 * MM, 12 * MM, 8 * MM
_TALLER = 1.12
"""How much higher the same words stand in Word: half a point larger, in tables set wider apart."""


@dataclass(frozen=True)
class Room:
    """How many lines each block for notes has room for, and the keys of parts that join a page."""

    notes: tuple[int, ...] = ()
    joined: frozenset[str] = frozenset()


def room_in(document: Document) -> Room:
    """Return the room on the pages of a document, as we set it."""
    blocks = tuple(levels(document.blocks))
    if not any(isinstance(block, Ruled | Part) for block in blocks):
        return Room()
    layout = lay_out(document, blocks, None, silent)
    return Room(tuple(_notes(layout)), frozenset(layout.pages.joined))


def _notes(layout: Layout) -> Iterator[int]:
    spots = (spot for page in layout.pages.pages for spot in page.spots)
    tops = {id(spot.piece.label): spot.top for spot in spots if isinstance(spot.piece, NoteLines)}
    for placed in (placed for group in layout.groups for placed in group):
        if isinstance(placed.piece, NoteLines):
            yield _lines(tops.get(id(placed.piece.label), 0.0))


def _lines(top: float) -> int:
    """Return how many lines go below a height above the paper's foot, 0 for none."""
    used = styles.PAGE_HEIGHT - styles.TOP - top
    return max(0, int((_HEIGHT - _TALLER * used - _LABEL) / _APART))
