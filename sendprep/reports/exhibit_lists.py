"""Sets the items of lists in the words of a file without pages: mark, indent, hanging lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sendprep.domain.bullet_signs import BULLET_SIGNS
from sendprep.domain.pages import Line
from sendprep.reports import styles
from sendprep.reports.document import Run, Text
from sendprep.reports.flow import Item, Placed, Stack
from sendprep.reports.flow_bullets import Bullet
from sendprep.reports.flow_words import set_words
from sendprep.reports.fonts import Face, width

_SIGN = re.compile(rf"\s*([{BULLET_SIGNS}✓])\s*(?=\S)")
_DASH_OR_NUMBER = re.compile(
    r"\s*([-–—*]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+(?=\S)"
)
_INNER = "○◦"
_DRAWN = {"✓": "✓", "○": "–", "◦": "–", "-": "–", "–": "–", "—": "–"}
"""What is drawn for a sign, where our letters have it; any other is a bullet."""
_INDENTS = (13.0, 18.0, 24.0, 30.0, 36.0)
_NUMBERED = 1
_APART = 3.0
_ENDS = (".", ":", ";", "?", "!", ",", "; and", "; or")


@dataclass(frozen=True)
class ListItem:
    """An item of a list: its number or sign as it is drawn, and whether it is within another."""

    mark: str
    text: Text
    is_inner: bool = False

    @property
    def is_numbered(self) -> bool:
        """Whether a number or letter counts it."""
        return self.mark[-1:] in (".", ")") or self.mark[-1:].isdigit()


def parted(lines: Sequence[Line]) -> Iterator[ListItem | list[Line]]:
    """Yield the items of lists among lines that stand together, and the lines between them.

    A line without a mark belongs to the item above it, unless it begins something new.
    """
    rest: list[Line] = []
    held: ListItem | None = None
    for at, line in enumerate(lines):
        found = _marked(line, lines[at - 1] if at else None, held is not None)
        if found or (held and _begins_anew(line)):
            yield from (one for one in (rest, held) if one)
            rest, held = [], found
        if held and not found:
            held = replace(held, text=(*held.text, Run(f"\n{line.text.strip()}", bold=line.bold)))
        elif not held:
            rest.append(line)
    yield from (one for one in (rest, held) if one)


def lay_item(item: ListItem, goes_on: bool) -> Placed:
    """Return an item laid out; closer to the next one if its list goes on."""
    indent = _indent(item)
    mark = set_words(item.mark, styles.BULLET, indent, None)
    left = _INDENTS[0] if item.is_inner else 0
    words = set_words(item.text, styles.BULLET, styles.READING_WIDTH - left - indent, None)
    piece = Stack((Item(Bullet(words, mark, indent), left=left),))
    return Placed(piece, before=_APART, after=_APART if goes_on else styles.BODY.after)


def _marked(line: Line, above: Line | None, in_list: bool) -> ListItem | None:
    """Return the item that a line begins; a dash or number in mid-sentence begins none."""
    found = _SIGN.match(line.text)
    can_begin = in_list or above is None or above.bold or above.text.rstrip().endswith(_ENDS)
    if found is None and can_begin:
        found = _DASH_OR_NUMBER.match(line.text)
    if found is None:
        return None
    sign = found[1]
    drawn = sign if any(map(str.isalnum, sign)) else _DRAWN.get(sign, "•")
    words = line.text[found.end() :].strip()
    return ListItem(drawn, (Run(words, bold=line.bold),), sign in _INNER)


def _begins_anew(line: Line) -> bool:
    return line.bold or line.text.rstrip().endswith(":")


def _indent(item: ListItem) -> float:
    """Return the room of a mark: the same for all bullets, and for numbers of a like length."""
    wide = width(item.mark, Face.REGULAR) * styles.BULLET.size + _APART
    steps = _INDENTS[_NUMBERED:] if item.is_numbered else _INDENTS
    return next((step for step in steps if step >= wide), wide)
