"""Steps that tests of the window share: a page is shown, a key of a choice pressed."""

from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui.segments import Segments

P = TypeVar("P", bound=QWidget)


def show_page(page: P, bank: Bank, qtbot: QtBot, height: int = 666) -> P:
    """Show a page as the window of a small laptop does, and let it follow its bank."""
    qtbot.addWidget(page)
    bank.listen(page.refresh)  # type: ignore[attr-defined]
    page.resize(1286, height)
    with qtbot.waitActive(page):
        page.show()
    return page


def press(row: Segments, key: str) -> None:
    """Press a key in a row of choices."""
    chosen = row.focusProxy()
    assert chosen
    QTest.keyClicks(chosen, key)
