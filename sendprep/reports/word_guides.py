"""The drawn blocks of a document in Word's means: head of a weakness, key, timeline."""

from datetime import date

from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph as WordParagraph

from sendprep.reports.dates import short_day
from sendprep.reports.document import Key, Sign, Timeline, WeaknessTitle
from sendprep.reports.word_styles import PANEL, TEXT
from sendprep.reports.word_table import grid, styled
from sendprep.reports.word_text import add_bookmark, add_sign, clean, colour, element

_MARKS_IN_A_ROW = 6


def write_weakness_title(word: WordDocument, title: WeaknessTitle) -> None:
    """Add the number block with the working title, and both judgements under it."""
    heading = word.add_paragraph(style="Heading 1")
    number = heading.add_run(f"\N{NO-BREAK SPACE}{title.number}\N{NO-BREAK SPACE}")
    colour(number, "FFFFFF")
    number._r.get_or_add_rPr().append(element("w:shd", val="clear", color="auto", fill=TEXT))
    colour(heading.add_run(f"  {clean(title.title)}"), TEXT)
    add_bookmark(heading, title.anchor)
    rows = _judgements(title)
    table = grid(word, "Sendprep Layout", len(rows), (50, 120))
    for row, (label, words, sign) in zip(table.rows, rows, strict=True):
        styled(row.cells[0], "Table Text").add_run(clean(label)).style = "Role"
        said = styled(row.cells[1], "Table Text")
        if sign is not None:
            add_sign(said, sign)
        said.add_run(clean(words)).bold = True
        if label == title.viewed and title.confidence:
            said.add_run("  ")
            said.add_run(clean(title.confidence)).style = "Role"


def _judgements(title: WeaknessTitle) -> list[tuple[str, str, Sign | None]]:
    rows: list[tuple[str, str, Sign | None]] = [(title.viewed, title.view, title.view_sign)]
    if title.judged:
        rows.insert(0, (title.judged, title.judgement, title.judgement_sign))
    if title.responsible:
        rows.append(("Responsible", title.responsible, None))
    return rows


def write_key(word: WordDocument, key: Key) -> None:
    """Add what the signs and the shaded counts mean."""
    signs = word.add_paragraph(style="Source Note")
    for place, (sign, said) in enumerate(key.signs):
        if place:
            signs.add_run("\N{EM SPACE}")
        add_sign(signs, sign)
        signs.add_run(clean(said))
    if key.rungs:
        word.add_paragraph(clean(key.rungs), "Source Note")


def write_timeline(word: WordDocument, timeline: Timeline) -> None:
    """Add the dates side by side, in rows, with today among them."""
    marks = [(mark.day, mark.title, mark.main) for mark in timeline.marks]
    marks = sorted([*marks, (timeline.today, "Today", False)], key=lambda one: one[0])
    for at in range(0, len(marks), _MARKS_IN_A_ROW):
        some = marks[at : at + _MARKS_IN_A_ROW]
        width = 170 / min(len(marks), _MARKS_IN_A_ROW)
        cells = grid(word, "Sendprep Facts", 1, [width] * len(some)).rows[0].cells
        for cell, (when, title, main) in zip(cells, some, strict=True):
            _write_mark(styled(cell, "Table Text"), when, title, main)


def _write_mark(paragraph: WordParagraph, when: date, title: str, main: bool) -> None:
    paragraph.add_run(f"{short_day(when)}\n").bold = True
    said = paragraph.add_run(clean(title))
    said.bold = main or None
    if main:
        shading = element("w:shd", val="clear", color="auto", fill=PANEL)
        paragraph._p.get_or_add_pPr().insert_element_before(shading, "w:tabs", "w:spacing", "w:ind")
