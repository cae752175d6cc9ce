"""Lays out a weakness leaf: its front, the head of its back, and what the front had no room for."""

from collections.abc import Iterator

from sendprep.reports import styles
from sendprep.reports.document_sheet import SheetBack, SheetRest, SheetZone, WeaknessSheet
from sendprep.reports.flow import At, Group, Panel, Piece, Placed, Stack
from sendprep.reports.flow_sheet_bars import BarsZone
from sendprep.reports.flow_sheet_front import Front
from sendprep.reports.flow_sheet_items import NOTHING, Laid, heading, numbered
from sendprep.reports.flow_sheet_leaf import Leaf
from sendprep.reports.flow_sheet_zones import (
    ItemsZone,
    Lay,
    VoicesZone,
    as_bullets,
    as_passages,
    as_questions,
)
from sendprep.reports.flow_words import Numbers, set_words
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.sheet_fit import Zone
from sendprep.reports.sheet_words import EVIDENCE
from sendprep.reports.styles import MM
from sendprep.reports.tags import Box, Element, Role

_BLOCK = 10 * MM
_TITLE_LEFT = 38.0
_WIDE = styles.READING_WIDTH
_FROM = "continued from the front"
_SHORT = styles.HEIGHT / 6


def lay_sheet(block: WeaknessSheet, numbers: Numbers) -> Placed:
    """Return the front of the leaf, as high as a page."""
    return Front(Leaf(block, numbers)).placed()


def lay_sheet_back(block: SheetBack) -> Placed:
    """Return the number and the title over the findings."""
    element = Element(Role.H2)
    figure = set_words(str(block.number), styles.SHEET_BACK_NUMBER, _BLOCK, element, goes_on=True)

    def ground(sheet: Sheet, box: Box) -> None:
        sheet.fill(box, styles.TEXT)

    slack = _BLOCK - figure.height
    side = (_BLOCK - figure.width) / 2
    number = Panel(figure, _BLOCK, ground, side, above=slack / 2 - 1, below=slack / 2 + 1)
    style = styles.SHEET_BACK_TITLE
    title = set_words(block.title, style, styles.WIDTH - _TITLE_LEFT, element)
    down = max(0.0, (_BLOCK - title.height) / 2 - 1)
    piece = Group((At(number), At(title, _TITLE_LEFT, down)), _BLOCK)
    return Placed(piece, (element,), before=24, after=9, keep=True, section=block.section)


def lay_sheet_rest(block: SheetRest, numbers: Numbers) -> list[Placed]:
    """Return what the front has no room for, whole and in its order."""
    placed: list[Placed] = []
    for head, laid in _came_over(Front(Leaf(block.sheet, numbers))):
        if laid is NOTHING:
            continue
        label = heading(f"{head}, {_FROM}", styles.WIDTH, Role.H3)
        placed.append(Placed(label.piece, label.elements, before=12, after=4, keep=True))
        placed.append(Placed(_whole(laid.piece), laid.elements, after=4))
    return placed or [Placed(Stack(()))]  # a block that is laid out as nothing turns the page


def _whole(piece: Piece) -> Piece:
    """Return a piece that is not parted if it is short: no bullet or note goes over alone."""
    return Group((At(piece),)) if piece.height <= _SHORT else piece


def _came_over(front: Front) -> Iterator[tuple[str, Laid]]:
    leaf, counts = front.leaf, front.counts
    sheet = leaf.sheet
    if not counts[Zone.EXACT]:
        yield "The inspectors’ exact words", leaf.exact
    yield _items(front, Zone.THEN, sheet.then)
    yield _items(front, Zone.NOW, sheet.now)
    yield _items(front, Zone.DID, sheet.did, numbered)
    voices = VoicesZone(sheet.voices, sheet.no_voice, _WIDE, leaf.numbers)
    yield "What families said", voices.some(counts[Zone.VOICES], len(voices.items))
    yield _items(front, Zone.DIFFERENCE, sheet.difference)
    if sheet.bars and counts[Zone.BARS] < len(sheet.bars.rows):
        bars = BarsZone(sheet.bars, styles.WIDTH).some(counts[Zone.BARS], len(sheet.bars.rows))
        yield "What audits found", bars
    against = bool(counts[Zone.AGAINST])
    yield EVIDENCE, leaf.evidence.rest(counts[Zone.EVIDENCE], against)
    yield _items(front, Zone.NOT_YET, sheet.not_yet)
    yield _items(front, Zone.NEXT, sheet.next)
    yield _items(front, Zone.JUDGEMENT, sheet.judgement, as_passages)
    yield _items(front, Zone.QUESTIONS, sheet.questions, as_questions)


def _items(front: Front, zone: Zone, said: SheetZone, lay: Lay = as_bullets) -> tuple[str, Laid]:
    laid = ItemsZone(said, _WIDE, front.leaf.numbers, lay)
    return said.heading, laid.some(front.counts[zone], laid.count)
