"""Tables of the Word file: head rows repeat, no row is split, widths are kept."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table as WordTable
from docx.table import _Cell as WordCell
from docx.table import _Row as WordRow
from docx.text.paragraph import Paragraph as WordParagraph

from sendprep.reports.document import Align, Cell, Column, Table
from sendprep.reports.flow_widths import column_widths
from sendprep.reports.styles import MM
from sendprep.reports.word_styles import TEXT
from sendprep.reports.word_text import add_bookmark, add_sign, clean, colour, element, write_text

# Grounds of the cells that count evidence, from print.md 4: up to 2, up to 4, more.
_HEAT = ((2, "D6EAF1", TEXT), (4, "8FC4D6", TEXT))
_HOT = ("0B5A73", "FFFFFF")
_WIDER = 1.13
"""How much wider a word is than in our own font: half a point larger, with broader capitals."""


def write_table(word: WordDocument, table: Table) -> None:
    """Add a table with its head row, and the space after it."""
    widths = [width / MM for width in column_widths(table, _WIDER)]
    made = grid(word, "Sendprep", len(table.rows) + 1, widths)
    describe(made, table.summary, table.row_heads)
    head, *rows = made.rows
    head._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for column, cell in zip(table.columns, cells_of(head), strict=True):
        paragraph = styled(cell, "Table Head")
        paragraph.add_run(clean(column.head))
        if column.align is Align.RIGHT:
            paragraph.paragraph_format.alignment = 2
    for at, (row, contents) in enumerate(zip(rows, table.rows, strict=True)):
        _write_row(row, table.columns, contents)
        if at in table.titles:
            for paragraph in (one for cell in cells_of(row) for one in cell.paragraphs):
                paragraph.paragraph_format.keep_with_next = True


def grid(word: WordDocument, style: str, rows: int, widths: Sequence[float]) -> WordTable:
    """Add an empty table whose columns have these widths in millimetres, and the space after."""
    made: WordTable = word.add_table(rows, len(widths), style)
    made.autofit = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
    for row in made.rows:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))
        for cell, width in zip(cells_of(row), widths, strict=True):
            cell.width = Mm(width)
    word.add_paragraph(style="After Table")
    return made


def styled(cell: WordCell, style: str) -> WordParagraph:
    """Return the cell's first paragraph in a style."""
    return _in_style(cell.paragraphs[0], style)


def _in_style(paragraph: WordParagraph, style: str) -> WordParagraph:
    """Set a style by its id: python-docx's own way searches all styles for each paragraph."""
    paragraph._p.style = style.replace(" ", "")
    return paragraph


def cells_of(row: WordRow) -> list[WordCell]:
    """Return the row's cells; python-docx's own `cells` walks the whole table for each row."""
    return [WordCell(cell, row.table) for cell in row._tr.tc_lst]


def describe(made: WordTable, summary: str, row_heads: bool) -> None:
    """Say what a table holds, and which of its cells are heads."""
    properties = made._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    if look is not None:
        properties.remove(look)
    first = "1" if row_heads else "0"
    flags = {"firstRow": "1", "lastRow": "0", "firstColumn": first, "lastColumn": "0"}
    properties.append(element("w:tblLook", val="04A0", **flags, noHBand="1", noVBand="1"))
    properties.append(element("w:tblDescription", val=clean(summary)))


def _write_row(row: WordRow, columns: Sequence[Column], contents: Sequence[Cell]) -> None:
    for column, cell, content in zip(columns, cells_of(row), contents, strict=True):
        right = column.align is Align.RIGHT
        paragraph = styled(cell, "Table Figure" if right else "Table Text")
        if content.sign is not None:
            add_sign(paragraph, content.sign)
        write_text(paragraph, content.text)
        if content.rungs is not None:
            if content.text:
                paragraph.add_run().add_break()
            _write_rungs(paragraph, content.rungs)
        if any(run.text or run.page_of for run in content.second):
            write_text(_in_style(cell.add_paragraph(), "Table Second"), content.second)
        if content.anchor:
            add_bookmark(paragraph, content.anchor)


def _write_rungs(paragraph: WordParagraph, counts: Sequence[int]) -> None:
    """Set the counts on grounds that darken; none is a dash on a hatched ground."""
    for place, count in enumerate(counts):
        if place:
            paragraph.add_run(" ")
        run = paragraph.add_run(f"\N{NO-BREAK SPACE}{count or '–'}\N{NO-BREAK SPACE}")
        run.bold = True
        colour(run, heat(count)[1])
        run._r.get_or_add_rPr().append(element("w:shd", **shading(count)))


def shading(count: int) -> dict[str, str]:
    """Return the ground of a cell that counts evidence, hatched where there is none."""
    if not count:
        return {"val": "thinDiagStripe", "color": "C3CDD3", "fill": "FFFFFF"}
    return {"val": "clear", "color": "auto", "fill": heat(count)[0]}


def heat(count: int) -> tuple[str, str]:
    """Return the ground for a count, and the colour of the figure on it."""
    return next(((ground, ink) for most, ground, ink in _HEAT if count <= most), _HOT)
