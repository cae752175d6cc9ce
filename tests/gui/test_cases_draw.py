"""A sample is planned, foreseen, drawn, replaced and given to a round on the draw tab."""

from pathlib import Path

import pytest
from cohorts_made import ON, PLANS, SUPPORT, invented, workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from shared_data import shared
from stall_watch import LIMIT, StallWatch

from sendprep.bank.bank import Bank
from sendprep.domain.sample import Picking
from sendprep.gui.cases_draw import DrawTab
from sendprep.gui.cases_draw_dialogs import ExclusionsDialog, ReplaceDialog
from sendprep.gui.cases_round import RoundDialog
from sendprep.gui.cases_table import CasesTable
from sendprep.services.draw_sample import draw_sample
from sendprep.services.look_at_lists import LookedAt, look_at_lists

_LONG = 20_000


@pytest.fixture(scope="module")
def looked(tmp_path_factory: pytest.TempPathFactory) -> LookedAt:
    """Two invented lists of 60 children, looked over."""
    return look_at_lists(workbook(tmp_path_factory.mktemp("lists") / "a.xlsx", invented(60, 1)), ON)


@pytest.fixture
def empty(bank: Bank, qtbot: QtBot) -> DrawTab:
    """The tab of a bank without a sample, and without a list."""
    made = DrawTab(bank)
    qtbot.addWidget(made)
    made.resize(1286, 640)
    made.show()
    return made


@pytest.fixture
def tab(empty: DrawTab, looked: LookedAt) -> DrawTab:
    """The tab with a list to draw from."""
    empty.show_list(looked)
    return empty


@pytest.fixture
def drawn(tab: DrawTab, qtbot: QtBot) -> DrawTab:
    """The tab after a simple sample of 12 was drawn."""
    tab.ui.size.setValue(12)
    draw(tab, qtbot)
    return tab


def draw(tab: DrawTab, qtbot: QtBot) -> None:
    """Draw as it is planned, until the sample is shown."""
    tab.ui.draw.click()
    qtbot.waitUntil(lambda: tab.chosen is not None, timeout=_LONG)


def shown(one: CasesTable, column: int) -> list[str]:
    return [str(one.model().index(at, column).data()) for at in range(one.model().rowCount())]


def plan_by(tab: DrawTab, group: str, qtbot: QtBot) -> None:
    """Tick a group, and wait until its strata are shown."""
    before = shown(tab.ui.strata, 0)
    tab.form.tick(group)
    qtbot.waitUntil(lambda: shown(tab.ui.strata, 0) != before)


