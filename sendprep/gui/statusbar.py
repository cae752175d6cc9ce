"""The status bar: what is saved, the job under way, marking, backup and lock."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QWidget,
)

from sendprep.gui import icons
from sendprep.gui.cut_label import CutButton, CutLabel
from sendprep.gui.job import Job

_STAYS = 10_000
_SAVED = "All changes saved"


class StatusBar(QStatusBar):
    """Each part at the right is a button: what it means and what to do."""

    marking_pressed = Signal()
    backup_pressed = Signal()
    lock_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._saved = _part("ph.check", _SAVED)
        self._saved.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rest, self._rest_icon = _SAVED, "ph.check"
        self._job = JobLine()
        self._marking = _part("", "")
        self._backup = _part("ph.shield-check", "")
        self._lock = _part("ph.lock-key-open", "")
        self.addWidget(self._saved)
        self.addWidget(self._job, 1)
        for part in (self._marking, self._backup, self._lock):
            self.addPermanentWidget(part)
        self._marking.clicked.connect(self.marking_pressed)
        self._backup.clicked.connect(self.backup_pressed)
        self._lock.clicked.connect(self.lock_pressed)
        # short, and of weight: what gives way are the others
        self._marking.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.say_saved)

    def follow(self, job: Job) -> None:
        """Show a job with its bar and Cancel until it has finished."""
        self._saved.hide()
        self._job.follow(job)
        job.finished.connect(self.say_saved)

    def say_saved(self) -> None:
        """Say that nothing is left to save."""
        self._timer.stop()
        self._saved.setVisible(True)
        _say(self._saved, self._rest_icon, self._rest, "muted")
        self._saved.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def rest_at(self, words: str) -> None:
        """Say these words whenever there is nothing else to say, and no part of a bank's."""
        self._rest, self._rest_icon = words, "ph.info"
        for part in (self._marking, self._backup, self._lock):
            part.hide()
        self.say_saved()

    def say(self, words: str) -> None:
        """Say one line about something that has finished, for ten seconds."""
        self._saved.setVisible(True)
        _say(self._saved, "ph.info", words, "text")
        self._saved.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._timer.start(_STAYS)

    def say_unsaved(self, why: str) -> None:
        """Say that the last change is not saved, and why; it stays until one is."""
        self._timer.stop()
        _say(self._saved, "ph.warning-fill", f"Not saved: {why}", "bad")
        self._saved.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_marking(self, words: str) -> None:
        """Show the marking of the bank."""
        self._marking.setText(words)
        self._marking.setAccessibleName(f"Marking {words}")
        self._marking.setToolTip(f"{words}: the marking that stands on every printed page")

    def set_backup(self, words: str, ink: str) -> None:
        """Show how old the last checked backup is, in the colour of its state."""
        name = "ph.shield-check" if ink == "muted" else "ph.shield-warning"
        _say(self._backup, name, words, ink)
        self._backup.setToolTip(f"{words}. Back up now (Ctrl+Shift+B)")

    def set_lock(self, words: str) -> None:
        """Show when the bank locks."""
        _say(self._lock, "ph.lock-key-open", words, "muted")
        self._lock.setToolTip(f"{words}. Lock now (Ctrl+Shift+L)")


class JobLine(QWidget):
    """The running job: words, bar, Cancel; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._words = CutLabel()
        self._words.setProperty("type", "caption")
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # a file may be named like a tag
        self._bar = QProgressBar()
        self._bar.setMaximumWidth(160)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton("Cancel")
        self._cancel.setProperty("kind", "link")
        self._cancel.setAccessibleName("Cancel the running job")
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 0, 0)
        for widget in (self._words, self._bar, self._cancel):
            row.addWidget(widget)
        row.addStretch(1)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show this job; the one before it, if any, works on without a line."""
        self._job = job
        self._words.setText(job.what)
        self._bar.setRange(0, 0)
        job.progress.connect(self._show)
        job.finished.connect(lambda: self._end(job))
        QTimer.singleShot(200, self, self._appear)

    def _appear(self) -> None:
        self.setVisible(self._job is not None)

    def _show(self, done: int, total: int, what: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        count = f"{done} of {total}: " if total > 1 and " of " not in what else ""
        self._words.setText(f"{count}{what}")
        self._bar.setAccessibleName(self._words.text())

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.hide()

    def _stop(self) -> None:
        if self._job:
            self._job.cancel()
            self._words.setText("Stopping")


def _part(icon: str, words: str) -> CutButton:
    button = CutButton()
    button.setProperty("kind", "status")
    button.setIconSize(QSize(14, 14))
    if icon:
        _say(button, icon, words, "muted")
    return button


def _say(button: QPushButton, icon: str, words: str, ink: str) -> None:
    button.setIcon(icons.icon(icon, ink))
    button.setText(words)
    button.setAccessibleName(words)
    button.setToolTip(words)
    if button.property("ink") != ink:
        button.setProperty("ink", ink)
        button.style().polish(button)
