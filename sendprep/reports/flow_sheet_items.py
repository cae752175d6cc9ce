"""The items of a weakness leaf laid out: bullets, numbered deeds, passages, voices, gaps."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from sendprep.reports import styles
from sendprep.reports.document import Text
from sendprep.reports.document_sheet import Voice
from sendprep.reports.flow import At, Group, Item, Panel, Picture, Piece, Stack
from sendprep.reports.flow_bullets import Bullet
from sendprep.reports.flow_words import Numbers, set_words
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.signs import disc_drawing, gap_drawing
from sendprep.reports.styles import MM, Style
from sendprep.reports.tags import Box, Element, Role

_BAR = 1.6 * MM
_BULLET_INDENT = 10.0
_DISC, _DISC_GAP = 10.0, 5.0
_GAP_SIGN, _GAP_PAD = 11.0, 5.0


@dataclass(frozen=True)
class Laid:
    """A piece with the elements that it fills, which join the document where it is used."""

    piece: Piece
    elements: tuple[Element, ...]

    @cached_property
    def height(self) -> float:
        """The height in points, which fitting asks for again and again."""
        return self.piece.height


NOTHING = Laid(Stack(()), ())


def passage(text: Text, width: float, numbers: Numbers) -> Laid:
    """Return a paragraph."""
    return _paragraph(text, styles.SHEET_TEXT, width, numbers)


def question(text: Text, width: float, numbers: Numbers) -> Laid:
    """Return a question with its line to take, and who answers."""
    return _paragraph(text, styles.SHEET_QUESTION, width, numbers)


def bullet(text: Text, width: float, numbers: Numbers) -> Laid:
    """Return an item behind a bullet."""
    item, label, body = _item()
    mark = set_words("•", styles.SHEET_TEXT, _BULLET_INDENT, label)
    room = width - _BULLET_INDENT
    words = set_words(text, styles.SHEET_TEXT, room, body, numbers)
    return Laid(_beside(mark, words, _BULLET_INDENT), (item,))


def numbered(number: int, text: Text, width: float, numbers: Numbers) -> Laid:
    """Return an item behind its number, white on a dark disc."""
    item, label, body = _item()
    figure = set_words(str(number), styles.DISC, width, label, goes_on=True)
    wide = max(_DISC, figure.width + 4)
    disc = Group(
        (
            At(Picture(disc_drawing(wide, _DISC))),
            At(figure, (wide - figure.width) / 2, (_DISC - figure.height) / 2),
        )
    )
    left = _DISC + _DISC_GAP + max(0.0, wide - _DISC)
    words = set_words(text, styles.SHEET_TEXT, width - left, body, numbers)
    return Laid(_beside(Group((At(disc, 0, 0.8),)), words, left), (item,))


def _beside(mark: Piece, words: Piece, indent: float) -> Piece:
    """Return words beside their mark, which stay together unless they would fill half a page."""
    if words.height > styles.HEIGHT / 2:
        return Bullet(words, mark, indent)
    return Group((At(mark), At(words, indent)))


def gap(text: Text, width: float, numbers: Numbers) -> Laid:
    """Return the framed sentence that names what is missing."""
    element = Element(Role.PARAGRAPH)
    left = 2 * _GAP_PAD + _GAP_SIGN
    words = set_words(text, styles.SHEET_TEXT, width - left - _GAP_PAD, element, numbers)

    def ground(sheet: Sheet, box: Box) -> None:
        sheet.frame(box, styles.PART, 0.8, (3, 2))
        sheet.drawing(gap_drawing(_GAP_SIGN), box[0] + _GAP_PAD, box[3] - 4 - _GAP_SIGN)

    panel = Panel(words, width, ground, left=left, above=3.5, below=4.5)
    return Laid(panel, (element,))


def voice(said: Voice, width: float, numbers: Numbers) -> Laid:
    """Return somebody's own words beside a bar, and who said them under it."""
    quote = Element(Role.QUOTE)
    room = width - _BAR - 6
    words = set_words(f"“{said.words}”", styles.SHEET_TEXT, room, quote.add(Role.PARAGRAPH))
    source = set_words(said.source, styles.SHEET_SECOND, room, quote.add(Role.PARAGRAPH), numbers)

    def ground(sheet: Sheet, box: Box) -> None:
        sheet.fill((box[0], box[1], box[0] + _BAR, box[3]), styles.RULE)

    inner = Stack((Item(words), Item(source, 1)))
    return Laid(Panel(inner, width, ground, left=_BAR + 6), (quote,))


def heading(text: Text | str, width: float, role: Role, numbers: Numbers | None = None) -> Laid:
    """Return the label over a zone."""
    element = Element(role)
    return Laid(set_words(text, styles.ZONE_LABEL, width, element, numbers), (element,))


def second(text: Text | str, width: float, numbers: Numbers | None = None) -> Laid:
    """Return a small muted line."""
    return _paragraph(text, styles.SHEET_SECOND, width, numbers)


def down(parts: Sequence[tuple[float, Laid]]) -> Laid:
    """Return parts one below the other, each with the space before it."""
    used = [(before, one) for before, one in parts if one is not NOTHING]
    items = tuple(Item(one.piece, before) for before, one in used)
    return Laid(Stack(items), tuple(element for _, one in used for element in one.elements))


def as_list(items: Sequence[Laid], between: float) -> Laid:
    """Return items as one list, for those who hear it too."""
    root = Element(Role.LIST)
    root.kids += [element for item in items for element in item.elements]
    return Laid(Stack(tuple(Item(item.piece, between) for item in items)), (root,))


def _paragraph(text: Text | str, style: Style, width: float, numbers: Numbers | None) -> Laid:
    element = Element(Role.PARAGRAPH)
    return Laid(set_words(text, style, width, element, numbers), (element,))


def _item() -> tuple[Element, Element, Element]:
    item = Element(Role.ITEM)
    return item, item.add(Role.LABEL), item.add(Role.BODY)
