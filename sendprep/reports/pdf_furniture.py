"""Running heads, feet, page boxes and tabs: all of it decoration, read by no voice."""

from dataclasses import dataclass
from functools import lru_cache

from sendprep.reports import styles
from sendprep.reports.document import Document
from sendprep.reports.flow_words import Words, set_words
from sendprep.reports.fonts import clean
from sendprep.reports.pdf_pages import Page
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.pdf_sides import Side
from sendprep.reports.pdf_tabs import draw_tab
from sendprep.reports.styles import MM, Style

_HEAD = styles.PAGE_HEIGHT - 11 * MM
_FOOT = 9 * MM
_MOST_MARKING = styles.WIDTH / 3
_CLEAR = 12.0
_BOX_WIDTH, _BOX_HEIGHT = 20 * MM, 7 * MM
_LEFT_EMPTY = "This page is left empty"


@dataclass(frozen=True)
class PageNumber:
    """The number of a page as it is printed, and what stands behind "of"."""

    label: str
    last: str


def draw_furniture(
    sheet: Sheet, document: Document, page: Page, number: PageNumber, side: Side
) -> None:
    """Draw what every page has round its text; the cover has the marking only."""
    draw_head(sheet, document, page, side)
    marking = _set(document.marking, styles.MARKING, _MOST_MARKING)
    room = (styles.WIDTH - marking.width) / 2 - _CLEAR
    with sheet.artifact("Footer"):
        _middle(sheet, marking, _FOOT, side)
        if not page.bare:
            _at_edge(sheet, document.issue, room, _FOOT, side)
            _page_box(sheet, number, side)
    _draw_extras(sheet, page, side)


def draw_head(sheet: Sheet, document: Document, page: Page, side: Side) -> None:
    """Draw the running head alone."""
    marking = _set(document.marking, styles.MARKING, _MOST_MARKING)
    room = (styles.WIDTH - marking.width) / 2 - _CLEAR
    with sheet.artifact("Header"):
        _middle(sheet, marking, _HEAD, side)
        if not page.bare:
            running = with_its_end(document.running, styles.RUNNING, room)
            _at_edge(sheet, running, room, _HEAD, side)
            _at_edge(sheet, page.section, room, _HEAD, side, outside=True)
            y = _HEAD - 2.5 * MM
            sheet.line((side.left, y, side.right, y), styles.RULE, 0.6)


def _draw_extras(sheet: Sheet, page: Page, side: Side) -> None:
    """Draw the part's tab, and what an empty page says of itself."""
    if page.part and page.part.tab and not page.bare:
        with sheet.artifact():
            draw_tab(sheet, page.part.tab, page.part.tab_place, side.is_mirrored)
    if page.is_left_empty:
        with sheet.artifact():
            words = _set(_LEFT_EMPTY, styles.LABEL, styles.WIDTH)
            _middle(sheet, words, styles.PAGE_HEIGHT / 2, side)


@lru_cache(maxsize=1000)
def _set(text: str, style: Style, room: float) -> Words:
    return set_words(shortened(text, style, room), style, 10 * styles.WIDTH, None)


def _middle(sheet: Sheet, words: Words, baseline: float, side: Side) -> None:
    left = (side.left + side.right - words.width) / 2
    sheet.words(left, baseline, words.lines[0].spans, words.style.size)


def _at_edge(
    sheet: Sheet, text: str, room: float, baseline: float, side: Side, outside: bool = False
) -> None:
    """Draw on the side of the binding, or outside."""
    words = _set(text, styles.RUNNING, room)
    left = side.left if outside == side.is_mirrored else side.right - words.width
    sheet.words(left, baseline, words.lines[0].spans, words.style.size)


@lru_cache(maxsize=1000)
def shortened(text: str, style: Style, room: float) -> str:
    """Return the text on one line, without its last words and with … where it is too long."""
    words = clean(text).split()
    for count in range(len(words), 0, -1):
        tried = " ".join(words[:count])
        if count < len(words):
            tried = f"{tried.rstrip(',:;')}…"
        if _fits(tried, style, room):
            return tried
    first = words[0] if words else ""
    ends = (f"{first[:end]}…" for end in range(len(first), 0, -1))
    return next((tried for tried in ends if _fits(tried, style, room)), "")


@lru_cache(maxsize=1000)
def with_its_end(text: str, style: Style, room: float) -> str:
    """Return the text on one line, cut before its last comma: what follows says for whom it is."""
    front, comma, end = clean(text).rpartition(", ")
    words = front.split()
    shorter = (" ".join(words[:count]).rstrip(",:;") for count in range(len(words) - 1, 0, -1))
    tries = (text, *(f"{kept}…, {end}" for kept in shorter)) if comma else (text,)
    return next((tried for tried in tries if _fits(tried, style, room)), text)


def _fits(text: str, style: Style, room: float) -> bool:
    return set_words(text, style, 10 * styles.WIDTH, None).width <= room


def _page_box(sheet: Sheet, number: PageNumber, side: Side) -> None:
    """Draw "4 of 28" in its box at the outer edge."""
    figure = set_words(number.label, styles.PAGE_NUMBER, styles.WIDTH, None, goes_on=True)
    rest = _set(f"of {number.last}", styles.RUNNING, styles.WIDTH)
    gap = 2.6
    wide = max(_BOX_WIDTH, figure.width + gap + rest.width + 16)
    bottom = _FOOT + 3 - _BOX_HEIGHT / 2
    left = side.left if side.is_mirrored else side.right - wide
    right = left + wide
    sheet.frame((left, bottom, right, bottom + _BOX_HEIGHT), styles.TEXT, 0.8)
    sheet.fill((left - 0.4, bottom - 0.4, left + 1.6, bottom + _BOX_HEIGHT + 0.4), styles.TEXT)
    start = left + (wide - figure.width - gap - rest.width) / 2
    sheet.words(start, _FOOT, figure.lines[0].spans, styles.PAGE_NUMBER.size)
    place = start + figure.width + gap
    sheet.words(place, _FOOT, rest.lines[0].spans, styles.RUNNING.size)
