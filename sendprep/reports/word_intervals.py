"""Shares with their intervals in the Word file: bars of shaded spaces in a table's cells."""

from collections.abc import Iterator
from itertools import groupby

from docx.document import Document as WordDocument
from docx.shared import Pt
from docx.table import _Row as WordRow
from docx.text.paragraph import Paragraph as WordParagraph

from sendprep.reports.document import Interval, IntervalRow, Intervals
from sendprep.reports.word_table import cells_of, describe, grid, styled
from sendprep.reports.word_text import clean, element

_WIDTHS = (11, 60, 25, 30, 22, 22)
_STEPS = 40
"""Spaces that a bar is made of: each stands for two and a half points."""
_SPACE = "\N{NO-BREAK SPACE}"
_SHARE, _BAR, _FEW, _NONE = "0B5A73", "D6EAF1", "C3CDD3", "F3F5F6"


def write_intervals(word: WordDocument, block: Intervals) -> None:
    """Add the shares as a table with a head row, and the space after it."""
    made = grid(word, "Sendprep", len(block.rows) + 1, _WIDTHS)
    describe(made, block.summary, row_heads=True)
    head, *rows = made.rows
    head._tr.get_or_add_trPr().append(element("w:tblHeader"))
    number = "No." if any(row.number for row in block.rows) else ""
    heads = (number, block.label, block.cases, "0 to 100%", block.figure, block.likely)
    for place, (cell, text) in enumerate(zip(cells_of(head), heads, strict=True)):
        paragraph = styled(cell, "Table Head")
        paragraph.add_run(clean(text))
        if place > 3:
            paragraph.paragraph_format.alignment = 2
    for row, contents in zip(rows, block.rows, strict=True):
        _write_row(row, contents)


def _write_row(row: WordRow, contents: IntervalRow) -> None:
    number, label, cases, bar, figure, likely = cells_of(row)
    styled(number, "Table Text").add_run(clean(contents.number)).bold = True
    styled(label, "Table Text").add_run(clean(contents.label))
    if contents.second:
        second = label.add_paragraph(clean(contents.second))
        second._p.style = "TableSecond"
    styled(cases, "Table Text").add_run(contents.cases)
    _write_bar(styled(bar, "Table Text"), contents.interval)
    styled(figure, "Table Figure").add_run(contents.figure).bold = True
    styled(likely, "Table Figure").add_run(contents.likely)


def _write_bar(paragraph: WordParagraph, interval: Interval | None) -> None:
    """Add spaces whose ground is the bar: nothing of them is read aloud."""
    if interval is None:
        return
    for ground, steps in groupby(_grounds(interval)):
        run = paragraph.add_run(_SPACE * len(list(steps)))
        run.font.size = Pt(8)
        shading = element("w:shd", val="clear", color="auto", fill=ground)
        run._r.get_or_add_rPr().append(shading)


def _grounds(interval: Interval) -> Iterator[str]:
    """Yield the ground of each step of the scale."""
    low, least, most, high = (
        min(int(one * _STEPS), _STEPS - 1)
        for one in (interval.low, interval.least, interval.most, interval.high)
    )
    for step in range(_STEPS):
        if least <= step <= most:
            yield _SHARE
        elif low <= step <= high:
            yield _FEW if interval.is_few else _BAR
        else:
            yield _NONE
