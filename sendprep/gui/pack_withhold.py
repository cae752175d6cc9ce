"""What is kept out of the editions for the board and for families, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from sendprep.bank.bank import Bank
from sendprep.domain.editions import Edition, document_place, section_place
from sendprep.domain.evidence import Evidence
from sendprep.domain.narrative import Section
from sendprep.domain.weakness import Weakness
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
        ui, chosen = self._ui, self._chosen
        ui.withhold.setVisible(chosen is not None)
        ui.section.setVisible(isinstance(chosen, Weakness))
        if isinstance(chosen, Weakness):
            place = section_place(chosen.id, ui.section.currentData())
            self._show(place, f"{chosen.number}  {chosen.title}", frozenset())
        elif chosen:
            marked = kept_out_by_marking([chosen])
            self._show(document_place(chosen.id), f"{chosen.code}  {chosen.title}", marked)

    @property
    def _chosen(self) -> Evidence | Weakness | None:
        """What the strip is about, None if about nothing that there is."""
        held: Sequence[Evidence | Weakness] = ()
        if self._key.startswith(EXHIBIT):
            held = self._bank.evidence.all()
        elif self._key.startswith(WEAKNESS):
            held = self._bank.weaknesses.all()
        return next((one for one in held if self._key.endswith(f"/{one.id}")), None)

    def _show(self, place: str, words: str, marked: frozenset[Edition]) -> None:
        self._ui.what.setText(f"Keep out  {words}")
        self._kept_out.show([place], words, marked)
