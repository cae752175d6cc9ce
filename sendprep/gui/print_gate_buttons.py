"""The buttons of the privacy check: what can be done with the chosen words, and what comes next."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from sendprep.gui.forms.ui_print_gate import Ui_PrintGate
from sendprep.gui.icons import icon
from sendprep.gui.key_button import KeyButton, add_action
from sendprep.gui.print_gate_rows import GateRow
from sendprep.services.decide_on_document import can_withhold
from sendprep.services.look_at_documents import DocumentTelling

_REMOVE, _TAKE_BACK, _KEEP = "Remove", "Take it back", "Keep, because…"
_LEAVE_OUT, _WITHHOLD, _MARK = "Leave out", "Not in this edition", "Mark as personal data"
_ENDS, _BETWEEN = 32, 8


@dataclass(frozen=True)
class GateDeeds:
    """What the buttons do: of words or a document, keep them with a reason, and of a document."""

    remove: Callable[[], None]
    ask: Callable[[], None]
    withhold: Callable[[], None]
    mark: Callable[[], None]


class GateButtons:
    """Buttons with their keys; those of the list work while the focus is in it."""

    def __init__(self, ui: Ui_PrintGate, gate: QWidget, do: GateDeeds) -> None:
        self._ui, self._gate = ui, gate
        self._remove = add_action(ui.rows, _REMOVE, icon("ph.eraser"), "Del", do.remove)
        self._keep = add_action(ui.rows, _KEEP, icon("ph.shield-check"), "K", do.ask)
        self._withhold = add_action(ui.rows, _WITHHOLD, icon("ph.eye-slash"), "W", do.withhold)
        self._mark = add_action(ui.rows, _MARK, icon("ph.identification-badge"), "P", do.mark)
        self.remove = KeyButton.of(self._remove, gate)
        self.keep = KeyButton.of(self._keep, gate)
        self.withhold = KeyButton.of(self._withhold, gate)
        self.mark = KeyButton.of(self._mark, gate)
        self.shown = KeyButton("Show where it stands", "Enter", gate)
        self.go_on = QPushButton(gate)
        self.back = KeyButton("Back to the pages", "Esc", gate)
        self.say_keep = KeyButton("Keep", "Enter", gate)
        self.cancel = KeyButton("Cancel", "Esc", gate)
        for primary in (self.go_on, self.say_keep):
            primary.setProperty("kind", "primary")
        for button, place in (
            (self.remove, ui.deeds),
            (self.keep, ui.deeds),
            (self.withhold, ui.deeds),
            (self.mark, ui.deeds),
            (self.shown, ui.more),
            (self.go_on, ui.more),
            (self.back, ui.backPlace),
            (self.say_keep, ui.reasonPlace),
            (self.cancel, ui.reasonPlace),
        ):
            button.setAutoDefault(False)  # in a dialog Enter would press it, wherever one types
            place.addWidget(button)
        self.offer("")

    def offer(self, words: str) -> None:
        """Offer what comes next by these words; "" for nothing."""
        self.go_on.setText(words)
        self.go_on.setAccessibleName(words or "Go on")
        self.go_on.setVisible(bool(words))

    def follow(self, row: GateRow | None, is_open: bool) -> None:
        """Offer the deeds that fit the chosen words, and what comes next if none is open."""
        is_kept, document = bool(row and row.kept), row.document if row else None
        can_leave = bool(row and row.telling and (document or row.telling.can_remove))
        words = _TAKE_BACK if is_kept else _LEAVE_OUT if document else _REMOVE
        self._follow_document(document)
        self._remove.setText(words)
        self.remove.setText(words)
        self.remove.setAccessibleName(words)
        self._remove.setEnabled(is_kept or can_leave)
        self._keep.setEnabled(bool(row and row.telling))
        self.shown.setEnabled(row is not None)
        self.go_on.setEnabled(not is_open)
        self.fit()

    def _follow_document(self, document: DocumentTelling | None) -> None:
        """Offer what can be done with a document alone."""
        may_go = document is not None and can_withhold(document)
        for action, button, can in (
            (self._withhold, self.withhold, may_go),
            (self._mark, self.mark, document is not None),
        ):
            action.setEnabled(can)
            button.setVisible(can)

    def fit(self) -> None:
        """Set the deeds in two rows where they find no room in one."""
        deeds = (self.remove, self.keep, self.withhold, self.mark, self.shown, self.go_on)
        wide = sum(one.sizeHint().width() + _BETWEEN for one in deeds if not one.isHidden())
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        is_enough = wide + _ENDS <= self._gate.width()
        self._ui.footRow.setDirection(across if is_enough else down)
        if is_enough:
            self._ui.deeds.addWidget(self.mark)
        else:
            self._ui.more.insertWidget(0, self.mark)
