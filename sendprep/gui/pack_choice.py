"""Which binder the print page is about: its recipe, and for whom it is printed."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.identity import new_id
from sendprep.domain.weakness import Weakness
from sendprep.services.choose_recipe import recipe_of
from sendprep.services.issue_pack import for_readers


class PackChoice(QObject):
    """The recipe that is chosen, for which readers, and the weakness whose sheet is printed.

    `changed` tells that another is. What is altered is stored in the bank, as one step that undo
    knows; for whom it is printed now is not, and each edition counts issues of its own.
    """

    changed = Signal()

    def __init__(self, bank: Bank, parent: QObject) -> None:
        super().__init__(parent)
        self._bank = bank
        self._recipe_id, self._weakness_id = "", ""
        self._edition: Edition | None = None

    @property
    def recipe(self) -> Recipe:
        """The chosen recipe; the first one if it is gone."""
        return self._recipe_in(self._bank)

    @property
    def printed(self) -> Recipe:
        """The chosen recipe for the readers that are chosen."""
        return self.printed_in(self._bank)

    def printed_in(self, bank: Bank) -> Recipe:
        """Return the same as a reader of the bank has it, on its own thread."""
        return for_readers(self._recipe_in(bank), self._edition)

    def _recipe_in(self, bank: Bank) -> Recipe:
        found = (one for one in bank.recipes.all() if one.id == self._recipe_id)
        return next(found, recipe_of(bank))

    @property
    def weakness(self) -> Weakness | None:
        """The weakness whose sheet is printed; the first one if it is gone."""
        held = self._bank.weaknesses.all()
        found = (one for one in held if one.id == self._weakness_id)
        return next(found, held[0] if held else None)

    def choose(self, recipe_id: str) -> None:
        """Print by another recipe, for its own readers."""
        self._recipe_id, self._edition = recipe_id, None
        self.changed.emit()

    def choose_edition(self, edition: Edition) -> None:
        """Print it for other readers."""
        self._edition = edition
        self.changed.emit()

    def choose_weakness(self, weakness_id: str) -> None:
        """Print the sheet of another weakness."""
        self._weakness_id = weakness_id
        self.changed.emit()

    def alter(self, label: str, **fields: Any) -> None:  # noqa: ANN401 - fields of a Recipe
        """Store other values of the chosen recipe, if they are others."""
        now = replace(self.recipe, **fields)
        if now != self.recipe:
            self._put(label, now)

    def add(self, name: str) -> None:
        """Store a new recipe, and choose it."""
        self._put(f"New binder: {name}", Recipe(new_id(), name, self.printed.edition))

    def copy(self, name: str) -> None:
        """Store a copy of the chosen recipe under another name, and choose it."""
        self._put(f"Copy of a binder: {name}", _copy(self.printed, name))

    def remove(self) -> None:
        """Remove the chosen recipe; what was given out by it stays in the bank."""
        gone = self.recipe
        with self._bank.change(f"Remove the binder {gone.name}"):
            self._bank.recipes.remove(gone.id)
        self.changed.emit()

    def _put(self, label: str, recipe: Recipe) -> None:
        self._recipe_id = recipe.id
        with self._bank.change(label):
            self._bank.recipes.put(recipe)
        self.changed.emit()


def _copy(recipe: Recipe, name: str) -> Recipe:
    return replace(recipe, id=new_id(), name=name)
