"""The window without a bank: the start page, and the way from a letter to a new bank."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QWidget

from sendprep.domain.inspection import Letter
from sendprep.errors import SendprepError
from sendprep.gui.job import Job
from sendprep.gui.menus import add_view
from sendprep.gui.settings import read_settings, write_settings
from sendprep.gui.start import StartPage
from sendprep.gui.start_passphrase import Chosen, PassphrasePage
from sendprep.gui.start_places import restore, safe_path
from sendprep.gui.statusbar import StatusBar
from sendprep.gui.tab_order import follow_reading
from sendprep.gui.topbar import TopBar
from sendprep.paths import documents_folder
from sendprep.progress import Progress
from sendprep.services.name_officer import officer_of_this_computer
from sendprep.services.remember_banks import recent_of

# What only the next step needs is imported there: the start page opens in half the time.
if TYPE_CHECKING:
    from sendprep.gui.review import ReviewPage

_SAMPLE_FOLDER = "sendprep sample area"


class StartWindow(QMainWindow):
    """Emits the bank once one is open; it then belongs to whoever takes it."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("sendprep")
        self.setMinimumSize(640, 320)
        self._review: ReviewPage | None = None
        self._letter: tuple[Path, Letter] | None = None
        self.page = StartPage()
        self.passphrase_page = PassphrasePage()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.passphrase_page)
        self.setCentralWidget(self.stack)
        self.top = TopBar()
        self.top.set_working(False)
        self.setMenuWidget(self.top)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.status.rest_at("Nothing is stored until you make the bank")
        self._add_menus()
        self._connect()
        self.show_start()

    def show_start(self) -> None:
        """Go back to the start page; nothing of a letter that was read is kept."""
        self._letter = None
        if self._review:
            self.stack.removeWidget(self._review)
            self._review.deleteLater()
            self._review = None
        self.page.show_recent()
        self.stack.setCurrentWidget(self.page)
        self.setWindowTitle("sendprep")
        self.status.hide()

    # --- open a bank ------------------------------------------------------------------------

    def open_bank(self, path: Path) -> None:
        """Open a bank, after its passphrase if it is encrypted, on this computer's own disk."""
        from sendprep.bank.bank import is_encrypted

        try:
            safe = safe_path(self, path)
            if safe is None:
                return
            if is_encrypted(safe):
                known = recent_of(safe)
                self.page.ask_passphrase(safe, known.area if known else "")
            else:
                self._open(safe, None)
        except SendprepError as problem:
            self.page.say(problem)

    def _unlock(self, path: Path, passphrase: str) -> None:
        try:
            self._open(path, passphrase)
        except SendprepError as problem:
            self.page.say(problem)

    def _open(self, path: Path, passphrase: str | None) -> None:
        from sendprep.bank.bank import Bank

        officer = read_settings().officer or officer_of_this_computer()
        self.opened.emit(Bank.open(path, passphrase, officer))

    def open_sample(self) -> None:
        """Make the sample area if it was not made yet, and open it."""
        folder = documents_folder() / _SAMPLE_FOLDER

        def work(progress: Progress) -> Path:
            from sendprep.services.make_sample import make_sample

            folder.mkdir(parents=True, exist_ok=True)
            return make_sample(folder, None, progress)

        Job(self.page).start(work, self.open_bank, self.page.say, "Making the sample area")

    def restore_backup(self) -> None:
        """Copy a backup to where the user says, and open the copy."""
        try:
            restored = restore(self)
        except SendprepError as problem:
            self.page.say(problem)
            return
        if restored:
            self.open_bank(restored)

    # --- a new bank -------------------------------------------------------------------------

    def read_letter(self, path: Path) -> None:
        """Read a letter away from the window, then let a person check it."""
        from sendprep.services.import_letter import read_letter

        Job(self.page).start(
            lambda progress: read_letter(path, progress),
            lambda letter: self._check(letter, path),
            self.page.say,
            f"Reading {path.name}",
        )

    def _check(self, letter: Letter, path: Path) -> None:
        from sendprep.gui.review import ReviewPage

        self._review = ReviewPage(letter, path)
        self._review.accepted.connect(lambda checked: self._ask_passphrase(checked, path))
        self._review.cancelled.connect(self.show_start)
        self.stack.addWidget(self._review)
        self.stack.setCurrentWidget(self._review)
        self.setWindowTitle("New bank – sendprep")
        self.status.show()

    def _ask_passphrase(self, letter: Letter, path: Path) -> None:
        self._letter = (path, letter)
        self.passphrase_page.ask_for(letter.area, documents_folder())
        self.stack.setCurrentWidget(self.passphrase_page)

    def _make(self, chosen: Chosen) -> None:
        from sendprep.services.import_letter import start_bank

        if self._letter is None:
            return
        file, letter = self._letter
        try:
            bank = start_bank(chosen.path, letter, file, chosen.passphrase, chosen.officer)
        except SendprepError as problem:
            self.passphrase_page.say(str(problem))
            return
        write_settings(replace(read_settings(), officer=chosen.officer))
        self.passphrase_page.clear()
        self.opened.emit(bank)

    def _back_to_check(self) -> None:
        if self._review:
            self.stack.setCurrentWidget(self._review)

    # --- the frame --------------------------------------------------------------------------

    def follow(self, job: Job) -> None:
        """Show a job in the status bar while it runs."""
        self.status.show()
        self.status.follow(job)

    def _connect(self) -> None:
        self.page.letter_chosen.connect(self.read_letter)
        self.page.bank_chosen.connect(self.open_bank)
        self.page.passphrase_given.connect(self._unlock)
        self.page.sample_wanted.connect(self.open_sample)
        self.page.restore_wanted.connect(self.restore_backup)
        self.passphrase_page.chosen.connect(self._make)
        self.passphrase_page.went_back.connect(self._back_to_check)
        self.stack.currentChanged.connect(lambda _: follow_reading(self))

    def _add_menus(self) -> None:
        file = self.top.menus.addMenu("&File")
        _add(file, "&New from a letter…", "Ctrl+N", self.page.choose_letter)
        _add(file, "&Open a bank…", "Ctrl+O", self.page.choose_bank)
        file.addSeparator()
        _add(file, "&Quit", "Ctrl+Q", self.close)
        view = self.top.menus.addMenu("&View")
        add_view(view)


def _add(menu: QMenu, words: str, keys: str, do: Callable[[], object]) -> None:
    action = QAction(words, menu)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda _checked: do())
    menu.addAction(action)
