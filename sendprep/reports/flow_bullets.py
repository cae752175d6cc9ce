"""One item of a bulleted list."""

from dataclasses import dataclass, replace

from sendprep.reports.flow import Piece
from sendprep.reports.pdf_sheet import Sheet


@dataclass(frozen=True)
class Bullet:
    """Words behind a bullet; the part that goes on overleaf has none."""

    words: Piece
    mark: Piece | None
    indent: float = 13.0

    @property
    def height(self) -> float:
        """The height in points."""
        return self.words.height

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Part as the words do."""
        parts = self.words.split(room, fresh)
        return parts and (replace(self, words=parts[0]), replace(self, words=parts[1], mark=None))

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the bullet, then the words."""
        if self.mark:
            self.mark.draw(sheet, x, top)
        self.words.draw(sheet, x + self.indent, top)
