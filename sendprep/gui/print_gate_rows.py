"""The rows of the privacy check: words to decide about in their sentence, and words kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextLayout

from sendprep.bank.bank import Bank
from sendprep.domain.kept_words import KeptWords
from sendprep.gui import icons, look
from sendprep.gui.account_editor import utf16
from sendprep.gui.cases_findings_said import paint_heading
from sendprep.gui.cells import RowDelegate, line_height
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.weakness_signs import Writer, height_of, paragraph
from sendprep.gui.words import day_words
from sendprep.services.look_at_print import Telling
from sendprep.services.say_place import say_place

_LEFT, _RIGHT, _PAD, _HEAD, _ICON, _GAP, _AIR = 16, 16, 9, 5, 16, 3, 8
_INNER = _LEFT + _ICON + _AIR
_AROUND = 60
"""Characters on each side, of which the last may be the half of a word."""


@dataclass(frozen=True)
class GateRow:
    """Words to decide about, words that were kept, or the heading over the latter.

    `before` and `after` stand around the words; `note` says what they seem to be, or why they
    were kept.
    """

    where: str
    words: str = ""
    before: str = ""
    after: str = ""
    note: str = ""
    telling: Telling | None = None
    kept: KeptWords | None = None

    @property
    def place(self) -> str:
        """The place of the words; "" for a heading."""
        one = self.telling or self.kept
        return one.place if one else ""

    @property
    def key(self) -> tuple[str, str]:
        """What the row is of, as long as the words stand."""
        return self.place, self.words

    @property
    def sentence(self) -> str:
        """The row as a screen reader reads it."""
        if not self.words:
            return self.where
        around = f"{self.before}{self.words}{self.after}"
        return f"“{self.words}”, {self.note}. {self.where}: {around}"


def gate_rows() -> RowModel[GateRow]:
    """Return an empty list for a view with `GateDelegate`."""
    return RowModel([Column("Words", lambda row: row.words)], says=lambda row: row.sentence)


def rows_of(bank: Bank, told: Iterable[Telling], kept: Iterable[KeptWords]) -> Iterator[GateRow]:
    """Yield the words to decide about, then those that were kept under their heading."""
    for one in told:
        before, after = _around(one)
        note = one.kind.value if one.can_remove else f"{one.kind.value}; not ours to change"
        yield GateRow(one.where, one.words, before, after, note, telling=one)
    held = list(kept)
    if held:
        yield GateRow(f"Kept with a reason, in this or another report: {len(held)}")
    for kept_one in held:
        yield _kept(bank, kept_one)


def _around(one: Telling) -> tuple[str, str]:
    """Return the words on both sides in one line, cut between words."""
    before, after = _one_line(one.before), _one_line(one.after)
    if len(one.before) >= _AROUND:
        before = "…\N{NO-BREAK SPACE}" + before.partition(" ")[2]
    if len(one.after) >= _AROUND:
        after = after.rpartition(" ")[0] + "\N{NO-BREAK SPACE}…"
    return before, after


def _one_line(text: str) -> str:
    return "".join(" " if letter.isspace() else letter for letter in text)


def _kept(bank: Bank, one: KeptWords) -> GateRow:
    where = one.place.partition("/")[2]
    if not one.place.startswith("report/"):
        where = say_place(bank, one.place)
    day = day_words(one.kept.astimezone().date())
    note = f"Kept because: {one.because} ({one.officer}, {day})"
    return GateRow(where, one.words, note=note, kept=one)


class GateDelegate(RowDelegate[GateRow]):
    """Paints where words stand and what they seem to be, and the sentence with the words lit."""

    def row_height(self, row: GateRow, width: int) -> int:
        """One line for the place, as many as the sentence needs."""
        if not row.words:
            return line_height("label") + 2 * _HEAD + 1
        return line_height("body") + _GAP + height_of(_text(row, width)) + 2 * _PAD + 1

    def paint_row(self, painter: QPainter, rect: QRect, row: GateRow, selected: bool) -> None:
        """Paint the row."""
        if not row.words:
            paint_heading(painter, rect, row.where)
            return
        left, top = rect.left() + _INNER, rect.top() + _PAD
        sign = ("ph.warning-fill", "part") if row.telling else ("ph.shield-check", "good")
        icons.paint(painter, QRect(rect.left() + _LEFT, top + 1, _ICON, _ICON), *sign)
        _paint_place(painter, left, top, rect.right() - _RIGHT, row)
        top += line_height("body") + _GAP
        _paint_sentence(painter, left, top, row, rect.width())


def _paint_place(painter: QPainter, left: int, top: int, right: int, row: GateRow) -> None:
    line = Writer(painter, left, top, right, look.font("body"))
    if row.kept:
        line.words(f"“{row.words}”", look.colour("text"), look.font("body-strong")).skip(_AIR)
        line.words(row.where, look.colour("muted"))
        return
    line.words(row.where, look.colour("text"), look.font("body-strong")).skip(_AIR)
    line.words(row.note, look.colour("muted"))


def _paint_sentence(painter: QPainter, left: int, top: int, row: GateRow, width: int) -> None:
    painter.setPen(QPen(look.colour("muted" if row.kept else "text")))
    lit = [] if row.kept else [_lit(utf16(row.before), utf16(row.words))]
    _text(row, width).draw(painter, QPointF(left, top), lit)


def _text(row: GateRow, width: int) -> QTextLayout:
    room = width - _INNER - _RIGHT
    if row.kept:
        return paragraph(row.note, look.font("body"), room)
    return paragraph(f"{row.before}{row.words}{row.after}", look.font("reading"), room)


def _lit(start: int, length: int) -> QTextLayout.FormatRange:
    lit = QTextLayout.FormatRange()
    lit.start, lit.length = start, length
    lit.format = QTextCharFormat()
    lit.format.setBackground(look.colour("marker"))
    lit.format.setForeground(look.colour("text"))
    return lit
