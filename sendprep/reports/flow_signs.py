"""Signs set beside their words, the cells that count evidence, and the key to both."""

from collections.abc import Sequence

from sendprep.domain.evidence import Rung
from sendprep.reports import styles
from sendprep.reports.document import Key, Sign
from sendprep.reports.flow import At, Group, Panel, Picture, Piece, Placed, stack
from sendprep.reports.flow_words import set_words
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.signs import rungs_drawing, sign_drawing
from sendprep.reports.tags import Box, Element, Role

SIGN_SIZE, SIGN_WIDTH = 10.5, 14.5
_KEY_LEFT, _KEY_GAP, _LEAST_COLUMNS = 58.0, 10.0, 4
_EXAMPLE = (1, 3, 5, 2, 0)


def signed(sign: Sign, inner: Piece, width: float) -> Piece:
    """Return the piece with the sign at its left, level with its first line of table text."""
    drawing = sign_drawing(sign, SIGN_SIZE)

    def ground(sheet: Sheet, box: Box) -> None:
        left, _, _, top = box
        sheet.drawing(drawing, left, top - SIGN_SIZE - 0.4)

    return Panel(inner, width, ground, left=SIGN_WIDTH)


def rungs(counts: tuple[int, ...], parent: Element) -> Piece:
    """Return the cells that count evidence by rung, as a figure with words in their stead."""
    names = [rung.words.lower() for rung in Rung]
    said = (f"{name} {count or 'none'}" for name, count in zip(names, counts, strict=False))
    figure = parent.add(Role.FIGURE)
    figure.alt = f"Evidence by rung: {', '.join(said)}"
    return Picture(rungs_drawing(counts), figure)


def lay_key(key: Key) -> Placed:
    """Return the key: what each sign stands for, and how the evidence cells are read."""
    elements = tuple(Element(Role.PARAGRAPH) for _ in range(4))
    lines = []
    if key.signs:
        signs = signs_in_row(key.signs, styles.WIDTH - _KEY_LEFT, elements[1])
        lines.append(_line("State", elements[0], signs))
    if key.rungs:
        lines.append(_line("Evidence", elements[2], _example(key.rungs, elements[3])))
    return Placed(stack(lines, 7), elements, before=9, after=6)


def _line(label: str, element: Element, inner: Piece) -> Piece:
    words = set_words(label, styles.TABLE_HEAD, _KEY_LEFT, element)
    return Group((At(words), At(inner, _KEY_LEFT)))


def signs_in_row(signs: tuple[tuple[Sign, str], ...], width: float, element: Element) -> Piece:
    """Return signs with their words: in equal columns, or else side by side as far as they go."""
    room = width - SIGN_WIDTH
    words = [set_words(text, styles.FACT, room, element, goes_on=True) for _, text in signs]
    longs = [SIGN_WIDTH + one.width for one in words]
    column, gap = _spacing(longs, width)
    places, right, down = [], 0.0, 0.0
    for (sign, _), one, long in zip(signs, words, longs, strict=True):
        if right and right + long > width + 0.01:
            right, down = 0.0, down + one.style.lead + 4
        places.append(At(signed(sign, one, long), right, down))
        right += max(long + gap, column)
    return Group(tuple(places))


def _spacing(longs: Sequence[float], width: float) -> tuple[float, float]:
    """Return the width of a column and of the gap between two."""
    column = width / max(len(longs), _LEAST_COLUMNS)
    if all(long + _KEY_GAP <= column for long in longs):
        return column, 0
    spare = (width - sum(longs)) / max(len(longs) - 1, 1)
    return 0, max(spare, _KEY_GAP)


def _example(text: str, element: Element) -> Piece:
    drawing = rungs_drawing(_EXAMPLE)
    left = float(drawing.width) + 14
    words = set_words(text, styles.TABLE_SECOND, styles.WIDTH - _KEY_LEFT - left, element)
    return Group((At(Picture(drawing)), At(words, left)))
