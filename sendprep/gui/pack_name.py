"""The dialog that asks for the name of a binder."""

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QDialog, QWidget

from sendprep.gui.cases_draw_dialogs import open_dialog, say_mistake
from sendprep.gui.forms.ui_pack_name import Ui_PackNameDialog


class PackNameDialog(QDialog):
    """Asks for a name that no other binder has; `take` gets it."""

    def __init__(
        self,
        purpose: str,
        name: str,
        taken: Collection[str],
        take: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._taken, self._take = {one.casefold() for one in taken}, take
        self.ui = Ui_PackNameDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.purpose.setText(purpose)
        ui.name.setText(name)
        ui.name.selectAll()
        ui.mistake.hide()
        ui.accept.clicked.connect(self._try)
        ui.cancel.clicked.connect(self.reject)
        ui.name.setFocus()

    def _try(self) -> None:
        name = " ".join(self.ui.name.text().split())
        if not name:
            say_mistake(self, self.ui, "Give it a name, such as “Director’s binder”.")
        elif name.casefold() in self._taken:
            say_mistake(self, self.ui, f"There is a binder “{name}” already. Give another name.")
        else:
            self.accept()
            self._take(name)


def ask_name(
    purpose: str, name: str, taken: Collection[str], take: Callable[[str], object], parent: QWidget
) -> None:
    """Ask for the name of a binder."""
    open_dialog(PackNameDialog(purpose, name, taken, take, parent))
