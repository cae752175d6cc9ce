"""Invented area SEND reports, drawn as PDF or written as text, each with the truth beside it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sendprep.domain.inspection import Letter
from sendprep.domain.pages import Line, Page, Pages

OUTCOMES = {
    1: "Work in this made-up place does typically lead to positive experiences for children.",
    2: "Work in this made-up place does lead to inconsistent experiences for children.",
    3: "There are widespread and/or systemic failings leading to great worry in this place.",
}
_LEFT, _RIGHT, _TOP, _BOTTOM, _WIDTH, _HEIGHT = 57.0, 530.0, 95.0, 770.0, 595.0, 842.0
_SIZE, _PITCH, _PAD, _HANG = 11.0, 14.5, 6.0, 18.0
_COLUMN = 218.0


@dataclass(frozen=True)
class MadeArea:
    """One invented area: its lead-in, its sub-bullets, what follows them, who answers for it."""

    text: str
    bullets: tuple[str, ...] = ()
    tail: str = ""
    body: str | None = None

    @property
    def whole(self) -> str:
        """The text as the reader is to give it."""
        return f"{self.text}\n{self.tail}" if self.tail else self.text


@dataclass(frozen=True)
class MadeReport:
    """What an invented report says."""

    area: str
    dates: str
    outcome: int
    priority: tuple[MadeArea, ...]
    improvement: tuple[MadeArea, ...]
    body_text: tuple[str, ...] = (
        "Families told inspectors about their days in the invented town.",
    )
    title: str = "Area SEND inspection of"


@dataclass(frozen=True)
class Look:
    """How a report is drawn: the variants that published reports show."""

    heading_twice: bool = True
    numbered: bool = False
    bullet: str = "•"
    uprights: bool = True
    levels: bool = True
    rows_ruled: bool = True
    stray_bullet: bool = False
    footer_dates: str | None = None
    offset: int = 0


def write_pdf(made: MadeReport, look: Look, path: Path) -> Path:
    """Draw the report; `look.offset` moves the tables down, so that pages cut other rows."""
    from reportlab.pdfgen.canvas import Canvas

    drawing = _Drawing(Canvas(str(path), pagesize=(_WIDTH, _HEIGHT)), made, look)
    drawing.draw()
    return path


def text_lines(made: MadeReport, look: Look, width: int = 84, blank: bool = True) -> list[str]:
    """Write the report as plain text; `blank` puts a blank line between two areas."""
    lines = [
        "Local area partnership report",
        f"{made.title} {made.area} Local Area Partnership",
        f"Inspection dates: {made.dates}",
        "Inspection outcome",
        *_wrapped(OUTCOMES[made.outcome], width),
        "Information about the local area partnership",
        *(line for text in made.body_text for line in _wrapped(text, width)),
    ]
    for title, areas in _lists(made):
        lines += [title] * (2 if look.heading_twice and areas[0].body is None else 1)
        for number, area in enumerate(areas, 1):
            lines += [""] if blank else []
            lines += _wrapped(area.body, 30) if area.body else []
            lead = f"{number}. {area.text}" if look.numbered and not area.body else area.text
            lines += _wrapped(lead, width)
            for bullet in area.bullets:
                lines += _wrapped(f"{look.bullet} {bullet}", width)
            lines += _wrapped(area.tail, width)
    details = ["Local area partnership details", "Local authority Integrated care board"]
    return [*lines, "" if blank else "Inspection team", *details, "Nowhere Council NHS Nowhere ICB"]


def write_word(made: MadeReport, look: Look, path: Path) -> Path:
    """Write the report as Word with real tables, whose sub-bullets are list items or typed."""
    from docx import Document

    document = Document()
    for line in text_lines(replace(made, priority=(), improvement=()), look, 5000)[:-3]:
        document.add_paragraph(line)
    for title, areas in _lists(made):
        document.add_paragraph(title)
        two = areas[0].body is not None
        table = document.add_table(0, 2 if two else 1)
        if two or look.heading_twice:
            titles = ("Responsible body", title) if two else (title,)
            for cell, text in zip(table.add_row().cells, titles, strict=True):
                cell.text = text
        for area in areas:
            cells = table.add_row().cells
            cells[0].text, cells[-1].text = area.body or "", area.text
            for bullet in area.bullets:
                listed = look.bullet == "•"
                style = "List Bullet" if listed else None
                cells[-1].add_paragraph(bullet if listed else f"{look.bullet} {bullet}", style)
            if area.tail:
                cells[-1].add_paragraph(area.tail)
    document.add_paragraph("Local area partnership details")
    document.save(str(path))
    return path


def text_pages(lines: list[str]) -> Pages:
    """Return lines as a document without positions."""
    return Pages((Page(None, tuple(Line(text) for text in lines)),), "made")


def front(outcome: str) -> list[str]:
    """Write the head of a report with the given words as its outcome."""
    title = "Area SEND inspection of Ashmere Local Area Partnership"
    return [title, "Inspection dates: 4 to 8 March 2024", "Inspection outcome", outcome]


def words_of(text: str) -> Counter[str]:
    """Return how often each word stands in a text, capitals aside."""
    return Counter(re.findall(r"\w+", text.lower()))


def all_text(letter: Letter) -> str:
    """Return all words that were read as areas, findings and responsible bodies."""
    return " ".join(
        " ".join((w.text, w.responsible or "", *(f.text for f in w.findings)))
        for w in letter.weaknesses
    )


def _lists(made: MadeReport) -> Iterator[tuple[str, tuple[MadeArea, ...]]]:
    if made.priority:
        yield "Areas for priority action", made.priority
    if made.improvement:
        yield "Areas for improvement", made.improvement


def _wrapped(text: str, width: int) -> list[str]:
    import textwrap

    return textwrap.wrap(text, width, break_on_hyphens=False) if text else []


@dataclass(frozen=True)
class _Printed:
    """One line to be drawn: where it begins, what it says, and a bullet before it."""

    x: float
    text: str
    bullet: str = ""
    gap: bool = False


class _Drawing:
    """Draws a report downwards, cutting table rows at the end of a page as Word does."""

    def __init__(self, canvas: Any, made: MadeReport, look: Look) -> None:
        self.canvas, self.made, self.look = canvas, made, look
        self.y, self.page = _TOP, 1

    def draw(self) -> None:
        """Draw all pages and save the file."""
        for text in (
            "Local area partnership report",
            f"{self.made.title} {self.made.area} Local Area",
            "Partnership",
            f"Inspection dates: {self.made.dates}",
            "Dates of previous inspection: Not previously inspected",
            "Inspection outcome",
            OUTCOMES[self.made.outcome],
            "Information about the local area partnership",
            *self.made.body_text,
        ):
            self._paragraph(text)
        self._new_page()
        self.y += self.look.offset * _PITCH
        for title, areas in _lists(self.made):
            self._table(title, areas)
        if self.look.stray_bullet:
            self._down()
            self._mark(_LEFT, "■")
        self._new_page()
        self._paragraph("Local area partnership details")
        self._paragraph("Nowhere Council NHS Nowhere ICB")
        self._footer()
        self.canvas.save()

    def _paragraph(self, text: str) -> None:
        for line in _fitted(text, _RIGHT - _LEFT):
            self._write(_LEFT, line)
            self._down()

    def _table(self, title: str, areas: tuple[MadeArea, ...]) -> None:
        two = areas[0].body is not None
        self._room(6)
        self._down()
        self._write(_LEFT, title, bold=True)
        self._down()
        self._level(two)
        if two or self.look.heading_twice:
            top = self.y
            self._down()
            self._write(_LEFT + _PAD, "Responsible body" if two else title, bold=True)
            if two:
                self._write(_COLUMN + _PAD, title, bold=True)
            self.y += 4
            self._upright(top, two)
            self._level(two)
        for number, area in enumerate(areas, 1):
            self._row(area, number, two, last=number == len(areas))

    def _row(self, area: MadeArea, number: int, two: bool, last: bool) -> None:
        left = (_COLUMN if two else _LEFT) + _PAD
        own = self._cell(area, number, left)
        body = [_Printed(_LEFT + _PAD, t) for t in _fitted(area.body or "", _COLUMN - _LEFT - 12)]
        if self.y + 2 * _PITCH > _BOTTOM:
            self._next_table_page(two)
        top = self.y
        for index in range(max(len(own), len(body))):
            if self.y + _PITCH > _BOTTOM:
                self._upright(top, two)
                self._next_table_page(two)
                top = self.y
            self._down(2 if index < len(own) and own[index].gap else 1)
            for piece in (*own[index : index + 1], *body[index : index + 1]):
                self._print(piece)
        self.y += 4
        self._upright(top, two)
        if self.look.rows_ruled or last:
            self._level(two)

    def _cell(self, area: MadeArea, number: int, left: float) -> list[_Printed]:
        room = _RIGHT - left - _PAD
        text = f"{number}. {area.text}" if self.look.numbered and not area.body else area.text
        lines = [_Printed(left, line) for line in _fitted(text, room)]
        for bullet in area.bullets:
            first, *rest = _fitted(bullet, room - 2 * _HANG)
            lines.append(_Printed(left + 2 * _HANG, first, self.look.bullet))
            lines += [_Printed(left + 2 * _HANG, line) for line in rest]
        tail = [_Printed(left, line) for line in _fitted(area.tail, room)]
        return lines + [replace(line, gap=not index) for index, line in enumerate(tail)]

    def _print(self, piece: _Printed) -> None:
        if piece.bullet:
            self._mark(piece.x - _HANG, piece.bullet)
        self._write(piece.x, piece.text)

    def _mark(self, x: float, bullet: str) -> None:
        if bullet == "■":
            self.canvas.setFont("ZapfDingbats", 7)
            self.canvas.drawString(x, _HEIGHT - self.y + 1, "n")
        else:
            self._write(x, bullet)

    def _write(self, x: float, text: str, bold: bool = False) -> None:
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", _SIZE)
        self.canvas.drawString(x, _HEIGHT - self.y, text)

    def _down(self, lines: int = 1) -> None:
        self.y += lines * _PITCH

    def _room(self, lines: int) -> None:
        if self.y + lines * _PITCH > _BOTTOM:
            self._new_page()

    def _next_table_page(self, two: bool) -> None:
        self._level(two)
        self._new_page()
        self._level(two)

    def _new_page(self) -> None:
        self._footer()
        self.canvas.showPage()
        self.y, self.page = _TOP, self.page + 1

    def _footer(self) -> None:
        dates = self.look.footer_dates or self.made.dates
        self.canvas.line(_LEFT, 42, _RIGHT, 42)
        self.canvas.setFont("Helvetica", 9)
        name = f"Area SEND inspection report: {self.made.area} Local Area Partnership"
        self.canvas.drawString(60, 30, name)
        self.canvas.drawString(60, 18, dates)
        self.canvas.drawString(520, 18, str(self.page))

    def _level(self, two: bool) -> None:
        if self.look.levels:
            height = _HEIGHT - self.y
            for left, right in ((_LEFT, _COLUMN), (_COLUMN, _RIGHT)) if two else ((_LEFT, _RIGHT),):
                self.canvas.line(left, height, right, height)

    def _upright(self, top: float, two: bool) -> None:
        if self.look.uprights and self.y > top:
            for x in (_LEFT, _COLUMN, _RIGHT) if two else (_LEFT, _RIGHT):
                self.canvas.line(x, _HEIGHT - top, x, _HEIGHT - self.y)


def _fitted(text: str, width: float) -> list[str]:
    from reportlab.lib.utils import simpleSplit

    return list(simpleSplit(text, "Helvetica", _SIZE, width)) if text else []