def test_without_a_list_or_a_sample_a_list_is_asked_for(empty: DrawTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(empty.list_wanted):
        empty.ui.choose.click()


def test_is_it_enough_follows_the_size(tab: DrawTab, qtbot: QtBot) -> None:
    tab.ui.size.setValue(12)
    qtbot.waitUntil(lambda: tab.ui.enough.text().startswith("A sample of 12 "))
    words = tab.ui.enough.text()
    assert all(points in words for points in ("for 5 points", "for 10 points", "for 15 points"))
    tab.ui.size.setValue(60)
    qtbot.waitUntil(lambda: tab.ui.enough.text().startswith("A sample of 60 "))


def test_only_groups_that_the_list_tells_can_make_strata(tab: DrawTab) -> None:
    assert tab.form.offered == ("need", "age_band", "phase", "setting", "plan", "looked_after")
    assert tab.ui.untold.text() == "No column of the list tells out of area."


def test_the_other_list_has_groups_of_its_own(tab: DrawTab) -> None:
    assert [tab.ui.list.itemData(at) for at in range(2)] == [PLANS, SUPPORT]
    tab.ui.list.setCurrentIndex(1)
    tab.ui.list.activated.emit(1)
    listed = tab.form.listed
    assert listed is not None
    assert {case.list for case in listed.cases} == {SUPPORT}


def test_strata_show_frame_sample_and_how_far_out_before_the_draw(
    tab: DrawTab, looked: LookedAt, qtbot: QtBot
) -> None:
    tab.ui.size.setValue(12)
    plan_by(tab, "need", qtbot)
    cases = looked.listed[PLANS].cases
    names = shown(tab.ui.strata, 0)
    assert set(names) == {case.need for case in cases}
    assert [int(one) for one in shown(tab.ui.strata, 1)] == [
        sum(case.need == name for case in cases) for name in names
    ]
    qtbot.waitUntil(lambda: sum(map(int, shown(tab.ui.strata, 4))) == 12)
    outs = dict(zip(shown(tab.ui.strata, 4), shown(tab.ui.strata, 5), strict=True))
    assert outs.pop("0", "nothing to tell") == "nothing to tell"
    assert all(one.startswith("± ") for one in outs.values())


def test_a_frame_smaller_than_the_sample_is_told_and_not_drawn(
    tab: DrawTab, bank: Bank, qtbot: QtBot
) -> None:
    tab.ui.size.setValue(61)
    qtbot.waitUntil(lambda: not tab.ui.draw.isEnabled())
    assert "60" in tab.ui.enough.text()
    assert tab.ui.enough.text().endswith(".")
    assert bank.draws.all() == []


def test_what_is_drawn_is_what_the_service_draws(
    tab: DrawTab, looked: LookedAt, bank: Bank, qtbot: QtBot
) -> None:
    tab.ui.size.setValue(12)
    tab.ui.seed.setText("oak")
    plan_by(tab, "need", qtbot)
    tab.ui.picking.choose(Picking.SYSTEMATIC)
    plan = tab.form.plan
    assert (plan.size, plan.seed, plan.by, plan.picking) == (
        12,
        "oak",
        ("need",),
        Picking.SYSTEMATIC,
    )
    draw(tab, qtbot)

    (kept,) = bank.draws.all()
    assert draw_sample(bank, looked.listed[PLANS], plan).kept == kept  # it is kept already
    assert shown(tab.ui.cases, 0) == list(kept.draw.ids)
    assert bank.undo_label() == "Draw 12 of 60 cases"


def test_the_method_is_shown_and_copied(drawn: DrawTab, bank: Bank) -> None:
    drawn.ui.copy.click()
    copied = QGuiApplication.clipboard().text()
    (kept,) = bank.draws.all()
    assert all(sentence in copied for sentence in kept.method(bank.frames.get(kept.frame_id)))
    assert "Is it enough? A sample of 12 can be" in copied


def test_a_second_draw_from_the_same_list_is_told(drawn: DrawTab, qtbot: QtBot) -> None:
    choose(drawn, 0)
    drawn.ui.seed.setText("another seed")
    draw(drawn, qtbot)
    assert drawn.ui.notice.isVisible()
    assert "Choosing among draws is not chance" in drawn.ui.noticeWords.text()


def test_earlier_draws_are_listed_and_can_be_shown(
    drawn: DrawTab, bank: Bank, qtbot: QtBot
) -> None:
    choose(drawn, 0)
    drawn.ui.size.setValue(5)
    draw(drawn, qtbot)
    assert [row_title(drawn, at) for at in range(3)] == [
        "New plan",
        "5 of 60 cases",
        "12 of 60 cases",
    ]
    choose(drawn, 2)
    assert len(shown(drawn.ui.cases, 0)) == 12


def choose(tab: DrawTab, place: int) -> None:
    tab.ui.draws.setCurrentIndex(tab.ui.draws.model().index(place, 0))


def row_title(tab: DrawTab, place: int) -> str:
    return str(tab.ui.draws.model().index(place, 0).data())


def test_cases_are_left_out_with_a_reason_and_never_drawn(
    tab: DrawTab, looked: LookedAt, bank: Bank, qtbot: QtBot
) -> None:
    tab.ui.exclude.click()
    dialog = tab.findChild(ExclusionsDialog)
    assert isinstance(dialog, ExclusionsDialog)
    case = looked.listed[PLANS].cases[0].id
    dialog.ui.case_.setText("Nobody")
    dialog.add()
    assert dialog.ui.mistake.text() == "“Nobody” is not in the list."
    dialog.ui.case_.setText(case)
    dialog.add()
    assert dialog.ui.mistake.text() == "Say why it cannot be drawn."
    dialog.ui.reason.setText("under appeal")
    dialog.ui.accept.click()

    assert tab.ui.leftOut.text() == "1 case left out"
    tab.ui.size.setValue(59)
    draw(tab, qtbot)
    (kept,) = bank.draws.all()
    assert case not in kept.draw.ids
    assert kept.draw.plan.excluded == {case: "under appeal"}


def test_a_case_is_replaced_only_with_a_reason_that_tells_nobody(
    drawn: DrawTab, bank: Bank
) -> None:
    drawn.ui.cases.choose(0)
    (out, *_) = shown(drawn.ui.cases, 0)
    drawn.ui.replace.click()
    dialog = drawn.findChild(ReplaceDialog)
    assert isinstance(dialog, ReplaceDialog)
    dialog.ui.accept.click()
    assert "Say why it cannot be audited." in dialog.ui.mistake.text()
    dialog.ui.reason.setText("mail anna@example.org")
    dialog.ui.accept.click()
    assert "seems to hold" in dialog.ui.mistake.text()
    dialog.ui.reason.setText("moved to another area")
    dialog.ui.accept.click()

    drawn.refresh(frozenset({"drawn"}))
    (kept,) = bank.draws.all()
    assert out not in kept.draw.ids
    (made,) = kept.draw.replacements
    assert shown(drawn.ui.cases, 2)[:2] == [
        f"Replaced by {made.into}: moved to another area",
        "A reserve",
    ]
    drawn.ui.cases.choose(0)
    assert not drawn.ui.replace.isEnabled()


def test_a_round_begins_from_a_sample(drawn: DrawTab, bank: Bank, qtbot: QtBot) -> None:
    drawn.ui.begin.click()
    dialog = drawn.findChild(RoundDialog)
    assert isinstance(dialog, RoundDialog)
    assert dialog.ui.instrument.currentText().startswith("EHC plan")
    dialog.ui.title.setText("")
    dialog.ui.accept.click()
    assert "A round needs a title." in dialog.ui.mistake.text()
    dialog.ui.title.setText("Autumn audit")
    dialog.ui.share.setValue(25)
    assert dialog.ui.second.text().startswith("3 of 12 cases")
    with qtbot.waitSignal(drawn.round_begun) as begun:
        dialog.ui.accept.click()

    (round_,) = bank.rounds.all()
    assert begun.args == [round_.id]
    assert (round_.title, len(round_.second)) == ("Autumn audit", 3)


def test_a_seed_that_tells_somebody_is_refused_and_nothing_is_drawn(
    tab: DrawTab, bank: Bank, qtbot: QtBot
) -> None:
    tab.ui.seed.setText("anna@example.org")
    tab.ui.draw.click()
    qtbot.waitUntil(lambda: bool(tab.findChildren(QMessageBox)), timeout=_LONG)
    (box,) = tab.findChildren(QMessageBox)
    assert "The seed seems to hold" in box.text()
    assert bank.draws.all() == []
    qtbot.waitUntil(tab.ui.draw.isEnabled)


def test_enter_with_ctrl_draws(tab: DrawTab, qtbot: QtBot) -> None:
    with qtbot.waitActive(tab):
        tab.activateWindow()
    tab.ui.size.setFocus()
    QTest.keyClick(tab.ui.size, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tab.chosen is not None, timeout=_LONG)


def test_planning_and_drawing_from_thousands_never_waits(empty: DrawTab, qtbot: QtBot) -> None:
    large = look_at_lists(shared("annex-a/invented-cohort.xlsx"), ON)
    with StallWatch() as watch:
        empty.show_list(large)
        qtbot.wait(20)
        plan_by(empty, "need", qtbot)
        plan_by(empty, "age_band", qtbot)
        empty.ui.size.setValue(100)
        qtbot.wait(200)
        draw(empty, qtbot)
        qtbot.wait(50)
    assert watch.longest < LIMIT, watch.words
    assert len(shown(empty.ui.cases, 0)) == 100


def test_a_very_long_list_is_planned_beside_the_window_and_the_last_wish_counts(
    empty: DrawTab, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "long.csv"
    rows = "\n".join(f"P{at:06},{'ASD' if at % 2 else 'SEMH'}" for at in range(20_000))
    file.write_text(f"Unique ID,Primary need\n{rows}\n", encoding="utf-8")
    long = look_at_lists(file, ON)
    with StallWatch() as watch:
        empty.show_list(long)
        qtbot.wait(150)  # the first plan is under way when others are wished for
        empty.form.tick("need")
        qtbot.wait(150)
        empty.ui.size.setValue(1000)
        qtbot.waitUntil(lambda: shown(empty.ui.strata, 4) == ["500", "500"], timeout=_LONG)
    assert watch.longest < LIMIT, watch.words
