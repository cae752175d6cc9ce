"""The dialog that looks a case up in its key file, shows that one, and forgets it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QFileDialog, QLabel, QWidget

from sendprep.domain.case_register import KeptDraw
from sendprep.domain.mapping_key import KnownCase
from sendprep.errors import SendprepError
from sendprep.gui.caps_warning import CapsWarning
from sendprep.gui.cases_draw_dialogs import make_room, open_dialog, say_mistake, spare_words
from sendprep.gui.forms.ui_look_up_case import Ui_LookUpDialog
from sendprep.gui.job import OneJob
from sendprep.gui.mapping_key_save import KEYS
from sendprep.services.look_up_case import look_up_case
from sendprep.services.save_key import proposed_key


class LookUpDialog(QDialog):
    """Shows one case at a time; it is forgotten with the next one and when the dialog goes."""

    def __init__(
        self, kept: KeptDraw, key: Path, case_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kept, self._start = kept, key
        self._job = OneJob(self)
        self.ui = Ui_LookUpDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.purpose.setText("Look up who a case is")
        ui.place.setText(str(key) if key.is_file() else "")
        ui.case_.setText(case_id)
        ids = [*kept.draw.ids, *(one.out for one in kept.draw.replacements)]
        known = QCompleter(sorted(ids), self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        ui.case_.setCompleter(known)
        for field in (ui.place, ui.passphrase, ui.case_):
            field.textChanged.connect(self.forget)
        ui.choosePlace.clicked.connect(self._choose)
        ui.cancel.clicked.connect(self.reject)
        ui.accept.clicked.connect(self._look_up)
        ui.accept.setDefault(True)
        CapsWarning(ui.caps, ui.passphrase)
        spare_words(self, ui.words)
        self.forget()
        (ui.passphrase if ui.place.text() else ui.place).setFocus()

    def done(self, result: int) -> None:
        """Forget the case and the passphrase."""
        self.ui.passphrase.clear()
        self.forget()
        super().done(result)

    def forget(self) -> None:
        """Take what was shown, or why nothing was, out of the dialog."""
        self._job.cancel()
        while self.ui.said.rowCount():
            self.ui.said.removeRow(0)
        self.ui.foundTitle.clear()
        self.ui.found.hide()
        self.ui.mistake.hide()

    def _choose(self) -> None:
        start = self.ui.place.text() or str(self._start)
        name, _ = QFileDialog.getOpenFileName(self, "Choose the key file", start, KEYS)
        if name:
            self.ui.place.setText(name)

    def _look_up(self) -> None:
        self.forget()
        ui, draw_id = self.ui, self._kept.id
        path, words, case = Path(ui.place.text().strip()), ui.passphrase.text(), ui.case_.text()
        if not ui.place.text().strip():
            self._say("Choose the key file that was saved of this sample.")
            ui.place.setFocus()
            return
        self._job.start(
            lambda _: look_up_case(path, words, case, draw_id), self._show, self._fail, ""
        )

    def _show(self, found: KnownCase) -> None:
        ui = self.ui
        ui.foundTitle.setText(f"{found.id} is row {found.row:,} of {found.list.value}")
        for heading, words in found.said:
            ui.said.addRow(_label(heading, "muted"), _label(words, "", f"{heading}: {words}"))
        ui.found.show()
        make_room(self)

    def _fail(self, problem: SendprepError) -> None:
        self._say(f"{problem.happened} {problem.do}")
        self.ui.passphrase.selectAll()
        self.ui.passphrase.setFocus()

    def _say(self, words: str) -> None:
        say_mistake(self, self.ui, words)


def ask_case(kept: KeptDraw, bank: Path, case_id: str, parent: QWidget) -> None:
    """Ask for the key file of a sample, and show who one of its cases is."""
    open_dialog(LookUpDialog(kept, proposed_key(bank), case_id, parent))


def _label(words: str, ink: str, says: str = "") -> QLabel:
    """Return words of a case; those that can be selected are copied with Ctrl+C."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("ink", ink)
    made.setWordWrap(True)
    if says:
        by = Qt.TextInteractionFlag
        made.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        made.setAccessibleName(says)
    return made
