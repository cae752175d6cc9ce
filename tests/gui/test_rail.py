"""The rail: its countdown is whole or away, and never cut."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sendprep.gui.rail import Countdown
from sendprep.gui.window import MainWindow


@pytest.mark.parametrize(("height", "is_shown"), [(720, True), (500, False), (566, True)])
def test_countdown_is_shown_where_the_pages_leave_it_room(
    window: MainWindow, height: int, is_shown: bool, qtbot: QtBot
) -> None:
    rail = window.rail
    rail.set_countdown("7 days to revisit")
    window.resize(960, height)
    (countdown,) = rail.findChildren(Countdown)
    qtbot.waitUntil(lambda: countdown.isVisible() is is_shown)
    qtbot.wait(50)
    assert countdown.isVisible() is is_shown
    if is_shown:
        words = countdown.findChildren(QLabel)[1]
        assert countdown.height() >= countdown.sizeHint().height()
        assert words.height() >= words.heightForWidth(words.width())
