"""The dialog that saves the key of a sample: from which list, where to, under which passphrase."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.bank.mapping_key import SUFFIX
from sendprep.domain.case_register import KeptDraw
from sendprep.errors import SendprepError
from sendprep.gui.caps_warning import CapsWarning
from sendprep.gui.cases_draw_dialogs import make_room, open_dialog, say_mistake, spare_words
from sendprep.gui.forms.ui_save_key import Ui_SaveKeyDialog
from sendprep.gui.job import OneJob
from sendprep.gui.known_columns import known_columns
from sendprep.gui.passphrase_strength import SHORTEST, strength
from sendprep.gui.unlock import show_words
from sendprep.gui.words import count_words
from sendprep.progress import Progress
from sendprep.services.look_at_lists import Known, LookedAt
from sendprep.services.save_key import SavedKey, key_path, lies_beside, proposed_key, save_key

KEYS = f"Key files (*{SUFFIX})"
_TABLES = "Lists of children (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)"
_BESIDE = "It lies beside the bank: whoever finds one finds both. Another folder is safer."


class SaveKeyDialog(QDialog):
    """Saves a key on a worker; `told` gets the sentence once it is done."""

    def __init__(
        self,
        bank: Bank,
        kept: KeptDraw,
        looked: LookedAt | None,
        told: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bank, self._kept, self._looked, self._told = bank, kept, looked, told
        self._job = OneJob(self)
        self.ui = Ui_SaveKeyDialog()
        self.ui.setupUi(self)
        ui = self.ui
        count = count_words(len(kept.draw.ids), "case")
        ui.purpose.setText(f"Save who the {count} of this sample are")
        ui.list.setText(str(looked.file) if looked else "")
        ui.chooseList.clicked.connect(self._choose_list)
        ui.choosePlace.clicked.connect(self._choose_place)
        ui.place.textChanged.connect(lambda _: self._show_place())
        ui.first.textChanged.connect(lambda words: ui.strength.setText(strength(words).words))
        ui.shown.toggled.connect(lambda on: show_words(on, ui.first, ui.second))
        ui.cancel.clicked.connect(self.reject)
        ui.accept.clicked.connect(self._save)
        ui.accept.setDefault(True)
        ui.mistake.hide()
        CapsWarning(ui.caps, ui.first, ui.second)
        spare_words(self, ui.words)
        ui.place.setText(str(proposed_key(bank.path)))
        (ui.first if looked else ui.list).setFocus()

    def done(self, result: int) -> None:
        """Stop what is under way, and forget the passphrase."""
        self._job.cancel()
        self.ui.first.clear()
        self.ui.second.clear()
        super().done(result)

    def _choose_list(self) -> None:
        start = self.ui.list.text() or str(self._bank.path.parent)
        name, _ = QFileDialog.getOpenFileName(self, "Choose the list", start, _TABLES)
        if name:
            self.ui.list.setText(name)

    def _choose_place(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            *(self, "Where to keep the key", self.ui.place.text(), KEYS),
            options=QFileDialog.Option.DontConfirmOverwrite,  # nothing is written over unasked
        )
        if name:
            self.ui.place.setText(name)

    def _show_place(self) -> None:
        beside = lies_beside(self._place, self._bank.path)
        self.ui.placeTold.setText(_BESIDE if beside else "")
        self.ui.placeTold.setVisible(beside)
        make_room(self)

    @property
    def _place(self) -> Path:
        return Path(self.ui.place.text().strip()).expanduser()

    def _save(self) -> None:
        if self._job.is_under_way or self._refuse():
            return
        ui = self.ui
        bank, draw_id, words = self._bank, self._kept.id, ui.first.text()
        file, out, known = Path(ui.list.text().strip()), key_path(self._place), self._known()

        def work(progress: Progress) -> SavedKey:
            with bank.reader() as reader:
                return save_key(reader, draw_id, file, out, words, known, progress)

        self._show_saving(True)
        self._job.start(work, self._end, self._fail, "")

    def _known(self) -> Known:
        """Return what is known of the columns: as they were chosen for the draw, or before."""
        looked = self._looked
        if looked and Path(self.ui.list.text().strip()) == looked.file:
            return lambda _: looked.chosen
        return known_columns

    def _refuse(self) -> bool:
        """Say what is missing, and go there; False if nothing is."""
        ui = self.ui
        first, second = ui.first.text(), ui.second.text()
        for field, is_wrong, words in (
            (ui.list, not ui.list.text().strip(), "Choose the list that was drawn from."),
            (ui.place, not ui.place.text().strip(), "Say where to keep the key."),
            (
                *(ui.first, len(first) < SHORTEST),
                f"Use at least {SHORTEST} characters; three or four words are best.",
            ),
            (ui.second, first != second, "The two passphrases do not agree. Type it again."),
        ):
            if is_wrong:
                self._say(words)
                field.setFocus()
                return True
        return False

    def _show_saving(self, saving: bool) -> None:
        self.ui.accept.setEnabled(not saving)
        self.ui.accept.setText("Saving the key…" if saving else "Save the key")
        if saving:
            self.ui.mistake.hide()

    def _end(self, saved: SavedKey) -> None:
        self._show_saving(False)
        self._told(f"The key of {count_words(saved.cases, 'case')} is saved as {saved.path.name}")
        self.accept()

    def _fail(self, problem: SendprepError) -> None:
        self._show_saving(False)
        self._say(f"{problem.happened} {problem.do}")

    def _say(self, words: str) -> None:
        say_mistake(self, self.ui, words)


def ask_key(
    bank: Bank,
    kept: KeptDraw,
    looked: LookedAt | None,
    told: Callable[[str], None],
    parent: QWidget,
) -> None:
    """Ask where to keep the key of a sample, and save it."""
    open_dialog(SaveKeyDialog(bank, kept, looked, told, parent))
