"""A single stratum is given a minimum of its own in its row, which undo leaves as it is."""

import pytest
from cohorts_made import ON, PLANS, SUPPORT, invented, workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui.cases_draw import DrawTab
from sendprep.gui.cases_draw_rows import LEAST, StratumRow
from sendprep.gui.rows import ROW
from sendprep.services.look_at_lists import LookedAt, look_at_lists

K = Qt.Key
_LONG = 20_000


@pytest.fixture(scope="module")
def looked(tmp_path_factory: pytest.TempPathFactory) -> LookedAt:
    return look_at_lists(workbook(tmp_path_factory.mktemp("lists") / "a.xlsx", invented(60, 1)), ON)


@pytest.fixture
def tab(bank: Bank, looked: LookedAt, qtbot: QtBot) -> DrawTab:
    """The tab with a plan for 30 cases in strata by need."""
    made = DrawTab(bank)
    qtbot.addWidget(made)
    made.resize(1286, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_list(looked)
    made.ui.size.setValue(30)
    made.form.tick("need")
    qtbot.waitUntil(lambda: len(rows(made)) > 1)
    return made


def rows(tab: DrawTab) -> dict[str, StratumRow]:
    model = tab.ui.strata.model()
    found = [model.index(at, 0).data(ROW) for at in range(model.rowCount())]
    return {one.name: one for one in found}


def choose(tab: DrawTab, name: str) -> None:
    tab.ui.strata.choose(list(rows(tab)).index(name))
    tab.ui.strata.setFocus()


def box() -> QSpinBox:
    """Return the box in which a minimum is edited now."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, QSpinBox)
    return focused


def give(tab: DrawTab, name: str, least: str, qtbot: QtBot) -> None:
    """Type a minimum into the row of a stratum, and wait until it is foreseen."""
    choose(tab, name)
    QTest.keyClick(tab.ui.strata, K.Key_F2)
    QTest.keyClicks(box(), least)
    QTest.keyClick(box(), K.Key_Return)
    qtbot.waitUntil(lambda: rows(tab)[name].least == least)


def test_a_minimum_is_foreseen_and_drawn_by(tab: DrawTab, bank: Bank, qtbot: QtBot) -> None:
    before = rows(tab)["HI"].planned.sample
    give(tab, "HI", "6", qtbot)
    assert before < rows(tab)["HI"].planned.sample == 6
    assert rows(tab)["HI"].has_own
    assert sum(one.planned.sample for one in rows(tab).values()) == 30
    assert [name for name, one in rows(tab).items() if one.has_own] == ["HI"]
    tab.ui.draw.click()
    qtbot.waitUntil(lambda: tab.chosen is not None, timeout=_LONG)
    (kept,) = bank.draws.all()
    assert kept.draw.plan.minimums == {("HI",): 6}
    assert "HI was given at least 6, or all that it had." in tab.ui.statement.toPlainText()


def test_the_stratum_stays_chosen_and_a_figure_is_enough_to_begin(
    tab: DrawTab, qtbot: QtBot
) -> None:
    give(tab, "VI", "5", qtbot)
    assert list(rows(tab))[tab.ui.strata.place] == "VI"
    QTest.keyClick(tab.ui.strata, K.Key_7)
    QTest.keyClick(box(), K.Key_Return)
    qtbot.waitUntil(lambda: rows(tab)["VI"].least == "7")


def test_a_figure_that_is_being_typed_outlives_the_one_before_being_foreseen(
    tab: DrawTab, qtbot: QtBot
) -> None:
    choose(tab, "HI")
    QTest.keyClicks(tab.ui.strata, "6")
    QTest.keyClick(box(), K.Key_Return)
    qtbot.wait(10)
    choose(tab, "VI")
    QTest.keyClicks(tab.ui.strata, "7")
    qtbot.wait(300)
    assert box().accessibleName() == "Cases of VI at least"
    QTest.keyClick(box(), K.Key_Return)
    qtbot.waitUntil(lambda: (rows(tab)["HI"].least, rows(tab)["VI"].least) == ("6", "7"))


def test_escape_and_the_same_number_leave_it_as_it_was(tab: DrawTab, qtbot: QtBot) -> None:
    choose(tab, "HI")
    for key in (K.Key_Escape, K.Key_Return):
        QTest.keyClick(tab.ui.strata, K.Key_Return)
        assert box().accessibleName() == "Cases of HI at least"
        if key is K.Key_Escape:
            QTest.keyClicks(box(), "6")
        QTest.keyClick(box(), key)
        qtbot.wait(200)
        assert tab.form.plan.minimums == {}


def test_a_minimum_is_taken_back(tab: DrawTab, qtbot: QtBot) -> None:
    tab.ui.least.setValue(1)
    give(tab, "HI", "6", qtbot)
    assert tab.ui.takeBack.isEnabled()
    QTest.keyClick(tab.ui.strata, K.Key_Delete)
    qtbot.waitUntil(lambda: rows(tab)["HI"].least == "1")
    assert tab.form.plan.minimums == {}
    assert not tab.ui.takeBack.isEnabled()


def test_minimums_that_are_too_many_are_told_and_can_be_mended_in_the_table(
    tab: DrawTab, qtbot: QtBot
) -> None:
    tab.ui.size.setValue(10)
    give(tab, "SPLD", "9", qtbot)
    give(tab, "HI", "6", qtbot)
    qtbot.waitUntil(lambda: not tab.ui.draw.isEnabled())
    assert "come to 15 cases, and 10 were asked for." in tab.ui.enough.text()
    assert {one.sample for one in rows(tab).values()} == {"–"}
    give(tab, "HI", "1", qtbot)
    qtbot.waitUntil(tab.ui.draw.isEnabled)


def test_undo_and_redo_of_a_draw_leave_the_minimums_of_plan_and_draw(
    tab: DrawTab, bank: Bank, qtbot: QtBot
) -> None:
    before = bank.undo_label()
    give(tab, "HI", "6", qtbot)
    assert bank.undo_label() == before, "a plan is no change of the bank"
    tab.ui.draw.click()
    qtbot.waitUntil(lambda: tab.chosen is not None, timeout=_LONG)
    bank.undo()
    tab.refresh(frozenset({"draws"}))
    assert tab.chosen is None
    assert tab.form.plan.minimums == {("HI",): 6}
    assert rows(tab)["HI"].has_own
    bank.redo()
    (kept,) = bank.draws.all()
    assert kept.draw.plan.minimums == {("HI",): 6}


def test_minimums_belong_to_their_groups_and_their_list(tab: DrawTab, qtbot: QtBot) -> None:
    give(tab, "HI", "6", qtbot)
    tab.form.tick("looked_after")
    qtbot.waitUntil(lambda: "HI" not in rows(tab))
    assert tab.form.plan.minimums == {}
    assert tab.ui.draw.isEnabled()
    tab.ui.list.setCurrentIndex([PLANS, SUPPORT].index(SUPPORT))
    tab.ui.list.activated.emit(1)
    tab.form.tick("need")
    qtbot.waitUntil(lambda: "HI" in rows(tab))
    assert tab.form.plan.minimums == {}
    tab.ui.list.setCurrentIndex(0)
    tab.ui.list.activated.emit(0)
    tab.form.tick("need")
    qtbot.waitUntil(lambda: "HI" in rows(tab) and rows(tab)["HI"].has_own)


def test_a_simple_draw_has_no_stratum_to_give_a_minimum(
    bank: Bank, looked: LookedAt, qtbot: QtBot
) -> None:
    tab = DrawTab(bank)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_list(looked)
    qtbot.waitUntil(lambda: list(rows(tab)) == ["All cases"])
    tab.ui.strata.choose(0)
    assert not tab.ui.setLeast.isEnabled()
    flags = tab.ui.strata.model().flags(tab.ui.strata.model().index(0, LEAST))
    assert not flags & Qt.ItemFlag.ItemIsEditable
