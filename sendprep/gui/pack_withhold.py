"""What is kept out of the editions for the board and for families, and why."""

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QCheckBox

from sendprep.bank.bank import Bank
from sendprep.domain.editions import Edition, Withheld
from sendprep.domain.narrative import Section
from sendprep.gui.forms.ui_pack_outline import Ui_PackOutline
from sendprep.gui.narrative_line import SavedLine
from sendprep.gui.pack_lines import EXHIBIT, WEAKNESS


class PackWithhold(QObject):
    """The strip below the tree: of an exhibit, or of a section of our account of a weakness."""

    def __init__(self, bank: Bank, ui: Ui_PackOutline, parent: QObject) -> None:
        super().__init__(parent)
        self._bank, self._ui, self._key = bank, ui, ""
        self._ticks: tuple[tuple[Edition, QCheckBox], ...] = (
            (Edition.BOARD, ui.board),
            (Edition.PARENTS, ui.parents),
        )
        for section in Section:
            ui.section.addItem(section.heading, section)
        for edition, tick in self._ticks:
            tick.setAccessibleName(f"Keep out of the {edition.words.lower()}")
            tick.clicked.connect(lambda on, one=edition: self._set(one, on))
        ui.section.activated.connect(lambda _: self.read())
        self._because = SavedLine(ui.because, self._save_reason)
        ui.withhold.hide()

    def show_for(self, key: str) -> None:
        """Show what is kept out of an exhibit or a weakness, by its key in the tree."""
        self._because.save_now()
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
        held = {one.edition: one for one in self._bank.withheld.all() if one.place == self._place}
        for edition, tick in self._ticks:
            with QSignalBlocker(tick):
                tick.setChecked(edition in held)
        ui.because.setVisible(bool(held))
        self._because.show_text(next((one.because for one in held.values()), ""))

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

    def _set(self, edition: Edition, is_out: bool) -> None:
        what = self._words()
        label = f"Keep {what} out of an edition" if is_out else f"Let {what} into an edition"
        with self._bank.change(label):
            if is_out:
                self._bank.withheld.put(Withheld(edition, self._place, self._ui.because.text()))
            else:
                self._bank.withheld.give_back(edition, self._place)

    def _save_reason(self, because: str) -> None:
        held = [one for one in self._bank.withheld.all() if one.place == self._place]
        if held:
            with self._bank.change(f"Why {self._words()} is kept out"):
                for one in held:
                    self._bank.withheld.put(Withheld(one.edition, one.place, because.strip()))
