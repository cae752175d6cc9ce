"""Keys that are pressed, and words that are typed, where the focus is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, key, held)


def type_words(words: str) -> None:
    """Type where the focus is."""
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClicks(focused, words)
