"""The narrative page keeps what is typed about the whole area, one step at a time."""

from datetime import date

import pytest
from ashmere_made import SECTIONS
from pages_shown import show_page
from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.gui.account_editor import PAUSE
from sendprep.gui.narrative_page import NarrativePage


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> NarrativePage:
    return show_page(NarrativePage(bank), bank, qtbot, 1000)


def test_context_is_saved_after_a_pause_and_undone(
    page: NarrativePage, bank: Bank, qtbot: QtBot
) -> None:
    page.context.setFocus()
    QTest.keyClicks(page.context, "A market town.")
    qtbot.waitUntil(lambda: bank.inspection.get().context == "A market town.", timeout=3 * PAUSE)
    assert bank.undo_label() == "Write context and cohort"
    bank.undo()
    assert page.context.text == ""


def test_cover_facts_are_saved_when_their_field_is_left(page: NarrativePage, bank: Bank) -> None:
    page.ui.goesTo.setFocus()
    QTest.keyClicks(page.ui.goesTo, "Partnership board")
    page.ui.preparedBy.setFocus()
    assert bank.inspection.get().goes_to == "Partnership board"
    bank.undo()
    assert page.ui.goesTo.text() == ""


def test_nothing_typed_is_lost_when_the_page_is_asked_to_save(
    page: NarrativePage, bank: Bank
) -> None:
    page.context.setFocus()
    QTest.keyClicks(page.context, "Half")
    QTest.keyClicks(page.ui.preparedBy, ", with the data group")
    QTest.keyClicks(page.strengths.rows[-1].text, "Reviews are early")
    assert page.save_now()
    kept = bank.inspection.get()
    assert kept.context == "Half"
    assert kept.prepared_by == "Local Area Nominated Officer, with the data group"
    assert [one.text for one in bank.strengths.all()] == ["Reviews are early"]


def test_typing_in_the_empty_row_adds_a_strength_and_another_row(
    page: NarrativePage, bank: Bank
) -> None:
    row = page.strengths.rows[-1]
    QTest.keyClicks(row.text, "Parents sit on each board.")
    row.save_now()
    assert len(page.strengths.rows) == 2
    QTest.keyClicks(row.page, "6")
    row.save_now()
    kept = bank.strengths.all()
    assert [(one.text, one.page) for one in kept] == [("Parents sit on each board.", 6)]
    assert row.page.text() == "p. 6"
    QTest.keyClicks(row.text, " All of them.")
    row.save_now()
    assert bank.strengths.all()[0].text.endswith("All of them.")
    assert page.strengths.rows[0] is row


def test_a_strength_whose_words_are_deleted_goes_and_undo_brings_it_back(
    page: NarrativePage, bank: Bank
) -> None:
    row = page.strengths.rows[-1]
    QTest.keyClicks(row.text, "Parents sit on each board.")
    row.save_now()
    row.text.setFocus()
    row.text.selectAll()
    QTest.keyClick(row.text, Qt.Key.Key_Delete)
    page.ui.goesTo.setFocus()
    assert bank.strengths.all() == []
    bank.undo()
    bank.undo()
    assert [one.text for one in bank.strengths.all()] == ["Parents sit on each board."]
    assert [row.text.text for row in page.strengths.rows] == ["Parents sit on each board.", ""]


def test_undoing_a_strength_leaves_what_is_typed_since(page: NarrativePage, bank: Bank) -> None:
    row = page.strengths.rows[-1]
    QTest.keyClicks(row.text, "Early talking")
    row.save_now()
    QTest.keyClicks(row.text, " is helped")
    bank.undo()
    assert row.text.text == "Early talking is helped"
    page.save_now()
    assert [one.text for one in bank.strengths.all()] == ["Early talking is helped"]


def test_citations_that_lead_nowhere_are_named_under_their_panel(page: NarrativePage) -> None:
    QTest.keyClicks(page.context, "Growing [E71]")
    assert page.context_note.words == "[E71] leads nowhere: no evidence has that number."
    assert page.context_note.isVisible()
    assert not page.strengths_note.isVisible()
    QTest.keyClicks(page.strengths.rows[-1].text, "Liked [E72]")
    assert page.strengths_note.words == "[E72] leads nowhere: no evidence has that number."
    page.context.clear()
    assert not page.context_note.isVisible()


def test_a_date_is_added_changed_and_removed(page: NarrativePage, bank: Bank) -> None:
    form = page.timeline.ui
    form.day.setDate(QDate(2025, 12, 9))
    QTest.keyClicks(form.what, "Partnership board")
    QTest.keyClick(form.what, Qt.Key.Key_Return)
    added = bank.events.all()
    assert [(one.day, one.title) for one in added] == [(date(2025, 12, 9), "Partnership board")]
    form.dates.setCurrentIndex(place_of(page, "Partnership board"))
    form.day.setDate(QDate(2025, 12, 10))
    form.store.click()
    assert bank.events.all()[0].day == date(2025, 12, 10)
    assert bank.events.all()[0].id == added[0].id
    form.dates.setCurrentIndex(place_of(page, "Partnership board"))
    form.remove.click()
    assert bank.events.all() == []
    bank.undo()
    assert place_of(page, "Partnership board").isValid()


def test_deadlines_say_how_they_were_counted_and_cannot_be_changed(page: NarrativePage) -> None:
    notice = place_of(page, "Notice call expected")
    spoken = notice.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mon 19 Jan 2026, Notice call expected, 10 working days before the revisit"
    page.timeline.ui.dates.setCurrentIndex(notice)
    assert not page.timeline.ui.remove.isVisible()
    assert page.timeline.ui.store.text() == "Add"


def test_the_table_shows_what_is_written_and_opens_the_section(
    page: NarrativePage, bank: Bank, qtbot: QtBot
) -> None:
    model = page.ui.table.model()
    assert [model.index(2, column).data() for column in range(8)] == [
        "3",
        "EHC plan quality",
        "–",
        *(str(len(text.split())) for text in SECTIONS.values()),
        "–",
        "–",
    ]
    with qtbot.waitSignal(page.open_section) as opened:
        page.ui.table.clicked.emit(model.index(2, 4))
    weakness = bank.weaknesses.by_number(3)
    assert weakness
    assert opened.args == [weakness.id, Section.DIFFERENCE.value]


def test_everything_that_takes_the_focus_has_a_name(page: NarrativePage) -> None:
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not isinstance(widget, QScrollBar)
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        and not isinstance(widget.parent(), QAbstractScrollArea)
        and widget.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


def place_of(page: NarrativePage, title: str) -> QModelIndex:
    model = page.timeline.ui.dates.model()
    places = [model.index(row, 0) for row in range(model.rowCount())]
    return next((one for one in places if one.data() == title), QModelIndex())
