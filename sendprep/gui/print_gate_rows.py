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
from sendprep.services.look_at_documents import DocumentTelling
from sendprep.services.look_at_print import Asked, Telling
from sendprep.services.say_place import say_place

_LEFT, _RIGHT, _PAD, _HEAD, _ICON, _GAP, _AIR = 16, 16, 9, 5, 16, 3, 8
_INNER = _LEFT + _ICON + _AIR
_AROUND = 60
"""Characters on each side, of which the last may be the half of a word."""


@dataclass(frozen=True)
class Around:
    """Words with what stands on both sides of them."""

    before: str
    words: str
    after: str

    @property
    def text(self) -> str:
        """The words in their sentence."""
        return f"{self.before}{self.words}{self.after}"


@dataclass(frozen=True)
class GateRow:
    """Words or a document to decide about, what was kept, or the heading over the latter.

    `before` and `after` stand around the words; `note` says what they seem to be, or why they
    were kept. A document has no words of its own but the first `samples` of what it shows.
    """

    where: str
    words: str = ""
    before: str = ""
    after: str = ""
    note: str = ""
    telling: Asked | None = None
    kept: KeptWords | None = None
    samples: tuple[Around, ...] = ()

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
    def document(self) -> DocumentTelling | None:
        """The document that is to be decided about, if it is one."""
        return self.telling if isinstance(self.telling, DocumentTelling) else None

    @property
    def sentences(self) -> tuple[Around, ...]:
        """What is shown of it, one sentence under the other."""
        return self.samples or (Around(self.before, self.words, self.after),)

    @property
    def sentence(self) -> str:
        """The row as a screen reader reads it."""
        if not self.words:
            return self.where
        if self.samples:
            shown = "; ".join(one.text for one in self.samples)
            return f"{self.where}, {self.note}. It shows {self.words}: {shown}"
        return f"“{self.words}”, {self.note}. {self.where}: {self.sentences[0].text}"


def gate_rows() -> RowModel[GateRow]:
    """Return an empty list for a view with `GateDelegate`."""
    return RowModel([Column("Words", lambda row: row.words)], says=lambda row: row.sentence)


def rows_of(bank: Bank, told: Iterable[Asked], kept: Iterable[KeptWords]) -> Iterator[GateRow]:
    """Yield what is to be decided about, then what was kept under its heading."""
    for one in told:
        yield _of_document(one) if isinstance(one, DocumentTelling) else _of_words(one)
    held = list(kept)
    if held:
        yield GateRow(f"Kept with a reason, in this or another report: {len(held)}")
    for kept_one in held:
        yield _kept(bank, kept_one)


def _of_words(one: Telling) -> GateRow:
    before, after = _around(one.before, one.after)
    note = one.kind.value if one.can_remove else f"{one.kind.value}; not ours to change"
    return GateRow(one.where, one.words, before, after, note, telling=one)


def _of_document(one: DocumentTelling) -> GateRow:
    samples = []
    for sample in one.samples:
        before, after = _around(sample.before, sample.after)
        page = f"p. {sample.page}\N{EN SPACE}" if sample.page else ""
        samples.append(Around(page + before, _one_line(sample.words), after))
    where = f"{one.code}\N{EN SPACE}{one.title}"
    return GateRow(where, one.words, note=one.words, telling=one, samples=tuple(samples))


def _around(before: str, after: str) -> tuple[str, str]:
    """Return the words on both sides in one line, cut between words."""
    is_cut = len(before) >= _AROUND, len(after) >= _AROUND
    before, after = _one_line(before), _one_line(after)
    if is_cut[0]:
        before = "…\N{NO-BREAK SPACE}" + before.partition(" ")[2]
    if is_cut[1]:
        after = after.rpartition(" ")[0] + "\N{NO-BREAK SPACE}…"
    return before, after


def _one_line(text: str) -> str:
    return "".join(" " if letter.isspace() else letter for letter in text)


def _kept(bank: Bank, one: KeptWords) -> GateRow:
    day = day_words(one.kept.astimezone().date())
    note = f"Kept because: {one.because} ({one.officer}, {day})"
    return GateRow(say_place(bank, one.place), one.words, note=note, kept=one)


class GateDelegate(RowDelegate[GateRow]):
    """Paints where words stand and what they seem to be, and the sentence with the words lit."""

    def row_height(self, row: GateRow, width: int) -> int:
        """One line for the place, as many as the sentence needs."""
        if not row.words:
            return line_height("label") + 2 * _HEAD + 1
        high = sum(height_of(text) for text in _texts(row, width))
        return line_height("body") + _GAP + high + 2 * _PAD + 1

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
        _paint_sentences(painter, left, top, row, rect.width())


def _paint_place(painter: QPainter, left: int, top: int, right: int, row: GateRow) -> None:
    line = Writer(painter, left, top, right, look.font("body"))
    if row.kept:
        line.words(f"“{row.words}”", look.colour("text"), look.font("body-strong")).skip(_AIR)
        line.words(row.where, look.colour("muted"))
        return
    line.words(row.where, look.colour("text"), look.font("body-strong")).skip(_AIR)
    line.words(row.note, look.colour("muted"))


def _paint_sentences(painter: QPainter, left: int, top: int, row: GateRow, width: int) -> None:
    painter.setPen(QPen(look.colour("muted" if row.kept else "text")))
    for one, text in zip(row.sentences, _texts(row, width), strict=True):
        lit = [] if row.kept else [_lit(utf16(one.before), utf16(one.words))]
        text.draw(painter, QPointF(left, top), lit)
        top += height_of(text)


def _texts(row: GateRow, width: int) -> list[QTextLayout]:
    room = width - _INNER - _RIGHT
    if row.kept:
        return [paragraph(row.note, look.font("body"), room)]
    return [paragraph(one.text, look.font("reading"), room) for one in row.sentences]


def _lit(start: int, length: int) -> QTextLayout.FormatRange:
    lit = QTextLayout.FormatRange()
    lit.start, lit.length = start, length
    lit.format = QTextCharFormat()
    lit.format.setBackground(look.colour("marker"))
    lit.format.setForeground(look.colour("text"))
    return lit
