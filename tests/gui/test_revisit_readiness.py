"""The tab of readiness: figures that open their findings, another day, and where fixes lead."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from bank_made import plain_bank
from keys_pressed import press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from revisit_steps import go

from sendprep.bank.bank import Bank
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Span
from sendprep.domain.readiness import Step
from sendprep.domain.readiness_fixes import MOST_USEFUL, Deed, fixes
from sendprep.domain.revisit_seen import SeenRevisit
from sendprep.domain.weakness import Answer, Finding
from sendprep.gui import look, pages
from sendprep.gui.overview import OverviewPage
from sendprep.gui.overview_counts import CountDialog
from sendprep.gui.revisit_parts import Part
from sendprep.gui.revisit_readiness import ReadinessTab
from sendprep.gui.window import MainWindow
from sendprep.gui.wrapped_list import WrappedList
from sendprep.services.see_readiness import see_readiness

K = Qt.Key


@pytest.fixture
def tab(window: MainWindow, bank: Bank, qtbot: QtBot) -> ReadinessTab:
    page = go(window, bank)
    QTest.keyClick(page, K.Key_7, Qt.KeyboardModifier.AltModifier)
    assert page.part is Part.READINESS
    shown = page.shown
    assert isinstance(shown, ReadinessTab)
    qtbot.waitUntil(lambda: shown.is_ready)
    return shown


def test_figures_are_those_of_the_overview(tab: ReadinessTab, window: MainWindow) -> None:
    window.desk.go(pages.OVERVIEW)
    overview = window.desk.currentWidget()
    assert isinstance(overview, OverviewPage)
    ours = (tab.ui.answered, tab.ui.evidenced, tab.ui.corroborated, tab.ui.fresh)
    theirs = (overview.ui.answered, overview.ui.filed, overview.ui.sources, overview.ui.fresh)
    assert [one.accessibleName() for one in ours] == [one.accessibleName() for one in theirs]


def test_each_figure_opens_the_findings_that_it_counts(tab: ReadinessTab, bank: Bank) -> None:
    seen = see_readiness(bank)
    tab.ui.answered.click()
    (dialog,) = (one for one in tab.window().findChildren(CountDialog) if one.isVisible())
    (listing,) = dialog.findChildren(WrappedList)
    assert listing.model().rowCount() == len(seen.having_met(Step.ANSWERED)) > 0
    dialog.reject()
    tab.ui.how.click()
    (dialog,) = (one for one in tab.findChildren(CountDialog) if one.isVisible())
    dialog.reject()


def test_the_words_add_up(tab: ReadinessTab, bank: Bank) -> None:
    seen = see_readiness(bank)
    assert tab.ui.standTitle.text() == f"{len(seen.whole)} of {len(seen.stands)} findings in full"
    assert f"= {seen.steps_met}, of {seen.steps_in_all}" in tab.ui.sum.text()
    assert "the first day of the revisit" in tab.ui.day.text()
    assert "%" not in tab.ui.sum.text() + tab.ui.standTitle.text()
    whole = sum(len(row.whole) for row in tab.weaknesses.rows)
    assert whole == len(seen.whole)


def test_another_day_is_asked_about_by_keyboard_and_left_again(
    tab: ReadinessTab, bank: Bank
) -> None:
    usual = tab.day
    tab.ui.days.setFocus()
    press(K.Key_PageUp)
    press(K.Key_Right)
    assert tab.day == usual + timedelta(days=31)
    assert "31 days after the revisit" in tab.ui.day.text()
    seen = see_readiness(bank, tab.day)
    fresh = f"{len(seen.having_met(Step.FRESH))} of {len(seen.stands)}"
    assert fresh in tab.ui.fresh.accessibleName()
    assert tab.fixes.rows == fixes(seen)[:MOST_USEFUL]
    assert tab.ui.back.isVisible()
    press(K.Key_R)
    assert (tab.day, tab.ui.days.day, tab.ui.back.isVisible()) == (usual, usual, False)


def test_a_click_goes_to_the_day_under_it(tab: ReadinessTab) -> None:
    days = tab.ui.days
    middle = QPoint(days.width() // 2, days.height() // 2)
    QTest.mouseClick(days, Qt.MouseButton.LeftButton, pos=middle)
    assert abs(days.value() - days.maximum() / 2) < 2
    QTest.mouseClick(days, Qt.MouseButton.LeftButton, pos=QPoint(0, 5))
    assert days.value() == 0
    assert "in full" in days.accessibleDescription()


def test_a_change_is_counted_at_once_and_the_day_stays(
    tab: ReadinessTab, bank: Bank, qtbot: QtBot
) -> None:
    tab.ui.days.setValue(10)
    asked = tab.day
    before = len(see_readiness(bank, asked).having_met(Step.ANSWERED))
    bare = next(one for one in bank.findings.all() if one.answer is Answer.NO_ANSWER)
    with bank.change("Answer a finding"):
        bank.findings.update(replace(bare, answer=Answer.ANSWERED, response="Done."))
    qtbot.waitUntil(lambda: f"{before + 1} of" in tab.ui.answered.accessibleName())
    assert tab.day == asked


def test_a_list_that_is_cut_says_of_how_many(tab: ReadinessTab, bank: Bank, qtbot: QtBot) -> None:
    assert " of " not in tab.ui.lists.tabText(0)
    with bank.change("Add findings"):
        for one in bank.weaknesses.all():
            bank.findings.add(Finding(new_id(), one.id, 99, "The waits are long.", 3))
    found = len(fixes(see_readiness(bank)))
    assert found > MOST_USEFUL
    told = f"Helps most  {MOST_USEFUL} of {found}"
    qtbot.waitUntil(lambda: tab.ui.lists.tabText(0) == told)


def test_what_helps_leads_to_where_it_is_done(tab: ReadinessTab, qtbot: QtBot) -> None:
    tab.ui.fixes.choose(0)
    chosen = tab.fixes.row(0)
    assert chosen.deed is not Deed.RENEW
    assert tab.ui.why.text() == chosen.why
    with qtbot.waitSignal(tab.open_weakness) as opened:
        QTest.keyClick(tab.ui.fixes, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == [chosen.weakness.id]


def test_what_goes_stale_leads_to_its_document(tab: ReadinessTab, bank: Bank, qtbot: QtBot) -> None:
    piece = next(one for one in see_readiness(bank).stands if len(one.pieces) == 1).pieces[0]
    with bank.change("Date a piece"):
        day = date.today() - timedelta(days=300)
        bank.evidence.update(replace(piece, evidence_date=day, period=None))
    tab.ui.lists.setCurrentIndex(3)
    qtbot.waitUntil(lambda: tab.stale.place_of(lambda row: row.piece.id == piece.id) >= 0)
    place = tab.stale.place_of(lambda row: row.piece.id == piece.id)
    tab.ui.stale.choose(place)
    gone = tab.stale.row(place)
    assert gone.day == day + timedelta(days=366)
    assert gone.piece.code in tab.ui.why.text()
    with qtbot.waitSignal(tab.open_evidence) as opened:
        tab.ui.go.click()
    assert opened.args == [gone.piece.id, 0]


def test_findings_and_weaknesses_lead_to_their_weakness(tab: ReadinessTab, qtbot: QtBot) -> None:
    for place in (1, 2):
        tab.ui.lists.setCurrentIndex(place)
        with qtbot.waitSignal(tab.open_weakness):
            tab.ui.go.click()


def test_tables_sort_by_their_figures(tab: ReadinessTab) -> None:
    tab.ui.lists.setCurrentIndex(1)
    tab.ui.findings.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    pieces = [len(row.stand.pieces) for row in tab.findings.rows]
    assert pieces == sorted(pieces, reverse=True)
    tab.ui.findings.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    assert tab.findings.row(0).stand.fresh_until is None


def test_without_a_date_it_counts_to_today_and_asks_for_one(
    tab: ReadinessTab, bank: Bank, qtbot: QtBot
) -> None:
    with bank.change("Take the date of the revisit away"):
        bank.inspection.set(replace(bank.inspection.get(), revisit=None))
    qtbot.waitUntil(tab.ui.set_.isVisible)
    assert "the revisit has no date" in tab.ui.day.text()
    assert "on the revisit" not in tab.ui.change.text()
    assert not tab.ui.back.isVisible()


def test_after_the_revisit_its_first_day_is_still_counted_to(
    tab: ReadinessTab, bank: Bank, qtbot: QtBot
) -> None:
    gone = date.today() - timedelta(days=20)
    with bank.change("Set the date of the revisit"):
        bank.inspection.set(replace(bank.inspection.get(), revisit=Span(gone, gone)))
    qtbot.waitUntil(lambda: tab.day == gone)
    assert (tab.ui.days.day, tab.ui.days.value()) == (gone, 0)
    assert "the first day of the revisit" in tab.ui.day.text()


def test_a_day_that_is_asked_about_stays_where_the_revisit_is_over(
    tab: ReadinessTab, bank: Bank, qtbot: QtBot
) -> None:
    over = date.today() - timedelta(days=30)
    with bank.change("Set the revisit"):
        bank.inspection.set(replace(bank.inspection.get(), revisit=Span(over, over)))
    qtbot.waitUntil(lambda: tab.day == over)
    tab.ui.days.setValue(10)
    bare = next(one for one in bank.findings.all() if one.answer is Answer.NO_ANSWER)
    before = len(see_readiness(bank).having_met(Step.ANSWERED))
    with bank.change("Answer a finding"):
        bank.findings.update(replace(bare, answer=Answer.ANSWERED, response="Done."))
    qtbot.waitUntil(lambda: f"{before + 1} of" in tab.ui.answered.accessibleName())
    assert tab.day == over + timedelta(days=10)


def test_without_findings_it_says_what_it_counts(tmp_path: Path, qtbot: QtBot) -> None:
    with plain_bank(tmp_path) as bank:
        made = ReadinessTab(bank)
        qtbot.addWidget(made)
        made.show()
        made.show_seen(SeenRevisit())
        assert made.ui.empty.isVisible()
        assert made.ui.emptyTitle.text() == "No finding is entered yet"
        assert made.panes() == []


def test_where_the_parts_find_no_room_they_are_chosen_from_a_list(
    window: MainWindow, bank: Bank, qapp: QApplication, qtbot: QtBot
) -> None:
    page = go(window, bank)
    assert page.ui.parts.isHidden()
    look.apply(qapp, look.Scheme.LIGHT, 150)
    window.resize(683, 400)
    qtbot.waitUntil(page.ui.parts.isVisible)
    assert page.ui.tabs.isHidden()
    assert page.panes()[-1] is page.ui.parts
    page.ui.parts.setFocus()
    press(K.Key_End)
    assert page.part is Part.READINESS
    look.apply(qapp, look.Scheme.LIGHT)
    qtbot.waitUntil(page.ui.tabs.isVisible)
    assert page.part is Part.READINESS
