"""The cases page opens in steps: its header first, then the tab; whoever asks sooner gets it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from audit_rounds_made import RoundMade, answer_all, bank_with_round
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui import pages
from sendprep.gui.audit_tab import AuditTab
from sendprep.gui.cases import CasesPage
from sendprep.gui.cases_findings import FindingsTab
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.window import MainWindow


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Bank, RoundMade]]:
    bank, of = bank_with_round(tmp_path, 5, frame=12)
    yield bank, of
    bank.close()


@pytest.fixture
def bank(made: tuple[Bank, RoundMade]) -> Bank:
    return made[0]


def opened(window: MainWindow) -> CasesPage:
    window.desk.go(pages.CASES)
    page = window.desk.currentWidget()
    assert isinstance(page, CasesPage)
    return page


def come(page: CasesPage, qtbot: QtBot) -> AuditTab:
    qtbot.waitUntil(lambda: page.ui.stack.count() > 0)
    assert isinstance(page.shown, AuditTab)
    return page.shown


def test_the_header_is_there_before_the_tab(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    assert page.tab is Tab.AUDIT
    assert page.ui.rounds.currentText() == "A1  Autumn audit"
    assert page.panes() == [page.ui.header]
    assert page.ui.stack.count() == 0
    tab = come(page, qtbot)
    assert tab.isVisible()
    assert tab.case_id
    assert {action.text() for action in tab.actions()} <= {one.text() for one in page.deeds()}


def test_the_focus_goes_on_into_the_tab_that_comes(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    window.desk.focus_page()
    tab = come(page, qtbot)
    assert tab.cases.ui.list.hasFocus()


def test_a_tab_that_is_asked_for_is_there_at_once(window: MainWindow) -> None:
    page = opened(window)
    assert isinstance(page.shown, AuditTab)
    assert page.shown.isVisible()
    assert page.shown.case_id


def test_another_tab_is_chosen_before_the_first_has_come(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    page.show_tab(Tab.FINDINGS)
    qtbot.wait(50)
    assert isinstance(page.shown, FindingsTab)
    assert window.desk.findChild(AuditTab) is None


def test_a_round_that_was_read_ahead_is_read_anew_after_a_change(
    made: tuple[Bank, RoundMade], qtbot: QtBot
) -> None:
    bank, of = made
    tab = AuditTab(bank)
    qtbot.addWidget(tab)
    bank.listen(tab.refresh)
    tab.read_ahead(of.round.id)
    answer_all(bank, of.round, of.ids[0])
    tab.show_round(of.round.id)
    assert tab.cases.rows[0].is_finished
