"""The cover, which opens a report."""

from dataclasses import replace

from sendprep.reports import styles
from sendprep.reports.document import Cover, Sign
from sendprep.reports.flow import At, Group, Item, Picture, Piece, Placed, Rule, Stack
from sendprep.reports.flow_signs import signs_in_row
from sendprep.reports.flow_words import Numbers, set_words
from sendprep.reports.signs import tiles_drawing
from sendprep.reports.styles import Style
from sendprep.reports.tags import Element, Role, Scope

_FACT_LEFT, _FACT_PADDING = 123.0, 4.0
_STATES = {
    Sign.GOOD: "sufficient",
    Sign.PART: "at risk",
    Sign.BAD: "not yet",
    Sign.NONE: "not judged",
}


def lay_cover(cover: Cover, numbers: Numbers) -> Placed:
    """Return the front page: who, what, the state of every weakness, and the facts."""
    elements: list[Element] = []

    def words(text: str, style: Style, role: Role = Role.PARAGRAPH, share: float = 1) -> Piece:
        elements.append(Element(role))
        return set_words(text, style, styles.WIDTH * share, elements[-1])

    items = [
        Item(Stack(())),
        Item(words(cover.area, styles.COVER_AREA), 78),
        Item(Rule(styles.WIDTH, 4, styles.ACCENT), 13),
        Item(words(cover.title, styles.COVER_TITLE, Role.H1), 13),
        Item(words(cover.subtitle, styles.SUBTITLE, share=0.62), styles.COVER_TITLE.after),
        *_tiles(cover, numbers, elements),
        *_facts(cover, elements),
        Item(words(cover.handling, styles.COVER_NOTE, share=0.82), 14),
    ]
    return Placed(_filling(items), tuple(elements), alone=True, section="")


def _tiles(cover: Cover, numbers: Numbers, elements: list[Element]) -> list[Item]:
    if not cover.tiles:
        return []
    heading, figure = Element(Role.H2), Element(Role.FIGURE)
    counts, note = Element(Role.PARAGRAPH), Element(Role.PARAGRAPH)
    elements += [heading, figure, counts, note]
    figure.alt = ", ".join(f"{tile.number} {_STATES[tile.sign]}" for tile in cover.tiles)
    return [
        Item(set_words(cover.tiles_heading, styles.COVER_HEADING, styles.WIDTH, heading), 74),
        Item(Picture(tiles_drawing(cover.tiles, styles.WIDTH), figure), 8),
        Item(signs_in_row(cover.tile_counts, styles.WIDTH, counts), 9),
        Item(set_words(cover.tiles_note, styles.COVER_NOTE, styles.WIDTH, note, numbers), 8),
    ]


def _facts(cover: Cover, elements: list[Element]) -> list[Item]:
    if not cover.facts:
        return []
    table = Element(Role.TABLE, summary="What this document is, one fact a row")
    elements.append(table)
    items = [Item(Rule(styles.WIDTH, 0.8, styles.ACCENT), 66)]
    for number, (label, fact) in enumerate(cover.facts):
        if number:
            items.append(Item(Rule(styles.WIDTH, 0.4, styles.HAIRLINE), _FACT_PADDING))
        items.append(Item(_fact(label, fact, table.add(Role.ROW)), _FACT_PADDING - 0.6))
    return [*items, Item(Rule(styles.WIDTH, 1.1, styles.ACCENT), _FACT_PADDING)]


def _fact(label: str, fact: str, row: Element) -> Piece:
    head, cell = row.add(Role.HEAD_CELL, Scope.ROW), row.add(Role.CELL)
    muted = replace(styles.FACT, colour=styles.MUTED)
    return Group(
        (
            At(set_words(label, muted, _FACT_LEFT - 8, head)),
            At(set_words(fact, styles.FACT, styles.WIDTH - _FACT_LEFT, cell), _FACT_LEFT),
        )
    )


def _filling(items: list[Item]) -> Piece:
    """Draw the spaces together where the cover would be longer than its page."""
    solid = sum(item.piece.height for item in items)
    gaps = sum(item.before for item in items)
    share = min(1, max(0, (styles.HEIGHT - solid) / gaps))
    return Stack(tuple(replace(item, before=item.before * share) for item in items))
