"""Back up now: choose a folder, copy and check on a worker, remember when and where."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.job import Job
from sendprep.gui.settings import read_settings, write_settings
from sendprep.progress import Progress
from sendprep.services.remember_banks import remember_backup


def choose_folder(parent: QWidget) -> Path | None:
    """Ask where backups go, beginning at the folder of the last one; None if cancelled."""
    last = read_settings().backup_folder
    chosen = QFileDialog.getExistingDirectory(parent, "Where to keep the backup", last)
    if not chosen:
        return None
    write_settings(replace(read_settings(), backup_folder=chosen))
    return Path(chosen)


def start_back_up(
    owner: QWidget,
    bank: Bank,
    folder: Path,
    done: Callable[[Path], None],
    failed: Callable[[SendprepError], None],
) -> None:
    """Copy the bank into the folder and check the copy, while work goes on."""

    def work(progress: Progress) -> Path:
        from sendprep.bank.backup import back_up

        progress(0, 1, "Backing up")
        with bank.reader() as reading:
            return back_up(reading, folder)

    def finish(backup: Path) -> None:
        remember_backup(bank.path, backup, datetime.now(UTC))
        done(backup)

    Job(owner).start(work, finish, failed, "Backing up")
