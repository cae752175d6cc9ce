"""Steps on the page of the revisit: go to a part, open and leave its dialogs, read its table."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.inspection import Span
from sendprep.gui import pages
from sendprep.gui.revisit_dialog import RecordDialog
from sendprep.gui.revisit_page import RevisitPage
from sendprep.gui.revisit_parts import Part
from sendprep.gui.revisit_tab import RevisitTab
from sendprep.gui.window import MainWindow

_ALT = Qt.KeyboardModifier.AltModifier


def go(window: MainWindow, bank: Bank) -> RevisitPage:
    """Go to the page; inspectors come today and on the two days after."""
    with bank.change("Set the date of the revisit"):
        today = date.today()
        revisit = Span(today, today + timedelta(2))
        bank.inspection.set(replace(bank.inspection.get(), revisit=revisit))
    window.desk.go(pages.REVISIT)
    shown = window.desk.currentWidget()
    assert isinstance(shown, RevisitPage)
    return shown


def part_of(page: RevisitPage, part: Part) -> RevisitTab:
    """Go to a part as Alt and its number do."""
    QTest.keyClick(page, Qt.Key(Qt.Key.Key_1.value + list(Part).index(part)), _ALT)
    assert page.part is part
    assert isinstance(page.shown, RevisitTab)
    return page.shown


def opened(tab: RevisitTab, qtbot: QtBot) -> RecordDialog:
    """Return the dialog that is open, once keys go to it."""
    (dialog,) = (one for one in tab.findChildren(RecordDialog) if one.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def back(tab: RevisitTab, qtbot: QtBot) -> None:
    """Wait until keys go to the window again, which has closed its dialog."""
    assert not [one for one in tab.findChildren(RecordDialog) if one.isVisible()]
    tab.window().activateWindow()
    qtbot.waitUntil(tab.window().isActiveWindow)


def cells(tab: RevisitTab) -> list[tuple[str, ...]]:
    """Return what stands in the table."""
    return [row.cells for row in tab.rows.rows]


def told(tab: RevisitTab) -> list[str]:
    """Return what is told of the chosen row."""
    return [row.sentence for row in tab.facts.rows]
