"""The contents: every listed heading with its page, weaknesses with the sign of our view."""

from collections.abc import Sequence
from dataclasses import dataclass

from sendprep.reports import styles
from sendprep.reports.document import Block, Contents, Heading, Run, Sign, Text, WeaknessTitle
from sendprep.reports.document_sheet import WeaknessSheet
from sendprep.reports.flow import Item, Piece, Placed, Stack
from sendprep.reports.flow_words import Numbers, Words, set_words
from sendprep.reports.fonts import ASCENT, Face, width
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.signs import sign_drawing
from sendprep.reports.styles import MM, Style
from sendprep.reports.tags import Area, Element, Role, Span

_MOST_LINES = 34
_INDENT = 6 * MM
_SIGN_SIZE = 9.5
_NUMBER_ROOM = 34.0
_DOT = " ."


@dataclass(frozen=True)
class Entry:
    """One line of the contents."""

    level: int
    text: Text
    anchor: str
    sign: Sign | None = None


@dataclass(frozen=True)
class ContentsLine:
    """A title, dots and the page, all one link."""

    title: Words
    number: Words
    sign: Sign | None
    link: Element
    target: str | None
    left: float

    @property
    def height(self) -> float:
        """The height in points."""
        return self.title.height

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Never part."""
        return None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the line; the sign and the dots are decoration."""
        style = self.title.style
        if self.sign:
            with sheet.artifact():
                middle = top - ASCENT * style.size + style.size * 0.33
                sheet.drawing(sign_drawing(self.sign, _SIGN_SIZE), x, middle - _SIGN_SIZE / 2)
        self.title.draw(sheet, x + self.left, top)
        last = top - self.height + style.lead
        self._draw_dots(sheet, x, last)
        self.number.draw(sheet, x, last)
        if self.target:
            box = (x, top - self.height, x + styles.WIDTH, top)
            self.link.kids.append(Area(sheet.page, box, self.target))

    def _draw_dots(self, sheet: Sheet, x: float, top: float) -> None:
        size = self.title.style.size
        start = self.left + self.title.lines[-1].width * size + 3
        end = styles.WIDTH - self.number.width - 4
        dot = width(_DOT, Face.REGULAR) * size
        count = int((end - start) // dot)
        if count > 0:
            dots = Span(_DOT * count, Face.REGULAR, styles.RULE)
            with sheet.artifact():
                sheet.words(x + end - count * dot, top - ASCENT * size, [dots], size)


def lay_contents(contents: Contents, blocks: Sequence[Block], numbers: Numbers) -> list[Placed]:
    """Return the heading and the lines; over 34 lines the second level goes."""
    heading = Element(Role.H1)
    words = set_words(contents.heading, styles.H1, styles.WIDTH, heading)
    root = Element(Role.CONTENTS)
    beyond = [Entry(1, (Run(title),), page.page_of or "") for title, page in contents.beyond]
    items = tuple(_item(entry, root, numbers) for entry in (*_entries(blocks), *beyond))
    return [
        Placed(words, (heading,), after=10, keep=True, section=contents.heading),
        Placed(Stack(items), (root,), after=12),
    ]


def _entries(blocks: Sequence[Block]) -> list[Entry]:
    entries = [entry for block in blocks for entry in _entry(block)]
    if len(entries) > _MOST_LINES:
        return [entry for entry in entries if entry.level == 1]
    return entries


def _entry(block: Block) -> list[Entry]:
    match block:
        case Heading(level, title, anchor, True) if level <= 2:
            return [Entry(level, (Run(title),), anchor)]
        case WeaknessSheet():
            return _entry(block.title)
        case WeaknessTitle():
            text = (
                Run(f"{block.number}\u00a0 ", bold=True),
                Run(block.title),
                Run(f"\u00a0 {block.view}", muted=True),
            )
            return [Entry(1, text, block.anchor, block.view_sign)]
    return []


def _item(entry: Entry, root: Element, numbers: Numbers) -> Item:
    style, left, before = _setting(entry)
    link = root.add(Role.CONTENTS_ITEM).add(Role.REFERENCE).add(Role.LINK)
    line = ContentsLine(
        set_words(entry.text, style, styles.WIDTH - left - _NUMBER_ROOM, link, goes_on=True),
        set_words(numbers.page(entry.anchor), style, styles.WIDTH, link, right=True),
        entry.sign,
        link,
        entry.anchor if entry.anchor in numbers.anchors else None,
        left,
    )
    return Item(line, before)


def _setting(entry: Entry) -> tuple[Style, float, float]:
    if entry.sign:
        return styles.CONTENTS_WEAKNESS, 15, 1.5
    if entry.level == 1:
        return styles.CONTENTS_1, 0, 4
    return styles.CONTENTS_2, _INDENT, 0
