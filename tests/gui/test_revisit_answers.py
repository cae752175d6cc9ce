"""Likely questions, requests and points in the window: what is cited and given, and its hash."""

from dataclasses import replace
from datetime import date

import pytest
from keys_pressed import CTRL, press, type_words
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from revisit_steps import back, cells, go, opened, part_of, told

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link, Role, Rung
from sendprep.domain.identity import new_id
from sendprep.domain.revisit import LeadPart, Person
from sendprep.gui.citations_popup import CitePopup
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.revisit_log_dialogs import RequestDialog, TouchDialog
from sendprep.gui.revisit_page import RevisitPage
from sendprep.gui.revisit_parts import Part
from sendprep.gui.revisit_proposals import ProposalsDialog
from sendprep.gui.revisit_question_dialog import QuestionDialog
from sendprep.gui.window import MainWindow
from sendprep.services.plan_revisit import put_person, set_leads
from sendprep.services.propose_questions import propose_questions

TODAY = date.today()
K = Qt.Key


@pytest.fixture
def page(window: MainWindow, bank: Bank) -> RevisitPage:
    return go(window, bank)


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
    proposed = [one.text for one in propose_questions(bank).first]
    assert len(proposed) > 2
    tab = part_of(page, Part.QUESTIONS)
    press(K.Key_P)
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, ProposalsDialog)
    qtbot.waitUntil(dialog.ui.list.isVisible)
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


def test_what_speaks_against_us_is_proposed_by_its_weakness(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    weakness, evidence = bank.weaknesses.all()[-1], bank.evidence.all()[0]
    with bank.change("Link"):
        link = Link(
            new_id(), evidence.id, weakness.id, None, Role.CONTRADICTS, Rung.OUTPUT, "It fell."
        )
        bank.links.add(link)
    tab = part_of(page, Part.QUESTIONS)
    tab.propose()
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, ProposalsDialog)
    qtbot.waitUntil(dialog.ui.list.isVisible)
    assert [row for row in dialog.rows.rows if "seems to say otherwise: It fell." in row.words]
    dialog.reject()


def test_the_others_are_shown_below_the_likeliest_and_ticks_stay(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    proposed = propose_questions(bank)
    tab = part_of(page, Part.QUESTIONS)
    tab.propose()
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, ProposalsDialog)
    qtbot.waitUntil(dialog.ui.list.isVisible)
    assert dialog.rows.rowCount() == len(proposed.first)
    press(K.Key_Space)
    assert dialog.ui.more.text() == f"Show {len(proposed.others)} more"
    dialog.ui.more.click()
    assert dialog.ui.more.isHidden()
    assert dialog.ui.list.currentIndex().row() == len(proposed.first)
    press(K.Key_Space)
    dialog.ui.accept.click()
    assert [one.text for one in bank.questions.all()] == [
        proposed.first[0].text,
        proposed.others[0].text,
    ]
    with bank.change("Ask all that is likeliest"):
        for number, one in enumerate(propose_questions(bank).first, 3):
            bank.questions.put(replace(one, number=number))
    tab.propose()
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, ProposalsDialog)
    qtbot.waitUntil(lambda: "likeliest questions already" in dialog.ui.words.text())
    assert dialog.ui.list.isHidden()
    dialog.ui.more.click()
    assert dialog.ui.list.isVisible()
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
    qtbot.waitUntil(dialog.ui.list.isVisible)
    dialog.ui.every.click()
    dialog.ui.accept.click()
    assert {row.cells[4] for row in tab.rows.rows} <= {"Head of SEND", "–"}
    assert "Head of SEND" in {row.cells[4] for row in tab.rows.rows}


def test_where_nothing_is_to_be_asked_the_dialog_says_so(
    page: RevisitPage, bank: Bank, qtbot: QtBot
) -> None:
    with bank.change("Remove the weaknesses"):
        for one in bank.weaknesses.all():
            bank.weaknesses.remove(one.id)
    tab = part_of(page, Part.QUESTIONS)
    tab.propose()
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, ProposalsDialog)
    qtbot.waitUntil(lambda: dialog.ui.words.text().startswith("Nothing is proposed"))
    assert not dialog.ui.accept.isVisible()
    assert dialog.ui.cancel.text() == "Close"
    dialog.reject()
