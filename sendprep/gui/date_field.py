"""A field for a date that may be empty: typed in any usual way, or taken from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QWidget

from sendprep.gui.icons import icon
from sendprep.gui.words import day_words
from sendprep.readers.dates import find_date

NOT_A_DATE = "This is not a date with its year. Write it as 22 Sep 2025 or 22/9/2025."


class DateField(QWidget):
    """The field; `changed` tells that the user has set, cleared or mistyped the date."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText("Not dated")
        self.edit.setAcceptDrops(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else Qt cannot put it in the order of Tab
        self.setFocusProxy(self.edit)
        self._calendar_action = QAction(icon("ph.calendar-blank"), "Calendar (Down)", self)
        self._calendar_action.triggered.connect(self.open_calendar)
        self.edit.addAction(self._calendar_action, QLineEdit.ActionPosition.TrailingPosition)
        self.edit.editingFinished.connect(self._commit)

    @property
    def day(self) -> date | None:
        """The date; None while the field is empty or not understood."""
        return self._day

    @property
    def mistake(self) -> str:
        """What is wrong with what was typed, "" if nothing is."""
        typed = self.edit.text().strip()
        return NOT_A_DATE if typed and find_date(typed) is None else ""

    @property
    def is_typing(self) -> bool:
        """Whether the user is in the middle of a date."""
        return self.edit.hasFocus() and self.edit.isModified()

    def show_day(self, day: date | None) -> None:
        """Show a date, without telling anybody."""
        self._day = day
        self.edit.setText(_written(day))
        self.edit.setCursorPosition(0)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the field itself, which is what takes the focus."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def open_calendar(self) -> None:
        """Let the user point at a day."""
        popup = _Calendar(self._day or date.today(), self)
        popup.picked.connect(self._pick)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        popup.setFocus()

    def settle(self) -> None:
        """Read what was typed, as leaving the field does."""
        self._commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the calendar with the arrow down."""
        if event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _pick(self, day: QDate) -> None:
        self.edit.setText(_written(date(day.year(), day.month(), day.day())))
        self.edit.setFocus()
        self._commit()

    def _commit(self) -> None:
        typed = self.edit.text().strip()
        day = find_date(typed)
        if typed == _written(self._day):
            return
        if not self.mistake:
            self.show_day(day)
        self.changed.emit()


class _Calendar(QCalendarWidget):
    """The calendar as a popup; the week begins on Monday."""

    picked = Signal(QDate)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName("Calendar")
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setSelectedDate(QDate(day.year, day.month, day.day))
        self.resize(QSize(300, 240))
        self.clicked.connect(self._take)
        self.activated.connect(self._take)

    def _take(self, day: QDate) -> None:
        self.picked.emit(day)
        self.close()


def _written(day: date | None) -> str:
    return day_words(day) if day else ""
