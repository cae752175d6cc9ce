"""Reads a printed PDF back, by other libraries than wrote it: words, boxes, structure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Word:
    """A word on a page (from 1) with its box in points from the bottom left."""

    text: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


@dataclass
class Node:
    """A structure element read back: its type, its text, and the elements in it."""

    role: str
    text: str = ""
    alt: str = ""
    scope: str = ""
    kids: list["Node"] = field(default_factory=list)

    def all(self, *roles: str) -> list["Node"]:
        """Return the elements of these types at any depth, in reading order."""
        found = [self] if self.role in roles else []
        return found + [node for kid in self.kids for node in kid.all(*roles)]


def page_texts(path: Path) -> list[str]:
    """Return what is to be seen on each page, with single spaces."""
    pdf = pypdfium2.PdfDocument(path)
    try:
        return [
            " ".join(page.get_textpage().get_text_bounded().replace("\ufffe", "-").split())
            for page in pdf
        ]
    finally:
        pdf.close()


def words(path: Path) -> list[Word]:
    """Return every word on every page, running matter too."""
    pdf = pypdfium2.PdfDocument(path)
    try:
        return [word for number in range(len(pdf)) for word in _words(pdf[number], number + 1)]
    finally:
        pdf.close()


def overlapping(found: list[Word]) -> list[tuple[Word, Word]]:
    """Return the pairs of words that cover each other."""
    return [pair for pair in _neighbours(found) if _overlap(*pair)]


def _neighbours(found: list[Word]) -> Iterator[tuple[Word, Word]]:
    """Yield the pairs of words whose lines meet."""
    for page in {word.page for word in found}:
        ordered = sorted((one for one in found if one.page == page), key=lambda one: -one.top)
        for place, one in enumerate(ordered):
            for other in ordered[place + 1 :]:
                if other.top <= one.bottom:
                    break
                yield one, other


def _overlap(one: Word, other: Word) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    up = min(one.top, other.top) - max(one.bottom, other.bottom)
    return across > 1.5 and up > 1.5


def _words(page: Any, number: int) -> Iterator[Word]:
    text = page.get_textpage()
    current = ""
    boxes: list[Box] = []
    for index in range(text.count_chars()):
        character = text.get_text_range(index, 1)
        if character.strip():
            box = text.get_charbox(index)
            if boxes and not _follows(boxes[-1], box):
                yield _word(current, boxes, number)
                current, boxes = "", []
            current += character
            boxes.append(box)
        elif boxes:
            yield _word(current, boxes, number)
            current, boxes = "", []
    if boxes:
        yield _word(current, boxes, number)


def _follows(one: Box, other: Box) -> bool:
    """Tell whether a character stands right behind another; PDFium joins words at hyphens."""
    return abs(one[1] - other[1]) <= 12 and -1 <= other[0] - one[0] <= one[2] - one[0] + 6


def _word(text: str, boxes: list[Box], page: int) -> Word:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    text = text.replace("\ufffe", "-")  # PDFium's word for a hyphen at a line's end
    return Word(text, page, min(lefts), min(bottoms), max(rights), max(tops))


def structure(path: Path) -> Node:
    """Return the structure tree with the text of its marked content, in reading order."""
    with pikepdf.open(path) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        marked = [_marked_text(page) for page in pdf.pages]
        return _node(pdf.Root.StructTreeRoot.K[0], numbers, marked)


def read_aloud(path: Path) -> str:
    """Return the document's text in structure order, figures by their alternative text."""
    return text_of(structure(path))


def _said(node: Node) -> Iterator[str]:
    if node.role == "Figure":
        yield node.alt
        return
    yield node.text
    for kid in node.kids:
        yield from _said(kid)
    if node.role not in ("Link", "#text"):
        yield " "


def _node(element: Any, numbers: dict[Any, int], marked: list[dict[int, str]]) -> Node:
    attributes = element.get("/A", {})
    node = Node(
        str(element.S)[1:],
        alt=str(element.get("/Alt", "")),
        scope=str(attributes.get("/Scope", ""))[1:],
    )
    for kid in element.get("/K", []):
        if kid.get("/Type") == "/MCR":
            text = marked[numbers[kid.Pg.objgen]][int(kid.MCID)]
            node.kids.append(Node("#text", text))
        elif kid.get("/Type") != "/OBJR":
            node.kids.append(_node(kid, numbers, marked))
    return node


def text_of(node: Node) -> str:
    """Return an element's text with all that is in it, with single spaces."""
    return " ".join("".join(_said(node)).split())


def _marked_text(page: Any) -> dict[int, str]:
    fonts = {
        name: _unicode(font.ToUnicode.read_bytes().decode("ascii"))
        for name, font in page.Resources.get("/Font", {}).items()
    }
    texts: dict[int, str] = {}
    number: int | None = None
    font: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "BDC" if "/MCID" in operands[1]:
                number = int(operands[1].MCID)
                texts[number] = ""
            case "EMC":
                number = None
            case "Tf":
                font = fonts[str(operands[0])]
            case "Tj" if number is not None:
                texts[number] += "".join(font[code] for code in bytes(operands[0]))
    return texts


def _unicode(cmap: str) -> dict[int, str]:
    pairs = re.findall(r"<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>$", cmap, re.MULTILINE)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}
