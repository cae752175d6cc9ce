"""The proposed weaknesses in the review: number, working title, judgement, page, tick."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter

from sendprep.domain.inspection import LetterWeakness
from sendprep.domain.letter_edits import Draft
from sendprep.gui import icons, look
from sendprep.gui.cells import RowDelegate, line_height, paint_number_tag, paint_words
from sendprep.gui.icons import state_of
from sendprep.gui.review_bands import STRIP
from sendprep.gui.review_show import has_judgements
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.weakness_signs import paint_title, title_height

_PAD, _TAG, _LEFT, _RIGHT = 7, 21, 11, 34


@dataclass(frozen=True)
class Proposal:
    """One proposed weakness, and whether a person has checked it."""

    weakness: LetterWeakness
    checked: bool
    judged: bool

    @property
    def state(self) -> str:
        """What stands in its second line: the judgement, or the list it belongs to."""
        one = self.weakness
        return one.judgement.words if self.judged else one.kind.words.capitalize()

    @property
    def place(self) -> str:
        """Its page in the letter, if it has one."""
        return f"p. {self.weakness.page}" if self.weakness.page else ""

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        one, tick = self.weakness, "checked" if self.checked else "not checked"
        return f"{one.number}, {one.title}, {self.state.lower()}, {self.place}, {tick}"


def proposals(draft: Draft) -> list[Proposal]:
    """Return the rows of a draft."""
    judged = has_judgements(draft.letter)
    weaknesses = draft.letter.weaknesses
    return [Proposal(one, one.number in draft.checked, judged) for one in weaknesses]


def proposal_model() -> RowModel[Proposal]:
    """Return the model of the list."""
    column = Column[Proposal](
        "Weakness", lambda row: row.weakness.title, tip=lambda row: row.weakness.title
    )
    return RowModel([column], says=lambda row: row.sentence)


class ProposalDelegate(RowDelegate[Proposal]):
    """Paints one proposed weakness: its title, its state, its tick."""

    def row_height(self, row: Proposal, width: int) -> int:
        """The title over one line or two, the state, and their padding."""
        if width <= STRIP:
            return line_height("body-strong", "caption") + 1 + 2 * _PAD
        room = width - _LEFT - _TAG - 9 - _RIGHT
        title = title_height(row.weakness.title, look.font("body-strong"), room)
        return title + line_height("caption") + 1 + 2 * _PAD

    def paint_row(self, painter: QPainter, rect: QRect, row: Proposal, selected: bool) -> None:
        """Paint the row."""
        if rect.width() <= STRIP:
            self._paint_strip(painter, row, rect, selected)
            return
        tag = QRect(rect.left() + _LEFT, rect.center().y() - _TAG // 2, _TAG, _TAG)
        paint_number_tag(painter, tag, row.weakness.number, selected)
        room = rect.adjusted(_LEFT + _TAG + 9, _PAD, -_RIGHT, -_PAD)
        font = look.font("body-strong" if selected else "body")
        high = paint_title(painter, room, row.weakness.title, font)
        self._paint_state(painter, row, room.adjusted(0, high + 1, _RIGHT - 4, 0))
        if row.checked:
            tick = QRect(rect.right() - 27, rect.center().y() - 8, 16, 16)
            icons.paint(painter, tick, "ph.check", "accent")

    def _paint_strip(self, painter: QPainter, row: Proposal, rect: QRect, picked: bool) -> None:
        tag = QRect(rect.left() + 7, rect.center().y() - _TAG // 2, _TAG, _TAG)
        paint_number_tag(painter, tag, row.weakness.number, picked)
        if row.checked:
            tick = QRect(tag.right() + 4, rect.center().y() - 6, 13, 13)
            icons.paint(painter, tick, "ph.check", "accent")

    def _paint_state(self, painter: QPainter, row: Proposal, room: QRect) -> None:
        font = look.font("caption")
        ink, left = look.colour("muted"), room.left()
        if row.judged:
            state = state_of(row.weakness.judgement)
            ink = look.colour(state.colour)
            square = QRect(left, room.center().y() - 6, 13, 13)
            icons.paint(painter, square, state.icon, state.colour)
            left += 18
        width = QFontMetrics(font).horizontalAdvance(row.state)
        words = QRect(left, room.top(), room.right() - left, room.height())
        paint_words(painter, words, row.state, font, ink)
        rest = words.adjusted(width + 8, 0, 0, 0)
        paint_words(painter, rest, row.place, font, look.colour("muted"))
