"""What a round leads to is chosen, set, changed and closed by keyboard beside its findings."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from audits_made import PLAN
from bank_made import dump, plain_bank
from follow_ups_made import TODAY, YESTERDAY, Followed, followed, round_of_f2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui.action_dialog import ActionDialog
from sendprep.gui.cases_findings import FindingsTab
from sendprep.gui.cases_findings_after import ACTION, COUNTS
from sendprep.gui.cases_findings_rows import ROUND
from sendprep.gui.counts_towards import CountsTowards, towards
from sendprep.gui.reaudit_dialog import ReauditDialog
from sendprep.gui.weaknesses import WeaknessesPage
from sendprep.services.follow_up import (
    change_action,
    close_reaudit,
    link_criterion,
    remove_action,
)
from sendprep.services.see_follow_up import see_counted, see_follow_ups


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


@pytest.fixture
def made(bank: Bank) -> Followed:
    """Two rounds, the later with a real rise of F2, and an action that was done between them."""
    return followed(bank)


@pytest.fixture
def tab(bank: Bank, made: Followed, qtbot: QtBot) -> FindingsTab:
    """The tab with the earlier round, at F2."""
    shown = FindingsTab(bank)
    qtbot.addWidget(shown)
    shown.resize(1286, 600)
    shown.show()
    bank.listen(shown.refresh)
    shown.show_round(made.first.id)
    shown.show_criterion("F2")
    return shown


def beside(tab: FindingsTab) -> list[str]:
    return [one.sentence for one in tab.facts.rows]


def press(tab: FindingsTab, opens: str) -> None:
    """Choose the row that opens this, and press Enter."""
    place = tab.facts.place_of(lambda row: row.opens.startswith(opens))
    assert place >= 0
    tab.ui.facts.setCurrentIndex(tab.facts.index(place, 0))
    tab.ui.facts.setFocus()
    QTest.keyClick(tab.ui.facts, Qt.Key.Key_Return)


def the_menu() -> QMenu:
    (menu,) = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()
    ]
    return menu


# --- what a criterion counts towards -------------------------------------------------------------


def test_w_and_the_number_of_a_weakness_link_and_unlink_a_criterion(
    tab: FindingsTab, bank: Bank, made: Followed
) -> None:
    assert "Counts towards no weakness yet: choose (W)" in beside(tab)
    for linked in (True, False):
        QTest.keyClick(tab.ui.chart, Qt.Key.Key_W)
        menu = the_menu()
        assert menu.actions()[0].text() == "F2 counts towards"
        QTest.keyClick(menu, Qt.Key.Key_3)
        assert bool(see_counted(bank, PLAN.id)) is linked
        told = "Counts towards weakness 3, Mill wheel" in beside(tab)
        assert told is linked
    bank.undo()
    assert "Counts towards weakness 3, Mill wheel" in beside(tab)


def test_enter_on_a_weakness_asks_for_its_page(
    tab: FindingsTab, bank: Bank, made: Followed, qtbot: QtBot
) -> None:
    link_criterion(bank, PLAN.id, "F2", made.weakness.id)
    with qtbot.waitSignal(tab.open_weakness) as asked:
        press(tab, "weakness/")
    assert asked.args == [made.weakness.id]
    press(tab, COUNTS)
    assert the_menu().actions()[2].isChecked()
    the_menu().close()


def test_a_line_beside_a_criterion_says_what_it_counts_towards(
    bank: Bank, made: Followed, qtbot: QtBot
) -> None:
    line = CountsTowards(bank)
    qtbot.addWidget(line)
    line.show()
    bank.listen(line.refresh)
    line.show_criterion(PLAN.id, "F2")
    assert line.words.text() == "Counts towards no weakness yet."
    line.choose.click()
    QTest.keyClick(the_menu(), Qt.Key.Key_3)
    assert line.words.text() == "Counts towards weakness 3, Mill wheel."
    line.show_criterion(PLAN.id, "F1")
    assert line.words.text() == "Counts towards no weakness yet."
    assert towards([made.weakness] * 3) == "Counts towards weaknesses 3, 3 and 3."


# --- actions -------------------------------------------------------------------------------------


def test_a_sets_an_action_that_waits_for_its_reaudit(
    tab: FindingsTab, bank: Bank, made: Followed
) -> None:
    link_criterion(bank, PLAN.id, "F2", made.weakness.id)
    QTest.keyClick(tab.ui.chart, Qt.Key.Key_A)
    (dialog,) = tab.findChildren(ActionDialog)
    ui = dialog.ui
    assert ui.weakness.currentData() == made.weakness.id
    assert not ui.done.isVisible()
    before = dump(bank)
    ui.accept.click()
    assert "says nothing yet" in ui.mistake.text()
    QTest.keyClicks(ui.text, "Ring Oliver Smith")
    ui.accept.click()
    assert "seems to hold" in ui.mistake.text()
    ui.text.setPlainText("Count the hours of each provision")
    QTest.keyClicks(ui.reaudit.edit, "soon")
    ui.accept.click()
    assert "not a date" in ui.mistake.text()
    assert dump(bank) == before
    assert dialog.isVisible()
    ui.reaudit.edit.clear()
    QTest.keyClicks(ui.reaudit.edit, "1 Mar 2099")
    QTest.keyClicks(ui.owner, "Head of SEND")
    QTest.keyClick(ui.owner, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    new = see_follow_ups(bank, made.first.id)[-1]
    assert (new.action.number, new.action.owner, new.reaudit.criterion) == (2, "Head of SEND", "F2")
    assert any(one.startswith("P2 Count the hours") for one in beside(tab))
    bank.undo()
    assert dump(bank) == before


def test_keys_of_a_criterion_do_nothing_at_other_figures(tab: FindingsTab, bank: Bank) -> None:
    tab.show_criterion(ROUND)
    for key in (Qt.Key.Key_A, Qt.Key.Key_W):
        QTest.keyClick(tab.ui.chart, key)
    assert not tab.findChildren(ActionDialog)
    assert not [one for one in tab.findChildren(QMenu) if one.isVisible()]


def test_all_actions_of_a_round_are_listed_with_how_far_they_have_come(
    tab: FindingsTab, bank: Bank, made: Followed
) -> None:
    tab.show_criterion(ROUND)
    assert beside(tab)[0] == "1 action"
    assert beside(tab)[1].startswith("P1 F2 Put hours into every plan Done, waits for a re-audit")
    due = made.reaudit(bank)
    change_action(bank, made.action, replace(due, due=YESTERDAY))
    assert beside(tab)[0] == "1 action, 1 overdue"
    close_reaudit(bank, made.reaudit(bank), made.later.id)
    assert beside(tab)[0] == "1 action"
    assert beside(tab)[1].endswith("Closed by A2 · Head")
    tab.show_round(made.later.id)
    tab.show_criterion("F2")
    assert any(one.startswith("P1 Put hours into every plan") for one in beside(tab))


def test_an_action_is_changed_and_removed(tab: FindingsTab, bank: Bank, made: Followed) -> None:
    press(tab, ACTION)
    (dialog,) = tab.findChildren(ActionDialog)
    assert dialog.ui.state.text() == "Done, waits for a re-audit."
    dialog.ui.done.edit.setText(str(TODAY + timedelta(days=9)))
    dialog.ui.accept.click()
    assert "still to come" in dialog.ui.mistake.text()
    dialog.ui.done.edit.setText(str(TODAY))
    dialog.ui.owner.setText("Principal writer")
    dialog.ui.accept.click()
    changed = bank.actions.get(made.action.id)
    assert (changed.done, changed.owner) == (TODAY, "Principal writer")
    press(tab, ACTION)
    tab.findChildren(ActionDialog)[-1].ui.remove.click()
    assert bank.actions.all() == []
    assert "Nothing is done about it yet: set an action (A)" in beside(tab)


# --- closing -------------------------------------------------------------------------------------


def close_dialog(tab: FindingsTab) -> ReauditDialog:
    press(tab, ACTION)
    tab.findChildren(ActionDialog)[-1].ui.close_.click()
    return tab.findChildren(ReauditDialog)[-1]


def test_only_a_later_sample_closes_an_action(tab: FindingsTab, bank: Bank, made: Followed) -> None:
    ui = close_dialog(tab).ui
    assert ui.round.currentData() == made.later.id
    assert "75 points higher, more than chance explains" in ui.shown.text()
    assert ui.accept.isEnabled()
    assert not ui.because.isVisible()
    ui.round.setCurrentIndex(ui.round.findData(made.first.id))
    assert "A1 is the round that P1 came of" in ui.shown.text()
    assert not ui.accept.isEnabled()
    ui.round.setCurrentIndex(ui.round.findData(made.later.id))
    ui.accept.click()
    assert made.reaudit(bank).closed_by == made.later.id
    press(tab, ACTION)
    again = tab.findChildren(ActionDialog)[-1].ui
    assert again.state.text() == "Closed by A2."
    assert not again.close_.isVisible()
    again.open_.click()
    assert made.reaudit(bank).closed_by is None


def test_without_a_rise_a_reason_is_asked_for(tab: FindingsTab, bank: Bank, made: Followed) -> None:
    alike = round_of_f2(bank, "summer", 4)
    ui = close_dialog(tab).ui
    assert ui.round.currentData() == alike.id
    assert "no real change, because samples of this size" in ui.shown.text()
    assert ui.because.isVisible()
    ui.accept.click()
    assert "A3 does not show that F2 is met more often." in ui.mistake.text()
    assert made.reaudit(bank).closed_by is None
    QTest.keyClicks(ui.because, "All plans are audited from May")
    ui.accept.click()
    assert made.reaudit(bank).because == "All plans are audited from May"
    press(tab, ACTION)
    state = tab.findChildren(ActionDialog)[-1].ui.state.text()
    assert state == "Closed by A3: All plans are audited from May."


# --- the weakness --------------------------------------------------------------------------------


def test_the_workspace_tells_what_audits_found_and_what_is_done(
    bank: Bank, made: Followed, qtbot: QtBot
) -> None:
    page = WeaknessesPage(bank)
    qtbot.addWidget(page)
    page.resize(1286, 660)
    page.show()
    bank.listen(page.refresh)
    ui, audits = page.evidence.ui, page.evidence.audits
    ui.tabs.setCurrentIndex(2)
    assert audits.rows.row(0).words == "Actions"
    remove_action(bank, made.action)
    assert ui.tabs.tabText(2) == "Audits"
    assert "choose a criterion, and press W" in ui.nothing.text()
    assert ui.nothing.isVisible()
    link_criterion(bank, PLAN.id, "F2", made.weakness.id)
    assert ui.tabs.tabText(2) == "Audits  1"
    head, row = audits.rows.rows
    assert head.words == "What audit round A2 found"
    assert row.note.startswith("Met in 11 of 12 audited")
    assert page.evidence.first_stop() is ui.audits
    ui.audits.setCurrentIndex(audits.rows.index(1, 0))
    with qtbot.waitSignal(page.open_audit) as asked:
        QTest.keyClick(ui.audits, Qt.Key.Key_Return)
    assert asked.args == [made.later.id, "F2"]
