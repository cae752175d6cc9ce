"""Heat maps of the Word file: a table whose cells darken, empty ones hatched."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.table import _Cell as WordCell
from docx.table import _Row as WordRow

from sendprep.reports.document import HeatMap, HeatRow
from sendprep.reports.word_table import cells_of, describe, grid, heat, shading, styled
from sendprep.reports.word_text import clean, colour, element

_NUMBER, _COUNT, _TOTAL = 8, 16.7, 11
_BESIDE_HEAD = "20"
"""Twentieths of a point beside the head of counts, so that "Education" has room for all of it."""
_MOST_TOGETHER = 20
"""Rows that stay on one page: a map of more may not go on any."""
_CENTRED = WD_ALIGN_PARAGRAPH.CENTER
_RIGHT = WD_ALIGN_PARAGRAPH.RIGHT


def write_heat(word: WordDocument, block: HeatMap) -> None:
    """Add the map as a table with a head row, and the space after it."""
    counts = [_counts_width(len(block.columns))] * len(block.columns)
    widths = [_NUMBER, 170 - _NUMBER - _TOTAL - sum(counts), *counts, _TOTAL]
    made = grid(word, "Sendprep", len(block.rows) + 1, widths)
    describe(made, block.summary, row_heads=True)
    head, *rows = made.rows
    head._tr.get_or_add_trPr().append(element("w:tblHeader"))
    heads = ("No.", block.label, *block.columns, block.total)
    for place, (cell, text) in enumerate(zip(cells_of(head), heads, strict=True)):
        paragraph = styled(cell, "Table Head")
        paragraph.add_run(clean(text))
        if place > 1:
            paragraph.paragraph_format.alignment = _CENTRED if text != block.total else _RIGHT
        if 1 < place < len(heads) - 1:
            _give_room(cell)
    for row, contents in zip(rows, block.rows, strict=True):
        _write_row(row, contents)
    if len(rows) <= _MOST_TOGETHER:
        for cell in (cell for row in made.rows[:-1] for cell in cells_of(row)):
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def _counts_width(columns: int) -> float:
    """Return the width of a column of counts in millimetres: wider where there are few."""
    return min(1.2 * _COUNT, 7 * _COUNT / columns)


def _give_room(cell: WordCell) -> None:
    margins = element("w:tcMar")
    for side in ("left", "right"):
        margins.append(element(f"w:{side}", w=_BESIDE_HEAD, type="dxa"))
    cell._tc.get_or_add_tcPr().append(margins)


def _write_row(row: WordRow, contents: HeatRow) -> None:
    number, label, *counted, total = cells_of(row)
    styled(number, "Table Text").add_run(clean(contents.number)).bold = True
    styled(label, "Table Text").add_run(clean(contents.label))
    for cell, count in zip(counted, contents.counts, strict=True):
        _write_count(cell, count)
    styled(total, "Table Figure").add_run(str(contents.total)).bold = True


def _write_count(cell: WordCell, count: int | None) -> None:
    paragraph = styled(cell, "Table Text")
    paragraph.paragraph_format.alignment = _CENTRED
    run = paragraph.add_run(str(count or "–"))
    run.bold = True
    if count is not None:
        colour(run, heat(count)[1])
        cell._tc.get_or_add_tcPr().append(element("w:shd", **shading(count)))
