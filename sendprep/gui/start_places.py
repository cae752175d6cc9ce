"""Where a bank may be opened: a safe copy of one that lies unsafely, and a restored backup."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from sendprep.bank.places import unsafe_place
from sendprep.errors import SendprepError
from sendprep.paths import documents_folder

_BANKS = "Banks (*.sendprep)"


def safe_path(parent: QWidget, path: Path) -> Path | None:
    """Return where to open a bank: where it is, or a copy if that is unsafe; None if refused.

    The safe way is the default button, because warnings are clicked away.
    """
    why = unsafe_place(path)
    if why is None:
        return path
    box = QMessageBox(
        QMessageBox.Icon.Warning, "sendprep", "This bank lies unsafely.", parent=parent
    )
    box.setInformativeText(why)
    copy = box.addButton("Work on a &copy", QMessageBox.ButtonRole.AcceptRole)
    box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(copy)
    box.exec()
    if box.clickedButton() is not copy:
        return None
    return copy_to(path, free_name(documents_folder() / path.name))


def restore(parent: QWidget) -> Path | None:
    """Ask for a backup and a new place, copy it there, and return the copy; None if cancelled."""
    backup, _ = QFileDialog.getOpenFileName(parent, "Choose the backup", "", _BANKS)
    if not backup:
        return None
    proposed = free_name(documents_folder() / Path(backup).name)
    target, _ = QFileDialog.getSaveFileName(
        parent, "Where to put the restored bank", str(proposed), _BANKS
    )
    return copy_to(Path(backup), Path(target)) if target else None


def copy_to(source: Path, target: Path) -> Path:
    """Copy a bank whole or not at all, never over another; the copy is checked as it is opened."""
    if target.exists():
        raise SendprepError(
            f"“{target.name}” is there already.", "It was not touched.", "Choose another name."
        )
    part = target.with_name(target.name + ".part")
    try:
        shutil.copyfile(source, part)
        part.replace(target)
    except OSError as fault:
        part.unlink(missing_ok=True)
        raise SendprepError(
            f"“{source.name}” could not be copied: {fault.strerror}.",
            "The bank that you chose is as it was.",
            "Check the folder and try again.",
        ) from fault
    return target


def free_name(path: Path) -> Path:
    """Return the path, or the first of "name 2", "name 3" that is free."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free
