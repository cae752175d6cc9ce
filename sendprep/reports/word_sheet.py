"""A weakness leaf in Word's means: two columns for each pair of zones, and nothing is cut."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.table import _Cell as WordCell

from sendprep.reports.document import Cell, Column, Intervals, Run, Table, Text, plain
from sendprep.reports.document_sheet import (
    SheetBack,
    SheetBars,
    SheetEvidenceZone,
    SheetZone,
    Voice,
    WeaknessSheet,
)
from sendprep.reports.reading import said
from sendprep.reports.sheet_words import EVIDENCE
from sendprep.reports.word_guides import write_weakness_title
from sendprep.reports.word_intervals import write_intervals
from sendprep.reports.word_table import cells_of, grid, styled, write_table
from sendprep.reports.word_text import clean, write_text

_HALVES = (83.0, 87.0)
_FIVE_TO_SEVEN = (70.0, 100.0)
_LINE, _LONG = 50, 1300
"""Characters of a line of half a page, and of a third of a page of them."""
_BESIDE = 4
"""Characters that the space between two roles would take."""
_COLUMNS = (
    Column("No.", 11),
    Column("What it shows", 73),
    Column("From", 22),
    Column("Rung", 31),
    Column("Evidence date", 22),
    Column("Page", 11),
)


def write_sheet(word: WordDocument, sheet: WeaknessSheet) -> None:
    """Add the front with all that it has to say, over as many pages as that takes."""
    write_weakness_title(word, sheet.title)
    if sheet.leads:
        _write_leads(word, sheet.leads)
    word.add_paragraph(f"“{clean(sheet.exact.text)}”", "Exact Words")
    word.add_paragraph(clean(sheet.exact.source), "Exact Words Source")
    _write_pair(word, sheet.then, sheet.now)
    _write_pair(word, sheet.did, sheet.difference)
    for voice in sheet.voices:
        _write_voice(word, voice)
    if sheet.no_voice:
        write_text(word.add_paragraph(style="Gap"), sheet.no_voice)
    if sheet.bars:
        if sheet.difference.is_left_out:
            word.add_paragraph(clean(sheet.difference.heading), "Sheet Heading")
        _write_bars(word, sheet.bars)
    if not sheet.evidence.is_left_out:
        _write_evidence(word, sheet.evidence)
    _write_pair(word, sheet.not_yet, sheet.next)
    _write_pair(word, sheet.judgement, sheet.questions, _FIVE_TO_SEVEN, "Sheet Text")


def write_sheet_back(word: WordDocument, back: SheetBack) -> None:
    """Add the heading over the findings, from a new page on."""
    heading = word.add_paragraph(f"{back.number}  {clean(back.title)}", "Heading 2")
    heading.paragraph_format.page_break_before = True
    heading.paragraph_format.space_before = 0


def _write_leads(word: WordDocument, leads: Sequence[tuple[str, str]]) -> None:
    needs = [max(len(part), len(role)) + _BESIDE for part, role in leads]
    widths = [170 * need / sum(needs) for need in needs]
    table = grid(word, "Sendprep Layout", 1, widths)
    for cell, (part, role) in zip(cells_of(table.rows[0]), leads, strict=True):
        styled(cell, "Table Second").add_run(clean(part))
        _add(cell, "Table Text", plain(role))


def _write_pair(
    word: WordDocument,
    left: SheetZone,
    right: SheetZone,
    widths: Sequence[float] = _HALVES,
    style: str = "Sheet Bullet",
) -> None:
    """Add two zones side by side, or the one that there is, with their items in a style."""
    zones = [zone for zone in (left, right) if not zone.is_left_out]
    if not zones:
        return
    table = grid(word, "Sendprep Layout", 1, widths if len(zones) == 2 else (170,))
    row = table.rows[0]
    if any(map(_is_long, zones)):
        properties = row._tr.get_or_add_trPr()
        properties.remove(properties.find(qn("w:cantSplit")))
    for cell, zone in zip(cells_of(row), zones, strict=True):
        heading = styled(cell, "Sheet Heading")
        heading.add_run(clean(zone.heading))
        heading.paragraph_format.space_before = Pt(3)  # the row has a space above it
        heading.paragraph_format.keep_with_next = False  # else a long row moves on whole
        for item in zone.items:
            _add(cell, style, item)
        if not zone.items:
            _add(cell, "Gap", zone.gap)


def _is_long(zone: SheetZone) -> bool:
    """Return whether a zone may fill so much of a page that it is parted rather than moved on."""
    return sum(len(said(item)) + _LINE for item in zone.items) > _LONG


def _add(cell: WordCell, style: str, text: Text) -> None:
    paragraph = cell.add_paragraph()
    paragraph._p.style = style.replace(" ", "")
    write_text(paragraph, text)


def _write_voice(word: WordDocument, voice: Voice) -> None:
    word.add_paragraph(f"“{clean(voice.words)}”", "Voice")
    write_text(word.add_paragraph(style="Voice Source"), voice.source)


def _write_bars(word: WordDocument, bars: SheetBars) -> None:
    word.add_paragraph(clean(bars.caption), "Source Note").paragraph_format.keep_with_next = True
    heads = ("Criterion", "Met in", "Share", "Likely")
    write_intervals(word, Intervals(*heads, bars.rows, bars.caption))
    word.add_paragraph(clean(bars.note), "Source Note")


def _write_evidence(word: WordDocument, zone: SheetEvidenceZone) -> None:
    pieces = f"{zone.pieces} {'piece' if zone.pieces == 1 else 'pieces'}"
    headed = (Run(f"{EVIDENCE}: {pieces}"), *((Run("; "), *zone.index) if zone.index else ()))
    write_text(word.add_paragraph(style="Sheet Heading"), headed if zone.rows else plain(EVIDENCE))
    if not zone.rows:
        write_text(word.add_paragraph(style="Gap"), zone.gap)
        return
    rows = tuple(
        tuple(
            Cell(text)
            for text in (
                *(row.number, row.shows, plain(row.source)),
                *(plain(row.rung), plain(row.dated), row.page),
            )
        )
        for row in zone.rows
    )
    write_table(word, Table(_COLUMNS, rows, f"{EVIDENCE}, the strongest first.", row_heads=True))
    if zone.missing:
        write_text(word.add_paragraph(style="Source Note"), zone.missing)
