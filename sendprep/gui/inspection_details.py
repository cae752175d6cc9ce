"""The details of an inspection: whose area, which days, which date, which outcome."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.inspection import Framework, Inspection, Letter, Span
from sendprep.gui.forms.ui_inspection_details import Ui_InspectionDetails

_NO_AREA = "Write which area was inspected."
_HALF_A_VISIT = "Give both days of the visit, or neither."
_TURNED_ROUND = "The last day of the visit comes before its first."


@dataclass(frozen=True)
class Details:
    """What a letter says of its inspection; None for what it does not say."""

    area: str
    visit: Span | None
    letter_date: date | None
    outcome: int | None


class InspectionDetails(QDialog):
    """Asks for what the reader may not have found; nothing is guessed for an empty field."""

    def __init__(self, known: Letter | Inspection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_InspectionDetails()
        self.ui.setupUi(self)
        self.ui.area.setText(known.area)
        visit = known.visit
        self.ui.firstDay.show_day(visit.start if visit else None)
        self.ui.lastDay.show_day(visit.end if visit else None)
        self.ui.letterDay.show_day(known.letter_date)
        self.ui.outcome.setCurrentIndex(known.outcome or 0)
        self.ui.outcomePart.setVisible(known.framework is Framework.AREA_2023)
        for field in (self.ui.firstDay, self.ui.lastDay, self.ui.letterDay):
            field.edit.setPlaceholderText("Not stated")
            field.changed.connect(self._show_mistakes)
        self.ui.area.editingFinished.connect(self._show_mistakes)
        self.ui.keep.clicked.connect(self.accept)
        self.ui.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(420)
        self._show_mistakes()

    @property
    def details(self) -> Details:
        """What the fields say."""
        start, end = self.ui.firstDay.day, self.ui.lastDay.day
        return Details(
            area=self.ui.area.text().strip(),
            visit=Span(start, end) if start and end else None,
            letter_date=self.ui.letterDay.day,
            outcome=self.ui.outcome.currentIndex() or None,
        )

    def accept(self) -> None:
        """Close with what the fields say; jumps to the first mistake instead if there is one."""
        for field in (self.ui.firstDay, self.ui.lastDay, self.ui.letterDay):
            field.settle()
        wrong = self._show_mistakes()
        if wrong is None:
            super().accept()
        else:
            wrong.setFocus()

    def _show_mistakes(self) -> QWidget | None:
        """Say under its field what is wrong, and return the first such field."""
        ui = self.ui
        mistakes: tuple[tuple[QWidget, QLabel, str], ...] = (
            (ui.area, ui.areaMistake, "" if self.details.area else _NO_AREA),
            (ui.firstDay, ui.visitMistake, self._mistake_of_visit()),
            (ui.letterDay, ui.letterMistake, ui.letterDay.mistake),
        )
        for _, label, words in mistakes:
            label.setText(words)
            label.setVisible(bool(words))
        self.adjustSize()
        return next((field for field, _, words in mistakes if words), None)

    def _mistake_of_visit(self) -> str:
        first, last = self.ui.firstDay, self.ui.lastDay
        if first.mistake or last.mistake:
            return first.mistake or last.mistake
        if (first.day is None) != (last.day is None):
            return _HALF_A_VISIT
        return _TURNED_ROUND if first.day and last.day and last.day < first.day else ""


def change_details(bank: Bank, parent: QWidget) -> None:
    """Let the officer put right what the letter did not say, or what was misread."""
    dialog = InspectionDetails(bank.inspection.get(), parent)
    dialog.accepted.connect(lambda: _store(bank, dialog.details))
    dialog.open()


def _store(bank: Bank, details: Details) -> None:
    before = bank.inspection.get()
    after = replace(
        before,
        area=details.area,
        visit=details.visit,
        letter_date=details.letter_date,
        outcome=details.outcome,
    )
    if after != before:
        with bank.change("Change the details of the inspection"):
            bank.inspection.set(after)
