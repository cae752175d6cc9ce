"""One gap in the evidence pane: the deed that closes it, and why it is missing."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from sendprep.domain.gaps import Gap
from sendprep.gui import icons, look
from sendprep.gui.cells import paint_ground
from sendprep.gui.rows import ROW, Column, RowModel
from sendprep.gui.weakness_signs import Writer, height_of, paint_paragraph, paragraph

_LEFT, _ICON, _RIGHT, _PAD, _GAP = 14, 16, 10, 8, 2
_TEXT = _LEFT + _ICON + 8


def gap_rows() -> RowModel[Gap]:
    """Return an empty list of gaps for a view with `GapDelegate`."""
    return RowModel(
        [Column("Gap", lambda gap: gap.title)], says=lambda gap: f"{gap.title}. {gap.why}"
    )


class GapDelegate(QStyledItemDelegate):
    """Paints a gap; the row is as high as its reason needs."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The deed, and all words of the reason."""
        why = self._why(index.data(ROW), self._view.viewport().width())
        deed = QFontMetrics(look.font("body-strong")).height()
        return QSize(60, deed + height_of(why) + _GAP + 2 * _PAD + 1)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row."""
        gap: Gap = index.data(ROW)
        rect: QRect = option.rect
        paint_ground(painter, option)
        left, top = rect.left() + _TEXT, rect.top() + _PAD
        icon = QRect(rect.left() + _LEFT, top + 1, _ICON, _ICON)
        icons.paint(painter, icon, "ph.warning-fill", "part")
        strong = look.font("body-strong")
        Writer(painter, left, top, rect.right() - _RIGHT, strong).words(
            gap.title, look.colour("text")
        )
        top += QFontMetrics(strong).height() + _GAP
        why = self._why(gap, rect.width())
        paint_paragraph(painter, left, top, why, look.colour("muted"))

    def _why(self, gap: Gap, width: int) -> QTextLayout:
        return paragraph(gap.why, look.font("caption"), width - _TEXT - _RIGHT)
