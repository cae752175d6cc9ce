"""One gap in the evidence pane: the deed that closes it, and why it is missing."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextLayout

from sendprep.domain.gaps import Gap
from sendprep.gui import icons, look
from sendprep.gui.cells import RowDelegate, line_height
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.weakness_signs import Writer, height_of, paint_paragraph, paragraph

_LEFT, _ICON, _RIGHT, _PAD, _GAP = 14, 16, 10, 8, 2
_TEXT = _LEFT + _ICON + 8


def gap_rows() -> RowModel[Gap]:
    """Return an empty list of gaps for a view with `GapDelegate`."""
    return RowModel(
        [Column("Gap", lambda gap: gap.title)], says=lambda gap: f"{gap.title}. {gap.why}"
    )


class GapDelegate(RowDelegate[Gap]):
    """Paints a gap; the row is as high as its reason needs."""

    def row_height(self, row: Gap, width: int) -> int:
        """The deed, and all words of the reason."""
        return line_height("body-strong") + height_of(self._why(row, width)) + _GAP + 2 * _PAD + 1

    def paint_row(self, painter: QPainter, rect: QRect, row: Gap, selected: bool) -> None:
        """Paint the row."""
        left, top = rect.left() + _TEXT, rect.top() + _PAD
        icon = QRect(rect.left() + _LEFT, top + 1, _ICON, _ICON)
        icons.paint(painter, icon, "ph.warning-fill", "part")
        strong = look.font("body-strong")
        Writer(painter, left, top, rect.right() - _RIGHT, strong).words(
            row.title, look.colour("text")
        )
        top += line_height("body-strong") + _GAP
        why = self._why(row, rect.width())
        paint_paragraph(painter, left, top, why, look.colour("muted"))

    def _why(self, gap: Gap, width: int) -> QTextLayout:
        return paragraph(gap.why, look.font("caption"), width - _TEXT - _RIGHT)
