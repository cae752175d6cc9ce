"""The cases page leads from the list to the findings, and every tab shows the same round."""

from pathlib import Path

import pytest
from audit_steps import write
from cohorts_made import ON, PLANS, invented, workbook
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound, Pass
from sendprep.domain.sample import DrawPlan
from sendprep.gui import pages
from sendprep.gui.audit_tab import AuditTab
from sendprep.gui.cases import CasesPage
from sendprep.gui.cases_cohort import CohortTab
from sendprep.gui.cases_draw import DrawTab
from sendprep.gui.cases_round import RoundDialog
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.window import MainWindow
from sendprep.services.audit_cases import begin_round, finish, score
from sendprep.services.draw_sample import ListedCases, draw_sample
from sendprep.services.look_at_lists import look_at_lists
from sendprep.services.read_instruments import EHC_PLAN, instrument

_LONG = 20_000


@pytest.fixture(scope="module")
def list_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two invented lists of 60 children."""
    return workbook(tmp_path_factory.mktemp("lists") / "children.xlsx", invented(60, 1))


@pytest.fixture(scope="module")
def listed(list_file: Path) -> ListedCases:
    """The cases of the first of them."""
    return look_at_lists(list_file, ON).listed[PLANS]


def page_of(window: MainWindow) -> CasesPage:
    window.desk.go(pages.CASES)
    page = window.desk.currentWidget()
    assert isinstance(page, CasesPage)
    return page


def begun(bank: Bank, listed: ListedCases, title: str, size: int = 3) -> AuditRound:
    """Draw a sample and begin its round."""
    kept = draw_sample(bank, listed, DrawPlan(size, title)).kept
    return begin_round(bank, kept.id, instrument(EHC_PLAN, 1), title)


def audit(bank: Bank, round_: AuditRound, case: str) -> None:
    """Audit a case that meets all that is asked."""
    for one in instrument(EHC_PLAN, 1).criteria:
        score(bank, round_, case, Pass.FIRST, one.code, "2")
    finish(bank, round_, case, Pass.FIRST)


def test_the_page_begins_where_the_work_stands(
    window: MainWindow, bank: Bank, listed: ListedCases, qtbot: QtBot
) -> None:
    assert page_of(window).tab is Tab.COHORT
    begun(bank, listed, "Autumn audit")
    fresh = CasesPage(bank)
    qtbot.addWidget(fresh)
    assert fresh.tab is Tab.AUDIT


def test_a_refused_note_keeps_every_tab_at_its_round(
    window: MainWindow, bank: Bank, listed: ListedCases
) -> None:
    first, second = begun(bank, listed, "Spring audit"), begun(bank, listed, "Autumn audit")
    page = page_of(window)
    tab = page.shown
    assert isinstance(tab, AuditTab)
    write(tab, "A1", "Her mother Jane Smith says it is not done.")
    page.show_round(first.id)
    page.show_finding(first.id, "A1")
    assert (page.round_id, page.tab) == (second.id, Tab.AUDIT)
    assert page.ui.rounds.currentData() == second.id
    tab.form.note.remove()
    page.show_finding(first.id, "A1")
    assert (page.round_id, page.tab) == (first.id, Tab.FINDINGS)
    assert page.ui.rounds.currentData() == first.id
    page.show_tab(Tab.AUDIT)
    assert tab.ui.title.text() == f"Case {tab.case_id}"
    assert tab.case_id in bank.draws.get(first.draw_id).draw.ids


def test_a_note_goes_with_its_round_when_history_takes_that_back(
    window: MainWindow, bank: Bank, listed: ListedCases
) -> None:
    begun(bank, listed, "Autumn audit")
    step = bank.history.steps()[0].id
    page = page_of(window)
    tab = page.shown
    assert isinstance(tab, AuditTab)
    write(tab, "A1", "The outcome has no date.")
    window.history.undo_to.emit(step)
    assert (page.round_id, bank.rounds.all()) == ("", [])
    assert window.close()


def test_from_list_to_draw_to_round_every_step_leads_to_the_next(
    window: MainWindow, bank: Bank, list_file: Path, qtbot: QtBot
) -> None:
    page = page_of(window)
    assert not page.ui.rounds.isVisible()
    cohort = page.shown
    assert isinstance(cohort, CohortTab)
    cohort.read(list_file)
    qtbot.waitUntil(lambda: cohort.looked is not None, timeout=_LONG)
    cohort.ui.draw.click()

    draw = page.shown
    assert isinstance(draw, DrawTab)
    draw.ui.size.setValue(4)
    draw.draw()
    qtbot.waitUntil(lambda: draw.chosen is not None, timeout=_LONG)
    assert page.ui.facts.text() == "1 sample drawn"
    draw.ui.begin.click()
    dialog = draw.findChild(RoundDialog)
    assert isinstance(dialog, RoundDialog)
    dialog.ui.accept.click()

    assert page.tab is Tab.AUDIT
    (round_,) = bank.rounds.all()
    assert page.round_id == round_.id
    assert page.ui.rounds.isVisible()
    assert page.ui.done.text() == "0 of 4 cases audited"


def test_progress_counts_finished_first_audits(
    window: MainWindow, bank: Bank, listed: ListedCases
) -> None:
    round_ = begun(bank, listed, "Autumn audit")
    page = page_of(window)
    case = bank.draws.get(round_.draw_id).draw.ids[0]
    assert page.ui.done.text() == "0 of 3 cases audited"
    audit(bank, round_, case)
    assert page.ui.done.text() == "1 of 3 cases audited"
    assert (page.ui.bar.value(), page.ui.bar.maximum()) == (1, 3)


def test_the_newest_round_is_chosen_and_another_is_shown_by_every_tab(
    window: MainWindow, bank: Bank, listed: ListedCases
) -> None:
    first, second = begun(bank, listed, "Spring audit"), begun(bank, listed, "Autumn audit", 5)
    page = page_of(window)
    assert page.round_id == second.id
    place = page.ui.rounds.findData(first.id)
    assert page.ui.rounds.itemText(place) == "A1  Spring audit"
    page.ui.rounds.setCurrentIndex(place)
    page.ui.rounds.activated.emit(place)

    cases = bank.draws.get(first.draw_id).draw.ids
    page.show_tab(Tab.AUDIT)
    assert isinstance(page.shown, AuditTab)
    assert page.shown.case_id in cases
    page.show_tab(Tab.DRAW)
    assert isinstance(page.shown, DrawTab)
    assert page.shown.chosen is not None
    assert page.shown.chosen.id == first.draw_id


def test_a_round_that_is_undone_leaves_the_page(
    window: MainWindow, bank: Bank, listed: ListedCases
) -> None:
    begun(bank, listed, "Autumn audit")
    page = page_of(window)
    for tab in Tab:
        page.show_tab(tab)
    window.undo()
    assert page.round_id == ""
    assert not page.ui.round.isVisible()
    for tab in Tab:
        page.show_tab(tab)


@pytest.mark.parametrize("tab", Tab, ids=lambda tab: tab.value)
def test_a_tab_opens_by_its_key(window: MainWindow, tab: Tab, qtbot: QtBot) -> None:
    page = page_of(window)
    number = [*Tab].index(tab) + 1
    (action,) = [one for one in page.actions() if one.shortcut().toString() == f"Alt+{number}"]
    action.trigger()
    assert page.tab is tab
    focused = window.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)


def test_the_menu_has_the_deeds_of_the_tab_that_is_shown(window: MainWindow) -> None:
    page = page_of(window)
    menu = window.page_menus[pages.CASES]
    page.show_tab(Tab.DRAW)
    assert "Draw the sample" in words(menu)
    page.show_tab(Tab.COHORT)
    assert "Draw the sample" not in words(menu)
    assert [tab.value for tab in Tab] == words(menu)[-len(Tab) :]


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def test_a_narrow_window_keeps_the_tabs_and_lets_the_rest_go(
    window: MainWindow, bank: Bank, listed: ListedCases, qtbot: QtBot
) -> None:
    begun(bank, listed, "Autumn audit")
    page = page_of(window)
    assert page.ui.progress.isVisible()
    window.resize(683, 336)
    qtbot.waitUntil(lambda: not page.ui.progress.isVisible())
    assert page.ui.tabs.isVisible()
