"""The builder of binders on the print page: recipes, what they hold, for whom, and the estimate."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.pack import IssueFacts
from sendprep.gui.forms.ui_pack_outline import Ui_PackOutline
from sendprep.gui.forms.ui_print_page import Ui_PrintPage
from sendprep.gui.pack_agree import PackAgree
from sendprep.gui.pack_bar import PackBar
from sendprep.gui.pack_choice import PackChoice
from sendprep.gui.pack_documents import PACK
from sendprep.gui.pack_lines import Outlined, outlined, pack_lines, ticked
from sendprep.gui.pack_recipes import PackRecipes
from sendprep.gui.pack_tree import PackTree
from sendprep.gui.pack_withhold import PackWithhold
from sendprep.gui.printable import Printable
from sendprep.gui.worked_out import WorkedOut
from sendprep.progress import Progress
from sendprep.services.issue_pack import to_print


class PackBuilder(QObject):
    """Holds the parts of the builder together; `changed` tells that another binder is wanted.

    `section_wanted` carries the words of the line that the officer has gone to.
    """

    changed = Signal()
    section_wanted = Signal(str)

    def __init__(self, bank: Bank, ui: Ui_PrintPage, owner: QWidget) -> None:
        super().__init__(owner)
        self._bank, self._page, self._key = bank, ui, ""
        self.choice = PackChoice(bank, self)
        self.bar = PackBar(bank, self.choice, owner)
        self.outline = QWidget(owner)
        self.ui = Ui_PackOutline()
        self.ui.setupUi(self.outline)
        self.tree = PackTree(self.ui.tree)
        self.agree = PackAgree(bank, self.tree, self.ui.tree)
        self.recipes = PackRecipes(bank, self.choice, ui, owner)
        self.withhold = PackWithhold(bank, self.ui, self)
        self._issue = WorkedOut(owner, bank, self._count, self.bar.show_issue)
        self._pages = WorkedOut(owner, bank, self._look, self._show, lambda _: False)
        ui.packPlace.addWidget(self.outline)
        ui.packBarPlace.addWidget(self.bar)
        self.choice.changed.connect(self.changed)
        self.tree.ticked.connect(self._tick)
        self.tree.chosen.connect(self._go)

    @property
    def is_ready(self) -> bool:
        """Whether what is shown is of the bank as it is now."""
        return self._issue.is_ready and self._pages.is_ready

    def show_for(self, chosen: Printable) -> None:
        """Show what goes for a document: all of the builder only for the pack.

        For whom it is printed is chosen wherever something may be withheld.
        """
        self._key = chosen.key
        self.recipes.show_for(chosen.follows_recipe)
        self.bar.setVisible(chosen.readers is not None)
        self.outline.setVisible(chosen.key == PACK)
        for part in (self._page.contentsTitle, self._page.contents):
            part.setVisible(chosen.key != PACK)
        self.read()

    def read(self) -> None:
        """Show what the bank holds."""
        if self.bar.isHidden():
            return
        self.recipes.read()
        self.bar.read(self._key)
        self.withhold.read()
        if self._key == PACK:
            self._issue.again()
            self._pages.again()

    def _count(self, bank: Bank, progress: Progress) -> IssueFacts:
        """Tell which issue is printed now, long before its pages are counted."""
        return to_print(bank, self.choice.printed_in(bank), backup="").facts

    def _look(self, bank: Bank, progress: Progress) -> Outlined:
        return outlined(bank, self.choice.printed_in(bank), progress)

    def _show(self, held: Outlined) -> None:
        self.tree.show(pack_lines(held))

    def _tick(self, key: str, is_wanted: bool) -> None:
        fields = ticked(self.choice.recipe, key, is_wanted)
        self.choice.alter("Contents of a binder", **fields)

    def _go(self, key: str) -> None:
        self.withhold.show_for(key)
        self.section_wanted.emit(self.tree.words)
