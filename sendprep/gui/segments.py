"""A segmented row: a few choices side by side, one of them chosen (look.md 4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

_RADIUS = 4
_UNDERLINE = 2


@dataclass(frozen=True)
class Choice:
    """One choice: what it stands for, its words, and the key that takes it."""

    value: Enum
    words: str
    key: str = ""
    name: str = ""


class _Segment(QPushButton):
    """One button of the row, painted from the palette; only the row's ends are rounded."""

    def __init__(self, choice: Choice, first: bool, last: bool, parent: QWidget) -> None:
        super().__init__(choice.words, parent)
        self.choice, self._first, self._last = choice, first, last
        self.setCheckable(True)
        self.setProperty("kind", "segment")
        self.setAccessibleName(choice.name or choice.words)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for the semibold words of the chosen state."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        return QSize(max(int(words * 1.1) + 16, words + 25), max(32, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never clip the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground, frame, underline and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        if self.isChecked():
            line = self.rect().adjusted(1, self.height() - 1 - _UNDERLINE, -1, -1)
            painter.fillRect(line, self.palette().color(QPalette.ColorRole.Accent))
        font = self.font()
        font.setWeight(font.Weight.DemiBold if self.isChecked() else font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_ground(self, painter: QPainter) -> None:
        palette, beyond = self.palette(), 2 * _RADIUS
        hovered = QPalette.ColorRole.AlternateBase if self.underMouse() else QPalette.ColorRole.Base
        role = QPalette.ColorRole.Highlight if self.isChecked() else hovered
        focused = self.hasFocus()
        edge = QPalette.ColorRole.Accent if focused else QPalette.ColorRole.Dark
        inset = 1.0 if focused else 0.5
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        if not focused:
            frame.adjust(0 if self._first else -beyond, 0, 0 if self._last else beyond, 0)
        painter.setBrush(palette.color(role))
        painter.setPen(QPen(palette.color(edge), 2 * inset))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if not self._last and not focused:
            painter.setPen(palette.color(QPalette.ColorRole.Mid))
            painter.drawLine(self.width() - 1, 1, self.width() - 1, self.height() - 2)


class Segments(QWidget):
    """The row; `chosen` carries the value that the user took."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._took)
        self._choices: tuple[Choice, ...] = ()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these choices; the first one starts chosen."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._choices = tuple(choices)
        for place, choice in enumerate(choices):
            button = _Segment(choice, place == 0, place == len(choices) - 1, self)
            button.setChecked(place == 0)
            self._group.addButton(button, place)
            self._row.addWidget(button, 1)
        if choices:
            self._stop_at(0)

    def value(self) -> Enum:
        """Return what is chosen."""
        return self._choices[self._group.checkedId()].value

    def choose(self, value: Enum) -> None:
        """Show a value as chosen, without telling anybody."""
        for place, choice in enumerate(self._choices):
            if choice.value is value:
                self._group.button(place).setChecked(True)
                self._stop_at(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take a choice by its letter or digit while the row has the focus."""
        typed = event.text().casefold()
        for place, choice in enumerate(self._choices):
            if typed and typed == choice.key.casefold():
                self._group.button(place).setFocus()
                self._group.button(place).click()
                return
        super().keyPressEvent(event)

    def _stop_at(self, place: int) -> None:
        """Let Tab come to one choice alone, as Qt does where a choice was taken by hand."""
        self.setFocusProxy(self._group.button(place))
        for number, button in enumerate(self._group.buttons()):
            policy = Qt.FocusPolicy.StrongFocus if number == place else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _took(self, place: int) -> None:
        self.setFocusProxy(self._group.button(place))
        self.chosen.emit(self._choices[place].value)
