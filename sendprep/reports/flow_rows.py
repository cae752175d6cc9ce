"""Drawn rows under a head that comes again at the top of each page."""

from dataclasses import dataclass, replace

from sendprep.reports import styles
from sendprep.reports.flow import Group, Piece
from sendprep.reports.pdf_sheet import Sheet

_HEADING = 60.0
_FEWEST = 2  # rows beside the head, at the foot of a page and at the top of the next


@dataclass(frozen=True)
class RowsUnderHead:
    """The rows that stand on one page, or all of them before they are parted.

    One that `is_whole` moves on rather than be parted, where a page can hold it with its heading.
    """

    head: Piece
    again: Piece
    rows: tuple[Group, ...]
    first: bool = True
    head_below: float = 4.0
    is_whole: bool = False

    @property
    def height(self) -> float:
        """The height in points, with the head."""
        return self.head.height + self.head_below + sum(row.height for row in self.rows)

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Part between rows, leaving no row alone."""
        if self.is_whole and not fresh and self.height < styles.HEIGHT - _HEADING:
            return None
        room -= self.head.height + self.head_below
        count = 0
        for row in self.rows:
            room -= row.height
            if room < 0:
                break
            count += 1
        if len(self.rows) - count == 1 and (count > _FEWEST or not fresh):
            count -= 1
        if count < (1 if fresh else _FEWEST):
            return None
        above = replace(self, rows=self.rows[:count])
        return above, replace(self, rows=self.rows[count:], first=False)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the head, once for reading aloud, then the rows."""
        (self.head if self.first else self.again).draw(sheet, x, top)
        top -= self.head.height + self.head_below
        for row in self.rows:
            row.draw(sheet, x, top)
            top -= row.height
