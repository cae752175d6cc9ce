"""The weaknesses that an excerpt most likely speaks to, with the words that speak for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from sendprep.domain.weakness import Weakness
from sendprep.gui import icons, look
from sendprep.gui.cells import paint_words

_PAD, _KEY, _KEY_WIDTH, _GAP, _TICK = 8, 18, 20, 9, 16
_RADIUS = 4.0
_LEAST_WORDS = 60
_MOST = 3


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
        self._rows = [_Row(place, self) for place in range(1, _MOST + 1)]
        for row in self._rows:
            row.clicked.connect(self._took)
            self._group.addButton(row)
            self._column.addWidget(row)
        self.setFocusProxy(self._rows[0])
        self.offer(())

    @property
    def likely(self) -> tuple[Likely, ...]:
        """What is offered, the most likely first."""
        return tuple(row.likely for row in self._rows if row.likely)

    def offer(self, likely: Sequence[Likely]) -> None:
        """Offer these, three at most; none is chosen."""
        shown = [*likely[:_MOST], *[None] * (_MOST - len(likely))]
        for row, one in zip(self._rows, shown, strict=True):
            row.show_likely(one, count=len(likely))

    def choose(self, weakness_id: str) -> None:
        """Show a weakness as chosen if it is offered, else none; tells nobody."""
        self._group.setExclusive(False)
        for row in self._rows:
            row.setChecked(row.likely is not None and row.likely.weakness.id == weakness_id)
            if row.isChecked():
                self.setFocusProxy(row)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take a weakness by its number in this list."""
        for place, row in enumerate(self._rows, start=1):
            if event.text() == str(place) and row.likely:
                row.setFocus()
                row.click()
                return
        super().keyPressEvent(event)

    def _took(self) -> None:
        row = self._group.checkedButton()
        if isinstance(row, _Row) and row.likely:
            self.setFocusProxy(row)
            self.picked.emit(row.likely.weakness.id)


class _Row(QAbstractButton):
    """One weakness: its key, number and title, and why; the chosen one has two lines."""

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.likely: Likely | None = None
        self._place, self._count = place, 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(lambda _: self.updateGeometry())

    def show_likely(self, likely: Likely | None, count: int) -> None:
        """Offer a weakness as one of so many; without one the row is away."""
        self.likely, self._count = likely, count
        self.setVisible(likely is not None)
        if likely:
            because = f", because of {self._because}" if likely.because else ""
            self.setAccessibleName(f"{self._place}: weakness {self._words}{because}")
            self.setToolTip(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line, or two where it is chosen."""
        height = QFontMetrics(look.font("body")).height()
        if self.isChecked() and self._because:
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
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
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
        because = self._because
        top = (self.height() - line - (under + 2 if because else 0)) // 2
        paint_words(painter, QRect(left, top, room, line), self._words, font, look.colour("text"))
        if because:
            rect = QRect(left, top + line + 2, room, under)
            paint_words(painter, rect, because, look.font("caption"), look.colour("muted"))

    def _paint_other(self, painter: QPainter, left: int) -> None:
        right, body, caption = self.width() - _PAD, look.font("body"), look.font("caption")
        because = self._because
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
        one = self.likely.weakness if self.likely else None
        return f"{one.number} {one.title}" if one else ""

    @property
    def _because(self) -> str:
        return ", ".join(self.likely.because) if self.likely else ""
