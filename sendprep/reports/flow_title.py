"""The head of one weakness: its number, title, the inspectors' judgement and our own view."""

from sendprep.reports import styles
from sendprep.reports.document import Sign, WeaknessTitle
from sendprep.reports.flow import At, Group, Item, Panel, Picture, Piece, Placed, Stack
from sendprep.reports.flow_signs import SIGN_WIDTH, signed
from sendprep.reports.flow_words import set_words
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.signs import BADGE_HEIGHT, BADGE_WORDS_LEFT, badge_drawing
from sendprep.reports.styles import MM
from sendprep.reports.tags import Box, Element, Role

_BLOCK = 14 * MM
_TITLE_LEFT, _TITLE_WIDTH = 52.0, 224.0
_STATES_LEFT, _LABELS_WIDTH = 280.0, 111.0
_BESIDE = 6.5
"""Between label and state: “Inspectors, September 2025” and “Moderate confidence” stay on one line
in clear print too."""
_WORDS_LEFT = _STATES_LEFT + _LABELS_WIDTH + _BESIDE


def lay_weakness_title(block: WeaknessTitle, count: int) -> Placed:
    """Return the head of a weakness; `count` is the number of weaknesses in the document."""
    heading = Element(Role.H1)
    judged, viewed, owners = (Element(Role.PARAGRAPH) for _ in range(3))
    number = _number(block.number, heading)
    title = set_words(block.title, styles.SHEET_TITLE, _TITLE_WIDTH, heading)
    states = _states(block, judged, viewed)
    down = max(0.0, (_BLOCK - title.height) / 2 - 1)
    group = Group((At(number), At(title, _TITLE_LEFT, down), At(states, _STATES_LEFT)), _BLOCK)
    piece: Piece = group
    if block.responsible:
        words = set_words(block.responsible, styles.LABEL, styles.WIDTH, owners)
        piece = Stack((Item(group), Item(words, 7)))
    return Placed(
        piece,
        (heading, judged, viewed, owners),
        before=24,
        after=9,
        keep=True,
        anchor=block.anchor,
        section=f"{block.called} {block.number} of {count}",
    )


def _number(number: int, heading: Element) -> Piece:
    words = set_words(str(number), styles.NUMBER_BLOCK, _BLOCK, heading, goes_on=True)

    def ground(sheet: Sheet, box: Box) -> None:
        sheet.fill(box, styles.TEXT)

    slack = _BLOCK - words.height
    left = (_BLOCK - words.width) / 2
    return Panel(words, _BLOCK, ground, left, above=slack / 2 - 1, below=slack / 2 + 1)


def _states(block: WeaknessTitle, judged: Element, viewed: Element) -> Piece:
    rows = []
    if block.judgement:
        words = _judgement(block.judgement, block.judgement_sign, judged)
        rows.append(Item(_state(block.judged, words, judged)))
    badge = _badge(block.view, block.view_sign, block.confidence, viewed)
    rows.append(Item(_state(block.viewed, badge, viewed), 4))
    return Stack(tuple(rows))


def _state(label: str, state: Piece, element: Element) -> Piece:
    words = set_words(label, styles.LABEL, _LABELS_WIDTH, element, right=True, goes_on=True)
    return Group((At(words, down=2.4), At(state, _LABELS_WIDTH + _BESIDE)))


def _judgement(words: str, sign: Sign, element: Element) -> Piece:
    room = styles.WIDTH - _WORDS_LEFT - SIGN_WIDTH
    inner = set_words(words, styles.BADGE, room, element)
    piece = signed(sign, inner, room)
    return Stack((Item(Stack(())), Item(piece, 2.2)))


def _badge(words: str, sign: Sign, confidence: str, element: Element) -> Piece:
    room = styles.WIDTH - _WORDS_LEFT - BADGE_WORDS_LEFT - 8
    style = styles.BADGE_ON_DARK if sign is Sign.GOOD else styles.BADGE
    inner = set_words(words, style, room, element, goes_on=True)
    high = BADGE_HEIGHT + inner.height - style.lead
    drawing = badge_drawing(sign, inner.width, high)
    badge = Group((At(Picture(drawing)), At(inner, BADGE_WORDS_LEFT, 2.0)), high)
    if not confidence:
        return badge
    second = set_words(confidence, styles.TABLE_SECOND, styles.WIDTH - _WORDS_LEFT, element)
    return Stack((Item(badge), Item(second, 1)))
