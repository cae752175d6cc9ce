"""The page of the revisit: planned and logged by keyboard, undone, and what is refused stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from keys_pressed import CTRL, press, type_words
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link, Role, Rung
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Span
from sendprep.domain.revisit import Group, LeadPart, Meeting, Person, Question, Request, Touch
from sendprep.gui import pages
from sendprep.gui.citations_popup import CitePopup
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.print_gate_places import open_place
from sendprep.gui.revisit_dialog import RecordDialog
from sendprep.gui.revisit_log_dialogs import RequestDialog, TouchDialog
from sendprep.gui.revisit_meeting_dialog import MeetingDialog
from sendprep.gui.revisit_page import RevisitPage
from sendprep.gui.revisit_parts import Part
from sendprep.gui.revisit_people_dialogs import LeadsDialog, PersonDialog
from sendprep.gui.revisit_proposals import ProposalsDialog
from sendprep.gui.revisit_question_dialog import QuestionDialog
from sendprep.gui.revisit_records import spans
from sendprep.gui.revisit_tab import RevisitTab
from sendprep.gui.window import MainWindow
from sendprep.services.log_revisit import put_request, put_touch
from sendprep.services.plan_revisit import put_meeting, put_person, put_question, set_leads
from sendprep.services.propose_questions import propose_questions

ALT = Qt.KeyboardModifier.AltModifier
TODAY = date.today()
K = Qt.Key


@pytest.fixture(autouse=True)
def nothing_planned(bank: Bank) -> None:
    """Begin with the date of the revisit, and nothing planned or logged."""
    with bank.change("Begin anew"):
        revisit = Span(TODAY, TODAY + timedelta(2))
        bank.inspection.set(replace(bank.inspection.get(), revisit=revisit))
        for noun in (bank.people, bank.meetings, bank.questions, bank.touches, bank.requests):
            for one in noun.all():
                noun.remove(one.id)


@pytest.fixture
def page(window: MainWindow) -> Iterator[RevisitPage]:
    window.desk.go(pages.REVISIT)
    shown = window.desk.currentWidget()
    assert isinstance(shown, RevisitPage)
    yield shown


def part_of(page: RevisitPage, part: Part) -> RevisitTab:
    """Go to a part as Alt and its number do."""
    QTest.keyClick(page, K(K.Key_1.value + list(Part).index(part)), ALT)
    assert page.part is part
    return page.shown


def opened(tab: RevisitTab, qtbot: QtBot) -> RecordDialog:
    """Return the dialog that is open, once keys go to it."""
    (dialog,) = (one for one in tab.findChildren(RecordDialog) if one.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def back(tab: RevisitTab, qtbot: QtBot) -> None:
    """Wait until keys go to the window again, which has closed its dialog."""
    assert not [one for one in tab.findChildren(RecordDialog) if one.isVisible()]
    tab.window().activateWindow()
    qtbot.waitUntil(tab.window().isActiveWindow)


def cells(tab: RevisitTab) -> list[tuple[str, ...]]:
    """Return what stands in the table."""
    return [row.cells for row in tab.rows.rows]


def told(tab: RevisitTab) -> list[str]:
    """Return what is told of the chosen row."""
    return [row.sentence for row in tab.facts.rows]


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


def test_a_question_cites_evidence_that_opens_at_its_page(
    page: RevisitPage, window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    finding = bank.findings.all()[0]
    evidence = next(one for one in bank.evidence.all() if one.page_count)
    tab = part_of(page, Part.QUESTIONS)
    press(K.Key_Insert)
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, QuestionDialog)
    type_words("What has changed?")
    dialog.ui.line.setPlainText("Much")
    dialog.ui.line.moveCursor(dialog.ui.line.textCursor().MoveOperation.End)
    about = [dialog.ui.about.itemText(at) for at in range(dialog.ui.about.count())]
    number = f"{bank.weaknesses.get(finding.weakness_id).number}.{finding.number}"
    dialog.ui.about.setCurrentIndex(
        next(at for at, words in enumerate(about) if words.startswith(f"{number}  "))
    )
    QTest.keyClick(dialog.ui.line, K.Key_K, CTRL)
    popup = dialog.findChildren(CitePopup)[-1]
    popup.search.setText(f"{evidence.code} p1")
    QTest.keyClick(popup.search, K.Key_Return)
    assert dialog.ui.line.toPlainText() == f"Much [{evidence.code} p1]"
    dialog.ui.accept.click()
    back(tab, qtbot)

    (held,) = bank.questions.all()
    assert (held.number, held.finding_id, held.weakness_id) == (1, finding.id, finding.weakness_id)
    assert cells(tab)[0][2:] == (number, "Any group", "–", "Line to take")
    lines = told(tab)
    assert finding.text in lines[lines.index("About") + 1]
    tab.ui.facts.setFocus()
    tab.ui.facts.setCurrentIndex(tab.facts.index(lines.index("Evidence of the line") + 1, 0))
    press(K.Key_Return)
    shown = window.desk.currentWidget()
    assert isinstance(shown, EvidencePage)
    assert shown.document.evidence_id == evidence.id


def test_a_line_that_cites_what_is_not_held_is_refused(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    tab = part_of(page, Part.QUESTIONS)
    tab.add()
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, QuestionDialog)
    dialog.ui.text.setPlainText("What has changed?")
    dialog.ui.line.setPlainText("Much. [E9999]")
    dialog.ui.accept.click()
    assert "E9999" in dialog.ui.mistake.text()
    assert bank.questions.all() == []
    dialog.reject()


def test_proposed_questions_are_added_as_one_step_without_those_not_ticked(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    proposed = [one.text for one in propose_questions(bank)]
    assert len(proposed) > 2
    tab = part_of(page, Part.QUESTIONS)
    press(K.Key_P)
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, ProposalsDialog)
    dialog.ui.accept.click()
    assert "No question is ticked" in dialog.ui.mistake.text()
    dialog.ui.every.click()
    dialog.ui.list.setFocus()
    press(K.Key_Down)
    press(K.Key_Space)
    assert dialog.ui.accept.text() == f"Add {len(proposed) - 1} questions"
    dialog.ui.none.click()
    assert dialog.ui.accept.text() == "Add"
    dialog.ui.every.click()
    dialog.ui.list.setFocus()
    press(K.Key_Space)
    press(K.Key_Return)
    assert [one.text for one in bank.questions.all()] == [proposed[0], *proposed[2:]]
    assert tab.ui.recordTitle.text() == "Question 1"
    bank.undo()
    assert bank.questions.all() == []


def test_a_request_takes_the_hash_of_what_was_given(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    evidence = bank.evidence.all()[1]
    tab = part_of(page, Part.ASKED)
    press(K.Key_Insert)
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, RequestDialog)
    type_words("The minutes of the board")
    assert not dialog.ui.hash.isVisible()
    QTest.keyClick(dialog.ui.text, K.Key_K, CTRL)
    popup = dialog.findChildren(CitePopup)[-1]
    popup.search.setText(evidence.code)
    QTest.keyClick(popup.search, K.Key_Return)
    assert dialog.ui.evidence.text() == f"{evidence.code}  {evidence.title}"
    assert dialog.ui.givenOn.day == TODAY
    assert dialog.ui.hash.text().replace(" ", "") == f"sha256{evidence.sha256}"
    dialog.ui.accept.click()
    back(tab, qtbot)

    (held,) = bank.requests.all()
    assert (held.evidence_id, held.sha256) == (evidence.id, evidence.sha256)
    assert cells(tab)[0][3] == evidence.code
    assert any(evidence.sha256 in line.replace(" ", "") for line in told(tab))
    assert tab.ui.missing.text() == ""
    press(K.Key_F2)
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, RequestDialog)
    dialog.ui.takeOff.click()
    dialog.ui.accept.click()
    assert "and not what" in dialog.ui.mistake.text()
    dialog.ui.givenOn.show_day(None)
    dialog.ui.accept.click()
    (held,) = bank.requests.all()
    assert (held.evidence_id, held.sha256, held.given_on) == (None, "", None)
    assert "1 request is not given yet" in tab.ui.missing.text()
    assert "1 request not given yet" in page.ui.facts.text()


def test_points_of_daily_meetings_are_logged_and_answered(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    tab = part_of(page, Part.TOUCH)
    press(K.Key_Insert)
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, TouchDialog)
    type_words("A second school is wanted.")
    dialog.ui.owner.setCurrentText("Head of SEND")
    dialog.ui.accept.click()
    back(tab, qtbot)
    assert cells(tab)[0][1:] == ("A second school is wanted.", "Head of SEND", "Open")
    assert "1 point is open" in tab.ui.missing.text()
    press(K.Key_F2)
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, TouchDialog)
    dialog.ui.answer.setPlainText("It is\nthe mill school.")
    dialog.ui.answered.show_day(TODAY)
    dialog.ui.accept.click()
    assert cells(tab)[0][3].startswith("Answered ")
    assert bank.touches.all()[0].answer == "It is\nthe mill school."
    assert tab.ui.missing.text() == ""


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


def test_what_speaks_against_us_is_proposed_by_its_weakness(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    weakness, evidence = bank.weaknesses.all()[-1], bank.evidence.all()[0]
    before = len(propose_questions(bank))
    with bank.change("Link"):
        link = Link(
            new_id(), evidence.id, weakness.id, None, Role.CONTRADICTS, Rung.OUTPUT, "It fell."
        )
        bank.links.add(link)
    tab = part_of(page, Part.QUESTIONS)
    tab.propose()
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, ProposalsDialog)
    assert dialog.rows.rowCount() > before
    dialog.reject()


def test_the_senior_owner_answers_what_is_proposed(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    head = put_person(bank, Person("", "Head of SEND"))
    for one in bank.weaknesses.all():
        set_leads(bank, one.id, {LeadPart.SENIOR: head.id})
    tab = part_of(page, Part.QUESTIONS)
    tab.propose()
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, ProposalsDialog)
    dialog.ui.every.click()
    dialog.ui.accept.click()
    assert {row.cells[4] for row in tab.rows.rows} <= {"Head of SEND", "–"}
    assert "Head of SEND" in {row.cells[4] for row in tab.rows.rows}


@pytest.mark.parametrize(
    ("numbers", "said"),
    [([], ""), ([3], "3"), ([1, 2, 3], "1–3"), ([1, 3, 4, 7], "1, 3–4 and 7")],
)
def test_numbers_that_follow_on_are_drawn_together(numbers: list[int], said: str) -> None:
    assert spans(numbers) == said
