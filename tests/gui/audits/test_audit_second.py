"""The second audit of a case is blind, is another officer's, and leaves the first as it is."""

from collections.abc import Iterator
from pathlib import Path

import audit_rounds_made as made
import pytest
from audit_rounds_made import CODES, RoundMade, answer_all, bank_with_round
from audit_steps import control, listed, opened, press, shown_choices
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Pass
from sendprep.gui.audit_rows import CriterionRow
from sendprep.gui.audit_tab import AuditTab
from sendprep.services import audit_cases


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


def test_of_a_first_audit_only_its_auditor_sees_more_than_that_it_is_finished(
    jo: tuple[Bank, AuditTab], of: RoundMade
) -> None:
    _, tab = jo
    once = next(case for case in of.ids if case not in of.round.second)
    assert listed(tab)[once] == "finished, Requires improvement"
    for case in of.round.second:
        assert listed(tab)[case] == "finished"
        tab.show_case(case)
        assert shown_choices(tab) == {}
        assert all(row.score.note == "" for row in tab.form.rows if isinstance(row, CriterionRow))
        assert tab.guide.ui.grade.text() == "No grade yet"
        assert tab.form.ui.warning.words.startswith("Sam Carter makes this audit.")
        assert not (tab.ui.finish.isVisible() or tab.ui.reopen.isVisible())
        press(tab, "2")
        assert tab.form.ui.warning.words.startswith("Sam Carter makes this audit.")
    tab.show_case(once)
    assert shown_choices(tab)["F2"] == "0"
    assert tab.form.ui.warning.words == ""


def test_a_first_audit_is_seen_by_all_once_the_second_is_finished(
    jo: tuple[Bank, AuditTab], of: RoundMade
) -> None:
    bank, tab = jo
    case = of.round.second[0]
    tab.show_case(case)
    answer_all(bank, of.round, case, Pass.SECOND)
    assert shown_choices(tab)["F2"] == "0"
    assert listed(tab)[case] == "finished, Requires improvement"
    bank.undo()
    assert shown_choices(tab) == {}


def test_another_tab_leads_to_the_audit_that_is_to_be_made(
    jo: tuple[Bank, AuditTab], of: RoundMade
) -> None:
    _, tab = jo
    tab.open_case(of.round.second[0])
    assert (tab.case_id, tab.which) == (of.round.second[0], Pass.SECOND)
    once = next(case for case in of.ids if case not in of.round.second)
    tab.open_case(once)
    assert (tab.case_id, tab.which) == (once, Pass.FIRST)


def test_the_first_auditor_sees_the_own_answers_and_no_grade_among_the_others(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    case = of.round.second[0]
    answer_all(bank, of.round, case, F2="0")
    tab.show_case(case)
    assert shown_choices(tab)["F2"] == "0"
    assert listed(tab)[case] == "finished"
    assert tab.ui.reopen.isVisible()
