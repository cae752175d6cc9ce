"""The words of an OpenDocument part, block by block: paragraphs, lists, tables, boxes, notes."""

import re
from collections.abc import Callable, Iterable
from xml.etree.ElementTree import Element

from sendprep.domain.pages import Line
from sendprep.readers.rows import BLANK, row_text

_NAMES = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0"
OFFICE, TEXT, TABLE, DRAW, STYLE, PRESENTATION = (
    f"{{{_NAMES.format(name)}}}"
    for name in ("office", "text", "table", "drawing", "style", "presentation")
)
_HREF = "{http://www.w3.org/1999/xlink}href"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_MATH = "{http://www.w3.org/1998/Math/MathML}math"
_SPACE = re.compile(r"[ \n\r\t]+")
_DATE = "{http://purl.org/dc/elements/1.1/}date"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_ANNOTATION, _NOTE = f"{OFFICE}annotation", f"{TEXT}note"
_UNSAID = {
    f"{TEXT}tracked-changes", f"{PRESENTATION}notes", f"{OFFICE}forms", f"{OFFICE}event-listeners",
    f"{TEXT}sequence-decls", f"{OFFICE}binary-data", f"{_SVG}title", f"{_SVG}desc",
    f"{TEXT}variable-decls", f"{TEXT}user-field-decls",
}  # fmt: skip
"""What is not printed, or is read by itself."""
_MOST_REPEATED, _SHORT = 50, 200
_MOST_OBJECTS = 1_000


class OpenWords:
    """The lines of one part, as they are printed; what stands beside them is kept apart.

    `numbered` names the list styles that count; `part_of` gives the root of a chart or other
    object by its name.
    """

    def __init__(self, numbered: frozenset[str], part_of: Callable[[str], Element]) -> None:
        self.lines: list[Line] = []
        self.footnotes: list[str] = []
        self.endnotes: list[str] = []
        self.comments: list[str] = []
        self._numbered, self._part_of = numbered, part_of
        self._seen: set[str] = set()

    def add(self, blocks: Iterable[Element], bold: bool = False) -> None:
        """Add what is printed for each block."""
        for block in blocks:
            if block.tag in (f"{TEXT}p", f"{TEXT}h"):
                self._paragraph(block, "", bold or block.tag == f"{TEXT}h")
                self.part()
            elif block.tag == f"{TEXT}list":
                self._list(block, block.get(f"{TEXT}style-name", ""), bold)
                self.part()
            elif block.tag == f"{TABLE}table":
                self._table(block)
                self.part()
            elif block.tag == _ANNOTATION:
                self._comment(block)
            elif block.tag == f"{DRAW}object":
                self._object(block)
            elif block.tag == _MATH:
                self._line(_SPACE.sub(" ", "".join(block.itertext())), False)
            elif block.tag not in _UNSAID:
                title = block.get(f"{PRESENTATION}class") == "title"
                self.add(block, bold or title)

    def part(self) -> None:
        """Part what follows from what was added."""
        if self.lines and self.lines[-1] is not BLANK:
            self.lines.append(BLANK)

    def add_notes(self) -> None:
        """Add footnotes, endnotes and comments below all that was added."""
        for head in ("Footnotes", "Endnotes", "Comments"):
            said = getattr(self, head.lower())
            if said:
                self.part()
                self.lines += [Line(head, bold=True), *map(Line, said)]

    def _paragraph(self, paragraph: Element, mark: str, bold: bool) -> None:
        anchored: list[Element] = []
        text = self._inline(paragraph, anchored)
        for at, words in enumerate(text.split("\n")):
            self._line((mark if at == 0 else "") + words.strip(" ") if words.strip() else "", bold)
        self.add(anchored)

    def _line(self, words: str, bold: bool) -> None:
        if words.strip():
            self.lines.append(Line(words.strip(" "), bold=bold))

    def _inline(self, element: Element, anchored: list[Element]) -> str:
        """Return the words of a paragraph; what is anchored in it comes after it."""
        text = [_SPACE.sub(" ", element.text or "")]
        for child in element:
            if child.tag == f"{TEXT}s":
                text.append(" ")
            elif child.tag == f"{TEXT}tab":
                text.append("\t")
            elif child.tag == f"{TEXT}line-break":
                text.append("\n")
            elif child.tag == _NOTE:
                text.append(self._note(child))
            elif child.tag == _ANNOTATION or child.tag.startswith(DRAW):
                anchored.append(child)
            elif child.tag not in _UNSAID:
                text.append(self._inline(child, anchored))
            text.append(_SPACE.sub(" ", child.tail or ""))
        return "".join(text)

    def _note(self, note: Element) -> str:
        """Keep a footnote or endnote, and return the number that stands for it in the text."""
        words = " ".join(self._within(note.find(f"{TEXT}note-body")))
        if not words:
            return ""
        mark = f"[{len(self.footnotes) + len(self.endnotes) + 1}]"
        is_end = note.get(f"{TEXT}note-class") == "endnote"
        (self.endnotes if is_end else self.footnotes).append(f"{mark} {words}")
        return mark

    def _comment(self, comment: Element) -> None:
        who = (comment.findtext(CREATOR) or "").strip()
        blocks = [one for one in comment if one.tag not in (CREATOR, _DATE)]
        words = " ".join(self._within(blocks))
        if words:
            self.comments.append(f"{who}: {words}" if who else words)

    def _list(self, items: Element, style: str, bold: bool) -> None:
        count = 0
        for item in items:
            count += item.tag == f"{TEXT}list-item"
            mark = f"{count}. " if style in self._numbered else "■ "
            for block in item:
                if block.tag == f"{TEXT}list":
                    self._list(block, block.get(f"{TEXT}style-name", style), bold)
                elif block.tag in (f"{TEXT}p", f"{TEXT}h"):
                    self._paragraph(block, mark, bold)
                    mark = ""
                else:
                    self.add([block], bold)

    def _table(self, table: Element) -> None:
        for row in _within(table, f"{TABLE}table-row"):
            cells: list[str] = []
            for cell in row:
                words = "\n".join(self._within(cell))
                again = _repeated(cell) if len(words) < _SHORT else 1
                cells += [words] * again
            text = row_text(cells)
            if text:
                self.lines.append(Line(text))

    def _within(self, blocks: Iterable[Element] | None) -> list[str]:
        """Return the lines of a cell or note, each without the tabs that part cells."""
        outer, self.lines = self.lines, []
        self.add(blocks if blocks is not None else ())
        inner, self.lines = self.lines, outer
        return [line.text.strip().replace("\t", " | ") for line in inner if line.text]

    def _object(self, shown: Element) -> None:
        """Add the words of a chart or table that lies in a part of its own, once."""
        name = shown.get(_HREF, "").removeprefix("./").rstrip("/")
        if name not in self._seen and len(self._seen) < _MOST_OBJECTS:
            self._seen.add(name)
            self.add(self._part_of(f"{name}/content.xml"))
            self.part()
        self.add(shown)


def _within(element: Element, tag: str) -> Iterable[Element]:
    """Yield what has `tag` below an element, but not what lies in another such."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag != f"{TABLE}table":
            yield from _within(child, tag)


def _repeated(cell: Element) -> int:
    """Return how often a cell stands beside itself, at most as often as a person would read."""
    many = cell.get(f"{TABLE}number-columns-repeated", "1")
    return max(1, min(int(many), _MOST_REPEATED)) if many.isdecimal() and len(many) < 9 else 1
