"""One finding in the list: its words, its answer state, its pieces of evidence, its page."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextLayout

from sendprep.domain.weakness import Finding
from sendprep.gui import icons, look
from sendprep.gui.cells import RowDelegate, line_height
from sendprep.gui.icons import state_of
from sendprep.gui.weakness_signs import Writer, height_of, paint_paragraph, paragraph
from sendprep.gui.words import count_words

_LEFT, _ICON, _RIGHT, _PAD, _GAP = 14, 16, 10, 8, 2
_TEXT = _LEFT + _ICON + 6


@dataclass(frozen=True)
class FindingRow:
    """A finding with the code it is called by (3.2) and how many pieces are linked to it."""

    finding: Finding
    code: str
    pieces: int

    @property
    def facts(self) -> str:
        """What stands after the answer state in the second line."""
        pieces = count_words(self.pieces, "piece") if self.pieces else "no evidence"
        page = f"  ·  p. {self.finding.page}" if self.finding.page else ""
        return f"  ·  {pieces}{page}"

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        answer = self.finding.answer.words.lower()
        facts = self.facts.replace("  ·  ", ", ").removeprefix(", ")
        return f"Finding {self.code}, {answer}, {facts}: {self.finding.text}"


class FindingDelegate(RowDelegate[FindingRow]):
    """Paints a finding; the row is as high as its words need."""

    def row_height(self, row: FindingRow, width: int) -> int:
        """All words and the line of facts."""
        words = self._words(row, width)
        return height_of(words) + line_height("caption") + _GAP + 2 * _PAD + 1

    def paint_row(self, painter: QPainter, rect: QRect, row: FindingRow, selected: bool) -> None:
        """Paint the row."""
        state = state_of(row.finding.answer)
        words = self._words(row, rect.width())
        left, top = rect.left() + _TEXT, rect.top() + _PAD
        icon = QRect(rect.left() + _LEFT, top + 1, _ICON, _ICON)
        icons.paint(painter, icon, state.icon, state.colour)
        paint_paragraph(painter, left, top, words, look.colour("text"))
        line = Writer(
            painter, left, top + height_of(words) + _GAP, rect.right() - 4, look.font("caption")
        )
        line.words(state.words, look.colour(state.colour))
        line.words(row.facts, look.colour("muted"))

    def _words(self, row: FindingRow, width: int) -> QTextLayout:
        text = f"{row.code}  {row.finding.text}"
        return paragraph(text, look.font("body"), width - _TEXT - _RIGHT, strong=len(row.code))
