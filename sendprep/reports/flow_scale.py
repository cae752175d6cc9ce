"""The words of the scale that shares are drawn on: 0, 50 and 100%, each at its line."""

from dataclasses import dataclass

from sendprep.reports import styles
from sendprep.reports.flow import Piece
from sendprep.reports.flow_words import set_words
from sendprep.reports.fonts import ASCENT
from sendprep.reports.interval_shapes import STEPS, scale_x
from sendprep.reports.pdf_sheet import Sheet


@dataclass(frozen=True)
class Scale:
    """The words over or under bars of a width, so far from the left; all in points."""

    bar: float
    left: float = 0.0
    height: float = styles.AXIS.lead

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Never part."""
        return None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the words as decoration: each row has its figures."""
        style = styles.AXIS
        with sheet.artifact():
            for step in STEPS[::2]:
                words = set_words(f"{step:.0%}", style, self.bar, None)
                left = x + self.left + scale_x(step, self.bar) - words.width / 2
                sheet.words(left, top - ASCENT * style.size, words.lines[0].spans, style.size)
