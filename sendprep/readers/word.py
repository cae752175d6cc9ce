"""The text of a Word file (.docx): paragraphs, lists and tables as lines.

The parts are read with the standard library, which is many times quicker than a document model;
`guard` has refused every file that declares entities or unpacks to too much.
"""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.reading import Reading
from sendprep.readers import guard
from sendprep.readers.archive_remarks import remarks_of
from sendprep.readers.given import Given
from sendprep.readers.guard_archive import check_archive
from sendprep.readers.word_remarks import remarks_of_body
from sendprep.readers.word_styles import BULLET, NAMESPACE, Styles, read_styles, value_of

_W = NAMESPACE
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DELETED = {f"{_W}del", f"{_W}moveFrom", _FALLBACK}
_MARKS = {
    f"{_W}tab": "\t",
    f"{_W}noBreakHyphen": "-",
    f"{_W}softHyphen": "\u00ad",
    f"{_W}cr": "\n",
}


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "word 1"


def read(file: Given) -> Reading:
    """Return what a Word file says; SendprepError if it is protected, damaged or unsafe.

    Pages are numbered only where the file says where they break. An empty Line parts
    paragraphs; a table's row is one Line with a tab between its cells (behind a lone one), a line
    break between the paragraphs of a cell, and a bullet before its list items.
    """
    check_archive(file)
    try:
        with file.open() as stream, zipfile.ZipFile(stream) as archive:
            body = _part(archive, "word/document.xml").find(f"{_W}body")
            styles = read_styles(
                _part(archive, "word/styles.xml"), _part(archive, "word/numbering.xml")
            )
            comments = _part(archive, "word/comments.xml")
            notes = [_part(archive, f"word/{kind}.xml") for kind in ("footnotes", "endnotes")]
    except (ElementTree.ParseError, zipfile.BadZipFile, EOFError) as fault:
        raise guard.cut_short(file) from fault
    if body is None:
        raise guard.cut_short(file)
    remarks = (*remarks_of(file), *remarks_of_body(body, comments, notes))
    return Reading(_Body(styles).read(body), remarks)


def _part(archive: zipfile.ZipFile, name: str) -> Element:
    """Return a part's root, or an empty element where the file has no such part."""
    if name not in archive.namelist():
        return Element("none")
    return ElementTree.fromstring(archive.read(name))  # noqa: S314 - guard refuses declarations


@dataclass
class _Piece:
    """Words of one run; `ends_page` where a page breaks before what follows."""

    text: str
    bold: bool
    ends_page: bool = False


@dataclass
class _Body:
    """The lines of a document, gathered page by page."""

    styles: Styles
    pages: list[list[Line]] = field(default_factory=lambda: [[]])
    counts: dict[str, int] = field(default_factory=dict)

    def read(self, body: Element) -> Pages:
        self._blocks(body)
        numbered = len(self.pages) > 1
        pages = (
            Page(number if numbered else None, tuple(lines))
            for number, lines in enumerate(self.pages, 1)
        )
        return Pages(tuple(pages), reader_name())

    def _blocks(self, parent: Element) -> None:
        for element in _blocks(parent):
            if element.tag == f"{_W}tbl":
                self._table(element)
            else:
                self._paragraph(element)

    def _table(self, table: Element) -> None:
        rows = [list(_within(row, f"{_W}tc")) for row in _within(table, f"{_W}tr")]
        if [len(row) for row in rows] == [1]:  # a frame round text, not a table
            self._blocks(rows[0][0])
            return
        for row in rows:
            cells = [self._cell(cell) for cell in row]
            if any(cells):
                self.pages[-1].append(Line("\t".join(cells if len(cells) > 1 else [*cells, ""])))
        self.pages[-1].append(Line(""))

    def _cell(self, cell: Element) -> str:
        """Return the words of a table's cell, a line for each of its paragraphs."""
        lines = []
        for paragraph in cell.iter(f"{_W}p"):
            text = "".join(piece.text for piece in _pieces(paragraph, False))
            if text.strip():
                lines.append(" ".join(f"{self._mark(paragraph)}{text}".split()))
        return "\n".join(lines)

    def _paragraph(self, paragraph: Element) -> None:
        """Add a paragraph: a line for each of its printed lines that the author has ended."""
        text, weight = self._mark(paragraph), [0, 0]
        strong = self.styles.is_bold(paragraph)
        for piece in _pieces(paragraph, strong):
            if piece.ends_page:
                self._add(text, weight)
                text = ""
                self.pages.append([])
            text += piece.text
            weight[piece.bold] += sum(char.isalnum() for char in piece.text)
        self._add(text, weight)
        self.pages[-1].append(Line(""))

    def _add(self, text: str, weight: list[int]) -> None:
        for line in text.split("\n"):
            if line.strip():
                self.pages[-1].append(Line(line.strip(), bold=weight[True] > weight[False]))

    def _mark(self, paragraph: Element) -> str:
        """Return the bullet or number that Word prints before a paragraph of a list."""
        kind = self.styles.list_of(paragraph)
        if kind is None:
            return ""
        if kind.format == BULLET:
            return "■ "
        self.counts[kind.id] = self.counts.get(kind.id, 0) + 1
        return f"{self.counts[kind.id]}. "


def _blocks(body: Element) -> Iterator[Element]:
    """Yield paragraphs and tables in order, also those inside content controls."""
    for element in body:
        if element.tag in (f"{_W}p", f"{_W}tbl"):
            yield element
        elif element.tag not in _DELETED:
            yield from _blocks(element)


def _within(element: Element, tag: str) -> Iterator[Element]:
    """Yield what has `tag` below an element, but not what lies in another such."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in _DELETED:
            yield from _within(child, tag)


def _pieces(element: Element, strong: bool) -> Iterator[_Piece]:
    """Yield the words of a paragraph run by run; deleted text and fallbacks are not printed."""
    for child in element:
        if child.tag == f"{_W}r":
            yield from _run(child, _is_strong(child, strong))
        elif child.tag not in _DELETED:
            yield from _pieces(child, strong)


def _run(run: Element, strong: bool) -> Iterator[_Piece]:
    for child in run:
        if child.tag == f"{_W}t":
            yield _Piece(child.text or "", strong)
        elif child.tag in _MARKS:
            yield _Piece(_MARKS[child.tag], strong)
        elif child.tag == f"{_W}lastRenderedPageBreak":
            yield _Piece("", strong, ends_page=True)
        elif child.tag == f"{_W}br":
            page = child.get(f"{_W}type") == "page"
            yield _Piece("" if page else "\n", strong, ends_page=page)
        elif child.tag not in _DELETED:
            yield from _boxed(child, strong)


def _boxed(element: Element, strong: bool) -> Iterator[_Piece]:
    """Yield the words of a text box that is anchored in a run."""
    for paragraph in _within(element, f"{_W}p"):
        yield _Piece("\n", strong)
        yield from _pieces(paragraph, strong)
        yield _Piece("\n", strong)


def _is_strong(run: Element, strong: bool) -> bool:
    mark = run.find(f"{_W}rPr/{_W}b")
    return strong if mark is None else value_of(mark) not in ("0", "false", "none")
