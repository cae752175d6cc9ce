"""The question whether to close a window whose last words could not be saved."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from sendprep.errors import SendprepError

_SAFE = "Everything saved earlier is safe. What was typed since is still here, and only here."
_DO = "Put right what the page names, such as a full disk, or copy the words to another place."

WORDS_WAIT = SendprepError(
    "The last words are not saved, and only who opens this bank may give them up.",
    "They wait behind this page.",
    "Open it first, then close it.",
)


def ask_to_close(parent: QWidget, close: Callable[[], None]) -> None:
    """Ask in a box, and call `close` if the words are to be given up; to stay is the default."""
    box = QMessageBox(
        QMessageBox.Icon.Warning, "sendprep", "The last words are not saved.", parent=parent
    )
    box.setInformativeText(f"{_SAFE} {_DO}")
    stay = box.addButton("Stay here", QMessageBox.ButtonRole.RejectRole)
    give_up = box.addButton("Close without them", QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    give_up.clicked.connect(close)
    box.open()
