"""The two audits of one case side by side, the criteria that they answered differently first."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextLayout

from sendprep.domain.audit import Audit
from sendprep.domain.instrument import Criterion, Instrument
from sendprep.domain.moderation import Pair
from sendprep.gui import icons, look
from sendprep.gui.audit_signs import NOT_BEGUN, STANCES, grade_state
from sendprep.gui.cases_findings_said import heading_height, paint_heading
from sendprep.gui.cells import RowDelegate
from sendprep.gui.icons import State
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.weakness_signs import Writer, height_of, paint_paragraph, paragraph
from sendprep.gui.words import count_words

_LEFT, _RIGHT, _PAD, _GAP, _ICON = 14, 14, 7, 12, 16
_CODE = 36
_WIDE = 520
"""The least width, at the usual text size, for words and both answers beside each other."""


@dataclass(frozen=True)
class Side:
    """What one auditor gave: a sign with its words, and the note."""

    state: State
    note: str = ""

    @property
    def words(self) -> str:
        """What was given, in words with its note."""
        return f"{self.state.words} ({self.note})" if self.note else self.state.words


@dataclass(frozen=True)
class PairRow:
    """A heading, or a criterion (or the grade) with what both gave to it."""

    words: str
    code: str = ""
    sides: tuple[Side, Side] | None = None
    is_columns: bool = False
    """Whether it is the heading that says who made which audit."""

    @property
    def sentence(self) -> str:
        """The row as a screen reader reads it."""
        if self.sides is None:
            return self.words
        first, second = self.sides
        about = f"{self.code}: {self.words}" if self.code else f"{self.words}."
        return f"{about} First audit: {first.words}. Second audit: {second.words}."


def pair_rows() -> RowModel[PairRow]:
    """Return an empty list for a view with `PairDelegate`."""
    return RowModel([Column("Criterion", lambda row: row.sentence)], says=lambda row: row.sentence)


def rows_of(instrument: Instrument, pair: Pair) -> Iterator[PairRow]:
    """Yield the grades, then the criteria that differ, then those that do not."""
    heads = tuple(
        Side(State("", "text", f"{which}: {audit.auditor}"))
        for which, audit in (("First", pair.first), ("Second", pair.second))
    )
    yield PairRow("Criterion", sides=(heads[0], heads[1]), is_columns=True)
    yield PairRow("Grade, worked out from the answers", sides=_grades(instrument, pair))
    apart = pair.apart(instrument)
    yield PairRow(f"Answered differently: {count_words(len(apart), 'criterion', 'criteria')}")
    yield from (_row(instrument, pair, one) for one in apart)
    same = [one for one in instrument.criteria if one not in apart]
    yield PairRow(f"Answered alike: {count_words(len(same), 'criterion', 'criteria')}")
    yield from (_row(instrument, pair, one) for one in same)


def _grades(instrument: Instrument, pair: Pair) -> tuple[Side, Side]:
    first, second = (Side(grade_state(instrument, grade or "no grade")) for grade in pair.grades)
    return first, second


def _row(instrument: Instrument, pair: Pair, one: Criterion) -> PairRow:
    sides = _side(instrument, pair.first, one.code), _side(instrument, pair.second, one.code)
    return PairRow(one.words, one.code, sides)


def _side(instrument: Instrument, audit: Audit, code: str) -> Side:
    score = audit.scores.get(code)
    if not (score and score.choice):
        return Side(
            State(NOT_BEGUN.icon, NOT_BEGUN.colour, "No answer"), score.note if score else ""
        )
    choice = instrument.choice(score.choice)
    sign = STANCES[choice.stance]
    return Side(State(sign.icon, sign.colour, choice.words), score.note)


class PairDelegate(RowDelegate[PairRow]):
    """Paints headings, and rows with the words at the left and both answers at the right."""

    def row_height(self, row: PairRow, width: int) -> int:
        """As high as the words, or the higher of both answers with their notes."""
        if row.sides is None:
            return heading_height()
        room = _Room(width)
        words = height_of(_words(row, room.words))
        sides = max(_side_height(one, room.side) for one in row.sides)
        return (max(words, sides) if room.is_wide else words + 4 + sides) + 2 * _PAD + 1

    def paint_row(self, painter: QPainter, rect: QRect, row: PairRow, selected: bool) -> None:
        """Paint the row."""
        if row.sides is None:
            paint_heading(painter, rect, row.words)
            return
        room, left, top = _Room(rect.width()), rect.left() + _LEFT, rect.top() + _PAD
        strong = look.font("body-strong")
        if row.code:
            Writer(painter, left, top, left + room.code, strong).words(
                row.code, look.colour("text")
            )
        left += room.code
        words = _words(row, room.words)
        ink = look.colour("muted" if row.is_columns else "text")
        paint_paragraph(painter, left, top, words, ink)
        if room.is_wide:
            left += room.words + _GAP
        else:
            top += height_of(words) + 4
        for one in row.sides:
            _paint_side(painter, left, top, room.side, one)
            left += room.side + _GAP


class _Room:
    """Where the parts of a row stand in a width."""

    def __init__(self, width: int) -> None:
        scale = look.font("body").pointSizeF() / 10
        self.code = int(_CODE * scale)
        inner = width - _LEFT - _RIGHT - self.code
        self.is_wide = width >= _WIDE * scale
        if self.is_wide:
            self.words = int((inner - 2 * _GAP) * 0.4)
            self.side = (inner - self.words - 2 * _GAP) // 2
        else:
            self.words, self.side = inner, (inner - _GAP) // 2


def _paint_side(painter: QPainter, left: int, top: int, width: int, side: Side) -> None:
    state = side.state
    if state.icon:
        icons.paint(painter, QRect(left, top + 1, _ICON, _ICON), state.icon, state.colour)
    words, note = _side_texts(side, width)
    inner = left + _indent(side)
    paint_paragraph(painter, inner, top, words, look.colour(state.colour))
    if note:
        below = top + height_of(words) + 1
        paint_paragraph(painter, inner, below, note, look.colour("muted"))


def _side_height(side: Side, width: int) -> int:
    words, note = _side_texts(side, width)
    return height_of(words) + (height_of(note) + 1 if note else 0)


def _side_texts(side: Side, width: int) -> tuple[QTextLayout, QTextLayout | None]:
    room = width - _indent(side)
    note = paragraph(side.note, look.font("caption"), room) if side.note else None
    return paragraph(side.state.words, look.font("body-strong"), room), note


def _indent(side: Side) -> int:
    return _ICON + 6 if side.state.icon else 0


def _words(row: PairRow, width: int) -> QTextLayout:
    return paragraph(row.words, look.font("label" if row.is_columns else "body"), width)
