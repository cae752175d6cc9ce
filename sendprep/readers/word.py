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
from sendprep.readers.office_parts import Parts
from sendprep.readers.word_beside import Beside, read_beside
from sendprep.readers.word_lists import Lists, read_lists
from sendprep.readers.word_pieces import DELETED, Piece, pieces, within
from sendprep.readers.word_remarks import remarks_of_body
from sendprep.readers.word_styles import NAMESPACE, Styles, read_styles

_W = NAMESPACE


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "word 3"


def read(file: Given) -> Reading:
    """Return what a Word file says; SendprepError if it is protected, damaged or unsafe.

    Pages are numbered only where the file says where they break. An empty Line parts
    paragraphs; a table's row is one Line with a tab between its cells (behind a lone one), a line
    break between the paragraphs of a cell, and a bullet before its list items; a heading is bold,
    whatever its style. Notes and comments
    stand below the text of their page; a remark says what headers and footers repeat.
    """
    check_archive(file)
    try:
        with file.open() as stream, zipfile.ZipFile(stream) as archive:
            parts = Parts(archive)
            main = parts.main("word/document.xml")
            body = parts.root(main).find(f"{_W}body")
            if body is None:
                raise guard.cut_short(file)
            beside = read_beside(parts, main, body)
            none = Element("none")
            styles, numbering = (
                next(iter(parts.linked(main, kind)), none) for kind in ("styles", "numbering")
            )
    except (ElementTree.ParseError, zipfile.BadZipFile, EOFError) as fault:
        raise guard.cut_short(file) from fault
    remarks = (*remarks_of(file), *remarks_of_body(body, beside))
    try:
        made = _Body(read_styles(styles), read_lists(numbering), beside)
        return Reading(made.read(body), remarks)
    except RecursionError as fault:
        raise guard.unsafe(file) from fault


@dataclass
class _Body:
    """The lines of a document, gathered page by page."""

    styles: Styles
    lists: Lists
    beside: Beside
    pages: list[list[Line]] = field(default_factory=lambda: [[]])

    def read(self, body: Element) -> Pages:
        self._blocks(body)
        self._say(self.beside.of_page())
        self._say(self.beside.of_document())
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
        rows = _rows(table)
        if _is_frame(rows):
            self._blocks(rows[0][0])
            return
        for row in rows:
            cells = ["\n".join(self._cell(cell)) for cell in row]
            if any(cells):
                self.pages[-1].append(Line("\t".join(cells if len(cells) > 1 else [*cells, ""])))
        self.pages[-1].append(Line(""))

    def _cell(self, cell: Element) -> Iterator[str]:
        """Yield the words of a table's cell, a line for each paragraph and row within it."""
        for element in _blocks(cell):
            if element.tag == f"{_W}tbl":
                rows = _rows(element)
                if _is_frame(rows):
                    yield from self._cell(rows[0][0])
                else:
                    inner = ([" ".join(self._cell(one)) for one in row] for row in rows)
                    yield from (" | ".join(filter(None, row)) for row in inner if any(row))
            else:
                text = "".join(map(self._words, pieces(element)))
                if text.strip():
                    yield " ".join(f"{self._mark(element)}{text}".split())

    def _paragraph(self, paragraph: Element) -> None:
        """Add a paragraph: a line for each of its printed lines that the author has ended."""
        text, weight = self._mark(paragraph), [0, 0]
        heads = self.styles.is_heading(paragraph)
        for piece in pieces(paragraph, self.styles.is_bold(paragraph)):
            if piece.ends_page or piece.drawn:
                self._add(text, weight, heads)
                text = ""
                self._part(piece)
            text += self._words(piece) if not piece.drawn else ""
            weight[piece.bold] += sum(char.isalnum() for char in piece.text)
        self._add(text, weight, heads)
        self.pages[-1].append(Line(""))

    def _part(self, piece: Piece) -> None:
        """Turn the page, or show a chart or diagram between two lines."""
        if piece.ends_page:
            self._say(self.beside.of_page())
            self.pages.append([])
        self.pages[-1] += self.beside.drawn.get(piece.drawn, [])

    def _words(self, piece: Piece) -> str:
        """Return what is printed for a piece within a line."""
        if piece.note:
            return self.beside.mark(piece.note)
        if piece.drawn:
            return "".join(f" {one.text} " for one in self.beside.drawn.get(piece.drawn, ()))
        return piece.text

    def _say(self, lines: list[Line]) -> None:
        if lines and self.pages[-1] and self.pages[-1][-1].text:
            self.pages[-1].append(Line(""))
        self.pages[-1] += lines

    def _add(self, text: str, weight: list[int], heads: bool) -> None:
        """Add lines; a heading counts as bold, whatever weight its style has."""
        for line in text.split("\n"):
            if line.strip():
                bold = heads or weight[True] > weight[False]
                self.pages[-1].append(Line(line.strip(), bold=bold))

    def _mark(self, paragraph: Element) -> str:
        """Return the bullet or number that Word prints before a paragraph of a list."""
        place = self.styles.list_of(paragraph)
        return self.lists.mark(place) if place else ""


def _rows(table: Element) -> list[list[Element]]:
    """Return the cells of each row, but for rows that were struck out."""
    rows = (row for row in within(table, f"{_W}tr") if row.find(f"{_W}trPr/{_W}del") is None)
    return [[*within(row, f"{_W}tc")] for row in rows]


def _is_frame(rows: list[list[Element]]) -> bool:
    """Whether a table of one cell is a frame round text."""
    return [len(row) for row in rows] == [1]


def _blocks(body: Element) -> Iterator[Element]:
    """Yield paragraphs and tables in order, also those inside content controls."""
    for element in body:
        if element.tag in (f"{_W}p", f"{_W}tbl"):
            yield element
        elif element.tag not in DELETED:
            yield from _blocks(element)
