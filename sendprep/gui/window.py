"""The window of an open bank: opening, locking and closing it, and what the menus do.

Dialogs are imported when they are wanted, so that the window opens fast.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QThreadPool, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.bank.opening import refuse_other_passphrase
from sendprep.domain.timeline import countdown
from sendprep.errors import SendprepError
from sendprep.gui import menu_dialogs, menus, pages, steps_back
from sendprep.gui.backup_age import backup_words
from sendprep.gui.collecting import search_all
from sendprep.gui.cover import Cover
from sendprep.gui.evidence_drop import DropFrame, adds
from sendprep.gui.idle import MINUTES, IdleWatch
from sendprep.gui.indexing import Indexing
from sendprep.gui.job import Job
from sendprep.gui.panes import focus_next_pane
from sendprep.gui.problem import show_problem
from sendprep.gui.tab_order import follow_reading
from sendprep.gui.window_frame import WindowFrame
from sendprep.services.remember_banks import recent_of, remember

_NARROW = 800
_MINUTE = 60_000
_AFTER_LOCKING = 500  # milliseconds
_READERS_END = 3_000  # milliseconds that a reader on a worker is waited for


class MainWindow(WindowFrame):
    """Owns the bank: pages get it as an argument, and it is closed with the window.

    `changed` tells which tables a change, undo or redo touched; `left` asks for another window
    ("new", "open" or "start").
    """

    changed = Signal(object)
    left = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path, self._officer, self._encrypted = bank.path, bank.officer, bank.encrypted
        self._bank: Bank | None = None
        self._is_covered, self._words_given_up = False, False
        self._jobs: set[Job] = set()
        self._brought: dict[str, list[QAction]] = {}
        self._drop = DropFrame(self.desk, self._say_drop)
        self._indexing = Indexing(self)
        self.actions_by_name = menus.build(self, self.top.menus)
        self.page_menus = menus.of_pages(self.top.menus)
        self.add_buttons(self.actions_by_name)
        self._cover = Cover(self, self.actions_by_name.values())
        self._connect()
        self._use(bank)

    # --- the frame -------------------------------------------------------------------------

    def _connect(self) -> None:
        self.rail.chosen.connect(self.desk.go)
        self._drop.dropped.connect(self.desk.take_files)
        self.desk.shown.connect(self.rail.choose)
        self.desk.shown.connect(self._show_page_actions)
        self.desk.shown.connect(lambda _: follow_reading(self))
        self.desk.said.connect(self.status.say)
        self.desk.look_for_wanted.connect(self.top.search.setText)
        self.desk.history_wanted.connect(self.show_history)
        self.rail.countdown_pressed.connect(lambda: menu_dialogs.set_revisit(self))
        self.status.backup_pressed.connect(self.back_up)
        self.status.lock_pressed.connect(self.lock)
        self.status.marking_pressed.connect(lambda: self.desk.go(pages.PRINT))
        self.top.searched.connect(self.desk.look_for)
        self.top.search_entered.connect(self.desk.enter_results)
        self.top.search_left.connect(self._leave_search)
        self.history.closed.clicked.connect(self.history.hide)
        self.history.undo_to.connect(lambda step: steps_back.undo_to(self, self.bank, step))
        self.unlock_page.form.passphrase_given.connect(self._unlock)
        self.unlock_page.form.went_back.connect(lambda: self.leave("start"))
        self.changed.connect(self._refresh)
        self._idle = IdleWatch(self)
        self._idle.idle.connect(self.lock)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._show_backup)
        self._clock.start(_MINUTE)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with the focus in the page, not in the search box."""
        super().showEvent(event)
        if not self.locked:
            self.desk.focus_page()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold the rail's words away in very narrow windows, and leave room beside the history."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self.rail.set_narrow(narrow)
        self.history.set_narrow(narrow)

    # --- the bank --------------------------------------------------------------------------

    @property
    def bank(self) -> Bank:
        """The open bank; RuntimeError while it is locked."""
        if self._bank is None:
            raise RuntimeError("the bank is locked")
        return self._bank

    @property
    def locked(self) -> bool:
        """Whether nothing of the bank is in sight: it is closed, or waits behind the cover."""
        return self._bank is None or self._is_covered

    def lock(self) -> None:
        """Close the bank and take everything of it out of the window and the clipboard.

        While words cannot be stored, which only a person can settle, it stays open with them
        behind the cover: nobody may be there to settle it, and nothing may be seen or lost.
        """
        if self.locked:
            return
        self._is_covered = not self.desk.save_now()
        self._idle.stop()
        self._take_back_actions()
        self._cover.put_on()
        self.unlock_page.ask_for(self._path, self._encrypted, self._is_covered)
        if not self._is_covered:
            self._let_go()
            self._cover.drop_dialogs()
        QTimer.singleShot(_AFTER_LOCKING, search_all)

    def hold(self, dialog: QDialog) -> bool:
        """Keep a dialog behind the cover; False while there is none, and it may be seen."""
        if self._is_covered:
            self._cover.hold(dialog)
        return self._is_covered

    def _unlock(self, passphrase: str) -> None:
        try:
            if self._bank:
                refuse_other_passphrase(self._bank.key, passphrase)
                bank = self._bank
            else:
                key = passphrase if self._encrypted else None
                bank = Bank.open(self._path, key, self._officer)
        except SendprepError as problem:
            self.unlock_page.form.say(problem)
            return
        self.unlock_page.form.ui.passphrase.clear()
        if self._is_covered:
            self._is_covered = False
            self._show_open(bank)
            self._save()  # says what is not stored
        else:
            self._use(bank)

    def _use(self, bank: Bank) -> None:
        self._bank = bank
        bank.listen(self.changed.emit)
        self._show_open(bank)
        self._indexing.begin(bank)

    def _show_open(self, bank: Bank) -> None:
        self._show_inspection()
        self.status.say_saved()
        self.status.set_lock(f"Open; locks after {MINUTES} minutes idle")
        self._cover.take_off()
        self._show_undo()
        self._show_backup()
        self.desk.lay_out(bank)
        self._idle.start()

    def _let_go(self) -> None:
        """Drop the pages and close the bank."""
        self.desk.stop_reading()
        self._indexing.stop()
        for job in self._jobs:
            job.cancel()
        QThreadPool.globalInstance().waitForDone(_READERS_END)
        self.top.search.clear()
        self.history.clear()
        self.desk.clear()
        bank, self._bank = self._bank, None
        if bank:
            bank.close()

    def _save(self) -> bool:
        if self.desk.save_now():
            return True
        self.status.say_unsaved("the page says why")
        return False

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save, close the bank, and go; what cannot be saved is only given up by the user."""
        if not (self._words_given_up or self._save()):
            event.ignore()
            self._refuse_to_close()
            return
        self._idle.stop()
        self._let_go()
        super().closeEvent(event)

    def _refuse_to_close(self) -> None:
        """Ask whether to give up the last words; behind the cover only who opens it is asked."""
        from sendprep.gui.unsaved import WORDS_WAIT, ask_to_close

        if self._is_covered:
            self.unlock_page.form.say(WORDS_WAIT)
        else:
            ask_to_close(self, self._give_up_words)

    def _give_up_words(self) -> None:
        self._words_given_up = True
        self.close()

    def leave(self, where: str) -> None:
        """Close this bank and show the start page: "new", "open" or "start"."""
        if self.close():
            self.left.emit(where)

    def _show_page_actions(self, page: str) -> None:
        """Put the actions that a page brings with it into its menu."""
        if page in self.page_menus:
            menu = self.page_menus[page]
            self._take_back(page)  # those of a tab that is not shown any more
            self._brought[page] = [action for action in self.desk.page_actions() if action.text()]
            menu.addActions(self._brought[page])

    def _take_back(self, page: str) -> None:
        for action in self._brought.pop(page, ()):
            self.page_menus[page].removeAction(action)

    def _take_back_actions(self) -> None:
        for page in [*self._brought]:
            self._take_back(page)

    # --- what the frame shows of the bank ---------------------------------------------------

    def _refresh(self, tables: frozenset[str]) -> None:
        if not self._is_covered:
            self.status.say_saved()
            self._show_undo()
            if "inspection" in tables:
                self._show_inspection()
        if self.history.isVisible():
            self.history.show_steps(self.bank)
        self.desk.refresh(tables)
        self._indexing.look()

    def _show_inspection(self) -> None:
        inspection = self.bank.inspection.get()
        self.setWindowTitle(f"{inspection.area} – sendprep")
        self.rail.set_countdown(countdown(inspection, date.today()))
        self.status.set_marking(inspection.marking)
        revisit = inspection.revisit.start.isoformat() if inspection.revisit else None
        remember(self._path, inspection.area, revisit, datetime.now(UTC))

    def _show_undo(self) -> None:
        for name, label in (("undo", self.bank.undo_label()), ("redo", self.bank.redo_label())):
            action = self.actions_by_name[name]
            word = f"&{name.capitalize()}"
            action.setText(f"{word} “{label}”" if label else word)
            action.setEnabled(bool(label))

    def _show_backup(self) -> None:
        if self._bank is None:
            return
        steps = self._bank.history.steps(1)
        changed = steps[0].at if steps else None
        words, ink = backup_words(recent_of(self._path), changed, datetime.now(UTC))
        self.status.set_backup(words, ink)

    # --- deeds of the menus ------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last step, after saving what is being typed."""
        if self._save():
            steps_back.undo(self, self.bank)

    def redo(self) -> None:
        """Do again the step that was taken back last."""
        if self._save():
            steps_back.redo(self, self.bank)

    def toggle_history(self) -> None:
        """Show the history pane, or hide it."""
        if self.history.isVisible():
            self.history.hide()
        else:
            self.show_history()

    def show_history(self) -> None:
        """Show the history pane."""
        self.history.show_steps(self.bank)
        self.history.show()

    def _leave_search(self) -> None:
        self.top.search.clear()
        self.desk.leave_search()

    def change_details(self) -> None:
        """Ask what the letter says of the inspection itself."""
        from sendprep.gui.inspection_details import change_details

        if self._save():
            change_details(self.bank, self)

    def back_up(self) -> None:
        """Back up into a folder that the user chooses."""
        from sendprep.gui.backing_up import choose_folder

        folder = choose_folder(self)
        if folder:
            self.back_up_to(folder)

    def back_up_to(self, folder: Path) -> None:
        """Back up into this folder, and say so when the copy has been checked."""
        from sendprep.gui.backing_up import start_back_up

        start_back_up(
            self, self.bank, folder, self._backed_up, lambda problem: show_problem(self, problem)
        )

    def _backed_up(self, backup: Path) -> None:
        self._show_backup()
        self.status.say(f"Backed up and checked: {backup.name}")

    def make_search_anew(self) -> None:
        """Make the index of the search anew; its progress is in the status bar."""
        self._indexing.make_anew()

    def follow(self, job: Job) -> None:
        """Show a job of one of the pages in the status bar."""
        self.status.follow(job)
        self._jobs.add(job)
        job.finished.connect(lambda: self._jobs.discard(job))

    def next_pane(self, step: int) -> None:
        """Move the focus to the next pane of the page, to the rail or to the status bar."""
        panes = [self.unlock_page] if self.locked else self.desk.panes()
        focus_next_pane([*panes, self.history, self.statusBar(), self.rail], step)

    # --- files dropped on the window ---------------------------------------------------------

    def _say_drop(self, files: Sequence[Path]) -> str:
        """Say what dropping files on any page does; nothing can be dropped on a locked bank."""
        return "" if self.locked else adds(files)
