"""A case is audited by keyboard alone, notes tell nobody's name, and second audits are blind."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import audit_rounds_made as made
import pytest
from audit_rounds_made import CODES, RoundMade, answer_all, bank_with_round
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Pass, Score
from sendprep.gui.audit_privacy import CLEAR
from sendprep.gui.audit_rows import CriterionRow
from sendprep.gui.audit_tab import AuditTab
from sendprep.services import audit_cases
from sendprep.services.read_instruments import instrument

_NAME = "Amelia Hart has no hours named."


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, RoundMade]:
    """A bank with a round of five cases, of which nothing is audited; tests take a copy."""
    bank, round_ = bank_with_round(tmp_path_factory.mktemp("round"), 5, frame=12, share=0.4)
    bank.close()
    return bank.path, round_


@pytest.fixture
def round_made(
    made_once: tuple[Path, RoundMade], tmp_path: Path
) -> Iterator[tuple[Bank, RoundMade]]:
    """The bank of the round, open, and the round."""
    file, round_ = made_once
    shutil.copyfile(file, tmp_path / file.name)
    with Bank.open(tmp_path / file.name, None, made.FIRST, "LAPTOP-1") as bank:
        yield bank, round_


@pytest.fixture
def bank(round_made: tuple[Bank, RoundMade]) -> Bank:
    """The bank of the round."""
    return round_made[0]


@pytest.fixture
def of(round_made: tuple[Bank, RoundMade]) -> RoundMade:
    """The round and its cases."""
    return round_made[1]


@pytest.fixture
def tab(bank: Bank, of: RoundMade, qtbot: QtBot) -> AuditTab:
    """The tab as it is when one comes to it, with the focus on the criteria."""
    return opened(bank, of, qtbot)


def opened(bank: Bank, of: RoundMade, qtbot: QtBot) -> AuditTab:
    """Show the tab for a bank, as the page does."""
    tab = AuditTab(bank)
    qtbot.addWidget(tab)
    bank.listen(tab.refresh)
    tab.resize(1286, 660)
    tab.show()
    tab.activateWindow()
    tab.show_round(of.round.id)
    tab.form.criteria.setFocus()
    qtbot.waitUntil(tab.form.criteria.hasFocus)
    return tab


def press(tab: AuditTab, *keys: Qt.Key | str) -> None:
    """Press keys where the focus is."""
    for key in keys:
        where = QApplication.focusWidget() or tab
        if isinstance(key, str):
            QTest.keyClicks(where, key)
        else:
            QTest.keyClick(where, key)


def control(tab: AuditTab, key: Qt.Key, *more: Qt.KeyboardModifier) -> None:
    """Press a key with Ctrl where the focus is."""
    held = Qt.KeyboardModifier.ControlModifier
    for one in more:
        held |= one
    QTest.keyClick(QApplication.focusWidget() or tab, key, held)


def scores(bank: Bank, of: RoundMade, case: str, which: Pass = Pass.FIRST) -> dict[str, Score]:
    """Return what the bank holds of an audit."""
    found = bank.audits.find(of.round.id, case, which)
    return dict(found.scores) if found else {}


def listed(tab: AuditTab) -> dict[str, str]:
    """Return what a screen reader says of each case."""
    model = tab.cases.ui.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    said = (str(model.index(row, 0).data(role)) for row in range(model.rowCount()))
    return dict(one.split(", ", 1) for one in said)


def shown_choices(tab: AuditTab) -> dict[str, str]:
    """Return the answers that the form shows."""
    rows = (row for row in tab.form.rows if isinstance(row, CriterionRow))
    return {row.criterion.code: row.score.choice for row in rows if row.score.choice}


def write(tab: AuditTab, code: str, words: str) -> None:
    """Write a note to a criterion by the keyboard."""
    tab.form.criteria.go_to(code)
    tab.form.criteria.setFocus()
    press(tab, Qt.Key.Key_T, words)


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
    assert ui.reason.text().startswith("Held at this grade because F2, a statutory criterion")


def test_what_good_looks_like_follows_the_chosen_criterion(tab: AuditTab) -> None:
    ui = tab.guide.ui
    tab.form.criteria.go_to("F2")
    asked = made.PLAN.criterion("F2")
    assert ui.goodHeading.text() == "F2, what good looks like"
    said = (ui.good.text(), ui.met.text(), ui.notMet.text(), ui.reference.text())
    assert said == (asked.good, asked.met, asked.not_met, asked.reference)
    for one in made.PLAN.criteria:
        tab.form.criteria.go_to(one.code)
        assert ui.unchecked.isVisibleTo(tab) is not one.reference_checked


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


# --- notes ---------------------------------------------------------------------------------------


def test_a_note_is_written_with_t_and_left_with_esc(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    write(tab, "F2", "Three of five needs have no hours.")
    press(tab, Qt.Key.Key_Escape)
    assert tab.form.criteria.hasFocus()
    assert scores(bank, of, tab.case_id)["F2"].note == "Three of five needs have no hours."
    assert tab.form.note.ui.line.text() == CLEAR
    press(tab, "0")
    assert scores(bank, of, tab.case_id)["F2"].choice == "0"


def test_digits_in_a_note_are_words_and_no_scores(tab: AuditTab, bank: Bank, of: RoundMade) -> None:
    write(tab, "F2", "2 of 10 [hours] Given")
    assert tab.save_now()
    held = scores(bank, of, tab.case_id)
    assert {code: (one.choice, one.note) for code, one in held.items()} == {
        "F2": ("", "2 of 10 [hours] Given")
    }


def test_a_name_is_underlined_and_named_at_a_pause_of_typing(
    tab: AuditTab, bank: Bank, of: RoundMade, qtbot: QtBot
) -> None:
    write(tab, "F2", _NAME)
    note = tab.form.note
    qtbot.waitUntil(lambda: bool(note.text.extraSelections()), timeout=3_000)
    (mark,) = note.text.extraSelections()
    assert mark.cursor.selectedText() == "Amelia Hart"
    assert note.ui.line.text().startswith("Not stored yet: “Amelia Hart” (a name)")
    assert note.ui.remove.isVisible() and note.ui.keep.isVisible()
    assert scores(bank, of, tab.case_id) == {}


def test_a_note_with_a_name_is_neither_stored_nor_left_nor_lost(
    tab: AuditTab, bank: Bank, of: RoundMade, qtbot: QtBot
) -> None:
    case = tab.case_id
    write(tab, "F2", _NAME)
    with qtbot.waitSignal(tab.said) as said:
        assert not tab.save_now()
    assert "The note of F2 is not stored yet: “Amelia Hart” (a name)" in said.args[0]
    press(tab, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_PageDown)
    tab.show_pass(Pass.SECOND)
    control(tab, Qt.Key.Key_Return)
    assert (tab.case_id, tab.form.code, tab.which) == (case, "F2", Pass.FIRST)
    assert tab.form.note.text.text == _NAME
    assert scores(bank, of, case) == {}
    assert bank.undo_label() == "Begin audit round A1"


def test_remove_takes_the_name_out_and_stores_the_rest(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    write(tab, "F2", "Seen with Amelia Hart, no hours named.")
    assert not tab.save_now()
    tab.form.note.ui.remove.click()
    assert scores(bank, of, tab.case_id)["F2"].note == "Seen with , no hours named."
    assert tab.form.note.ui.line.text() == CLEAR
    assert tab.form.note.text.hasFocus()


def test_keep_because_stores_the_note_with_its_reason(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    write(tab, "F2", _NAME)
    assert not tab.save_now()
    for _ in range(2):
        press(tab, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is tab.form.note.ui.keep
    press(tab, Qt.Key.Key_Space)
    assert tab.form.note.ui.reason.hasFocus()
    press(tab, "It is the name of a ward", Qt.Key.Key_Return)
    held = scores(bank, of, tab.case_id)["F2"]
    assert (held.note, held.kept_because) == (_NAME, "It is the name of a ward")
    assert tab.form.note.ui.line.text() == (
        "“Amelia Hart” is kept because: It is the name of a ward"
    )
    assert tab.save_now()
    press(tab, Qt.Key.Key_Escape, Qt.Key.Key_Down)
    assert tab.form.code == "F3"


def test_a_kept_name_stays_kept_and_another_one_is_asked_for(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    case = tab.case_id
    audit_cases.note(bank, of.round, case, Pass.FIRST, "F2", _NAME, "A ward")
    tab.form.criteria.go_to("F2")
    press(tab, Qt.Key.Key_T)
    control(tab, Qt.Key.Key_End)
    press(tab, " More.")
    assert tab.save_now()
    held = scores(bank, of, case)["F2"]
    assert (held.note, held.kept_because) == (f"{_NAME} More.", "A ward")
    press(tab, " Oliver too.")
    assert not tab.save_now()
    assert scores(bank, of, case)["F2"] == held


def test_a_reason_that_tells_a_name_is_not_taken(tab: AuditTab, bank: Bank, of: RoundMade) -> None:
    write(tab, "F2", _NAME)
    assert not tab.save_now()
    tab.form.note.ui.keep.click()
    press(tab, "Oliver Stone said so", Qt.Key.Key_Return)
    assert tab.form.note.ui.reasonHint.isVisible()
    assert scores(bank, of, tab.case_id) == {}


def test_storing_a_note_leaves_what_is_typed_as_it_is(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    write(tab, "F2", "No hours ")
    assert tab.save_now()
    press(tab, "named")
    assert tab.save_now()
    assert scores(bank, of, tab.case_id)["F2"].note == "No hours named"


def test_notes_are_undone_in_the_form(tab: AuditTab, bank: Bank, of: RoundMade) -> None:
    write(tab, "F2", "No hours named.")
    assert tab.save_now()
    bank.undo()
    assert tab.form.note.text.text == ""
    bank.redo()
    assert tab.form.note.text.text == "No hours named."


def test_tab_goes_from_the_criteria_into_the_note_and_on(tab: AuditTab) -> None:
    visited: list[QWidget | None] = []
    for _ in range(3):
        press(tab, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited[0] is tab.form.note.text
    assert not tab.form.criteria.isAncestorOf(visited[1] or tab)
    assert tab.form.criteria not in visited


# --- the second audit ----------------------------------------------------------------------------


@pytest.fixture
def jo(bank: Bank, of: RoundMade, qtbot: QtBot) -> Iterator[tuple[Bank, AuditTab]]:
    """The tab of another officer, after the first one has audited all cases."""
    for case in of.ids:
        answer_all(bank, of.round, case, F2="0")
    first = of.round.second[0]
    audit_cases.reopen(bank, of.round, first, Pass.FIRST)
    audit_cases.note(bank, of.round, first, Pass.FIRST, "F2", "Words of the first.")
    audit_cases.finish(bank, of.round, first, Pass.FIRST)
    path = bank.path
    bank.close()
    with Bank.open(path, None, made.SECOND, "LAPTOP-2") as other:
        yield other, opened(other, of, qtbot)


def test_a_second_audit_shows_nothing_of_the_first(
    jo: tuple[Bank, AuditTab], of: RoundMade
) -> None:
    _, tab = jo
    tab.ui.which.chosen.emit(Pass.SECOND)
    assert tab.which is Pass.SECOND
    assert listed(tab) == dict.fromkeys(sorted(of.round.second), "not begun")
    for case in of.round.second:
        tab.show_case(case)
        assert shown_choices(tab) == {}
        assert all(row.score.note == "" for row in tab.form.rows if isinstance(row, CriterionRow))
        assert tab.guide.ui.grade.text() == "No grade yet"
        assert tab.ui.title.text() == f"Case {case}, second audit"
    assert tab.ui.progressWords.text() == "0 of 2 cases" and tab.ui.progress.isVisible()


def test_a_second_audit_leaves_the_first_as_it_is(jo: tuple[Bank, AuditTab], of: RoundMade) -> None:
    bank, tab = jo
    case = sorted(of.round.second)[0]
    before = bank.audits.find(of.round.id, case, Pass.FIRST)
    tab.show_pass(Pass.SECOND)
    tab.show_case(case)
    tab.form.criteria.setFocus()
    press(tab, *["1"] * len(CODES))
    control(tab, Qt.Key.Key_Return)
    assert bank.audits.find(of.round.id, case, Pass.FIRST) == before
    held = bank.audits.find(of.round.id, case, Pass.SECOND)
    assert held is not None and held.finished and held.auditor == made.SECOND
    assert {one.choice for one in held.scores.values()} == {"1"}
    tab.show_pass(Pass.FIRST)
    assert listed(tab)[case] == "finished, Requires improvement"


def test_nobody_audits_a_case_twice(tab: AuditTab, bank: Bank, of: RoundMade) -> None:
    case = of.round.second[0]
    answer_all(bank, of.round, case)
    tab.show_pass(Pass.SECOND)
    tab.show_case(case)
    tab.form.criteria.setFocus()
    press(tab, "2")
    assert tab.form.ui.warning.words
    assert bank.audits.find(of.round.id, case, Pass.SECOND) is None


def test_a_case_that_has_no_second_audit_is_shown_with_its_first(
    tab: AuditTab, of: RoundMade
) -> None:
    tab.show_pass(Pass.SECOND)
    once = next(case for case in of.ids if case not in of.round.second)
    tab.show_case(once)
    assert (tab.case_id, tab.which) == (once, Pass.FIRST)


def test_a_round_without_second_audits_does_not_offer_them(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "other").mkdir()
    bank, of = bank_with_round(tmp_path / "other", size=3, frame=6, share=0)
    with bank:
        tab = opened(bank, of, qtbot)
        assert not tab.ui.which.isVisible()
        assert tab.cases.ui.foot.text() == "No case is chosen for a second, blind audit"
