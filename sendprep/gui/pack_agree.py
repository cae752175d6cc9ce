"""Who agreed a section of a binder or the page of a weakness: asked from the line of the tree."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QTreeView, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Agreed
from sendprep.errors import SendprepError
from sendprep.gui.cases_draw_dialogs import open_dialog, try_and_close
from sendprep.gui.forms.ui_pack_agree import Ui_PackAgreeDialog
from sendprep.gui.icons import icon
from sendprep.gui.key_button import add_action
from sendprep.gui.pack_lines import SECTION, WEAKNESS
from sendprep.gui.pack_tree import PackTree
from sendprep.services.agree_section import agree_section, withdraw

_NO_DAY, _DAY = "No day is given on which it was agreed.", "Write it as 1 Dec 2025."


class PackAgree(QObject):
    """Gives the tree its deed; what is said is stored as one step that undo knows."""

    def __init__(self, bank: Bank, tree: PackTree, view: QTreeView) -> None:
        super().__init__(view)
        self._bank, self._tree, self._view = bank, tree, view
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.action = add_action(view, "Who agreed it…", icon("ph.handshake"), "F7", self.ask)
        self.action.setEnabled(False)
        tree.chosen.connect(self.show_for)

    def show_for(self, key: str) -> None:
        """Let only a section or a weakness be agreed."""
        self.action.setEnabled(key.startswith((SECTION, WEAKNESS)))

    def ask(self) -> None:
        """Ask who agreed the line that is chosen, and when."""
        key = self._tree.current
        name = self._name(key)
        if not name:
            return
        stored = key.removeprefix(SECTION)
        held = next((one for one in self._bank.agreed.all() if one.section == stored), None)
        open_dialog(
            PackAgreeDialog(
                self._tree.words,
                held,
                lambda who, on: agree_section(self._bank, name, who, on),
                lambda: withdraw(self._bank, name),
                self._view,
            )
        )

    def _name(self, key: str) -> str:
        """Return what a line is called where it is agreed, "" if it cannot be."""
        if key.startswith(SECTION):
            return key.removeprefix(SECTION)
        for one in self._bank.weaknesses.all():
            if key == f"{WEAKNESS}{one.id}":
                return f"weakness-{one.number}"
        return ""


class PackAgreeDialog(QDialog):
    """Asks who agreed it and when; `agree` gets both, `take_back` is for what was agreed."""

    def __init__(
        self,
        what: str,
        held: Agreed | None,
        agree: Callable[[str, date], object],
        take_back: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._agree, self._take_back = agree, take_back
        self.ui = Ui_PackAgreeDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.purpose.setText(what)
        ui.who.setText(held.who if held else "")
        ui.day.show_day(held.on if held else date.today())
        ui.takeBack.setVisible(held is not None)
        ui.mistake.hide()
        ui.accept.clicked.connect(lambda: try_and_close(self, ui, self._store))
        ui.takeBack.clicked.connect(lambda: try_and_close(self, ui, self._take_back))
        ui.cancel.clicked.connect(self.reject)
        ui.who.setFocus()

    def _store(self) -> None:
        day = self.ui.day
        day.settle()
        if day.mistake or day.day is None:
            raise SendprepError(day.mistake or _NO_DAY, "", "" if day.mistake else _DAY)
        self._agree(self.ui.who.text(), day.day)
