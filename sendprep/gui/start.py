"""The start page: three ways in, the recent banks, and the passphrase of the chosen one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from sendprep.errors import SendprepError
from sendprep.gui import icons
from sendprep.gui.forms.ui_start import Ui_StartForm
from sendprep.services.remember_banks import Recent

LETTERS = "Letters (*.pdf *.docx *.md *.markdown *.txt)"
BANKS = "Banks (*.sendprep)"
_KEYS = 8
_RECENT, _UNLOCK = 0, 1


class StartPage(QWidget):
    """Says what the user wants; a letter may also be dropped on it."""

    letter_chosen = Signal(Path)
    bank_chosen = Signal(Path)
    passphrase_given = Signal(Path, str)
    sample_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Path | None = None
        self.ui = Ui_StartForm()
        self.ui.setupUi(self)
        self.setAcceptDrops(True)
        for button, name, ink in (
            (self.ui.new_, "ph.file-plus", "on-accent"),
            (self.ui.open, "ph.folder-open", "text"),
            (self.ui.sample, "ph.compass", "text"),
            (self.ui.restore, "ph.clock-counter-clockwise", "text"),
        ):
            button.setIcon(icons.icon(name, ink))
            button.setIconSize(icons.BUTTON)
        self._connect()
        self.show_recent()

    def show_recent(self) -> None:
        """Show the recent banks in the right column."""
        self._asked = None
        self.ui.mistake.hide()
        self.ui.recent.read()
        some = bool(self.ui.recent.banks.rows)
        self.ui.recent.setVisible(some)
        self.ui.noRecent.setVisible(not some)
        self.ui.stack.setCurrentIndex(_RECENT)
        (self.ui.recent if some else self.ui.new_).setFocus()

    def ask_passphrase(self, path: Path, area: str) -> None:
        """Ask for the passphrase of this bank in the right column."""
        self._asked = path
        self.ui.mistake.hide()
        self.ui.stack.setCurrentIndex(_UNLOCK)
        self.ui.unlockForm.ask_for(path, area)

    def say(self, problem: SendprepError) -> None:
        """Say in place why a letter or a bank did not open."""
        if self.ui.stack.currentIndex() == _UNLOCK:
            self.ui.unlockForm.say(problem)
            return
        self.ui.mistake.setText(str(problem))
        self.ui.mistake.show()

    def choose_letter(self) -> None:
        """Ask for the file of a letter."""
        name, _ = QFileDialog.getOpenFileName(self, "Choose the inspection letter", "", LETTERS)
        if name:
            self.letter_chosen.emit(Path(name))

    def choose_bank(self) -> None:
        """Ask for the file of a bank."""
        name, _ = QFileDialog.getOpenFileName(self, "Open a bank", "", BANKS)
        if name:
            self.bank_chosen.emit(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take one file."""
        if len(_files(event)) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open a dropped bank; make a new one from anything else, which is read as a letter."""
        (path,) = _files(event)
        event.acceptProposedAction()
        (self.bank_chosen if path.suffix == ".sendprep" else self.letter_chosen).emit(path)

    def _connect(self) -> None:
        self.ui.new_.clicked.connect(self.choose_letter)
        self.ui.open.clicked.connect(self.choose_bank)
        self.ui.sample.clicked.connect(self.sample_wanted)
        self.ui.restore.clicked.connect(self.restore_wanted)
        self.ui.recent.chosen.connect(self._choose_recent)
        self.ui.unlockForm.went_back.connect(self.show_recent)
        self.ui.unlockForm.passphrase_given.connect(self._unlock)
        for number in range(_KEYS):
            keys = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            keys.activated.connect(lambda place=number: self.ui.recent.choose(place))

    def _choose_recent(self, one: Recent) -> None:
        if one.there:
            self.bank_chosen.emit(Path(one.path))
            return
        self.say(
            SendprepError(
                f"“{one.area}” is not where it was: {one.path}.",
                "Nothing was changed.",
                "Open it where it lies now, or restore a backup.",
            )
        )

    def _unlock(self, passphrase: str) -> None:
        if self._asked:
            self.passphrase_given.emit(self._asked, passphrase)


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
