"""The rail at the left of the window: one button a page, and the countdown at its foot."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from sendprep.gui import icons

WIDTH = 80
NARROW = 48
_LEAST = QSize(40, 48)
_LEAST_NARROW = QSize(40, 30)  # eight of them in the lowest window
_EDGES = 6
"""Pixels above the pages, and those of the line under them."""


@dataclass(frozen=True)
class Entry:
    """A page on the rail."""

    name: str
    word: str
    icon: str


class Rail(QFrame):
    """Asks for a page by its name; the countdown asks for the date of the revisit."""

    chosen = Signal(str)
    countdown_pressed = Signal()

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._is_narrow = False
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 5, 4, 0)
        column.setSpacing(0)
        for number, entry in enumerate(entries, start=1):
            column.addWidget(self._button(entry, number))
        column.addStretch(1)
        self._rule = QFrame()
        self._rule.setProperty("kind", "line")
        self._rule.setFixedHeight(1)
        column.addWidget(self._rule)
        self._countdown = Countdown()
        self._countdown.clicked.connect(self.countdown_pressed)
        column.addWidget(self._countdown)
        self.set_narrow(False)

    def choose(self, name: str) -> None:
        """Show a page as the chosen one; a name that is not on the rail chooses none."""
        self._group.setExclusive(False)
        for known, button in self._buttons.items():
            button.setChecked(known == name)
        self._group.setExclusive(True)

    def set_countdown(self, words: str) -> None:
        """Show the countdown, such as "63 days to revisit"."""
        self._countdown.say(words)
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """Fold the words away, as very narrow windows do; the tooltips keep them."""
        style = Qt.ToolButtonStyle
        for button in self._buttons.values():
            shape = style.ToolButtonIconOnly if narrow else style.ToolButtonTextUnderIcon
            button.setToolButtonStyle(shape)
            button.setMinimumSize(_LEAST_NARROW if narrow else _LEAST)
        self.setFixedWidth(NARROW if narrow else self._width())
        self._is_narrow = narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the countdown where there is room for the whole of it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the countdown unless it would be cut; the overview has it too."""
        pages = sum(button.minimumHeight() for button in self._buttons.values())
        needed = pages + self._countdown.sizeHint().height() + _EDGES
        shown = not self._is_narrow and needed <= self.height()
        self._countdown.setVisible(shown)
        self._rule.setVisible(shown)

    def _button(self, entry: Entry, number: int) -> QToolButton:
        button = QToolButton()
        button.setText(entry.word)
        button.setIcon(icons.icon(entry.icon, "text", on="accent"))
        button.setIconSize(QSize(20, 20))
        button.setCheckable(True)
        button.setAccessibleName(entry.word)
        button.setToolTip(f"{entry.word} (Ctrl+{number})")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = button.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        button.setSizePolicy(policy)
        button.clicked.connect(lambda: self.chosen.emit(entry.name))
        self._group.addButton(button)
        self._buttons[entry.name] = button
        return button

    def _width(self) -> int:
        longest = max((button.sizeHint().width() for button in self._buttons.values()), default=0)
        return max(WIDTH, longest + 8)


class Countdown(QToolButton):
    """Figures large, the words under them; read aloud as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("countdown")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 8, 2, 8)
        column.setSpacing(0)
        self._figure, self._words = QLabel(), QLabel()
        self._figure.setProperty("type", "countdown")
        self._words.setProperty("type", "caption")
        self._words.setWordWrap(True)
        for label in (self._figure, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.setSizePolicy(policy)

    def say(self, words: str) -> None:
        """Show words, with a number at their start set large."""
        first, _, rest = words.partition(" ")
        figure = first if first.isdigit() else ""
        self._figure.setText(figure)
        self._figure.setVisible(bool(figure))
        self._words.setText(rest if figure else words)
        self.setAccessibleName(words)
        self.setToolTip(f"{words}. Change the date of the revisit.")
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the words, which a tool button does not ask for itself."""
        layout = self.layout()
        width = WIDTH - 8
        height = layout.heightForWidth(width) if layout else 0
        return QSize(width, max(48, height))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name
