"""Lines for notes, which take what room the page has left."""

from dataclasses import dataclass, replace

from sendprep.reports import styles
from sendprep.reports.document import Ruled
from sendprep.reports.flow import Piece, Placed
from sendprep.reports.flow_words import Words, set_words
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.styles import MM
from sendprep.reports.tags import Element, Role

_APART = 8 * MM
_WEIGHT = 0.4


@dataclass(frozen=True)
class NoteLines:
    """A label, and lines under it down to `height`, which is 0 until the page is known."""

    label: Words
    least: float
    height: float = 0.0
    has_back: bool = False

    def filling(self, room: float) -> "NoteLines | None":
        """Return the lines that fill a room, or None if it is too low to write in."""
        return replace(self, height=room) if room >= self.least else None

    def on_back(self, room: float) -> "NoteLines":
        """Return the lines that fill the back, under a label that is not read aloud again."""
        return replace(self, height=room, label=replace(self.label, element=None))

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Never part."""
        return None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the label and as many lines as go in; the lines are decoration."""
        self.label.draw(sheet, x, top)
        line = top - self.label.height - _APART
        with sheet.artifact():
            while line >= top - self.height:
                sheet.line((x, line, x + styles.WIDTH, line), styles.HAIRLINE, _WEIGHT)
                line -= _APART


def lay_ruled(block: Ruled) -> Placed:
    """Return the lines, to be filled in by the page that they come to stand on."""
    element = Element(Role.PARAGRAPH)
    label = set_words(block.label, styles.ZONE_LABEL, styles.WIDTH, element)
    lines = NoteLines(label, block.least_mm * MM, has_back=block.has_back)
    return Placed(lines, (element,), before=12)
