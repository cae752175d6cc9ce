"""Papers on audits are offered on the print page, and opened from where the officer is."""

from pathlib import Path

import pytest
from bank_made import plain_bank
from findings_made import audited, moderated, sample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui import pages
from sendprep.gui.audit_tab import AuditTab
from sendprep.gui.cases import CasesPage
from sendprep.gui.cases_draw import DrawTab
from sendprep.gui.cases_moderation import ModerationTab
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.print_audits import case_key
from sendprep.gui.print_documents import printables
from sendprep.gui.print_page import PrintPage
from sendprep.gui.window import MainWindow
from sendprep.services.draw_sample import replace_case


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank with a round of 12 cases, all audited, three of them twice; made once."""
    with plain_bank(tmp_path_factory.mktemp("papers")) as made:
        moderated(made, audited(made, sample(made)))
        return made.path


@pytest.fixture
def cases(window: MainWindow) -> CasesPage:
    """The page of cases in the window."""
    window.desk.go(pages.CASES)
    page = window.desk.currentWidget()
    assert isinstance(page, CasesPage)
    return page


def offered(page: PrintPage) -> list[str]:
    return [row.words for row in page._documents.rows]


def chosen(window: MainWindow, qtbot: QtBot) -> tuple[PrintPage, str]:
    """Return the print page, once its preview is made, and what is chosen on it."""
    page = window.desk.currentWidget()
    assert isinstance(page, PrintPage)
    qtbot.waitUntil(lambda: page.ui.updated.text() == "Updated just now", timeout=30_000)
    return page, page._documents.row(page.ui.documents.currentIndex().row()).words


def press_p() -> None:
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, Qt.Key.Key_P)


def test_each_round_draw_and_asked_case_is_offered(bank: Bank) -> None:
    round_ = bank.rounds.all()[0]
    case = round_.second[0]
    words = [one.words for one in printables(bank)]
    first = words.index("Audit round A1")
    assert words[first:] == [
        "Audit round A1",
        "Moderation of A1",
        "Method statement, 12 of 340 cases",
    ]
    asked = [one.words for one in printables(bank, case_key(round_.id, case))]
    assert asked[first + 2] == f"Case {case} of A1"
    assert [one.words for one in printables(bank, case_key("gone", case))] == words
    keys = [one.key for one in printables(bank, case_key(round_.id, case))]
    assert len(keys) == len(set(keys))


def test_moderation_and_a_case_are_opened_from_the_moderation_tab_by_key(
    window: MainWindow, cases: CasesPage, qtbot: QtBot
) -> None:
    cases.show_tab(Tab.MODERATION)
    tab = cases.shown
    assert isinstance(tab, ModerationTab)
    qtbot.waitUntil(lambda: tab.is_ready)
    tab.ui.cases.setFocus()
    assert tab.ui.printPaper.text() == "Moderation report"
    press_p()
    _, words = chosen(window, qtbot)
    assert words == "Moderation of A1"
    window.desk.go(pages.CASES)
    place = tab.cases.place_of(lambda row: bool(row.opens) and not row.is_heading)
    tab.ui.cases.setCurrentIndex(tab.cases.index(place, 0))
    assert tab.ui.printPaper.text() == "Case page"
    tab.ui.printPaper.click()
    page, words = chosen(window, qtbot)
    assert words == f"Case {tab.cases.row(place).opens} of A1"
    qtbot.waitUntil(lambda: page.view.page_count >= 3)
    assert page.ui.pdf.isEnabled()
    view = page.ui.documents
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert "It tells of a single child" in (page.ui.gaps.text(), page.ui.gapsFirst.text())


def test_the_page_of_a_case_is_opened_from_its_audit(
    window: MainWindow, cases: CasesPage, bank: Bank, qtbot: QtBot
) -> None:
    cases.show_tab(Tab.AUDIT)
    tab = cases.shown
    assert isinstance(tab, AuditTab)
    assert tab.ui.printCase.isVisible()
    case = tab.case_id
    tab.form.criteria.setFocus()
    press_p()
    _, words = chosen(window, qtbot)
    assert words == f"Case {case} of A1"
    with bank.change("Take the round away"):
        bank.rounds.remove(bank.rounds.all()[0].id)
    page = window.desk.currentWidget()
    assert isinstance(page, PrintPage)
    assert offered(page)[0] == "SEF summary"
    assert not [words for words in offered(page) if words.endswith("A1")]


def test_a_case_that_must_stay_blind_offers_no_page(
    window: MainWindow, cases: CasesPage, bank: Bank
) -> None:
    round_ = bank.rounds.all()[0]
    second = next(one for one in bank.audits.of_round(round_.id) if one.auditor == "B. Second")
    with bank.change("Open it again"):
        bank.audits.finish(second.id, None)
    cases.show_tab(Tab.AUDIT)
    tab = cases.shown
    assert isinstance(tab, AuditTab)
    tab.show_case(second.case_id)
    assert tab.case_id == second.case_id
    assert not tab.ui.printCase.isVisible()
    press_p()
    assert window.desk.currentWidget() is cases


def test_a_case_that_was_replaced_offers_no_page(
    window: MainWindow, cases: CasesPage, bank: Bank
) -> None:
    cases.show_tab(Tab.AUDIT)
    tab = cases.shown
    assert isinstance(tab, AuditTab)
    case = tab.case_id
    assert tab.ui.printCase.isVisible()
    tab.reopen()
    replace_case(bank, bank.draws.all()[0].id, case, "The plan has ceased")
    assert tab.case_id == case
    assert not tab.ui.printCase.isVisible()
    press_p()
    assert window.desk.currentWidget() is cases
    window.undo()
    assert tab.ui.printCase.isVisible()


def test_the_method_of_a_draw_is_opened_from_the_draw_tab(
    window: MainWindow, cases: CasesPage, qtbot: QtBot
) -> None:
    cases.show_tab(Tab.DRAW)
    tab = cases.shown
    assert isinstance(tab, DrawTab)
    tab.ui.printMethod.click()
    _, words = chosen(window, qtbot)
    assert words == "Method statement, 12 of 340 cases"
