"""The head of a letter under review: whose area, which days, which date, which outcome."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sendprep.domain.inspection import Framework, Letter, Span
from sendprep.domain.letter_edits import Draft, set_head

_NO_DAY = QDate(1900, 1, 1)
"""The day that stands for none, because a date field cannot be empty."""


class LetterHead(QDialog):
    """Asks for what the reader may not have found; nothing is guessed for an empty field."""

    def __init__(self, letter: Letter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("What the letter is about")
        self.setMinimumWidth(360)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(4)
        self.area = QLineEdit(letter.area)
        self._field("&Area", self.area)
        visit = letter.visit
        self.start = self._day("&First day of the visit", visit.start if visit else None)
        self.end = self._day("&Last day of the visit", visit.end if visit else None)
        self.dated = self._day("&Date of the letter", letter.letter_date)
        self.outcome = QSpinBox()
        self.outcome.setRange(0, 3)
        self.outcome.setSpecialValueText("Not stated")
        self.outcome.setValue(letter.outcome or 0)
        if letter.framework is Framework.AREA_2023:
            self._field("&Outcome, 1 to 3", self.outcome)
        self._column.addSpacing(12)
        buttons = QDialogButtonBox()
        keep = buttons.addButton("Keep", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
        keep.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._column.addWidget(buttons)

    def changed(self, draft: Draft) -> Draft:
        """Return a draft whose letter has what the fields say."""
        area = self.area.text().strip()
        outcome = self.outcome.value() or None
        return set_head(draft, area, self.visit, self.letter_date, outcome)

    @property
    def visit(self) -> Span | None:
        """The days of the visit; None unless both are given, in their order."""
        start, end = _date(self.start), _date(self.end)
        return Span(*sorted((start, end))) if start and end else None

    @property
    def letter_date(self) -> date | None:
        """The date of the letter; None if it is not stated."""
        return _date(self.dated)

    def _day(self, words: str, day: date | None) -> QDateEdit:
        edit = QDateEdit()
        edit.setMinimumDate(_NO_DAY)
        edit.setSpecialValueText("Not stated")
        edit.setDisplayFormat("ddd d MMM yyyy")
        edit.setCalendarPopup(True)
        edit.setDate(QDate(day.year, day.month, day.day) if day else _NO_DAY)
        self._field(words, edit)
        return edit

    def _field(self, words: str, field: QWidget) -> None:
        label = QLabel(words)
        label.setProperty("type", "label")
        label.setBuddy(field)
        label.setTextFormat(Qt.TextFormat.PlainText)
        field.setAccessibleName(words.replace("&", ""))
        self._column.addSpacing(6)
        self._column.addWidget(label)
        self._column.addWidget(field)


def _date(edit: QDateEdit) -> date | None:
    chosen = edit.date()
    return None if chosen == _NO_DAY else date(chosen.year(), chosen.month(), chosen.day())
