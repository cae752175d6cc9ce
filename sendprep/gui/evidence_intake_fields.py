"""The fields beside the list of an intake: what the chosen files are, or all of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from sendprep.domain.evidence import Agency, EvidenceKind
from sendprep.gui.evidence_intake_rows import IntakeRow
from sendprep.gui.forms.ui_evidence_intake import Ui_EvidenceIntake
from sendprep.gui.icons import AGENCY_ICONS, icon
from sendprep.gui.words import count_words

T = TypeVar("T")
Change = Callable[[IntakeRow], IntakeRow]
_VARIOUS = "Various"
_FROM_MAIL = "This is the date of the mail."
_NO_CAPTION = "A picture needs a caption: say in a sentence what it shows."


class IntakeFields(QObject):
    """Shows what the rows have in common; `changed` carries what to make of each of them."""

    changed = Signal(object)

    def __init__(self, ui: Ui_EvidenceIntake, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        ui.agency.addItem("Not said", None)
        for agency in Agency:
            ui.agency.addItem(icon(AGENCY_ICONS[agency]), agency.words, agency)
        for kind in EvidenceKind:
            ui.kind.addItem(kind.words, kind)
        for combo in (ui.agency, ui.kind):
            combo.setPlaceholderText(_VARIOUS)
        ui.dayMistake.hide()
        ui.captionMistake.hide()
        self._connect()

    def show(self, rows: Sequence[IntakeRow], scope: str, is_all: bool) -> None:
        """Show what these rows are; `scope` says in words which they are."""
        ui = self._ui
        takes = [row for row in rows if row.is_new]
        ui.scope.setText(scope)
        ui.all.setVisible(not is_all)
        ui.titleBox.setVisible(len(rows) == 1)
        ui.captionBox.setVisible(bool(takes) and all(row.intake.needs_caption for row in takes))
        for field in (ui.titleBox, ui.captionBox, ui.day, ui.agency, ui.kind):
            field.setEnabled(bool(takes))
        _write(ui.title, rows[0].title if len(rows) == 1 else "")
        _write(ui.caption, _common((row.caption for row in takes), ""))
        self._show_days(takes)
        agency = _common((row.agency for row in takes), ...) if takes else None
        ui.agency.setCurrentIndex(-1 if agency is ... else ui.agency.findData(agency))
        kind = _common((row.kind for row in takes), None)
        ui.kind.setCurrentIndex(ui.kind.findData(kind) if kind else -1)

    def ask_for_caption(self) -> None:
        """Say that the caption is missing, and let it be typed."""
        self._ui.captionMistake.setText(_NO_CAPTION)
        self._ui.captionMistake.show()
        self._ui.caption.setFocus()

    def settle(self) -> bool:
        """Take what is being typed; False, with the cursor there, if a date is not understood."""
        self._ui.day.settle()
        self._show_mistake()
        if self._ui.day.mistake:
            self._ui.day.setFocus()
        return not self._ui.day.mistake

    def _connect(self) -> None:
        ui = self._ui
        ui.title.textEdited.connect(lambda title: self._change(title=title))
        ui.caption.textEdited.connect(self._take_caption)
        ui.day.changed.connect(self._take_day)
        ui.dayClear.clicked.connect(self._clear_guesses)
        ui.agency.activated.connect(lambda _: self._change(agency=ui.agency.currentData()))
        ui.kind.activated.connect(lambda _: self._change(kind=ui.kind.currentData()))

    def _change(self, **values: object) -> None:
        self.changed.emit(lambda row: replace(row, **values))

    def _take_caption(self, caption: str) -> None:
        self._ui.captionMistake.hide()
        self.changed.emit(
            lambda row: replace(row, caption=caption) if row.intake.needs_caption else row
        )

    def _take_day(self) -> None:
        self._show_mistake()
        if not self._ui.day.mistake:
            self._change(day=self._ui.day.day, is_guess=False)

    def _clear_guesses(self) -> None:
        self.changed.emit(
            lambda row: replace(row, day=None, is_guess=False) if row.is_guess else row
        )

    def _show_mistake(self) -> None:
        mistake = self._ui.day.mistake
        self._ui.dayMistake.setText(mistake)
        self._ui.dayMistake.setVisible(bool(mistake))

    def _show_days(self, rows: Sequence[IntakeRow]) -> None:
        ui = self._ui
        days = {row.day for row in rows}
        if not ui.day.is_typing:
            ui.day.show_day(days.pop() if len(days) == 1 else None)
            ui.day.edit.setPlaceholderText(_VARIOUS if days else "Not dated")
            self._show_mistake()
        guesses = sum(row.is_guess for row in rows)
        ui.dayFound.setText(_found_words(rows, guesses))
        ui.dayFound.setVisible(bool(ui.dayFound.text()))
        ui.dayClear.setVisible(bool(guesses))


def _found_words(rows: Sequence[IntakeRow], guesses: int) -> str:
    if not guesses:
        from_mail = bool(rows) and all(row.intake.dated for row in rows)
        return _FROM_MAIL if from_mail and len(rows) == 1 else ""
    if len(rows) == 1:
        return "Found in its name or first lines. Is it what the file is about?"
    return f"{count_words(guesses, 'date')} found in names or first lines. Look them over."


def _common(values: Iterable[T], various: T) -> T:
    """Return what all values are, or what stands for several."""
    given = list(values)
    return given[0] if given and all(one == given[0] for one in given) else various


def _write(field: QLineEdit, words: str) -> None:
    """Write into a field; what is being typed in it stays as it is."""
    if field.text() != words:
        field.setText(words)
        field.setCursorPosition(0)
