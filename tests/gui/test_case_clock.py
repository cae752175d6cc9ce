"""The statutory clock beside an audit: shown by weeks, set by keyboard, and never half stored."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import cast

import pytest
from bank_made import keep_a_draw, keep_a_round, plain_bank
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.statutory_clock import CaseDays, LawfulException
from sendprep.domain.statutory_limits import Step
from sendprep.gui import look
from sendprep.gui.audit_tab import AuditTab
from sendprep.gui.case_clock import CaseClock
from sendprep.gui.case_clock_days import CaseDaysDialog
from sendprep.services.time_cases import record_case

DAYS = {
    Step.REQUEST: date(2025, 2, 5),
    Step.DECISION: date(2025, 3, 14),
    Step.ADVICE_ASKED: date(2025, 3, 17),
    Step.ADVICE_IN: date(2025, 5, 15),
    Step.FINAL: date(2025, 7, 18),
}
EXCUSE = LawfulException("personal", "A death in the family", date(2025, 5, 5), date(2025, 6, 2))


def at_focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused
    return focused


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        with made.change("Draw, and begin a round"):
            keep_a_round(made, keep_a_draw(made))
        yield made


@pytest.fixture
def round_id(bank: Bank) -> str:
    return bank.rounds.all()[0].id


@pytest.fixture
def case_id(bank: Bank) -> str:
    return bank.draws.all()[0].draw.ids[0]


@pytest.fixture
def clock(bank: Bank, round_id: str, case_id: str, qtbot: QtBot) -> Iterator[CaseClock]:
    """The pane of a case, as wide as in the window, following its bank."""
    host = QWidget()
    qtbot.addWidget(host)
    made = CaseClock(bank, host)
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch(1)
    host.resize(336, 500)
    bank.listen(made.refresh)
    made.show_case(round_id, case_id)
    with qtbot.waitExposed(host):
        host.show()
    yield made


def dialog_of(clock: CaseClock, qtbot: QtBot) -> CaseDaysDialog:
    """Press F4 and return the dialog."""
    clock.window().activateWindow()
    qtbot.waitUntil(clock.window().isActiveWindow)
    focused = clock.list if clock.list.isVisible() else clock.findChildren(QPushButton)[0]
    focused.setFocus()
    QTest.keyClick(focused, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: bool(clock.findChildren(CaseDaysDialog)))
    dialog = clock.findChildren(CaseDaysDialog)[-1]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.days[Step.REQUEST].edit)
    return dialog


def shown(clock: CaseClock) -> list[tuple[str, str, str]]:
    return [(row.label, row.value, row.remark) for row in clock.rows.rows]


def test_case_without_days_says_so(clock: CaseClock) -> None:
    assert shown(clock) == []
    assert not clock.list.isVisible()
    said = [one.text() for one in clock.findChildren(QLabel) if one.isVisible()]
    assert said[0] == "Statutory clock"
    assert said[1].endswith("No day of this case is recorded, so nothing is counted.")


def test_limits_are_shown_in_weeks_and_follow_the_bank(
    clock: CaseClock, bank: Bank, round_id: str, case_id: str
) -> None:
    record_case(bank, round_id, CaseDays(case_id, DAYS, (EXCUSE,)))
    assert shown(clock) == [
        ("Request", "week of 3 Feb 2025", ""),
        ("Decision", "5 weeks", ""),
        ("Advice", "8 weeks", "over by 2 weeks"),
        ("Final plan", "23 weeks", "over by 3 weeks, excused"),
    ]
    assert clock.list.isVisible()
    bank.undo()
    assert shown(clock) == []


def test_each_row_says_its_limit_and_reference(
    clock: CaseClock, bank: Bank, round_id: str, case_id: str
) -> None:
    record_case(bank, round_id, CaseDays(case_id, DAYS, (EXCUSE,)))
    index = clock.rows.index(3, 0)
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        says = str(clock.rows.data(index, role))
        assert "Final plan, within 20 weeks: 23 weeks, over by 3 weeks; excused" in says
        assert "(reg 13(3) with 10(4)(c))" in says
    assert clock.list.accessibleName() == "Statutory clock"


def test_days_are_typed_and_saved_by_keyboard_as_one_step(
    clock: CaseClock, bank: Bank, round_id: str, case_id: str, qtbot: QtBot
) -> None:
    dialog = dialog_of(clock, qtbot)
    assert QApplication.focusWidget() is dialog.days[Step.REQUEST].edit
    for typed in ("5/2/2025", "14 March 2025"):
        focused = at_focus()
        QTest.keyClicks(focused, typed)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClick(at_focus(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    two = {step: DAYS[step] for step in (Step.REQUEST, Step.DECISION)}
    assert bank.case_days.get(round_id, case_id) == CaseDays(case_id, two)
    assert bank.undo_label() == f"Record the days of {case_id}"
    assert shown(clock)[:2] == [("Request", "week of 3 Feb 2025", ""), ("Decision", "5 weeks", "")]


def test_exception_is_ticked_with_its_words(
    clock: CaseClock, bank: Bank, round_id: str, case_id: str, qtbot: QtBot
) -> None:
    record_case(bank, round_id, CaseDays(case_id, DAYS))
    dialog = dialog_of(clock, qtbot)
    field = dialog.exceptions["personal"]
    assert not field.words.isVisible()
    field.tick.setFocus()
    QTest.keyClick(field.tick, Qt.Key.Key_Space)
    assert field.words.isVisible()
    dialog.accept()
    assert dialog.isVisible(), "it has no words yet"
    assert "has no words on what happened" in dialog.ui.mistake.text()
    QTest.keyClicks(field.words, EXCUSE.words)
    QTest.keyClicks(field.first.edit, "3/6/2025")
    QTest.keyClicks(field.last.edit, "2/6/2025")
    dialog.accept()
    assert "“Exceptional personal circumstances” ends before it begins." in dialog.ui.mistake.text()
    field.first.edit.setText("5/5/2025")
    dialog.accept()
    assert bank.case_days.get(round_id, case_id) == CaseDays(case_id, DAYS, (EXCUSE,))
    qtbot.waitUntil(lambda: clock.findChildren(CaseDaysDialog) == [])
    again = dialog_of(clock, qtbot)
    assert again.case == CaseDays(case_id, DAYS, (EXCUSE,))


def test_name_in_the_words_is_told_at_once_and_not_stored(
    clock: CaseClock, bank: Bank, round_id: str, case_id: str, qtbot: QtBot
) -> None:
    dialog = dialog_of(clock, qtbot)
    field = dialog.exceptions["absent"]
    field.tick.click()
    QTest.keyClicks(field.words, "Mrs Millwright was abroad")
    assert any("a name with a title" in one.text() for one in field.findChildren(QLabel))
    dialog.accept()
    assert dialog.isVisible()
    assert bank.case_days.get(round_id, case_id) == CaseDays(case_id)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({Step.FINAL: "32/5/2025"}, "“Final plan sent”: This is not a date"),
        ({Step.DRAFT: "2/5/2025", Step.FINAL: "1/5/2025"}, "is before “Draft plan sent”"),
        ({Step.FINAL: f"{date.today() + timedelta(days=40):%d/%m/%Y}"}, "is in the future"),
    ],
)
def test_day_that_cannot_be_keeps_the_dialog_open(
    typed: dict[Step, str],
    told: str,
    clock: CaseClock,
    bank: Bank,
    round_id: str,
    case_id: str,
    qtbot: QtBot,
) -> None:
    dialog = dialog_of(clock, qtbot)
    for step, words in typed.items():
        dialog.days[step].edit.setText(words)
    QTest.mouseClick(dialog.ui.save, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert told in dialog.ui.mistake.text()
    assert dialog.ui.mistake.isVisible()
    assert bank.case_days.get(round_id, case_id) == CaseDays(case_id)


def test_every_field_is_named_and_reached_with_tab_in_a_low_window(
    clock: CaseClock, qtbot: QtBot
) -> None:
    dialog = dialog_of(clock, qtbot)
    dialog.resize(560, 288)
    met: list[str] = []
    for _ in range(len(Step) + len(dialog.exceptions)):
        focused = at_focus()
        assert not focused.visibleRegion().isEmpty()
        met.append(focused.accessibleName() or cast(QCheckBox, focused).text())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert met[: len(Step)] == [step.value for step in Step]
    assert len(set(met)) == len(met)


def test_exception_that_the_rules_no_longer_know_is_kept(
    clock: CaseClock, bank: Bank, round_id: str, case_id: str, qtbot: QtBot
) -> None:
    old = LawfulException("flood", "The mill was under water")
    with bank.change("Record what a file of rules knew once"):
        bank.case_days.put(round_id, CaseDays(case_id, DAYS, (old,)))
    dialog = dialog_of(clock, qtbot)
    dialog.days[Step.FINAL].edit.setText("")
    dialog.accept()
    assert not dialog.isVisible()
    held = bank.case_days.get(round_id, case_id)
    assert (held.exceptions, Step.FINAL in held.days) == ((old,), False)


def test_cancel_stores_nothing(
    clock: CaseClock, bank: Bank, round_id: str, case_id: str, qtbot: QtBot
) -> None:
    dialog = dialog_of(clock, qtbot)
    dialog.days[Step.REQUEST].edit.setText("5/2/2025")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert bank.case_days.get(round_id, case_id) == CaseDays(case_id)


def test_no_case_shows_nothing_and_edits_nothing(clock: CaseClock) -> None:
    clock.show_case("", "")
    assert not clock.days_action.isEnabled()
    clock.edit_days()
    assert clock.findChildren(CaseDaysDialog) == []


@pytest.mark.parametrize(("width", "text_size"), [(336, 100), (336, 150), (220, 100), (220, 150)])
def test_every_row_is_inside_the_pane_however_narrow_it_is(
    width: int,
    text_size: int,
    clock: CaseClock,
    bank: Bank,
    round_id: str,
    case_id: str,
    qtbot: QtBot,
) -> None:
    record_case(bank, round_id, CaseDays(case_id, DAYS, (EXCUSE,)))
    look.apply(cast(QApplication, QApplication.instance()), look.Scheme.LIGHT, text_size)
    try:
        clock.window().resize(width, 900)
        qtbot.waitUntil(lambda: clock.list.height() >= clock.list.sizeHint().height())
        qtbot.wait(20)
        last = clock.list.visualRect(clock.rows.index(clock.rows.rowCount() - 1, 0))
        assert clock.list.viewport().rect().contains(last)
        assert clock.list.verticalScrollBar().maximum() == 0
    finally:
        look.apply(cast(QApplication, QApplication.instance()), look.Scheme.LIGHT)


def test_f4_sets_days_while_the_officer_is_at_the_criteria(
    bank: Bank, round_id: str, qtbot: QtBot
) -> None:
    tab = AuditTab(bank)
    qtbot.addWidget(tab)
    tab.resize(1286, 600)
    tab.show_round(round_id)
    with qtbot.waitActive(tab):
        tab.show()
    assert tab.case_id
    tab.form.criteria.setFocus()
    QTest.keyClick(at_focus(), Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: bool(tab.findChildren(CaseDaysDialog)))
    (dialog,) = tab.findChildren(CaseDaysDialog)
    assert dialog.case.case_id == tab.case_id
    dialog.reject()
