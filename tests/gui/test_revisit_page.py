"""The page of the revisit: planned and logged by keyboard, undone, and what is refused stays."""

from datetime import date

import pytest
from keys_pressed import press, type_words
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from revisit_steps import back, cells, go, opened, part_of, told

from sendprep.bank.bank import Bank
from sendprep.domain.revisit import Group, LeadPart, Meeting, Person, Question, Request, Touch
from sendprep.gui import pages
from sendprep.gui.print_gate_places import open_place
from sendprep.gui.revisit_dialog import RecordDialog
from sendprep.gui.revisit_meeting_dialog import MeetingDialog
from sendprep.gui.revisit_page import RevisitPage
from sendprep.gui.revisit_parts import Part
from sendprep.gui.revisit_people_dialogs import LeadsDialog, PersonDialog
from sendprep.gui.revisit_records import spans
from sendprep.gui.window import MainWindow
from sendprep.services.log_revisit import put_request, put_touch
from sendprep.services.plan_revisit import put_meeting, put_person, put_question

TODAY = date.today()
K = Qt.Key


@pytest.fixture
def page(window: MainWindow, bank: Bank) -> RevisitPage:
    return go(window, bank)


def test_a_part_with_nothing_in_it_has_no_tabs_for_its_panes(
    page: RevisitPage, window: MainWindow, bank: Bank
) -> None:
    tab = part_of(page, Part.DAYS)
    window.resize(683, 336)
    assert tab.ui.empty.isVisible()
    assert tab.ui.bands.isHidden()
    put_meeting(bank, Meeting("", TODAY, "Focus group"))
    assert tab.ui.bands.isVisible()


def test_a_day_is_planned_changed_and_undone_by_keyboard(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    put_person(bank, Person("", "Head of SEND"))
    weakness = bank.weaknesses.all()[0]
    tab = part_of(page, Part.DAYS)
    assert tab.ui.empty.isVisible()
    assert QApplication.focusWidget() is tab.ui.begin
    press(K.Key_Insert)
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, MeetingDialog)
    assert dialog.ui.day.day == TODAY, "the first day of the revisit"
    type_words("Focus group on plans")
    dialog.ui.starts.setText("9.30")
    dialog.ui.ends.setText("11")
    dialog.ui.group.setCurrentIndex(dialog.ui.group.findData(Group.SENCOS))
    dialog.ui.person.setCurrentIndex(1)
    for _ in range(2):
        dialog.ui.person.activated.emit(1)
        dialog.ui.person.setCurrentIndex(1)
    dialog.ui.weaknesses.setFocus()
    press(K.Key_Space)
    QTest.keyClick(dialog, K.Key_Return)
    back(tab, qtbot)

    (held,) = bank.meetings.all()
    assert (held.starts, held.ends, held.attends) == ("09:30", "11:00", "Head of SEND")
    assert held.weakness_ids == (weakness.id,)
    assert QApplication.focusWidget() is tab.ui.table
    assert cells(tab)[0][1:4] == ("09:30–11:00", "Focus group on plans", "SENCOs")
    assert f"{weakness.number} {weakness.title}" in told(tab)
    assert "headteachers" in tab.ui.missing.text()
    assert "SENCOs" not in tab.ui.missing.text()

    press(K.Key_F2)
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, MeetingDialog)
    dialog.ui.room.setText("Room 4")
    dialog.ui.accept.click()
    back(tab, qtbot)
    assert cells(tab)[0][4] == "Room 4"
    press(K.Key_Delete)
    assert tab.ui.empty.isVisible()
    bank.undo()
    bank.undo()
    assert cells(tab)[0][4] == "–"
    bank.undo()
    assert tab.ui.empty.isVisible()


def test_a_dialog_says_what_is_refused_and_stays(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    tab = part_of(page, Part.DAYS)
    tab.add()
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, MeetingDialog)
    for field, typed, words in (
        ("title", "", "is missing"),
        ("starts", "soon", "no time of day"),
    ):
        dialog.ui.title.setText("Opening")
        getattr(dialog.ui, field).setText(typed)
        dialog.ui.accept.click()
        assert dialog.isVisible()
        assert words in dialog.ui.mistake.text()
    dialog.ui.starts.clear()
    dialog.ui.day.edit.setText("someday")
    dialog.ui.accept.click()
    assert "not a date" in dialog.ui.mistake.text()
    dialog.ui.day.show_day(None)
    dialog.ui.accept.click()
    assert "day of the meeting is missing" in dialog.ui.mistake.text()
    assert bank.meetings.all() == []
    dialog.reject()


def test_meetings_at_the_same_time_that_share_somebody_say_so(
    page: RevisitPage, bank: Bank
) -> None:
    for at, title in (("9", "Opening"), ("9:30", "Focus group")):
        put_meeting(bank, Meeting("", TODAY, title, None, at, "10", "", "Head of SEND"))
    put_meeting(bank, Meeting("", TODAY, "Closing", None, "16", "17", "", "Head of SEND"))
    tab = part_of(page, Part.DAYS)
    assert [bool(row.sign) for row in tab.rows.rows] == [True, True, False]
    assert "Head of SEND is also wanted by “Focus group”, 09:30–10:00." in told(tab)
    page.refresh(frozenset({"evidence_list"}))
    assert told(tab)


