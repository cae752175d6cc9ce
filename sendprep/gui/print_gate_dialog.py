"""The privacy check of what leaves the window by another way than the print page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.print_gate import PrintGate
from sendprep.gui.print_gate_places import show_place
from sendprep.gui.problem import open_or_hold, show_problem
from sendprep.services.look_at_print import Asked, WordsTellError

_WIDTH, _LEAST, _EACH, _MOST = 760, 240, 60, 520
"""Logical pixels: how wide it is, how high at least, with each word more, and at most."""
_FRAME = 48
"""What the title bar of the dialog takes of the screen's height."""


class GateDialog(QDialog):
    """The check over the page that something was to be saved from; Ctrl+Z undoes in it."""

    def __init__(
        self, bank: Bank, told: tuple[Asked, ...], words: str, again: Callable[[], object],
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._bank = bank
        self._steps: list[str] = []
        self.setWindowTitle("Privacy check")
        self.gate = PrintGate(bank, self)
        self.gate.buttons.back.setText("Cancel")
        self.gate.show_telling(told)
        self.gate.offer(words, again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.gate)
        self.gate.left.connect(self.reject)
        self.gate.did.connect(self._count)
        self.gate.place_wanted.connect(self._show_place)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)
        room = self.screen().availableSize()
        height = min(_LEAST + _EACH * len(told), _MOST, room.height() - _FRAME)
        self.resize(min(_WIDTH, room.width()), height)
        self.gate.enter()

    def _count(self) -> None:
        self._steps.append(self._newest())

    def _newest(self) -> str:
        """Return the id of the step that undo would take back; "" if there is none."""
        steps = self._bank.history.steps()
        return next((one.id for one in steps if one.can_be_undone), "")

    def _undo(self) -> None:
        """Take back the last step that was made here; others have nothing to do with it."""
        if not self._steps or self._steps[-1] != self._newest():
            return
        try:
            self._bank.undo()
        except SendprepError as problem:
            show_problem(self, problem)
            return
        self._steps.pop()
        self.gate.refresh()

    def _show_place(self, place: str) -> None:
        parent = self.parentWidget()
        self.reject()
        if parent:
            show_place(parent, place)


def stop_at_gate(
    owner: QWidget, bank: Bank, problem: SendprepError, words: str, again: Callable[[], object]
) -> None:
    """Say why something was not written; where words have to be decided about, let it be done.

    `words` and `again` are the button, and the deed, once nothing is left to decide.
    """
    if isinstance(problem, WordsTellError):
        dialog = GateDialog(bank, problem.telling, words, again, owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # with the words in it
        open_or_hold(dialog)
    else:
        show_problem(owner, problem)
