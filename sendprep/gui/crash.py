"""What happens at a bug: a log without the contents of the bank, and a box with Copy."""

import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from sendprep import __version__, paths


def install() -> None:
    """Send every uncaught exception of the program to the log and the box."""
    sys.excepthook = _hook


def account(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where the bug happened: places in the code, and neither values nor messages.

    Messages and source lines are left out because they may hold words of the bank.
    """
    frames = traceback.extract_tb(trace)
    lines = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    head = f"sendprep {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
    return "\n".join([head, *lines, kind.__name__])


def _hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, problem, trace)
        return
    words = account(kind, trace)
    log = _write(words)
    print(words, file=sys.stderr)
    application = QApplication.instance()
    if application and QThread.currentThread() is application.thread():
        _show(words, log)


def _write(words: str) -> Path | None:
    log = paths.log_folder() / "sendprep.log"
    try:
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now().astimezone().isoformat()}\n{words}\n\n")
    except OSError:
        return None
    return log


def _show(words: str, log: Path | None) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "sendprep", "sendprep has met a fault of its own.")
    where = f" The account of it is in {log}." if log else ""
    box.setInformativeText(
        "All changes up to the last one are saved. Close sendprep and open the bank again; "
        f"if it comes back, send the account below to those who look after sendprep.{where}"
    )
    box.setDetailedText(words)
    copy = box.addButton("&Copy", QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(words)
