"""What is kept out of the editions for the board and for families, and why."""

from PySide6.QtCore import QObject

from sendprep.bank.bank import Bank
from sendprep.domain.editions import Edition
from sendprep.domain.narrative import Section
from sendprep.gui.forms.ui_pack_outline import Ui_PackOutline
from sendprep.gui.kept_out import KeptOut, kept_out_by_marking
from sendprep.gui.pack_lines import EXHIBIT, WEAKNESS


class PackWithhold(QObject):
    """The strip below the tree: of an exhibit, or of a section of our account of a weakness."""

    def __init__(self, bank: Bank, ui: Ui_PackOutline, parent: QObject) -> None:
        super().__init__(parent)
        self._bank, self._ui, self._key = bank, ui, ""
        for section in Section:
            ui.section.addItem(section.heading, section)
        ticks = {Edition.BOARD: ui.board, Edition.PARENTS: ui.parents}
        self._kept_out = KeptOut(bank, ticks, ui.because, self)
        ui.section.activated.connect(lambda _: self.read())
        ui.withhold.hide()

    def show_for(self, key: str) -> None:
        """Show what is kept out of an exhibit or a weakness, by its key in the tree."""
        self._kept_out.save_now()
        self._key = key
        self.read()

    def read(self) -> None:
        """Show what the bank holds."""
        ui, words = self._ui, self._words()
        ui.withhold.setVisible(bool(words))
        if not words:
            return
        ui.what.setText(f"Keep out  {words}")
        ui.section.setVisible(self._key.startswith(WEAKNESS))
        pieces = [one for one in self._bank.evidence.all() if self._place == f"evidence/{one.id}"]
        marked = kept_out_by_marking(pieces) if pieces else frozenset[Edition]()
        self._kept_out.show([self._place], words, marked)

    @property
    def _place(self) -> str:
        if self._key.startswith(EXHIBIT):
            return f"evidence/{self._key.removeprefix(EXHIBIT)}"
        section: Section = self._ui.section.currentData()
        return f"narrative/{self._key.removeprefix(WEAKNESS)}/{section.value}"

    def _words(self) -> str:
        """Return what the strip is about, "" if about nothing that there is."""
        if self._key.startswith(EXHIBIT):
            wanted = self._key.removeprefix(EXHIBIT)
            found = (one for one in self._bank.evidence.all() if one.id == wanted)
            return next((f"{one.code}  {one.title}" for one in found), "")
        if self._key.startswith(WEAKNESS):
            wanted = self._key.removeprefix(WEAKNESS)
            held = (one for one in self._bank.weaknesses.all() if one.id == wanted)
            return next((f"{one.number}  {one.title}" for one in held), "")
        return ""
