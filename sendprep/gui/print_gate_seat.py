"""The place of the privacy check on the print page: where the pages are seen else."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy, QWidget

from sendprep.gui.forms.ui_print_page import Ui_PrintPage
from sendprep.gui.print_gate import PrintGate
from sendprep.services.look_at_print import Asked


class GateSeat(QObject):
    """Shows the check in place of the pages, and the pages again."""

    def __init__(self, ui: Ui_PrintPage, gate: PrintGate, owner: QWidget) -> None:
        super().__init__(owner)
        self._ui, self._gate, self._is_wide = ui, gate, True
        ui.stack.addWidget(gate)
        ui.stack.currentChanged.connect(lambda _: self._set_room())
        gate.left.connect(self.leave)

    @property
    def is_taken(self) -> bool:
        """Whether the check is shown."""
        return self._ui.stack.currentWidget() is self._gate

    def stop(self, telling: tuple[Asked, ...], words: str, go_on: Callable[[], object]) -> None:
        """Show what has to be decided about before the report leaves, and then go on."""
        self._gate.show_telling(telling)
        self._gate.offer(words, go_on)
        self.enter()

    def turn(self) -> None:
        """Show the check, or the pages again if it is shown."""
        if self.is_taken:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the check."""
        self._ui.stack.setCurrentWidget(self._gate)
        self._gate.enter()

    def leave(self) -> None:
        """Show the pages again, with the focus where one came from."""
        if self.is_taken:
            self.let_go()
            self._ui.privacyOpen.setFocus()

    def let_go(self) -> None:
        """Show the pages again, and nothing that was wanted, such as to save another document."""
        if self.is_taken:
            self._gate.offer("", None)
            self._ui.stack.setCurrentWidget(self._ui.pagesPage)

    def let_go_if_empty(self) -> None:
        """Show the pages again to who comes back to a check with nothing in it."""
        if self._gate.is_empty:
            self.let_go()

    def make_room(self, is_wide: bool) -> None:
        """Let the check have the place of the pages; where there is little, all of the page."""
        self._is_wide = is_wide
        self._set_room()

    def _set_room(self) -> None:
        for part in (self._ui.top, self._ui.foot):
            part.setVisible(not self.is_taken)
        self._ui.recipe.setVisible(self._is_wide or not self.is_taken)
        # What is not seen asks for no room, which a stack would else give it beside the recipe.
        shy, bold = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        for page in (self._gate, self._ui.emptyPage):
            policy = bold if page is self._ui.stack.currentWidget() else shy
            page.setSizePolicy(policy, policy)
        self._ui.stack.updateGeometry()  # Qt tells no layout what a hidden page asks for
