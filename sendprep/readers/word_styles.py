"""What the styles and lists of a Word file say of its paragraphs."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BULLET = "bullet"

_W = NAMESPACE
_OFF = ("0", "false", "none")
_MAX_PARENTS = 12


@dataclass(frozen=True)
class ListKind:
    """A list that a paragraph belongs to; `format` is Word's name of its numbers."""

    id: str
    format: str


@dataclass(frozen=True)
class Styles:
    """Which styles are bold or begin a list, and how each list is numbered."""

    bold: frozenset[str]
    lists: dict[str, str]
    formats: dict[str, str]

    def is_bold(self, paragraph: Element) -> bool:
        """Whether the paragraph's style prints it bold."""
        return _style_of(paragraph) in self.bold

    def list_of(self, paragraph: Element) -> ListKind | None:
        """Return the list of a paragraph, from itself or from its style."""
        own = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId")
        number = value_of(own) if own is not None else self.lists.get(_style_of(paragraph), "0")
        if number == "0":
            return None
        return ListKind(number, self.formats.get(number, BULLET))


def read_styles(styles: Element, numbering: Element) -> Styles:
    """Return what the style and numbering parts say; an empty part says nothing."""
    by_id = {style.get(f"{_W}styleId", ""): style for style in styles.iter(f"{_W}style")}
    bold = frozenset(name for name in by_id if _inherited(by_id, name, "rPr/", "b") not in _OFF)
    lists = {name: _inherited(by_id, name, "pPr/numPr/", "numId") for name in by_id}
    return Styles(bold, lists, _formats(numbering))


def value_of(mark: Element) -> str:
    """Return what a mark is set to; a mark without value is switched on."""
    return mark.get(f"{_W}val", "1")


def _style_of(paragraph: Element) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if style is None else value_of(style)


def _inherited(by_id: dict[str, Element], name: str, path: str, tag: str) -> str:
    """Return a style's mark, or the one of the style that it is based on; "0" if none."""
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
    return "0"


def _formats(numbering: Element) -> dict[str, str]:
    """Return the format of each list's first level."""
    abstract = {}
    for one in numbering.iter(f"{_W}abstractNum"):
        mark = one.find(f"{_W}lvl/{_W}numFmt")
        abstract[one.get(f"{_W}abstractNumId", "")] = BULLET if mark is None else value_of(mark)
    formats = {}
    for number in numbering.iter(f"{_W}num"):
        mark = number.find(f"{_W}abstractNumId")
        if mark is not None:
            formats[number.get(f"{_W}numId", "")] = abstract.get(value_of(mark), BULLET)
    return formats
