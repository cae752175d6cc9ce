"""The stamp at the foot of every page of an exhibit: which page it is, and its number here."""

from dataclasses import dataclass
from functools import cache

from reportlab.graphics.shapes import Drawing, Rect
from reportlab.lib.colors import HexColor

from sendprep.domain.binder import Binding
from sendprep.domain.exhibit_paper import PaperPage
from sendprep.reports import styles
from sendprep.reports.flow_words import set_words
from sendprep.reports.fonts import Face, width
from sendprep.reports.pdf_furniture import shortened
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.pdf_sides import UNBOUND, Side
from sendprep.reports.styles import MM, Style
from sendprep.reports.tags import Span

_WIDE, _HIGH, _ABOVE_EDGE = 42 * MM, 7 * MM, 7 * MM
_BASELINE = _ABOVE_EDGE + _HIGH / 2 - 3
_PAD, _CLEAR = 6.0, 9.0
_ROOM_ABOVE = 17 * MM
_SMALLER = 0.94


@dataclass(frozen=True)
class Stamp:
    """What a stamp says: the exhibit, the page of it, of how many, and the binder's number."""

    code: str
    page: int
    count: int
    label: str


def placed(page: PaperPage, side: Side, is_set: bool) -> str:
    """Return the operators that set a page of an exhibit on its sheet.

    A page that we set keeps its margin for binding. One with ink where the stamp comes is made
    smaller, in the room above it, so that nothing is covered (print.md 9).
    """
    if is_set:
        return f"q 1 0 0 1 {side.left - styles.INNER:.3f} 0 cm {page.placed} Q"
    if not (page.inked_left if side.is_mirrored else page.inked_right):
        return page.placed
    scale = min(_SMALLER, (page.height - _ROOM_ABOVE) / page.height)
    right = page.width * (1 - scale) / 2
    return f"q {scale:.5f} 0 0 {scale:.5f} {right:.3f} {_ROOM_ABOVE:.3f} cm {page.placed} Q"


def draw_stamp(
    sheet: Sheet, page: PaperPage, stamp: Stamp, side: Side, binding: Binding, source: str
) -> None:
    """Draw the stamp outside, and beside it what the page was made from if it is not the file's."""
    margin = UNBOUND if binding is Binding.UNBOUND else styles.OUTER
    left = margin if side.is_mirrored else page.width - margin - _WIDE
    sheet.drawing(_frame(), left, _ABOVE_EDGE)
    told = f"{stamp.code} · {stamp.page} of {stamp.count}"
    _figures(sheet, left + _PAD, told, styles.RUNNING)
    wide = width(stamp.label, Face.BOLD) * styles.PAGE_NUMBER.size
    _figures(sheet, left + _WIDE - _PAD - wide, stamp.label, styles.PAGE_NUMBER)
    if source:
        start = left + _WIDE + _CLEAR if side.is_mirrored else styles.INNER
        end = page.width - styles.INNER if side.is_mirrored else left - _CLEAR
        told_of = shortened(source, styles.RUNNING, end - start)
        spans = set_words(told_of, styles.RUNNING, styles.WIDTH, None).lines[0].spans
        sheet.words(start, _BASELINE, spans, styles.RUNNING.size)


@cache
def _frame() -> Drawing:
    """Return the white box with its heavy edge, as the box of the pack's pages has it."""
    text, white = HexColor(styles.TEXT), HexColor(styles.WHITE)
    return Drawing(
        _WIDE,
        _HIGH,
        Rect(0, 0, _WIDE, _HIGH, fillColor=white, strokeColor=text, strokeWidth=0.8),
        Rect(-0.4, -0.4, 2, _HIGH + 0.8, fillColor=text, strokeColor=None),
    )


def _figures(sheet: Sheet, left: float, text: str, style: Style) -> None:
    sheet.words(left, _BASELINE, [Span(text, style.face, style.colour)], style.size)
