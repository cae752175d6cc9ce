"""The head of the coverage map: the words of each group over the icons and names of its columns."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from sendprep.gui import icons, look
from sendprep.gui.cells import paint_words
from sendprep.gui.coverage_columns import COLUMNS, WHOLE, MapColumn

_PAD, _ICON = 8, 16


class CoverageHead(QHeaderView):
    """Two lines: groups above, columns below; a line stands before each group."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(28)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its two lines."""
        line = QFontMetrics(look.font("label")).height()
        return QSize(super().sizeHint().width(), 2 * max(line, _ICON) + 14)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        """Paint one column's head; a line stands before the first of a group."""
        column = COLUMNS[logical]
        painter.save()
        painter.fillRect(rect, look.colour("sunken"))
        painter.setPen(QPen(look.colour("line")))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        half = rect.height() // 2
        if self._begins(logical):
            painter.drawLine(rect.left(), rect.top() + 6, rect.left(), rect.bottom() - 4)
        words = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
        self._paint_column(painter, rect.adjusted(0, half, 0, -3), column, words)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sections, then the words of the groups, which run on over several."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        caption, ink = look.font("caption"), look.colour("muted")
        for logical, column in enumerate(COLUMNS):
            if not self.isSectionHidden(logical) and self._begins(logical):
                left = self.sectionViewportPosition(logical) + _PAD
                over = QRect(left, 3, self._reach(logical), self.height() // 2 - 3)
                paint_words(painter, over, column.group, caption, ink)
        painter.end()

    def _paint_column(self, painter: QPainter, rect: QRect, column: MapColumn, words: str) -> None:
        if column.icon:
            left = rect.center().x() - _ICON // 2 + 1
            square = QRect(left, rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            icons.paint(painter, square, column.icon, "text")
            return
        centred = column.is_heat or column is WHOLE
        align = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        room = rect if centred else rect.adjusted(_PAD, 0, -2, 0)
        paint_words(painter, room, words, look.font("label"), look.colour("text"), align)

    def _begins(self, logical: int) -> bool:
        """Whether a column is the first of its group that is seen."""
        if not COLUMNS[logical].group:
            return False
        before = (n for n in range(logical) if not self.isSectionHidden(n))
        return COLUMNS[max(before)].group != COLUMNS[logical].group

    def _reach(self, logical: int) -> int:
        """Return how wide the seen columns of a group are together."""
        group = COLUMNS[logical].group
        places = [n for n, one in enumerate(COLUMNS) if one.group == group and n >= logical]
        return sum(self.sectionSize(n) for n in places if not self.isSectionHidden(n)) - _PAD
