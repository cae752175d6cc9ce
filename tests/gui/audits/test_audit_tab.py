"""A case is audited by keyboard alone: scores, grade, cases, finishing and reopening."""

import shutil
from pathlib import Path

import audit_rounds_made as made
from audit_rounds_made import CODES, RoundMade, answer_all, bank_with_round
from audit_steps import control, listed, opened, press, scores, shown_choices
from bank_made import a_weakness
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Pass
from sendprep.gui import pages
from sendprep.gui.audit_tab import AuditTab
from sendprep.gui.window import MainWindow
from sendprep.services import audit_cases
from sendprep.services.read_instruments import instrument

# --- scoring -------------------------------------------------------------------------------------


def test_a_whole_case_is_audited_by_keyboard_alone(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    first, second = tab.case_id, of.ids[1]
    assert first == of.ids[0]
    for code in CODES:
        assert tab.form.code == code
        press(tab, "0" if code == "F2" else "2")
    control(tab, Qt.Key.Key_Return)
    held = bank.audits.find(of.round.id, first, Pass.FIRST)
    assert held is not None and held.finished
    assert {code: one.choice for code, one in held.scores.items()} == {
        code: "0" if code == "F2" else "2" for code in CODES
    }
    assert listed(tab)[first] == "finished, Requires improvement"
    assert tab.case_id == second and tab.form.code == CODES[0]
    assert tab.form.criteria.hasFocus()
    assert not tab.ui.progress.isVisible()


def test_keys_of_the_scale_score_and_step_on(tab: AuditTab, bank: Bank, of: RoundMade) -> None:
    press(tab, "2", "1", "0", "n")
    held = scores(bank, of, tab.case_id)
    assert [held[code].choice for code in CODES[:4]] == ["2", "1", "0", "N"]
    assert tab.form.code == CODES[4]
    assert tab.form.ui.scored.text() == "4 of 31 scored"
    assert listed(tab)[tab.case_id] == "4 of 31"


def test_enter_goes_on_and_up_goes_back_without_a_score(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    press(tab, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Enter, Qt.Key.Key_Up)
    assert tab.form.code == CODES[2]
    press(tab, *[Qt.Key.Key_Up] * 9)
    assert tab.form.code == CODES[0]
    assert bank.audits.find(of.round.id, tab.case_id, Pass.FIRST) is None


def test_brackets_go_from_section_to_section(tab: AuditTab) -> None:
    press(tab, "]", "]")
    assert tab.form.code == "C1"
    press(tab, "[")
    assert tab.form.code == "B1"
    assert tab.form.ui.strip.tabText(tab.form.ui.strip.currentIndex()) == "B"


def test_a_section_is_entered_where_its_first_answer_is_missing(tab: AuditTab) -> None:
    press(tab, "2", "]", "[")
    assert tab.form.code == "A2"


def test_the_strip_ticks_a_section_whose_answers_are_all_there(tab: AuditTab) -> None:
    strip = tab.form.ui.strip
    press(tab, "2", "2")
    assert strip.accessibleTabName(0).endswith("2 of 3 scored")
    press(tab, "n")
    assert strip.accessibleTabName(0).endswith("complete")


def test_a_click_on_a_segment_scores_its_row(tab: AuditTab, bank: Bank, of: RoundMade) -> None:
    form = tab.form.criteria
    rect = form.visualRect(form.rows.index(form.rows.place("A2"), 0))
    right = QPoint(rect.right() - 30, rect.top() + 20)
    QTest.mouseClick(form.viewport(), Qt.MouseButton.LeftButton, pos=right)
    assert tab.form.code == "A2"
    assert scores(bank, of, tab.case_id)["A2"].choice == "N"


def test_every_score_is_undone_and_done_again_one_by_one(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    press(tab, "2", "1", "0")
    assert shown_choices(tab) == {"A1": "2", "A2": "1", "A3": "0"}
    assert bank.undo_label() == f"Score A3 of {tab.case_id}"
    for left in ({"A1": "2", "A2": "1"}, {"A1": "2"}, {}):
        bank.undo()
        assert shown_choices(tab) == left
    assert listed(tab)[tab.case_id] == "not begun"
    bank.redo()
    assert shown_choices(tab) == {"A1": "2"}
    assert listed(tab)[tab.case_id] == "1 of 31"


def test_the_grade_follows_from_each_answer(tab: AuditTab) -> None:
    ui = tab.guide.ui
    assert ui.grade.text() == "No grade yet"
    press(tab, *["2"] * CODES.index("F2"))
    assert ui.grade.text() == "Outstanding"
    assert tab.form.code == "F2"
    press(tab, "0")
    assert ui.grade.text() == "Requires improvement"
    assert ui.reason.text().startswith("Held at this grade because F2, which the law asks for")


def test_what_good_looks_like_follows_the_chosen_criterion(tab: AuditTab) -> None:
    ui = tab.guide.ui
    tab.form.criteria.go_to("F2")
    asked = made.PLAN.criterion("F2")
    assert ui.goodHeading.text() == "F2, what good looks like"
    said = (ui.good.text(), ui.met.text(), ui.notMet.text(), ui.reference.text())
    law = "Statutory, that is asked by law: "
    assert said == (asked.good, asked.met, asked.not_met, f"{law}{asked.reference}")
    for one in made.PLAN.criteria:
        tab.form.criteria.go_to(one.code)
        assert ui.unchecked.isVisibleTo(tab) is not one.reference_checked


def test_w_chooses_what_the_criterion_counts_towards(tab: AuditTab, bank: Bank) -> None:
    with bank.change("Add"):
        bank.weaknesses.add(a_weakness(3))
    tab.form.criteria.go_to("F2")
    words = tab.guide.counts.words
    assert words.text() == "Counts towards no weakness yet."
    press(tab, Qt.Key.Key_W)
    (menu,) = [one for one in tab.findChildren(QMenu) if one.isVisible()]
    QTest.keyClick(menu, Qt.Key.Key_3)
    assert words.text() == "Counts towards weakness 3, Mill wheel."
    tab.form.criteria.go_to("F3")
    assert words.text() == "Counts towards no weakness yet."
    bank.undo()
    tab.form.criteria.go_to("F2")
    assert words.text() == "Counts towards no weakness yet."


def test_another_instrument_is_audited_by_its_own_scale(tmp_path: Path, qtbot: QtBot) -> None:
    charter = instrument("setting-charter", 1)
    (tmp_path / "charter").mkdir()
    bank, of = bank_with_round(tmp_path / "charter", 3, frame=6, asked=charter)
    with bank:
        tab = opened(bank, of, qtbot)
        press(tab, *(choice.key for choice in charter.scale))
        codes = [one.code for one in charter.criteria]
        held = scores(bank, of, tab.case_id)
        assert [held[code].choice for code in codes[:5]] == [one.key for one in charter.scale]
        assert tab.guide.ui.metHeading.text() == "Every time"
        assert "3 every time" in tab.form.ui.keys.toolTip()


def test_g_leads_to_the_guidance(tab: AuditTab) -> None:
    press(tab, Qt.Key.Key_G)
    assert tab.guide.ui.scroll.hasFocus()


# --- cases ---------------------------------------------------------------------------------------


def test_cases_say_how_far_each_has_come(
    bank: Bank, of: RoundMade, tab: AuditTab, qtbot: QtBot
) -> None:
    answer_all(bank, of.round, of.ids[0])
    audit_cases.score(bank, of.round, of.ids[1], Pass.FIRST, "A1", "2")
    said = listed(tab)
    assert said[of.ids[0]] == "finished, Outstanding"
    assert said[of.ids[1]] == "1 of 31"
    assert said[of.ids[2]] == "not begun"
    into = next(one.into for one in bank.draws.all()[0].draw.replacements)
    assert said[of.gone] == f"replaced by {into}"
    assert tab.cases.ui.drawn.text() == "5 drawn"
    assert tab.cases.ui.foot.text() == "2 of 5 chosen for a second, blind audit"


def test_the_heading_says_groups_of_the_case_and_no_more(tab: AuditTab, bank: Bank) -> None:
    assert tab.ui.title.text() == f"Case {tab.case_id}"
    case = next(one for one in made.invented_cases(12) if one.id == tab.case_id)
    facts = tab.ui.facts.text().split("  ·  ")
    assert facts[0] == f"age band {case.age_band.value.replace('-', ' to ')}"
    assert facts[2].startswith(case.phase.lower())
    assert facts[3] in ("amended plan", "new plan")


def test_page_keys_go_from_case_to_case(tab: AuditTab, of: RoundMade) -> None:
    order = [row.case_id for row in tab.cases.rows]
    press(tab, Qt.Key.Key_PageDown)
    assert tab.case_id == order[1]
    press(tab, Qt.Key.Key_PageUp)
    assert tab.case_id == order[0]


def test_a_replaced_case_is_shown_and_not_scored(tab: AuditTab, bank: Bank, of: RoundMade) -> None:
    tab.show_case(of.gone)
    press(tab, "2")
    assert "was replaced in the sample" in tab.form.ui.warning.words
    assert bank.audits.find(of.round.id, of.gone, Pass.FIRST) is None


def test_a_round_is_opened_where_the_work_stands(bank: Bank, of: RoundMade, qtbot: QtBot) -> None:
    answer_all(bank, of.round, of.ids[0])
    for code in ("A1", "A2", "A3"):
        audit_cases.score(bank, of.round, of.ids[2], Pass.FIRST, code, "2")
    tab = opened(bank, of, qtbot)
    assert (tab.case_id, tab.form.code) == (of.ids[2], "B1")


def test_without_a_round_the_tab_says_how_to_begin_one(bank: Bank, qtbot: QtBot) -> None:
    tab = AuditTab(bank)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_round("")
    assert tab.ui.nothing.isVisible() and not tab.ui.panes.isVisible()
    assert tab.save_now()


def test_a_round_that_is_taken_back_leaves_the_tab_empty(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    press(tab, "2")
    for _ in range(2):
        bank.undo()
    assert bank.rounds.all() == []
    assert tab.ui.nothing.isVisible() and tab.case_id == ""


# --- finishing -----------------------------------------------------------------------------------


def test_finish_says_what_is_missing_and_goes_there(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    case = tab.case_id
    for code in CODES:
        if code not in ("E2", "X9"):
            audit_cases.score(bank, of.round, case, Pass.FIRST, code, "2")
    tab.form.criteria.go_to("A1")
    control(tab, Qt.Key.Key_Return)
    assert tab.form.ui.warning.words.startswith(f"E2 and X9 of {case} have no answer yet.")
    assert tab.form.code == "E2" and tab.form.criteria.hasFocus()
    held = bank.audits.find(of.round.id, case, Pass.FIRST)
    assert held is not None and held.finished is None
    press(tab, "2")
    assert tab.form.ui.warning.words == ""


def test_finishing_the_last_case_leaves_it_in_sight(
    tab: AuditTab, bank: Bank, of: RoundMade, qtbot: QtBot
) -> None:
    for case in of.ids:
        answer_all(bank, of.round, case)
    last = of.ids[-1]
    tab.show_case(last)
    tab.reopen()
    with qtbot.waitSignal(tab.said) as said:
        control(tab, Qt.Key.Key_Return)
    assert said.args == [f"{last} is finished: Outstanding"]
    assert tab.case_id == last and tab.ui.reopen.isVisible()


def test_a_finished_case_is_not_changed_until_it_is_reopened(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    case = of.ids[0]
    answer_all(bank, of.round, case)
    press(tab, "0")
    assert "Reopen the case" in tab.form.ui.warning.words
    assert scores(bank, of, case)["A1"].choice == "2"
    assert tab.form.note.text.isReadOnly()
    control(tab, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    tab.form.criteria.go_to("A1")
    press(tab, "0")
    assert scores(bank, of, case)["A1"].choice == "0"
    assert tab.ui.finish.isVisible() and not tab.ui.reopen.isVisible()


# --- in the window -------------------------------------------------------------------------------


def test_ctrl_z_of_the_window_takes_back_a_score_and_a_note(
    made_once: tuple[Path, RoundMade], tmp_path: Path, qtbot: QtBot
) -> None:
    file, of = made_once
    shutil.copyfile(file, tmp_path / file.name)
    window = MainWindow(Bank.open(tmp_path / file.name, None, made.FIRST, "LAPTOP-1"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.desk.go(pages.CASES)
    qtbot.waitUntil(lambda: window.desk.findChildren(AuditTab) != [])
    (tab,) = window.desk.findChildren(AuditTab)
    tab.form.criteria.setFocus()
    qtbot.waitUntil(tab.form.criteria.hasFocus)
    press(tab, "2", Qt.Key.Key_T, "No date.", Qt.Key.Key_Escape)
    assert shown_choices(tab) == {"A1": "2"}
    assert scores(window.bank, of, tab.case_id)["A2"].note == "No date."
    control(tab, Qt.Key.Key_Z)
    assert tab.form.note.text.text == ""
    control(tab, Qt.Key.Key_Z)
    assert shown_choices(tab) == {}
    control(tab, Qt.Key.Key_Y)
    assert shown_choices(tab) == {"A1": "2"}
    window.close()
