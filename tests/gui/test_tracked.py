"""Tracked cases in the window: the whole way by keyboard, and what stays when words are refused."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from bank_made import a_tracked_case, some_cases
from keys_pressed import press, type_words
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency
from sendprep.domain.inspection import Framework
from sendprep.domain.tracked_case import Consent, Support, TrackedCase, TrackedDocument
from sendprep.gui import pages
from sendprep.gui.cases import CasesPage
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.print_documents import printables
from sendprep.gui.tracked_case_dialog import TrackedCaseDialog
from sendprep.gui.tracked_tab import TrackedTab
from sendprep.gui.window import MainWindow
from sendprep.progress import silent
from sendprep.services.read_rules import calendar
from sendprep.services.track_cases import track, write_month

NAMED = calendar().add(date.today(), -1)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def of_2023(bank: Bank) -> None:
    """Let a bank prepare for an inspection of the 2023 framework."""
    with bank.change("Another framework"):
        bank.inspection.set(replace(bank.inspection.get(), framework=Framework.AREA_2023))


@pytest.fixture
def window(bank: Bank, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(bank)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    for tab in made.findChildren(TrackedTab):
        tab.months.note.forget()


def tab_of(window: MainWindow) -> TrackedTab:
    """Go to the tab as Alt+6 does."""
    window.desk.go(pages.CASES)
    page = window.desk.currentWidget()
    assert isinstance(page, CasesPage)
    QTest.keyClick(page, Qt.Key.Key_6, ALT)
    assert isinstance(page.shown, TrackedTab)
    return page.shown


def add(tab: TrackedTab, case_id: str, say: str = "") -> TrackedCaseDialog:
    """Open the dialog by its key, type an ID, and let `say` be the day it was named."""
    (tab.ui.begin if tab.ui.begin.isVisible() else tab.ui.cases).setFocus()
    press(Qt.Key.Key_Insert)
    dialog = tab.findChildren(TrackedCaseDialog)[-1]
    line = dialog.ui.caseId.lineEdit()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, case_id)
    QTest.keyClicks(dialog.ui.named.edit, say)
    return dialog


def some(bank: Bank, *ids: str) -> list[TrackedCase]:
    """Track cases that were named a working day ago."""
    return [
        track(bank, replace(a_tracked_case(), case_id=one, named=NAMED, documents={}, months=()))
        for one in ids
    ]


def test_six_cases_are_tracked_checked_and_told_by_keyboard_and_printed(
    window: MainWindow, bank: Bank, qtbot: QtBot, tmp_path: Path
) -> None:
    with bank.change("Keep a list"):
        bank.frames.put("Children of the mill", date(2026, 1, 31), some_cases())
    tab = tab_of(window)
    assert tab.ui.empty.isVisible()
    for number in range(6):
        dialog = add(tab, f"P0000{number}", f"{NAMED:%d/%m/%Y}")
        assert dialog.ui.need.currentData() == ("ASD", "SLCN")[number % 2], "as the list says"
        if number > 3:
            dialog.ui.support.setCurrentIndex(dialog.ui.support.findData(Support.SEN_SUPPORT))
            dialog.ui.alternative.setChecked(True)
        dialog.ui.health.setChecked(True)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert len(bank.tracked_cases.all()) == number + 1
    wanting = tab.ui.mixTitle.text()
    assert wanting == "Mix check: 4 of 6 rules met: 2 needs, 1 age band"

    tab.ui.cases.setFocus()
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is tab.documents.ui.documents
    asked = tab.documents.rows.rowCount()
    for _ in range(asked):
        press(Qt.Key.Key_Space)
    case = bank.tracked_cases.all()[0]
    assert {one.uploaded for one in case.documents.values()} == {date.today()}
    assert tab.cases.rows[0].note == "No document is missing"

    press(Qt.Key.Key_M)
    type_words("mar 2025")
    press(Qt.Key.Key_Return)
    type_words("Referred to Mrs Lovelace again.")
    qtbot.waitUntil(tab.months.note.ui.remove.isVisible)
    assert bank.tracked_cases.get(case.id).months == ()
    tab.months.note.ui.remove.click()
    (month,) = bank.tracked_cases.get(case.id).months
    assert (month.month, month.words) == ("2025-03", "Referred to again.")
    assert bank.undo_label() == "Write March 2025 of P00000"

    (paper,) = (one for one in printables(bank) if one.key == "tracked")
    out = paper.write(bank, tmp_path / "Tracked.pdf", silent, date.today(), list[str]().append)
    words = " ".join(sheet.get_textpage().get_text_range() for sheet in pdfium.PdfDocument(out))
    assert "P00005" in words
    assert "Referred to again." in words
    assert "Lovelace" not in words


def test_undo_takes_back_an_upload_a_month_and_a_case(window: MainWindow, bank: Bank) -> None:
    tab = tab_of(window)
    (one,) = some(bank, "P1")
    tab.documents.upload_today()
    write_month(bank, one.id, "2025-03", "Moved.")
    assert [row.strong for row in tab.months.rows.rows] == ["Mar 2025"]
    bank.undo()
    assert bank.tracked_cases.get(one.id).months == ()
    bank.undo()
    assert bank.tracked_cases.get(one.id).documents == {}
    assert "Missing" in tab.documents.rows.rows[0].note
    bank.undo()
    assert tab.ui.empty.isVisible()
    bank.redo()
    assert not tab.ui.empty.isVisible()


def test_words_of_a_case_that_undo_takes_away_go_with_it(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    tab = tab_of(window)
    some(bank, "P1")
    tab.months.ui.month.setFocus()
    type_words("3/2025")
    press(Qt.Key.Key_Return)
    type_words("Moved")
    bank.undo()
    assert tab.ui.empty.isVisible()
    assert tab.save_now()
    some(bank, "P2")
    assert not tab.months.note.isVisible()
    assert [one.months for one in bank.tracked_cases.all()] == [()]


def test_a_case_is_left_out_and_comes_back(window: MainWindow, bank: Bank) -> None:
    tab = tab_of(window)
    some(bank, "P1", "P2")
    tab.ui.cases.setFocus()
    press(Qt.Key.Key_Delete)
    assert [row.strong for row in tab.cases.rows] == ["P2"]
    bank.undo()
    assert [row.strong for row in tab.cases.rows] == ["P1", "P2"]


def test_words_that_are_refused_hold_the_case_and_the_month(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    tab = tab_of(window)
    first, _ = some(bank, "P1", "P2")
    write_month(bank, first.id, "2025-01", "Moved.")
    tab.ui.cases.setCurrentIndex(tab.cases.index(0, 0))
    tab.months.ui.month.setFocus()
    tab.months.ui.month.selectAll()
    type_words("3/2025")
    press(Qt.Key.Key_Return)
    type_words("Seen by Mrs Lovelace")
    with qtbot.waitSignal(tab.said) as told:
        tab.ui.cases.setCurrentIndex(tab.cases.index(1, 0))
    assert told.args
    assert "Mar 2025 of P1 is not stored yet" in told.args[0]
    assert tab.ui.cases.currentIndex().row() == 0
    tab.months.ui.months.setCurrentIndex(tab.months.rows.index(0, 0))
    assert tab.months.ui.months.currentIndex().row() == 1
    assert tab.months.note.text.text == "Seen by Mrs Lovelace"
    assert not tab.save_now()

    tab.months.note.ui.keep.click()
    type_words("It is in the published report.")
    press(Qt.Key.Key_Return)
    assert bank.tracked_cases.get(first.id).months[1].kept_because
    tab.ui.cases.setCurrentIndex(tab.cases.index(1, 0))
    assert tab.documents.ui.caseTitle.text() == "Case P2"


def test_a_reason_for_no_document_is_stored_or_refused_under_its_field(
    window: MainWindow, bank: Bank
) -> None:
    tab = tab_of(window)
    (one,) = some(bank, "P1")
    ui = tab.documents.ui
    ui.notHeld.setFocus()
    type_words("Asked Mrs Lovelace")
    press(Qt.Key.Key_Return)
    assert "a name" in ui.refused.text()
    ui.documents.setCurrentIndex(tab.documents.rows.index(2, 0))
    assert ui.documents.currentIndex().row() == 0, "what was typed is not lost"
    ui.notHeld.selectAll()
    type_words("Never written")
    press(Qt.Key.Key_Return)
    assert bank.tracked_cases.get(one.id).documents["plan"].not_held == "Never written"
    assert not ui.refused.isVisible()
    ui.uploaded.setFocus()
    type_words(f"{date.today():%d/%m/%Y}")
    press(Qt.Key.Key_Return)
    held = bank.tracked_cases.get(one.id).documents["plan"]
    assert held == TrackedDocument("plan", date.today()), "an upload ends the reason"
    assert ui.notHeld.text() == ""


def test_a_month_that_cannot_be_is_told_beside_its_field(window: MainWindow, bank: Bank) -> None:
    tab = tab_of(window)
    some(bank, "P1")
    assert tab.months.ui.none.isVisible()
    for wrong in ("sometime", "Mar 2999"):
        tab.months.ui.month.setFocus()
        tab.months.ui.month.selectAll()
        type_words(wrong)
        press(Qt.Key.Key_Return)
        assert tab.months.ui.mistake.isVisible()
    assert not tab.months.note.isVisible()


def test_dialog_says_what_is_refused_and_stays(window: MainWindow, bank: Bank) -> None:
    tab = tab_of(window)
    dialog = add(tab, "Ada", "tomorrow")
    dialog.ui.accept.click()
    assert "not a date" in dialog.ui.mistake.text()
    dialog.ui.named.edit.clear()
    dialog.ui.accept.click()
    assert "may tell who the child is" in dialog.ui.mistake.text()
    assert dialog.isVisible()
    assert bank.tracked_cases.all() == []
    dialog.reject()


def test_facts_are_changed_with_f2(window: MainWindow, bank: Bank) -> None:
    tab = tab_of(window)
    (one,) = some(bank, "P1")
    tab.ui.cases.setFocus()
    press(Qt.Key.Key_F2)
    dialog = tab.findChildren(TrackedCaseDialog)[-1]
    dialog.ui.consent.setCurrentIndex(dialog.ui.consent.findData(Consent.REFUSED))
    dialog.ui.socialCare.setChecked(True)
    dialog.ui.accept.click()
    held = bank.tracked_cases.get(one.id)
    assert held.consent is Consent.REFUSED
    assert Agency.SOCIAL_CARE in held.services
    assert "another case takes its place" in tab.cases.rows[0].note
    assert "consent refused" in tab.documents.ui.when.text()


def test_a_2023_inspection_opens_the_tab_first_and_another_says_why_not(
    window: MainWindow, bank: Bank
) -> None:
    tab = tab_of(window)
    assert "you may not need this" in tab.ui.emptyWords.text()
    of_2023(bank)
    assert "as soon as they are named" in tab.ui.emptyWords.text()
    fresh = CasesPage(bank)
    assert fresh.tab is Tab.TRACKED


@pytest.mark.parametrize("width", [1200, 1280, 1366, 1600])
def test_rows_stand_one_under_the_other_at_every_width(
    window: MainWindow, bank: Bank, width: int, qtbot: QtBot
) -> None:
    some(bank, *(f"P{at}" for at in range(6)))
    tab = tab_of(window)
    window.resize(width, 768)
    qtbot.wait(1)
    for view in (tab.ui.cases, tab.documents.ui.documents):
        rows = [view.visualRect(view.model().index(at, 0)) for at in range(view.model().rowCount())]
        assert [one.top() for one in rows[1:]] == [one.bottom() + 1 for one in rows[:-1]]
