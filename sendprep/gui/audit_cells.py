"""Paints the rows of the audit form: section headings, and criteria with their scale."""

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QListView

from sendprep.domain.instrument import Choice
from sendprep.gui import icons, look
from sendprep.gui.audit_layout import (
    LEFT,
    PAD,
    STATUTORY,
    RowLayout,
    code_room,
    lay_out,
    short_words,
    sign_size,
)
from sendprep.gui.audit_rows import CriterionRow, FormModel, FormRow, HeadRow
from sendprep.gui.audit_signs import STANCES
from sendprep.gui.cells import RowDelegate, line_height, paint_words
from sendprep.gui.weakness_signs import Writer, paint_paragraph

_RADIUS = 4


class FormDelegate(RowDelegate[FormRow]):
    """Paints headings and criteria; the chosen criterion leaves `note_room` for its note."""

    ruled = True

    def __init__(self, view: QListView, rows: FormModel) -> None:
        super().__init__(view)
        self._rows = rows
        self._known: dict[tuple[str, str, int, float], RowLayout] = {}
        self.note_room = 0
        self.hovered: tuple[str, int] = ("", -1)
        self.is_locked = False

    def laid_out(self, row: CriterionRow, width: int) -> RowLayout:
        """Return where the parts of a criterion stand in this width."""
        size = QApplication.font().pointSizeF()
        key = (row.criterion.code, row.criterion.words, width, size)
        if key not in self._known:
            rows = (one for one in self._rows.rows if isinstance(one, CriterionRow))
            codes = code_room([one.criterion.code for one in rows])
            self._known[key] = lay_out(row.criterion, row.scale, codes, width)
        return self._known[key]

    def forget(self) -> None:
        """Lay everything out anew: another instrument, or another size of text."""
        self._known.clear()

    def row_height(self, row: FormRow, width: int) -> int:
        """A line for a heading; for a criterion its words, its scale and its note."""
        if isinstance(row, HeadRow):
            return max(28, line_height("label") + 11)
        layout = self.laid_out(row, width)
        if self._is_current(row):
            return max(layout.foot, layout.note_at + self.note_room)
        note = layout.note_at + line_height("caption") + 9 if row.score.note else 0
        return max(layout.foot, note)

    def paint_row(self, painter: QPainter, rect: QRect, row: FormRow, selected: bool) -> None:
        """Paint the row."""
        if isinstance(row, HeadRow):
            _paint_head(painter, rect, row)
            return
        layout = self.laid_out(row, rect.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        top = layout.words_at[1]
        Writer(painter, LEFT, top, layout.words_at[0], look.font("body-strong")).words(
            row.criterion.code, look.colour("text")
        )
        paint_paragraph(painter, *layout.words_at, layout.words, look.colour("text"))
        if layout.tag:
            _paint_tag(painter, layout.tag)
        hovered = self.hovered[1] if self.hovered[0] == row.criterion.code else -1
        _paint_scale(painter, row, layout, -1 if self.is_locked else hovered)
        if row.score.note and not self._is_current(row):
            _paint_note(painter, row.score.note, layout)

    def _is_current(self, row: CriterionRow) -> bool:
        index = self._view.currentIndex()
        return index.isValid() and self._rows.row(index.row()) is row


def _paint_head(painter: QPainter, rect: QRect, row: HeadRow) -> None:
    painter.fillRect(rect, look.colour("sunken"))
    painter.setPen(QPen(look.colour("line")))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    right = rect.adjusted(0, 0, -PAD, 0)
    caption = look.font("caption")
    paint_words(
        painter, right, row.tally, caption, look.colour("muted"), Qt.AlignmentFlag.AlignRight
    )
    top = rect.top() + (rect.height() - line_height("label")) // 2
    room = right.right() - QFontMetrics(caption).horizontalAdvance(row.tally) - 12
    label = look.font("label")
    line = Writer(painter, rect.left() + LEFT, top, room, label)
    line.words(row.section.code, look.colour("text")).skip(8)
    line.words(row.section.title, look.colour("text")).skip(8)
    line.words(row.weight, look.colour("muted"), caption)


def _paint_tag(painter: QPainter, tag: QRect) -> None:
    painter.setPen(QPen(look.colour("edge")))
    painter.setBrush(look.colour("surface"))
    painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(look.font("caption"))
    painter.setPen(look.colour("text"))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, STATUTORY)


def _paint_scale(painter: QPainter, row: CriterionRow, layout: RowLayout, hovered: int) -> None:
    """Paint the segments in one frame; only the chosen one has colour, sign and weight."""
    whole = QRectF(layout.segments[0].united(layout.segments[-1]))
    frame = whole.adjusted(0.5, 0.5, -0.5, -0.5)
    shape = QPainterPath()
    shape.addRoundedRect(frame, _RADIUS, _RADIUS)
    painter.fillPath(shape, look.colour("surface"))
    painter.save()
    painter.setClipPath(shape)
    for place, (choice, rect) in enumerate(zip(row.scale, layout.segments, strict=True)):
        is_chosen = choice.key == row.score.choice
        if is_chosen:
            painter.fillRect(rect, look.colour(STANCES[choice.stance].colour + "-soft"))
        elif place == hovered:
            painter.fillRect(rect, look.colour("sunken"))
        _paint_segment(painter, rect, choice, is_chosen)
        if place:
            painter.setPen(QPen(look.colour("line")))
            painter.drawLine(
                QLineF(rect.left() + 0.5, rect.top(), rect.left() + 0.5, rect.bottom())
            )
    painter.restore()
    painter.setPen(QPen(look.colour("edge")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)


def _paint_segment(painter: QPainter, rect: QRect, choice: Choice, is_chosen: bool) -> None:
    words, font = short_words(choice), look.font("body-strong" if is_chosen else "body")
    painter.setFont(font)
    if not is_chosen:
        painter.setPen(look.colour("text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        return
    state = STANCES[choice.stance]
    width = QFontMetrics(font).horizontalAdvance(words)
    size = sign_size()
    left = rect.left() + (rect.width() - width - size - 4) // 2
    sign = QRect(left, rect.top() + (rect.height() - size) // 2, size, size)
    icons.paint(painter, sign, state.icon, state.colour)
    painter.setFont(font)
    painter.setPen(look.colour(state.colour))
    painter.drawText(
        rect.adjusted(left + size + 4 - rect.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words
    )


def _paint_note(painter: QPainter, note: str, layout: RowLayout) -> None:
    """Paint the first words of a note in one line under its criterion."""
    left = layout.words_at[0]
    line = Writer(painter, left, layout.note_at, left + layout.room, look.font("caption"))
    line.icon("ph.note-pencil", "muted", sign_size() - 1).words(
        " ".join(note.split()), look.colour("muted")
    )
