"""The box that says what happened, what is safe and what to do."""

from PySide6.QtWidgets import QMessageBox, QWidget

from sendprep.errors import SendprepError


def show_problem(parent: QWidget, problem: SendprepError) -> None:
    """Say it in a box, without stopping the program until it is closed."""
    box = QMessageBox(QMessageBox.Icon.Warning, "sendprep", problem.happened, parent=parent)
    box.setInformativeText(" ".join(part for part in (problem.safe, problem.do) if part))
    box.open()
