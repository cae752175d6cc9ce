"""The box that says what happened, what is safe and what to do; a covered window holds it back."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from sendprep.errors import SendprepError

_MOST = 3
"""How many remarks are seen at once: more would be higher than the smallest screen."""


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


def show_remarks(parent: QWidget, happened: str, remarks: Sequence[str]) -> None:
    """Say in a box what to know of what was written; nothing where there is nothing to know."""
    if not remarks:
        return
    box = QMessageBox(QMessageBox.Icon.Information, "sendprep", happened, parent=parent)
    more = len(remarks) - _MOST
    seen = [*remarks[:_MOST], f"And {more} more."] if more > 0 else remarks
    box.setInformativeText("\n\n".join(seen))
    if more > 0:
        box.setDetailedText("\n\n".join(remarks))
    open_or_hold(box)


def open_or_hold(dialog: QDialog) -> None:
    """Open a dialog that work has led to, which may end when nothing of its window may be seen."""
    above: QObject | None = dialog.parent()
    while above is not None and not isinstance(above, HoldsDialogs):
        above = above.parent()
    if above is None or not above.hold(dialog):
        dialog.open()
