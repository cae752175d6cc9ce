"""The drawn signs of the field's states: shapes, never glyphs, the same on paper and screen.

Each function returns a ReportLab drawing, which `as_svg` makes a picture for the window.
A sign never stands alone: its word is beside it.
"""

import re
from collections.abc import Sequence
from functools import cache

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import (
    Circle,
    Drawing,
    Group,
    Line,
    PolyLine,
    Rect,
    Shape,
    String,
    Wedge,
)
from reportlab.lib.colors import Color, HexColor

from sendprep.reports import styles
from sendprep.reports.document import Sign, Tile
from sendprep.reports.fonts import Face, font, width
from sendprep.reports.hatch import hatch_lines

INKS = {
    Sign.GOOD: styles.GOOD,
    Sign.PART: styles.PART,
    Sign.BAD: styles.BAD,
    Sign.NONE: styles.NONE,
}
RUNG_CELL, RUNG_PITCH = 12.5, 14.0
_TILE_WIDTH, _TILE_HEIGHT, _TILES_IN_ROW = 48.2, 58.0, 9
BADGE_HEIGHT, BADGE_WORDS_LEFT = 15.5, 19.0


@cache
def sign_drawing(sign: Sign, size: float = 10.5) -> Drawing:
    """Return the sign of a state, as wide and high as `size` points."""
    return _drawing(size, size, _sign(sign, size / 2, size / 2, size, INKS[sign], styles.WHITE))


@cache
def gap_drawing(size: float = 12) -> Drawing:
    """Return the triangle that stands beside the sentence naming a gap."""
    ink = HexColor(styles.PART)
    half, low, high = size / 2, size * 0.08, size * 0.94
    corners = [size * 0.03, low, half, high, size * 0.97, low, size * 0.03, low, half, high]
    return _drawing(
        size,
        size,
        [
            PolyLine(corners, strokeColor=ink, strokeWidth=size * 0.09, strokeLineJoin=1),
            Line(half, size * 0.36, half, size * 0.64, strokeColor=ink, strokeWidth=size * 0.09),
            Circle(half, size * 0.23, size * 0.06, fillColor=ink, strokeColor=None),
        ],
    )


@cache
def badge_drawing(sign: Sign, words_width: float, high: float = BADGE_HEIGHT) -> Drawing:
    """Return the badge of our own view, with room for its words from `BADGE_WORDS_LEFT` on."""
    wide = BADGE_WORDS_LEFT + words_width + 8
    on_dark = sign is Sign.GOOD
    ink, ground = INKS[sign], styles.WHITE
    if on_dark:
        ink, ground = ground, ink
    return _drawing(
        wide,
        high,
        [
            _frame(sign, wide, high, BADGE_HEIGHT / 2, 1.0, 2.2),
            *_sign(sign, 10.5, high - BADGE_HEIGHT / 2, 10, ink, ground),
        ],
    )


