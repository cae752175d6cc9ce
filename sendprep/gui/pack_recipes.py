"""The binders of the print page: which one is shown, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.gui.forms.ui_print_page import Ui_PrintPage
from sendprep.gui.icons import icon
from sendprep.gui.key_button import add_action
from sendprep.gui.pack_choice import PackChoice
from sendprep.gui.pack_name import ask_name


class PackRecipes(QObject):
    """Fills the list of binders, and its menu: new, rename, copy, remove, and its exhibits.

    `folder_wanted` asks for the exhibits as a folder of files.
    """

    folder_wanted = Signal()

    def __init__(self, bank: Bank, choice: PackChoice, ui: Ui_PrintPage, owner: QWidget) -> None:
        super().__init__(owner)
        self._bank, self._choice, self._ui, self._owner = bank, choice, ui, owner
        self._is_seen, self._is_wide = False, True
        menu = QMenu(owner)
        self.new = self._act(menu, "New binder…", "ph.plus", self.ask_new)
        self.rename = self._act(menu, "Rename it…", "ph.note-pencil", self.ask_rename)
        self.copy = self._act(menu, "Copy it…", "ph.files", self.ask_copy)
        self.remove = self._act(menu, "Remove it", "ph.trash", choice.remove)
        menu.addSeparator()
        words = "Save its exhibits as a folder…"
        self.folder = self._act(menu, words, "ph.export", self.folder_wanted.emit)
        ui.binderMenu.setMenu(menu)
        ui.binderMenu.setIcon(icon("ph.dots-three", "text"))
        ui.binder.activated.connect(lambda _: choice.choose(str(ui.binder.currentData())))

    def read(self) -> None:
        """Show the binders that the bank holds, and which one is chosen."""
        held, chosen = self._bank.recipes.all(), self._choice.recipe
        with QSignalBlocker(self._ui.binder):
            self._ui.binder.clear()
            for one in held or [chosen]:
                self._ui.binder.addItem(one.name, one.id)
            self._ui.binder.setCurrentIndex(self._ui.binder.findData(chosen.id))
        self.remove.setEnabled(bool(held))

    def show_for(self, is_pack: bool) -> None:
        """Show the binders only where what is printed follows one."""
        self._ui.binder.setVisible(is_pack)
        self._ui.binderMenu.setVisible(is_pack)
        self._is_seen = is_pack
        self.make_room(self._is_wide)

    def make_room(self, is_wide: bool) -> None:
        """Leave out the heading of the page where the name of the binder would have no room."""
        self._is_wide = is_wide
        self._ui.heading.setVisible(is_wide or not self._is_seen)

    def ask_new(self) -> None:
        """Ask for the name of a new binder."""
        ask_name("New binder", "", self._names(), self._choice.add, self._owner)

    def ask_rename(self) -> None:
        """Ask for another name of the chosen binder."""
        name = self._choice.recipe.name
        others = self._names() - {name}
        ask_name(f"Rename “{name}”", name, others, self._rename, self._owner)

    def ask_copy(self) -> None:
        """Ask for the name of a copy of the chosen binder."""
        name = self._choice.recipe.name
        ask_name(f"Copy “{name}”", "", self._names(), self._choice.copy, self._owner)

    def _rename(self, name: str) -> None:
        self._choice.alter(f"Rename the binder {self._choice.recipe.name}", name=name)

    def _names(self) -> set[str]:
        held: list[Recipe] = self._bank.recipes.all() or [self._choice.recipe]
        return {one.name for one in held}

    def _act(self, menu: QMenu, words: str, sign: str, do: Callable[[], None]) -> QAction:
        action = add_action(self._ui.binderMenu, words, icon(sign), "", do)
        menu.addAction(action)
        return action
