"""What the styles of a Word file say of its paragraphs."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_W = NAMESPACE
_OFF = ("0", "false", "none")
_BODY = "9"
"""The level of what has no place in the outline (ECMA-376, 17.3.1.20)."""
_TITLES = ("title", "subtitle")
_MAX_PARENTS = 12


@dataclass(frozen=True)
class ListPlace:
    """The list that a paragraph belongs to, and how deep in it, from 0."""

    id: str
    depth: int


_NO_LIST = ListPlace("0", 0)


@dataclass(frozen=True)
class Styles:
    """Which styles are bold, head what follows, or begin a list and at which depth."""

    bold: frozenset[str]
    headings: frozenset[str]
    lists: dict[str, ListPlace]

    def is_bold(self, paragraph: Element) -> bool:
        """Whether the paragraph's style prints it bold."""
        return _style_of(paragraph) in self.bold

    def is_heading(self, paragraph: Element) -> bool:
        """Whether the paragraph, or its style, has a place in Word's outline of headings."""
        own = paragraph.find(f"{_W}pPr/{_W}outlineLvl")
        return _style_of(paragraph) in self.headings if own is None else _heads(value_of(own))

    def list_of(self, paragraph: Element) -> ListPlace | None:
        """Return the list of a paragraph, from itself or from its style."""
        styled = self.lists.get(_style_of(paragraph), _NO_LIST)
        own, depth = (paragraph.find(f"{_W}pPr/{_W}numPr/{_W}{tag}") for tag in ("numId", "ilvl"))
        number = styled.id if own is None else value_of(own)
        place = styled.depth if depth is None else depth_of(value_of(depth))
        return None if number == "0" else ListPlace(number, place)


def read_styles(styles: Element) -> Styles:
    """Return what the part of styles says; an empty part says nothing."""
    by_id = {style.get(f"{_W}styleId", ""): style for style in styles.iter(f"{_W}style")}
    bold = frozenset(name for name in by_id if _inherited(by_id, name, "rPr/", "b") not in _OFF)
    levels = {name: _inherited(by_id, name, "pPr/", "outlineLvl", _BODY) for name in by_id}
    headings = frozenset(name for name, level in levels.items() if _heads(level))
    titles = frozenset(name for name, one in by_id.items() if _name_of(one) in _TITLES)
    numbers = {name: _inherited(by_id, name, "pPr/numPr/", "numId") for name in by_id}
    depths = {name: _inherited(by_id, name, "pPr/numPr/", "ilvl") for name in by_id}
    lists = {name: ListPlace(number, depth_of(depths[name])) for name, number in numbers.items()}
    return Styles(bold, headings | titles, lists)


def value_of(mark: Element) -> str:
    """Return what a mark is set to; a mark without value is switched on."""
    return mark.get(f"{_W}val", "1")


def depth_of(level: str) -> int:
    """Return the depth of a level of a list, from 0: Word has nine."""
    return int(level) if level.isdecimal() and len(level) == 1 else 0


def _style_of(paragraph: Element) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if style is None else value_of(style)


def _name_of(style: Element) -> str:
    mark = style.find(f"{_W}name")
    return "" if mark is None else value_of(mark).lower()


def _heads(level: str) -> bool:
    return level.isdigit() and level < _BODY


def _inherited(
    by_id: dict[str, Element], name: str, path: str, tag: str, otherwise: str = "0"
) -> str:
    """Return a style's mark, or the one of the style that it is based on, or `otherwise`."""
    steps = "/".join(f"{_W}{step}" for step in [*path.strip("/").split("/"), tag])
    for _ in range(_MAX_PARENTS):
        style = by_id.get(name)
        if style is None:
            break
        mark, parent = style.find(steps), style.find(f"{_W}basedOn")
        if mark is not None:
            return value_of(mark)
        if parent is None:
            break
        name = value_of(parent)
    return otherwise
