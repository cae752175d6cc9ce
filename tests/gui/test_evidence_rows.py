"""The list of documents: what is flagged, what a filter lets through, how it is ordered."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from ashmere_made import make_ashmere
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from sendprep.domain.evidence import Agency, EvidenceKind
from sendprep.gui.date_field import NOT_A_DATE, DateField
from sendprep.gui.evidence_rows import EvidenceRow, Flag, Only, Order, read_rows, shown_rows


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[EvidenceRow]:
    with make_ashmere(tmp_path_factory.mktemp("rows") / "a.sendprep") as bank:
        second, third = bank.evidence.all()[1:3]
        with bank.change("Spoil two documents"):
            bank.evidence.update(replace(second, evidence_date=None, has_text=False))
            bank.evidence.update(replace(third, replaces_id=second.id))
        return read_rows(bank)


def codes(rows: list[EvidenceRow]) -> list[str]:
    return [row.evidence.code for row in rows]


def test_gravest_flag_stands_first_and_all_are_read_aloud(rows: list[EvidenceRow]) -> None:
    second = rows[1]
    assert second.flags == (Flag.REPLACED, Flag.NO_TEXT, Flag.NO_DATE)
    assert second.flag_words == "replaced by E3"
    assert second.sentence == (
        "E2, Joint advice standard, Health, 2 links, replaced by E3, no text, no date"
    )


def test_old_evidence_is_stale_on_the_day_but_the_letter_never_is(tmp_path: Path) -> None:
    with make_ashmere(tmp_path / "a.sendprep") as bank:
        letter, standard = read_rows(bank)[:2]
    assert letter.is_letter
    assert letter.flags == ()
    assert standard.flag_words == "stale on the day"


def test_filter_finds_number_title_agency_kind_and_weakness(rows: list[EvidenceRow]) -> None:
    assert codes(shown_rows(rows, Only("e3"), Order.OLDEST)) == ["E3"]
    assert codes(shown_rows(rows, Only("two checking"), Order.OLDEST)) == ["E3"]
    assert codes(shown_rows(rows, Only(agency=Agency.HEALTH), Order.OLDEST)) == ["E2"]
    assert codes(shown_rows(rows, Only(kind=EvidenceKind.PLAN), Order.OLDEST)) == ["E4"]
    assert codes(shown_rows(rows, Only(weakness=3), Order.OLDEST)) == ["E2", "E3", "E4", "E6"]
    assert codes(shown_rows(rows, Only(flag=Flag.NO_DATE), Order.OLDEST)) == ["E2"]
    assert codes(shown_rows(rows, Only(unlinked=True), Order.OLDEST)) == ["E5"]


def test_orders(rows: list[EvidenceRow]) -> None:
    assert codes(shown_rows(rows, Only(), Order.NEWEST))[0] == "E6"
    assert codes(shown_rows(rows, Only(), Order.DATED))[-1] == "E2", "what is not dated comes last"
    titles = [row.evidence.title for row in shown_rows(rows, Only(), Order.TITLE)]
    assert titles == sorted(titles, key=str.casefold)


def test_filter_says_what_it_leaves_out() -> None:
    only = Only("typed", EvidenceKind.MINUTES, Agency.HEALTH, 3, Flag.STALE)
    assert only.says == "Health · Minutes · weakness 3 · stale on the day"
    assert Only("typed").says == ""


@given(words=st.text(max_size=12), order=st.sampled_from(list(Order)))
def test_no_filter_and_no_order_loses_or_doubles_a_row(
    rows: list[EvidenceRow], words: str, order: Order
) -> None:
    found = shown_rows(rows, Only(words), order)
    assert len(set(codes(found))) == len(found)
    assert sorted(codes(shown_rows(rows, Only(), order))) == sorted(codes(rows))


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