def test_people_are_recorded_and_their_role_is_theirs_alone(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    put_meeting(bank, Meeting("", TODAY, "Opening", attends="Head of SEND"))
    tab = part_of(page, Part.PEOPLE)
    dialogs = []
    for phone in ("01632 960101", "01632 960102"):
        tab.add()
        dialog = opened(tab, qtbot)
        assert isinstance(dialog, PersonDialog)
        dialogs.append(dialog)
        dialog.ui.role.setText("Head of SEND")
        dialog.ui.phone.setText(phone)
        dialog.ui.accept.click()
    assert len(dialogs) == 2
    dialog = dialogs[-1]
    assert "already" in dialog.ui.mistake.text()
    dialog.ui.role.setText("Head of inclusion")
    dialog.ui.phone.clear()
    dialog.ui.accept.click()
    assert [row.cells[0] for row in tab.rows.rows] == ["Head of SEND", "Head of inclusion"]
    assert tab.ui.recordTitle.text() == "Head of inclusion"
    assert tab.ui.missing.text() == "1 person without phone or mail."
    tab.ui.table.choose(0)
    assert "01632 960101" in told(tab)
    assert any(line.startswith("Opening") for line in told(tab))


def test_leads_of_a_weakness_are_chosen_from_the_people(
    page: RevisitPage, window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    head, clinical = (put_person(bank, Person("", role)) for role in ("Head", "Clinical officer"))
    first, second, *_ = bank.weaknesses.all()
    tab = part_of(page, Part.LEADS)
    tab.ui.table.setFocus()
    press(K.Key_Down)
    press(K.Key_F2)
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, LeadsDialog)
    dialog.ui.senior.setCurrentIndex(dialog.ui.senior.findData(head.id))
    dialog.ui.nhs.setCurrentIndex(dialog.ui.nhs.findData(clinical.id))
    dialog.ui.accept.click()
    back(tab, qtbot)
    held = {(one.weakness_id, one.part, one.person_id) for one in bank.people.leads()}
    assert held == {
        (second.id, LeadPart.SENIOR, head.id),
        (second.id, LeadPart.NHS, clinical.id),
    }
    assert cells(tab)[1][2:] == ("Head", "–", "Clinical officer", "–")
    assert cells(tab)[0][2:] == ("–",) * 4
    assert "Senior owner: nobody yet for 1" in tab.ui.missing.text()
    press(K.Key_F2)
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, LeadsDialog)
    assert dialog.ui.senior.currentData() == head.id
    dialog.ui.senior.setCurrentIndex(0)
    dialog.ui.accept.click()
    back(tab, qtbot)
    assert cells(tab)[1][2:] == ("–", "–", "Clinical officer", "–")
    press(K.Key_Return)
    assert QApplication.focusWidget() is tab.ui.facts
    press(K.Key_Return)
    assert window.desk.here == pages.WEAKNESSES
    assert first.number + 1 == second.number


def test_what_is_chosen_stays_when_others_come_and_its_neighbour_follows_it(
    page: RevisitPage, bank: Bank
) -> None:
    roles = ("Ardle", "Brook", "Cole")
    held = [put_person(bank, Person("", role)) for role in roles]
    tab = part_of(page, Part.PEOPLE)
    tab.choose(held[1].id)
    put_person(bank, Person("", "Aaron ward lead"))
    assert tab.ui.recordTitle.text() == "Brook"
    tab.ui.table.setFocus()
    press(K.Key_Delete)
    assert tab.ui.recordTitle.text() == "Cole"
    assert [one.role for one in bank.people.all()] == ["Ardle", "Cole", "Aaron ward lead"]


def test_each_place_that_the_privacy_check_names_opens_its_part(
    window: MainWindow, bank: Bank
) -> None:
    stored = {
        Part.DAYS: f"meetings/{put_meeting(bank, Meeting('', TODAY, 'Opening')).id}/title",
        Part.PEOPLE: f"people/{put_person(bank, Person('', 'Head')).id}/role",
        Part.QUESTIONS: f"questions/{put_question(bank, Question('', 0, 'Why?')).id}/text",
        Part.ASKED: f"requests/{put_request(bank, Request('', 0, TODAY, 'Minutes')).id}/text",
        Part.TOUCH: f"touches/{put_touch(bank, Touch('', TODAY, 'A school')).id}/said",
    }
    for part, place in stored.items():
        window.desk.go(pages.OVERVIEW)
        open_place(window.desk, bank, place)
        shown = window.desk.currentWidget()
        assert isinstance(shown, RevisitPage)
        assert shown.part is part


def test_every_action_of_a_part_is_in_the_menu_while_it_is_shown(
    page: RevisitPage, window: MainWindow
) -> None:
    menu = window.page_menus[pages.REVISIT]
    for part, words in ((Part.QUESTIONS, "Propose questions…"), (Part.DAYS, "Plan a meeting…")):
        part_of(page, part)
        listed = [action.text() for action in menu.actions()]
        assert words in listed
        assert [one.value for one in Part] == [one for one in listed if one in _PARTS]
    assert "Propose questions…" not in listed


_PARTS = frozenset(part.value for part in Part)


def test_leads_of_a_bank_without_weaknesses_say_what_they_are_for(
    page: RevisitPage, bank: Bank
) -> None:
    with bank.change("Remove the weaknesses"):
        for one in bank.weaknesses.all():
            bank.weaknesses.remove(one.id)
    tab = part_of(page, Part.LEADS)
    assert tab.ui.emptyTitle.text() == "There is no weakness yet"
    assert not tab.ui.begin.isVisible()
    tab.change()
    assert not tab.findChildren(RecordDialog)


@pytest.mark.parametrize(
    ("numbers", "said"),
    [([], ""), ([3], "3"), ([1, 2, 3], "1–3"), ([1, 3, 4, 7], "1, 3–4 and 7")],
)
def test_numbers_that_follow_on_are_drawn_together(numbers: list[int], said: str) -> None:
    assert spans(numbers) == said
