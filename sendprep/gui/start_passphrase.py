"""The last step of a new bank: who works in it, where it lies, and its passphrase."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget

from sendprep.bank.places import unsafe_place
from sendprep.gui.forms.ui_passphrase import Ui_PassphraseForm
from sendprep.gui.passphrase_strength import SHORTEST, strength
from sendprep.gui.review_strip import StepStrip
from sendprep.gui.settings import read_settings
from sendprep.gui.unlock import caps_lock_is_on, caps_lock_shows, show_words

_SUFFIX = ".sendprep"


@dataclass(frozen=True)
class Chosen:
    """What the officer has chosen for the new bank."""

    path: Path
    passphrase: str
    officer: str


class PassphrasePage(QWidget):
    """Emits what was chosen once nothing is wrong with it; mistakes stand under their field."""

    chosen = Signal(object)
    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PassphraseForm()
        self.ui.setupUi(self)
        self.ui.stepsPlace.addWidget(StepStrip(2, self))
        self.ui.make.clicked.connect(self._make)
        self.ui.second.returnPressed.connect(self._make)
        self.ui.back.clicked.connect(self.went_back)
        self.ui.choose.clicked.connect(self._choose_place)
        self.ui.first.textChanged.connect(self._show_strength)
        self.ui.shown.toggled.connect(lambda on: show_words(on, self.ui.first, self.ui.second))
        for field in (self.ui.first, self.ui.second):
            field.installEventFilter(self)
        self._let_mistakes_go()
        self.ui.caps.hide()
        self._clear_mistakes()

    def ask_for(self, area: str, folder: Path) -> None:
        """Ask for the passphrase of a new bank of this area."""
        self.ui.subtitle.setText(f"{area}: one file, encrypted, on this computer")
        self.ui.officer.setText(read_settings().officer)
        self.ui.place.setText(str(folder / f"{_file_name(area)}{_SUFFIX}"))
        self.clear()
        self._clear_mistakes()
        (self.ui.first if self.ui.officer.text() else self.ui.officer).setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.ui.first.clear()
        self.ui.second.clear()

    def say(self, mistake: str) -> None:
        """Say why the bank could not be made there."""
        _show(self.ui.placeMistake, mistake)
        self.ui.place.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Warn of Caps Lock at each key, and check a field as soon as it is left."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.ui.caps.setVisible(caps_lock_shows(event) or caps_lock_is_on())
        if event.type() is QEvent.Type.FocusOut and watched is self.ui.second:
            _show(self.ui.secondMistake, self._second_mistake() if self.ui.second.text() else "")
        return super().eventFilter(watched, event)

    def _make(self) -> None:
        mistakes = (
            (self.ui.officer, self.ui.officerMistake, self._officer_mistake()),
            (self.ui.place, self.ui.placeMistake, self._place_mistake()),
            (self.ui.first, self.ui.firstMistake, self._first_mistake()),
            (self.ui.second, self.ui.secondMistake, self._second_mistake()),
        )
        wrong: list[QLineEdit] = []
        for field, label, words in mistakes:
            _show(label, words)
            if words:
                wrong.append(field)
        if wrong:
            wrong[0].setFocus()
            return
        self.chosen.emit(Chosen(self._path(), self.ui.first.text(), self.ui.officer.text().strip()))

    def _officer_mistake(self) -> str:
        return "" if self.ui.officer.text().strip() else "Say who you are: history names you."

    def _place_mistake(self) -> str:
        path = self._path()
        if path.exists():
            return "A file of this name is there already. Choose another name."
        if not path.parent.is_dir():
            return "This folder is not there. Choose another."
        return unsafe_place(path) or ""

    def _first_mistake(self) -> str:
        short = len(self.ui.first.text()) < SHORTEST
        return f"Use at least {SHORTEST} characters; three or four words are best." if short else ""

    def _second_mistake(self) -> str:
        same = self.ui.first.text() == self.ui.second.text()
        return "" if same else "The two do not agree. Type it again."

    def _path(self) -> Path:
        path = Path(self.ui.place.text().strip()).expanduser()
        return path if path.suffix == _SUFFIX else path.with_name(path.name + _SUFFIX)

    def _choose_place(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Where to keep the bank", self.ui.place.text(), f"Banks (*{_SUFFIX})"
        )
        if name:
            self.ui.place.setText(name)
            _show(self.ui.placeMistake, self._place_mistake())

    def _show_strength(self, passphrase: str) -> None:
        found = strength(passphrase)
        self.ui.strength.setValue(found.steps)
        self.ui.strengthWords.setText(found.words)

    def _let_mistakes_go(self) -> None:
        """Take a mistake back as soon as its field is typed in."""
        for field, label in self._fields():
            field.textEdited.connect(label.hide)

    def _clear_mistakes(self) -> None:
        for _, label in self._fields():
            label.hide()

    def _fields(self) -> tuple[tuple[QLineEdit, QLabel], ...]:
        ui = self.ui
        return (
            (ui.officer, ui.officerMistake),
            (ui.place, ui.placeMistake),
            (ui.first, ui.firstMistake),
            (ui.second, ui.secondMistake),
        )


def _show(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _file_name(area: str) -> str:
    kept = "".join(char for char in area if char.isalnum() or char in " -")
    return kept.strip() or "Bank"
