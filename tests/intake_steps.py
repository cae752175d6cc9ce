"""Steps of somebody who brings files in: drop them, and look them over in the dialog."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.evidence_intake import EvidenceIntake
from sendprep.gui.evidence_intake_rows import intake_rows
from sendprep.services.add_evidence import (
    Intake,
    foresee,
)

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def looking_over(bank: Bank, intakes: list[Intake], qtbot: QtBot) -> EvidenceIntake:
    """Show the dialog about these files."""
    dialog = EvidenceIntake(bank, intake_rows(intakes, foresee(bank, intakes)))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def dialog_of(page: EvidencePage, qtbot: QtBot) -> EvidenceIntake:
    """Wait for the dialog of the page."""
    qtbot.waitUntil(lambda: page.adding.dialog is not None, timeout=20_000)
    assert page.adding.dialog
    qtbot.waitUntil(page.adding.dialog.isVisible)
    return page.adding.dialog


def pick(combo: QComboBox, value: Enum) -> None:
    """Choose as a user does who types the first letters."""
    combo.setFocus()
    QTest.keyClicks(combo, combo.itemText(combo.findData(value)))


def urls(*files: Path) -> QMimeData:
    """Return files as they hang at the pointer."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def hover(widget: QWidget, data: QMimeData) -> QDragEnterEvent:
    """Hold files over a widget."""
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE
    )
    QApplication.sendEvent(widget, event)
    return event


def let_go(widget: QWidget, data: QMimeData) -> None:
    """Drop on a widget; without hovering first Qt knows no widget to drop on."""
    hover(widget, data)
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE
    )
    QApplication.sendEvent(widget, event)
