"""The weaknesses that an excerpt most likely speaks to, with the words that speak for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from sendprep.domain.weakness import Weakness
from sendprep.gui import icons, look
from sendprep.gui.cells import paint_words

_PAD, _KEY, _KEY_WIDTH, _GAP, _TICK = 8, 18, 20, 9, 16
_RADIUS = 4.0
_LEAST_WORDS = 60


@dataclass(frozen=True)
class Likely:
    """A weakness, and the words of the excerpt that speak for it."""

    weakness: Weakness
    because: tuple[str, ...]


class LikelyWeaknesses(QWidget):
    """The rows; `picked` carries the weakness that the user took, by key 1 to 3 or by the mouse."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._group = QButtonGroup(self)
        self._rows: list[_Row] = []

    @property
    def likely(self) -> tuple[Likely, ...]:
        """What is offered, the most likely first."""
        return tuple(row.likely for row in self._rows)

    def offer(self, likely: Sequence[Likely]) -> None:
        """Offer these; none is chosen."""
        if tuple(likely) == self.likely:
            return
        focused = self.isAncestorOf(self.window().focusWidget() or self)
        for row in self._rows:
            self._group.removeButton(row)
            row.hide()
            row.deleteLater()
        self._rows = [
            _Row(one, place, len(likely), self) for place, one in enumerate(likely, start=1)
        ]
        for row in self._rows:
            row.clicked.connect(self._took)
            self._group.addButton(row)
            self._column.addWidget(row)
        self.setFocusProxy(self._rows[0] if self._rows else None)
        if focused and self._rows:
            self._rows[0].setFocus()

    def choose(self, weakness_id: str) -> None:
        """Show a weakness as chosen if it is offered, else none; tells nobody."""
        self._group.setExclusive(False)
        for row in self._rows:
            row.setChecked(row.likely.weakness.id == weakness_id)
            if row.isChecked():
                self.setFocusProxy(row)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take a weakness by its number in this list."""
        for place, row in enumerate(self._rows, start=1):
            if event.text() == str(place):
                row.setFocus()
                row.click()
                return
        super().keyPressEvent(event)

    def _took(self) -> None:
        row = self._group.checkedButton()
        if isinstance(row, _Row):
            self.setFocusProxy(row)
            self.picked.emit(row.likely.weakness.id)


class _Row(QAbstractButton):
    """One weakness: its key, number and title, and why; the chosen one has two lines."""

    def __init__(self, likely: Likely, place: int, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.likely, self._place, self._count = likely, place, count
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        one = likely.weakness
        because = f", because of {', '.join(likely.because)}" if likely.because else ""
        self.setAccessibleName(f"{place}: weakness {one.number}, {one.title}{because}")
        self.setToolTip(f"{one.number} {one.title}")
        self.toggled.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line, or two where it is chosen."""
        height = QFontMetrics(look.font("body")).height()
        if self.isChecked() and self.likely.because:
            height += QFontMetrics(look.font("caption")).height() + 2
        return QSize(2 * _LEAST_WORDS, max(27, height + 9))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never lower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground, key and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_key(painter)
        left = _PAD + _KEY_WIDTH + _GAP
        if self.isChecked():
            self._paint_chosen(painter, left)
        else:
            self._paint_other(painter, left)

    def _paint_ground(self, painter: QPainter) -> None:
        """The rows share one frame, with a line between two of them."""
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        whole = frame.adjusted(
            0,
            0 if self._place == 1 else -2 * _RADIUS,
            0,
            0 if self._place == self._count else 2 * _RADIUS,
        )
        painter.setBrush(look.colour("selection" if self.isChecked() else "surface"))
        painter.setPen(QPen(look.colour("line")))
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        if self._place < self._count:
            y = self.height() - 0.5
            painter.drawLine(frame.left(), y, frame.right(), y)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _paint_key(self, painter: QPainter) -> None:
        key = QRect(_PAD, (self.height() - _KEY) // 2, _KEY_WIDTH, _KEY)
        painter.setPen(QPen(look.colour("line")))
        painter.setBrush(look.colour("sunken"))
        painter.drawRoundedRect(key.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        centre = Qt.AlignmentFlag.AlignHCenter
        font, ink = look.font("caption"), look.colour("muted")
        paint_words(painter, key, str(self._place), font, ink, centre)

    def _paint_chosen(self, painter: QPainter, left: int) -> None:
        right = self.width() - _PAD - _TICK
        icons.paint(painter, QRect(right, (self.height() - 16) // 2, 16, 16), "ph.check", "accent")
        room = right - 6 - left
        font = look.font("body-strong")
        line, under = QFontMetrics(font).height(), QFontMetrics(look.font("caption")).height()
        because = ", ".join(self.likely.because)
        top = (self.height() - line - (under + 2 if because else 0)) // 2
        paint_words(painter, QRect(left, top, room, line), self._words, font, look.colour("text"))
        if because:
            rect = QRect(left, top + line + 2, room, under)
            paint_words(painter, rect, because, look.font("caption"), look.colour("muted"))

    def _paint_other(self, painter: QPainter, left: int) -> None:
        right, body, caption = self.width() - _PAD, look.font("body"), look.font("caption")
        because = ", ".join(self.likely.because)
        wanted = QFontMetrics(body).horizontalAdvance(self._words) + 2
        said = QFontMetrics(caption).horizontalAdvance(because) + 2
        room = right - left
        # the words that speak for it give way first, but never below a few letters
        words = min(wanted, room - min(said, _LEAST_WORDS) - _GAP)
        rect = QRect(left, 0, words, self.height())
        paint_words(painter, rect, self._words, body, look.colour("text"))
        beside = QRect(left + words + _GAP, 0, room - words - _GAP, self.height())
        at_right = Qt.AlignmentFlag.AlignRight
        paint_words(painter, beside, because, caption, look.colour("muted"), at_right)

    @property
    def _words(self) -> str:
        return f"{self.likely.weakness.number} {self.likely.weakness.title}"
