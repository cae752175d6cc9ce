"""The box that says what happened, what is safe and what to do; a covered window holds it back."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from sendprep.errors import SendprepError


@runtime_checkable
class HoldsDialogs(Protocol):
    """A window that may be locked while work of its pages goes on."""

    def hold(self, dialog: QDialog) -> bool:
        """Keep a dialog that must not be seen now, to open it later; False if it may be seen."""


def show_problem(parent: QWidget, problem: SendprepError) -> None:
    """Say it in a box, without stopping the program until it is closed."""
    box = QMessageBox(QMessageBox.Icon.Warning, "sendprep", problem.happened, parent=parent)
    box.setInformativeText(" ".join(part for part in (problem.safe, problem.do) if part))
    open_or_hold(box)


def open_or_hold(dialog: QDialog) -> None:
    """Open a dialog that work has led to, which may end when nothing of its window may be seen."""
    above: QObject | None = dialog.parent()
    while above is not None and not isinstance(above, HoldsDialogs):
        above = above.parent()
    if above is None or not above.hold(dialog):
        dialog.open()
