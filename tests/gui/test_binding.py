"""The Qt binding does what we rely on."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_binding_does_not_lose_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to None at each call, until it crashes."""
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("a")
    before = sys.getrefcount(None)

    for _ in range(500):
        label.setText("b")

    assert sys.getrefcount(None) > before - 50
