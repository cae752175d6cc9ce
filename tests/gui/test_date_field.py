"""The field for a date: typed in any usual way, or taken from a calendar."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from sendprep.gui.date_field import NOT_A_DATE, DateField


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField()
    made.setAccessibleName("Evidence date")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("typed", ["22 Sept 2025", "22/9/2025", "2025-09-22", "Mon 22 Sep 2025"])
def test_date_is_typed_in_any_usual_way(field: DateField, qtbot: QtBot, typed: str) -> None:
    QTest.keyClicks(field.edit, typed)
    with qtbot.waitSignal(field.changed):
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.day == date(2025, 9, 22)
    assert field.edit.text() == "Mon 22 Sep 2025"


def test_date_is_emptied_and_a_mistake_is_told_not_guessed(field: DateField, qtbot: QtBot) -> None:
    field.show_day(date(2025, 9, 22))
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "last summer")
    with qtbot.waitSignal(field.changed):
        field.settle()
    assert field.mistake == NOT_A_DATE
    assert field.day == date(2025, 9, 22), "what was understood last"
    field.edit.clear()
    with qtbot.waitSignal(field.changed):
        field.settle()
    assert not field.mistake
    assert field.edit.placeholderText() == "Not dated"
    assert _day_of(field) is None


def test_leaving_the_field_as_it_was_tells_nobody(field: DateField, qtbot: QtBot) -> None:
    field.show_day(date(2025, 9, 22))
    with qtbot.assertNotEmitted(field.changed):
        field.settle()


def test_calendar_sets_the_day_by_the_keyboard(field: DateField, qtbot: QtBot) -> None:
    field.show_day(date(2025, 9, 22))
    QTest.keyClick(field.edit, Qt.Key.Key_Down)
    (calendar,) = field.findChildren(QCalendarWidget)
    calendar.setSelectedDate(calendar.selectedDate().addDays(1))
    with qtbot.waitSignal(field.changed):
        calendar.activated.emit(calendar.selectedDate())
    assert field.day == date(2025, 9, 22) + timedelta(days=1)


def _day_of(field: DateField) -> date | None:
    """Ask anew: mypy holds on to what was asserted of the property before."""
    return field.day
