"""The moderation tab keeps the second audit blind, shows both when they are done, and agrees."""

from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import plain_bank
from findings_made import audited, moderated, sample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tab_faults import SIZES, faults_of

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound
from sendprep.domain.moderation import Stage
from sendprep.gui.cases_moderation import ModerationTab
from sendprep.services.see_findings import see_moderation


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank with a round of 12 cases, three of them chosen for a second audit, which waits."""
    with plain_bank(tmp_path_factory.mktemp("moderation")) as made:
        audited(made, sample(made), luck=0.6)
        return made.path


@pytest.fixture
def round_(bank: Bank) -> AuditRound:
    return bank.rounds.all()[-1]


@pytest.fixture
def tab(bank: Bank, round_: AuditRound, qtbot: QtBot) -> ModerationTab:
    """The tab with the round."""
    made = ModerationTab(bank)
    qtbot.addWidget(made)
    made.resize(1286, 600)
    made.show()
    made.show_round(round_.id)
    bank.listen(made.refresh)
    return made


def choose(tab: ModerationTab, case_id: str) -> None:
    place = tab.cases.place_of(lambda row: row.opens == case_id and not row.is_heading)
    tab.ui.cases.setCurrentIndex(tab.cases.index(place, 0))


def cases(tab: ModerationTab) -> list[str]:
    return [row.opens for row in tab.cases.rows if row.opens]


def differing(bank: Bank, round_: AuditRound) -> list[str]:
    seen = see_moderation(bank, round_.id)
    assert seen
    return [one.case_id for one in seen.cases if one.stage is Stage.DIFFERS]


# --- blind ---------------------------------------------------------------------------------------


def test_until_both_are_finished_nothing_of_the_first_audit_is_shown(
    tab: ModerationTab, round_: AuditRound, qtbot: QtBot
) -> None:
    assert set(cases(tab)) == set(round_.second)
    for case in round_.second:
        choose(tab, case)
        assert tab.pairs.rowCount() == 0
        assert not tab.ui.pairs.isVisible()
        assert not tab.ui.agreeing.isVisible()
        words = " ".join(row.sentence for row in (*tab.cases.rows, *tab.facts.rows))
        assert "must not know what the first one found" in words
        assert not any(grade in words for grade in ("Good", "improvement", "Inadequate"))
    tab.ui.cases.setFocus()
    with qtbot.waitSignal(tab.case_wanted) as asked:
        QTest.keyClick(tab.ui.cases, Qt.Key.Key_Return)
    assert asked.args == [round_.second[-1]]


# --- both audits ---------------------------------------------------------------------------------


def test_both_audits_stand_side_by_side_with_what_differs_first(
    tab: ModerationTab, bank: Bank, round_: AuditRound
) -> None:
    moderated(bank, round_)
    seen = see_moderation(bank, round_.id)
    assert seen
    pair = seen.pairs[0]
    choose(tab, pair.case_id)
    assert tab.ui.pairs.isVisible()
    rows = tab.pairs.rows
    assert rows[0].sides
    assert [one.words for one in rows[0].sides] == ["First: A. First", "Second: B. Second"]
    assert rows[1].sides
    assert tuple(one.words for one in rows[1].sides) == pair.grades
    apart = [one.code for one in pair.apart(seen.instrument)]
    coded = [row.code for row in rows if row.code]
    assert coded[: len(apart)] == apart
    assert sorted(coded) == sorted(one.code for one in seen.instrument.criteria)
    for row in rows:
        if row.code and row.sides:
            answers = pair.choices(row.code)
            words = [seen.instrument.choice(one).words for one in answers]
            assert [one.state.words for one in row.sides] == words
    spoken = next(row.sentence for row in rows if row.code == apart[0])
    assert "First audit: " in spoken
    assert "Second audit: Met." in spoken


def test_the_round_says_how_far_auditors_agree_and_that_few_cases_show_little(
    tab: ModerationTab, bank: Bank, round_: AuditRound
) -> None:
    moderated(bank, round_)
    seen = see_moderation(bank, round_.id)
    assert seen
    tab.ui.cases.setCurrentIndex(tab.cases.index(0, 0))
    told = [row.words for row in tab.facts.rows]
    assert told[: len(seen.sentences)] == list(seen.sentences)
    assert any("chance decides much of this" in one for one in told)
    assert any(one.startswith("F2: the same answer in ") for one in told)


# --- agreeing ------------------------------------------------------------------------------------


def test_a_grade_is_agreed_with_a_reason_and_both_scores_stay(
    tab: ModerationTab, bank: Bank, round_: AuditRound, qtbot: QtBot
) -> None:
    moderated(bank, round_)
    case = differing(bank, round_)[0]
    before = bank.audits.of_round(round_.id)
    choose(tab, case)
    tab.ui.grade.setCurrentText("Good")
    tab.ui.reason.setFocus()
    QTest.keyClicks(tab.ui.reason, "The hours stand in the annex.")
    with qtbot.waitSignal(tab.said) as told:
        QTest.keyClick(tab.ui.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [f"Good agreed for {case}"]
    (agreed,) = bank.rounds.agreed(round_.id)
    assert (agreed.case_id, agreed.grade, agreed.reason) == (
        case,
        "Good",
        "The hours stand in the annex.",
    )
    assert bank.audits.of_round(round_.id) == before
    assert tab.ui.agree.text() == "Agree anew"
    assert case not in differing(bank, round_)
    bank.undo()
    assert case in differing(bank, round_)
    assert tab.ui.agree.text() == "Agree grade"


@pytest.mark.parametrize(
    ("typed", "told"),
    [("", "A grade is agreed for a reason."), ("Ask Jane Smith", "seems to hold")],
)
def test_a_reason_that_is_missing_or_tells_a_name_is_refused_beside_the_field(
    tab: ModerationTab, bank: Bank, round_: AuditRound, typed: str, told: str
) -> None:
    moderated(bank, round_)
    choose(tab, differing(bank, round_)[0])
    tab.ui.reason.setFocus()
    QTest.keyClicks(tab.ui.reason, typed)
    tab.ui.agree.click()
    assert told in tab.ui.refused.text()
    assert tab.ui.refused.isVisible()
    assert tab.ui.reason.text() == typed
    assert tab.ui.reason.hasFocus()
    assert bank.rounds.agreed(round_.id) == []


def test_a_reason_that_was_begun_waits_while_another_case_is_looked_at(
    tab: ModerationTab, bank: Bank, round_: AuditRound
) -> None:
    moderated(bank, round_)
    first, second = cases(tab)[:2]
    choose(tab, first)
    tab.ui.reason.setFocus()
    QTest.keyClicks(tab.ui.reason, "Half")
    choose(tab, second)
    assert tab.ui.reason.text() == ""
    choose(tab, first)
    assert tab.ui.reason.text() == "Half"


def test_a_reason_that_was_begun_waits_while_another_round_is_looked_at_and_goes_when_emptied(
    tab: ModerationTab, bank: Bank, round_: AuditRound
) -> None:
    moderated(bank, round_)
    other = audited(bank, bank.draws.all()[0], luck=0.6)
    moderated(bank, other)
    first, second = cases(tab)[:2]
    choose(tab, first)
    QTest.keyClicks(tab.ui.reason, "Half")
    tab.show_round(other.id)
    choose(tab, first)
    assert tab.ui.reason.text() == ""
    tab.show_round(round_.id)
    choose(tab, first)
    assert tab.ui.reason.text() == "Half"
    tab.ui.reason.selectAll()
    QTest.keyClick(tab.ui.reason, Qt.Key.Key_Delete)
    choose(tab, second)
    choose(tab, first)
    assert tab.ui.reason.text() == ""


def test_the_next_case_to_agree_is_a_key_away(
    tab: ModerationTab, bank: Bank, round_: AuditRound, qtbot: QtBot
) -> None:
    tab.ui.cases.setFocus()
    with qtbot.waitSignal(tab.said):
        QTest.keyClick(tab.ui.cases, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    moderated(bank, round_)
    waiting = differing(bank, round_)
    for case in (*waiting, waiting[0]):
        QTest.keyClick(tab.ui.cases, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        assert tab.ui.factsTitle.text() == f"{case}: two grades"


# --- empty, and at every size --------------------------------------------------------------------


def test_without_a_round_or_second_audits_the_tab_says_what_to_do(
    tab: ModerationTab, bank: Bank
) -> None:
    tab.show_round("")
    assert tab.ui.emptyTitle.text() == "No round is begun yet"
    tab.show_round(audited(bank, bank.draws.all()[0], done=0, second_share=0).id)
    assert tab.ui.emptyTitle.text() == "No case of this round is audited twice"
    assert not tab.ui.panes.isVisible()


def test_a_round_whose_instrument_was_edited_says_so_in_the_page(
    tab: ModerationTab, bank: Bank, round_: AuditRound
) -> None:
    with bank.change("Another instrument"):
        bank.rounds.update(replace(round_, instrument_hash="other"))
    assert "was changed after round A1 was begun" in tab.ui.emptyTitle.text()
    assert not tab.ui.panes.isVisible()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_at_any_size(
    tab: ModerationTab, bank: Bank, round_: AuditRound, size: tuple[int, int], qtbot: QtBot
) -> None:
    moderated(bank, round_)
    tab.resize(*size)
    for case in (cases(tab)[0], ""):
        choose(tab, case) if case else tab.ui.cases.setCurrentIndex(tab.cases.index(0, 0))
        tab.ui.cases.setFocus()
        QTest.keyClick(tab.ui.cases, Qt.Key.Key_Return)
        qtbot.wait(20)
        assert faults_of(tab) == []
