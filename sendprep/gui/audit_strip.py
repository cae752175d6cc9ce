"""The sections of an instrument as a row of boxes: ticks where complete, a frame where one is."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from sendprep.gui import icons, look
from sendprep.gui.audit_layout import sign_size
from sendprep.gui.audit_rows import HeadRow

_AIR, _BESIDE, _GAP, _LEAST = 6, 2, 3, 32


class SectionStrip(QTabBar):
    """A tab for each section; where not all find room, arrows scroll them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._complete: tuple[bool, ...] = ()

    def show_sections(self, heads: Sequence[HeadRow]) -> None:
        """Show these sections, with a tick on those that are complete."""
        codes = [head.section.code for head in heads]
        if codes != [self.tabText(place) for place in range(self.count())]:
            while self.count():
                self.removeTab(0)
            for code in codes:
                self.addTab(code)
        complete = tuple(head.is_complete for head in heads)
        for place, head in enumerate(heads):
            said = "complete" if head.is_complete else f"{head.tally} scored"
            self.setAccessibleTabName(place, f"{head.section.title}, {said}")
            self.setTabToolTip(place, f"{head.section.title}, {said}")
        if complete != self._complete:
            self._complete = complete
            self.setIconSize(self.iconSize())  # Qt then asks for the widths anew
            self.update()

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Words, tick and frame, and the gap to the next box."""
        metrics = QFontMetrics(look.font("body-strong"))
        tick = sign_size() + _BESIDE if self._is_complete(index) else 0
        width = metrics.horizontalAdvance(self.tabText(index)) + tick + 2 * _AIR
        return QSize(max(_LEAST, width) + _GAP, _height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its boxes, also before there are any: nothing jumps when they come."""
        return super().sizeHint().expandedTo(QSize(0, _height()))

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Never cut the words."""
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Some boxes, and the arrows to the others."""
        return super().minimumSizeHint().expandedTo(QSize(0, _height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the boxes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self.count()):
            self._paint_box(painter, self.tabRect(place).adjusted(0, 0, -_GAP, 0), place)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that the keys of the arrows go from section to section."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    def _paint_box(self, painter: QPainter, rect: QRect, place: int) -> None:
        is_here = place == self.currentIndex()
        has_focus = is_here and self.hasFocus()
        inset = 1.0 if is_here else 0.5
        edge = "text" if has_focus else "accent" if is_here else "line"
        painter.setPen(QPen(look.colour(edge), 2 * inset))
        painter.setBrush(look.colour("selection" if is_here else "surface"))
        box = rect.toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 4, 4)
        words = QRect(rect)
        if self._is_complete(place):
            size = sign_size()
            sign = QRect(rect.left() + _AIR, rect.center().y() - size // 2, size, size)
            icons.paint(painter, sign, "ph.check", "good")
            words.adjust(_AIR + size + _BESIDE, 0, -_AIR, 0)
        painter.setFont(look.font("body-strong" if is_here else "body"))
        painter.setPen(look.colour("text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.tabText(place))

    def _is_complete(self, place: int) -> bool:
        return place < len(self._complete) and self._complete[place]


def _height() -> int:
    return max(30, QFontMetrics(look.font("body-strong")).height() + 10)