@cache
def tiles_drawing(tiles: tuple[Tile, ...], wide: float) -> Drawing:
    """Return the cover's tiles, nine in a row at most: each number over the sign of our view."""
    rows = -(-len(tiles) // _TILES_IN_ROW)
    in_row = -(-len(tiles) // max(rows, 1))  # rows of nearly one length: 12 are six and six
    gap = (wide - _TILES_IN_ROW * _TILE_WIDTH) / (_TILES_IN_ROW - 1)
    high = rows * _TILE_HEIGHT + (rows - 1) * gap
    shapes = []
    for place, tile in enumerate(tiles):
        row, column = divmod(place, in_row)
        across = column * (_TILE_WIDTH + gap)
        up = high - _TILE_HEIGHT - row * (_TILE_HEIGHT + gap)
        shapes.append(Group(*_tile(tile), transform=(1, 0, 0, 1, across, up)))
    return _drawing(wide, high, shapes)


def _tile(tile: Tile) -> list[Shape]:
    on_dark = tile.sign is Sign.GOOD
    ink, ground = INKS[tile.sign], styles.WHITE
    if on_dark:
        ink, ground = ground, ink
    figure = str(tile.number)
    left = (_TILE_WIDTH - width(figure, Face.BOLD) * 18) / 2
    return [
        _frame(tile.sign, _TILE_WIDTH, _TILE_HEIGHT, 5, 1.2, 2.4),
        _words(figure, left, 32.5, 18, on_dark),
        *_sign(tile.sign, _TILE_WIDTH / 2, 17.5, 13, ink, ground),
    ]


@cache
def rungs_drawing(counts: tuple[int, ...]) -> Drawing:
    """Return the counts of evidence by rung: a figure in each cell, darker for more."""
    wide = RUNG_PITCH * (len(counts) - 1) + RUNG_CELL
    cells = [
        shape
        for number, count in enumerate(counts)
        for shape in _rung_cell(number * RUNG_PITCH, count)
    ]
    return _drawing(wide, RUNG_CELL, cells)


def as_svg(drawing: Drawing) -> str:
    """Return the drawing as SVG without ReportLab's clip path, which QtSvg paints black."""
    picture = str(renderSVG.drawToString(drawing))
    picture = re.sub(r"<clipPath.*?</clipPath>", "", picture, flags=re.DOTALL)
    return picture.replace("clip-path: url(#clip)", "")


def hatch(left: float, bottom: float, wide: float, high: float) -> list[Shape]:
    """Return the lines of a hatched box."""
    rule = HexColor(styles.RULE)
    lines = hatch_lines(left, bottom, wide, high)
    return [Line(*ends, strokeColor=rule, strokeWidth=0.5) for ends in lines]


@cache
def empty_drawing(wide: float, high: float) -> Drawing:
    """Return an empty cell of a heat map: hatched, in a thin frame."""
    rule = HexColor(styles.RULE)
    frame = Rect(0.3, 0.3, wide - 0.6, high - 0.6, strokeColor=rule, strokeWidth=0.6)
    return _drawing(wide, high, [*hatch(0.6, 0.6, wide - 1.2, high - 1.2), _unfilled(frame)])


def _drawing(wide: float, high: float, shapes: Sequence[Shape]) -> Drawing:
    font(Face.REGULAR)
    made = Drawing(wide, high, initialFontName=Face.REGULAR.value)
    for shape in shapes:
        made.add(shape)
    return made


def _sign(sign: Sign, x: float, y: float, size: float, ink: str, ground: str) -> list[Shape]:
    dark, light, radius = HexColor(ink), HexColor(ground), size / 2
    if sign is Sign.NONE:
        return [_ring(x, y, radius, dark, size * 0.095, [size * 0.19, size * 0.14])]
    if sign is Sign.PART:
        half = Wedge(x, y, radius * 0.9, 90, 270, fillColor=dark, strokeColor=None)
        return [half, _ring(x, y, radius, dark, size * 0.12, None)]
    disc = Circle(x, y, radius, fillColor=dark, strokeColor=None)
    strokes = _tick(x, y, size) if sign is Sign.GOOD else _cross(x, y, size)
    for stroke in strokes:
        stroke.strokeColor, stroke.strokeWidth = light, size * 0.14
    return [disc, *strokes]


def _ring(
    x: float, y: float, radius: float, ink: Color, weight: float, dashes: list[float] | None
) -> Circle:
    return Circle(
        x,
        y,
        radius - weight / 2,
        fillColor=None,
        strokeColor=ink,
        strokeWidth=weight,
        strokeDashArray=dashes,
    )


def _tick(x: float, y: float, size: float) -> list[Shape]:
    points = [(-0.22, 0.0), (-0.06, -0.16), (0.24, 0.15)]
    flat = [place for dx, dy in points for place in (x + dx * size, y + dy * size)]
    return [PolyLine(flat, strokeLineCap=1, strokeLineJoin=1)]


def _cross(x: float, y: float, size: float) -> list[Shape]:
    arm = size * 0.17
    return [
        Line(x - arm, y - arm, x + arm, y + arm, strokeLineCap=1),
        Line(x - arm, y + arm, x + arm, y - arm, strokeLineCap=1),
    ]


def _frame(
    sign: Sign, wide: float, high: float, round_by: float, thin: float, heavy: float
) -> Rect:
    """Return the frame that tells states apart in grey: dark, light, heavy square, broken."""
    weight = heavy if sign is Sign.BAD else thin
    corner = 0 if sign is Sign.BAD else round_by - weight / 2
    fills = {Sign.GOOD: styles.GOOD, Sign.PART: styles.PART_SOFT}
    return Rect(
        weight / 2,
        weight / 2,
        wide - weight,
        high - weight,
        rx=corner,
        ry=corner,
        fillColor=HexColor(fills.get(sign, styles.WHITE)),
        strokeColor=HexColor(INKS[sign]),
        strokeWidth=weight,
        strokeDashArray=[3, 2] if sign is Sign.NONE else None,
    )


def _words(text: str, left: float, baseline: float, size: float, on_dark: bool) -> String:
    font(Face.BOLD)
    colour = styles.WHITE if on_dark else styles.TEXT
    return String(
        left, baseline, text, fontName=Face.BOLD.value, fontSize=size, fillColor=HexColor(colour)
    )


def _rung_cell(left: float, count: int) -> list[Shape]:
    box = Rect(
        left + 0.3,
        0.3,
        RUNG_CELL - 0.6,
        RUNG_CELL - 0.6,
        fillColor=HexColor(styles.HEAT[heat_step(count)]),
        strokeColor=HexColor(styles.RULE),
        strokeWidth=0.6,
    )
    if count < 1:
        return [*hatch(left + 0.6, 0.6, RUNG_CELL - 1.2, RUNG_CELL - 1.2), _unfilled(box)]
    figure = str(count)
    size = 8 if count < 100 else 7.5
    middle = left + (RUNG_CELL - width(figure, Face.BOLD) * size) / 2
    return [box, _words(figure, middle, 3.5, size, on_dark=heat_step(count) == 3)]


def heat_step(count: int) -> int:
    """Return how dark a cell is for its count: 0 none, 1 up to 2, 2 up to 4, 3 more."""
    return sum(count >= step for step in (1, 3, 5))


def _unfilled(box: Rect) -> Rect:
    box.fillColor = None
    return box


@cache
def dot_drawing(size: float, solid: bool) -> Drawing:
    """Return a mark on a timeline: solid for what the page is about, else a ring."""
    ink = HexColor(styles.ACCENT)
    middle = size / 2
    dot = Circle(
        middle,
        middle,
        middle - 0.7,
        fillColor=ink if solid else HexColor(styles.WHITE),
        strokeColor=ink,
        strokeWidth=1.4,
    )
    return _drawing(size, size, [dot])


@cache
def disc_drawing(wide: float, high: float) -> Drawing:
    """Return the dark disc that a white number stands on; wider for more figures."""
    ink = HexColor(styles.TEXT)
    ground = Rect(0, 0, wide, high, rx=high / 2, ry=high / 2, fillColor=ink, strokeColor=None)
    return _drawing(wide, high, [ground])
