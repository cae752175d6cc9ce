"""The samples of a bank as a list: a new plan, if there is a list to draw from, and every draw."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from sendprep.domain.audit import AuditRound
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.months import day_words
from sendprep.gui import look
from sendprep.gui.cells import RowDelegate, line_height, paint_words
from sendprep.gui.rows import Column, RowModel

_PAD = 14


@dataclass(frozen=True)
class DrawRow:
    """One line of the list; without a draw it is the new plan."""

    kept: KeptDraw | None
    rounds: tuple[AuditRound, ...] = ()

    @property
    def title(self) -> str:
        """What was drawn, in words."""
        return self.kept.title if self.kept else "New plan"

    @property
    def caption(self) -> str:
        """When it was drawn by whom, and which rounds audit it."""
        if self.kept is None:
            return "from the list on the cohort tab"
        rounds = ", ".join(f"A{one.number}" for one in self.rounds)
        told = (rounds, day_words(self.kept.made.date()), self.kept.officer)
        return "  ·  ".join(part for part in told if part)


def draw_model() -> RowModel[DrawRow]:
    """Return an empty list of samples."""
    says = lambda row: f"{row.title}, {row.caption}"  # noqa: E731 - one line in two places
    return RowModel([Column("Sample", lambda row: row.title, tip=says)], says=says)


class DrawDelegate(RowDelegate[DrawRow]):
    """Paints what was drawn over when and by whom."""

    def row_height(self, row: DrawRow, width: int) -> int:
        """Return the height of two lines."""
        return line_height("body", "caption") + 14

    def paint_row(self, painter: QPainter, rect: QRect, row: DrawRow, selected: bool) -> None:
        """Paint both lines, elided."""
        inner = rect.adjusted(_PAD, 6, -_PAD, -6)
        upper = QRect(inner.left(), inner.top(), inner.width(), line_height("body"))
        lower = QRect(inner.left(), upper.bottom() + 2, inner.width(), line_height("caption"))
        font = look.font("body-strong" if selected else "body")
        paint_words(painter, upper, row.title, font, look.colour("text"))
        paint_words(painter, lower, row.caption, look.font("caption"), look.colour("muted"))
