"""Tabs at the outer edge of a binder's pages, by which it is opened at a weakness or exhibit."""

from sendprep.reports import styles
from sendprep.reports.flow_words import set_words
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.styles import MM

_WIDE, _FROM_EDGE = 7 * MM, 6 * MM
_HIGH, _HIGH_TURNED = 13 * MM, 24 * MM
_APART = 16 * MM
_TOP = styles.PAGE_HEIGHT - styles.TOP


def tab_place(number: int, count: int) -> float:
    """Return how far down the page the tab of one of so many stands, from 0 to 1.

    They follow each other from the top, closer where there are too many to stand clear.
    """
    room = styles.HEIGHT - _HIGH
    apart = min(_APART, room / max(count - 1, 1))
    return (number - 1) * apart / room


def draw_tab(sheet: Sheet, text: str, place: float, is_left: bool) -> None:
    """Draw a tab at the outer edge; a number stands upright, an exhibit's code is turned."""
    words = set_words(text, styles.TAB, styles.HEIGHT, None)
    is_turned = not text.isdecimal() or words.width > _WIDE - 2
    high = max(_HIGH_TURNED, words.width + 8) if is_turned else _HIGH
    left = _FROM_EDGE if is_left else styles.PAGE_WIDTH - _FROM_EDGE - _WIDE
    top = _TOP - place * (styles.HEIGHT - high)
    sheet.fill((left, top - high, left + _WIDE, top), styles.TEXT)
    middle, across = left + _WIDE / 2, top - high / 2
    # Figures and capitals are about two thirds of the size high.
    drop = styles.TAB.size * 0.33
    spans = words.lines[0].spans
    if is_turned:
        sheet.turned_words(middle - drop, across + words.width / 2, spans, styles.TAB.size)
    else:
        sheet.words(middle - words.width / 2, across - drop, spans, styles.TAB.size)
