"""Tab follows the layouts, and asking them leaves nothing behind that Qt frees by itself."""

import gc

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sendprep.gui.tab_order import follow_reading


def items_held() -> int:
    """Return how many items of layouts Python holds."""
    found = gc.get_objects()
    return sum(isinstance(one, QLayoutItem) and not isinstance(one, QLayout) for one in found)


def test_tab_goes_through_layouts_in_layouts(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    last, first, second = QLineEdit("last"), QPushButton("first"), QPushButton("second")
    rows = QVBoxLayout(whole)
    row = QHBoxLayout()
    rows.addLayout(row)
    rows.addStretch(1)
    rows.addWidget(last)
    row.addWidget(first)
    row.addWidget(second)
    with qtbot.waitActive(whole):
        whole.show()
    held = items_held()
    follow_reading(whole)
    assert items_held() == held, "freed by Qt later, they crashed the window"
    first.setFocus()
    reached = []
    for _ in range(3):
        reached.append(QApplication.focusWidget())
        QTest.keyClick(whole, Qt.Key.Key_Tab)
    assert reached == [first, second, last]
