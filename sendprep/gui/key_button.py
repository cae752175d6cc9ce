"""Actions with a key, and the button that shows the key beside its words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from sendprep.gui import look

_PAD, _GAP = 5, 8


def add_action(
    owner: QWidget, words: str, sign: QIcon, keys: str, do: Callable[[], None]
) -> QAction:
    """Give a widget an action; its key works while the focus is in the widget."""
    action = QAction(sign, words, owner)
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"{words} ({keys})")
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _=False: do())
    owner.addAction(action)
    return action


def let_do(action: QAction, *buttons: QAbstractButton) -> None:
    """Let buttons of a form do an action, whose key is told by their tips."""
    for button in buttons:
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)


class KeyButton(QPushButton):
    """A push button with a small frame round its key, as in "Split here [Ctrl+D]"."""

    def __init__(self, words: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._key = key
        self.setAccessibleName(words)
        self.setAccessibleDescription(key)

    @classmethod
    def of(cls, action: QAction, parent: QWidget) -> KeyButton:
        """Return a button that does an action, and is enabled when it is."""
        button = cls(action.text(), action.shortcut().toString(), parent)
        button.setIcon(action.icon())
        let_do(action, button)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        return button

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Words, icon and key."""
        size = super().sizeHint()
        return QSize(size.width() + self._key_width() + _GAP, size.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the button as the style does, with its words moved left of the key."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        whole: QRect = self.rect()
        option.rect = whole.adjusted(0, 0, -self._key_width() - _GAP, 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        self._paint_key(painter)

    def _key_width(self) -> int:
        return QFontMetrics(look.font("caption")).horizontalAdvance(self._key) + 2 * _PAD

    def _paint_key(self, painter: QPainter) -> None:
        font = look.font("caption")
        height = QFontMetrics(font).height() + 2
        width = self._key_width()
        left = self.width() - width - 10
        key = QRect(left, (self.height() - height) // 2, width, height)
        primary = self.property("kind") == "primary"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("on-accent" if primary else "line")))
        painter.setBrush(Qt.BrushStyle.NoBrush if primary else look.colour("sunken"))
        painter.drawRoundedRect(key.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(font)
        words = "on-accent" if primary else "muted"
        painter.setPen(look.colour(words if self.isEnabled() else "disabled"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)
