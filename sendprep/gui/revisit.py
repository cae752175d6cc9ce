"""The dialog that sets when the inspectors are expected back."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.inspection import Span
from sendprep.gui.forms.ui_revisit import Ui_RevisitForm
from sendprep.gui.words import count_words
from sendprep.services.read_rules import calendar

_USUAL_DAYS = 3
_FIRST_GUESS = timedelta(days=90)
_MONDAY = 0


class RevisitDialog(QDialog):
    """Two dates, and what they mean in working days from today."""

    def __init__(
        self, bank: Bank, parent: QWidget | None = None, today: date | None = None
    ) -> None:
        super().__init__(parent)
        self._bank, self._today = bank, today or date.today()
        self.ui = Ui_RevisitForm()
        self.ui.setupUi(self)
        start = _monday_from(self._today + _FIRST_GUESS)
        known = bank.inspection.get().revisit or Span(start, start + timedelta(_USUAL_DAYS))
        self.ui.start.setDate(_to_qt(known.start))
        self.ui.end.setDate(_to_qt(known.end))
        self.ui.end.setMinimumDate(_to_qt(known.start))
        self.ui.start.dateChanged.connect(self._follow_start)
        self.ui.end.dateChanged.connect(lambda _: self._count())
        self.ui.set_.clicked.connect(self._set)
        self.ui.none.clicked.connect(self._unset)
        self.ui.cancel.clicked.connect(self.reject)
        self._count()

    def _follow_start(self, day: QDate) -> None:
        length = max(0, self.ui.start.property("before").daysTo(self.ui.end.date()))
        self.ui.end.setMinimumDate(day)
        self.ui.end.setDate(day.addDays(length))
        self._count()

    def _count(self) -> None:
        self.ui.start.setProperty("before", self.ui.start.date())
        first = _from_qt(self.ui.start.date())
        days = (first - self._today).days
        working = calendar().between(self._today, first)
        words = f"{count_words(days, 'day')} from today, {count_words(working, 'working day')}."
        self.ui.counted.setText(words if days >= 0 else "This day has passed.")

    def _set(self) -> None:
        span = Span(_from_qt(self.ui.start.date()), _from_qt(self.ui.end.date()))
        self._write(span, "Set the date of the revisit")

    def _unset(self) -> None:
        self._write(None, "Take the date of the revisit away")

    def _write(self, span: Span | None, label: str) -> None:
        with self._bank.change(label):
            self._bank.inspection.set(replace(self._bank.inspection.get(), revisit=span))
        self.accept()


def _monday_from(day: date) -> date:
    """Return the first Monday from a day on: inspectors come for days of one working week."""
    return day + timedelta((_MONDAY - day.weekday()) % 7)


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _from_qt(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
