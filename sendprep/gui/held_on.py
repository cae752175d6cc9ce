"""The dialog that asks for the day of which the list of documents is to be shown."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QWidget

from sendprep.gui.forms.ui_held_on import Ui_HeldOnForm


def ask_day(start: date, parent: QWidget) -> date | None:
    """Return the day that the officer chose, None if none."""
    dialog = QDialog(parent)
    ui = Ui_HeldOnForm()
    ui.setupUi(dialog)
    ui.day.setDate(QDate(start.year, start.month, start.day))
    ui.day.setMaximumDate(QDate.currentDate())
    ui.show_.clicked.connect(dialog.accept)
    ui.cancel.clicked.connect(dialog.reject)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    chosen = ui.day.date()
    return date(chosen.year(), chosen.month(), chosen.day())
