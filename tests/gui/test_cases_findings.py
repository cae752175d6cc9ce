"""The findings tab shows what the service counts, each figure with its limit, and its cases."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from bank_made import plain_bank
from findings_made import NOTE, audited, moderated, sample
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tab_faults import SIZES, faults_of

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound, Pass
from sendprep.gui import look
from sendprep.gui.cases_board import BoardDialog
from sendprep.gui.cases_findings import FindingsTab
from sendprep.gui.cases_findings_after import is_deed
from sendprep.gui.cases_findings_rows import GRADES, ROUND, ChartRow, Shape
from sendprep.gui.round_count import FEW_AUDITS
from sendprep.services.audit_cases import begin_round, reopen
from sendprep.services.read_instruments import EHC_PLAN, instrument
from sendprep.services.see_findings import see_findings


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank with a round of 12 audited cases, made once; tests take a copy."""
    with plain_bank(tmp_path_factory.mktemp("findings")) as made:
        audited(made, sample(made), second_share=0, luck=0.6)
        return made.path


@pytest.fixture
def round_(bank: Bank) -> AuditRound:
    return bank.rounds.all()[-1]


@pytest.fixture
def tab(bank: Bank, round_: AuditRound, qtbot: QtBot) -> FindingsTab:
    """The tab with the round."""
    made = FindingsTab(bank)
    qtbot.addWidget(made)
    made.resize(1286, 600)
    made.show()
    made.show_round(round_.id)
    bank.listen(made.refresh)
    return made


def rows(tab: FindingsTab) -> list[ChartRow]:
    return list(tab.chart.rows)


def bars(tab: FindingsTab) -> dict[str, ChartRow]:
    return {one.key: one for one in rows(tab) if one.shape is Shape.BAR}


def choose(tab: FindingsTab, key: str) -> None:
    place = tab.chart.place_of(lambda row: row.key == key)
    tab.ui.chart.setCurrentIndex(tab.chart.index(place, 0))


def beside(tab: FindingsTab) -> list[str]:
    return [one.sentence for one in tab.facts.rows]


# --- the chart -----------------------------------------------------------------------------------


def test_the_chart_shows_what_the_service_counts(
    tab: FindingsTab, bank: Bank, round_: AuditRound
) -> None:
    found, shown = see_findings(bank, round_.id), bars(tab)
    for one in found.criteria:
        row = shown[one.criterion.code]
        assert [part.cases for part in row.parts] == [one.met_cases, one.partly, one.not_met]
        assert row.share == one.met
    assert [part.cases for part in shown[GRADES].parts] == [cases for _, cases in found.grades]
    assert shown[GRADES].share == found.good
    assert [shown[f"stratum {one.words}"].share for one in found.strata] == [
        one.good for one in found.strata
    ]


def test_the_limits_stand_before_any_figure_and_every_figure_says_its_own(
    tab: FindingsTab, bank: Bank, round_: AuditRound
) -> None:
    found = see_findings(bank, round_.id)
    first = rows(tab)[0]
    assert first.shape is Shape.TEXT
    assert tuple(first.words.split("\u2028")) == found.limits
    for row in bars(tab).values():
        assert row.limit
        assert row.sentence.endswith(row.limit)


def test_a_screen_reader_hears_figure_and_limit(tab: FindingsTab) -> None:
    place = tab.chart.place_of(lambda row: row.key == "F2")
    spoken = tab.chart.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).startswith("F2, statutory: Provision is specific and counted")
    assert "cases would be enough for 10 points." in str(spoken)


def test_criteria_come_as_asked_or_with_o_the_least_often_met_first(
    tab: FindingsTab, bank: Bank, round_: AuditRound
) -> None:
    codes = [one.criterion.code for one in see_findings(bank, round_.id).criteria]
    assert [row.code for row in rows(tab) if row.code] == codes
    choose(tab, "F2")
    QTest.keyClick(tab.ui.chart, Qt.Key.Key_O)
    shares = [row.share.value for row in rows(tab) if row.code and row.share]
    assert shares == sorted(shares)
    assert tab.chart.row(tab.ui.chart.currentIndex().row()).key == "F2"
    tab.ui.asAsked.click()
    assert [row.code for row in rows(tab) if row.code] == codes


def test_numbers_that_print_leaves_out_are_said_to_be_for_the_screen(tab: FindingsTab) -> None:
    assert "in print" in tab.ui.hidden.text()
    assert tab.ui.hidden.isVisible()
    choose(tab, "F2")
    assert any("left out in print" in one for one in beside(tab))


def test_the_bar_is_painted_as_long_as_the_share_with_its_interval_under_it(
    tab: FindingsTab,
) -> None:
    choose(tab, ROUND)
    row = bars(tab)["C1"]
    assert row.share
    index = tab.chart.index(rows(tab).index(row), 0)
    tab.ui.chart.scrollTo(index)
    rect = tab.ui.chart.visualRect(index)
    picture = tab.ui.chart.viewport().grab(rect).toImage()
    good = _length(picture, look.colour("good-fill").name())
    rest = sum(_length(picture, look.colour(one).name()) for one in ("part-fill", "bad-fill"))
    whole = good + rest
    assert whole > 100
    assert good / whole == pytest.approx(row.share.value, abs=0.03)
    line = _length(picture, look.colour("muted").name(), below_of=look.colour("good-fill").name())
    assert line / whole == pytest.approx(row.share.high - row.share.low, abs=0.05)


def _length(picture: QImage, colour: str, below_of: str = "") -> int:
    """Return the longest run of a colour in a line of pixels, below the lines of another."""
    longest, seen = 0, not below_of
    for y in range(picture.height()):
        names = [picture.pixelColor(x, y).name() for x in range(picture.width())]
        if below_of in names:
            seen = True
            continue
        if not seen:
            continue
        run = 0
        for name in names:
            run = run + 1 if name == colour else 0
            longest = max(longest, run)
    return longest


# --- what stands beside it -----------------------------------------------------------------------


def test_the_round_tells_its_themes_and_a_theme_leads_to_its_figure(tab: FindingsTab) -> None:
    themes = [one for one in tab.facts.rows if one.opens in bars(tab)]
    assert themes
    assert all(one.note.startswith("Not met: ") for one in themes)
    tab.ui.facts.setFocus()
    tab.ui.facts.setCurrentIndex(tab.facts.index(tab.facts.rows.index(themes[0]), 0))
    QTest.keyClick(tab.ui.facts, Qt.Key.Key_Return)
    assert tab.chart.row(tab.ui.chart.currentIndex().row()).key == themes[0].opens
    choose(tab, ROUND)
    assert "This is the first round with this instrument" in " ".join(beside(tab))


def test_a_criterion_lists_the_cases_against_it_and_enter_opens_one(
    tab: FindingsTab, bank: Bank, round_: AuditRound, qtbot: QtBot
) -> None:
    found = {one.criterion.code: one for one in see_findings(bank, round_.id).criteria}
    choose(tab, "F2")
    listed = [one for one in tab.facts.rows if one.opens and not is_deed(one.opens)]
    assert [one.opens for one in listed] == [one.case_id for one in found["F2"].against]
    assert listed[0].note == NOTE
    tab.ui.chart.setFocus()
    QTest.keyClick(tab.ui.chart, Qt.Key.Key_Return)
    assert tab.ui.facts.hasFocus()
    assert tab.ui.open.isVisible()
    with qtbot.waitSignal(tab.case_wanted) as asked:
        QTest.keyClick(tab.ui.facts, Qt.Key.Key_Return)
    assert asked.args == [found["F2"].against[0].case_id]


def test_grades_and_strata_list_their_cases_the_lowest_grade_first(
    tab: FindingsTab, bank: Bank, round_: AuditRound
) -> None:
    found = see_findings(bank, round_.id)
    choose(tab, GRADES)
    assert beside(tab)[0] == found.good_limit
    graded = [one for one in tab.facts.rows if one.opens]
    order = [found.instrument.grades.index(one.words) for one in graded]
    assert len(graded) == found.audited
    assert order == sorted(order, reverse=True)
    choose(tab, f"stratum {found.strata[0].words}")
    assert {one.opens for one in tab.facts.rows if one.opens} == set(found.strata[0].cases)


def test_the_trend_is_told_in_words_and_no_change_is_made_of_chance(
    tab: FindingsTab, bank: Bank
) -> None:
    again = audited(bank, sample(bank), luck=0.6)
    tab.show_round(again.id)
    assert any("No real change since A1" in one for one in beside(tab))
    choose(tab, "F2")
    assert any("no real change, because samples of this size" in one for one in beside(tab))


# --- blindness -----------------------------------------------------------------------------------


def test_of_a_case_whose_second_audit_is_to_come_it_is_only_told_that_it_is_finished(
    tab: FindingsTab, bank: Bank
) -> None:
    round_ = audited(bank, sample(bank, seed="twice"), luck=0)
    waiting = set(round_.second)
    tab.show_round(round_.id)
    found = see_findings(bank, round_.id)
    for row in rows(tab):
        choose(tab, row.key)
        for one in tab.facts.rows:
            if one.opens in waiting:
                assert (one.words, one.note) == ("finished", "")
    choose(tab, GRADES)
    assert {one.opens for one in tab.facts.rows if one.opens} == {*found.graded, *waiting}
    choose(tab, "F2")
    assert not waiting & {one.opens for one in tab.facts.rows}
    assert "3 cases count in the figures and cannot be looked into yet" in " ".join(beside(tab))
    moderated(bank, round_)
    assert waiting <= {one.opens for one in tab.facts.rows}
    assert not any("cannot be looked into" in one for one in beside(tab))


def test_figures_that_would_tell_of_blind_cases_alone_wait_for_the_second_audit(
    tab: FindingsTab, bank: Bank
) -> None:
    round_ = audited(bank, sample(bank, seed="twice"), done=2, second_share=1)
    tab.show_round(round_.id)
    assert not tab.ui.panes.isVisible()
    assert tab.ui.emptyTitle.text() == "2 cases audited, not told yet"
    moderated(bank, round_)
    assert tab.ui.panes.isVisible()


def test_a_stratum_of_blind_cases_alone_has_no_share(tab: FindingsTab, bank: Bank) -> None:
    drawn = sample(bank, seed="twice")
    round_ = audited(bank, drawn)
    stratum = see_findings(bank, round_.id).strata[0]
    with bank.change("Choose others"):
        bank.rounds.update(replace(round_, second=stratum.cases))
    tab.show_round(round_.id)
    row = bars(tab)[f"stratum {stratum.words}"]
    assert (row.share, row.parts) == (None, ())
    assert row.limit == "It is told once the second audits of its cases are finished too."


# --- boards --------------------------------------------------------------------------------------


def test_a_board_that_saw_the_round_is_recorded_with_b_and_told_beside_the_chart(
    tab: FindingsTab, bank: Bank, round_: AuditRound
) -> None:
    tab.ui.chart.setFocus()
    QTest.keyClick(tab.ui.chart, Qt.Key.Key_B)
    dialog = tab.findChild(BoardDialog)
    assert dialog
    dialog.ui.accept.click()  # refused, as no day is given
    assert dialog.ui.mistake.isVisible()
    assert "The day of the meeting is missing." in dialog.ui.mistake.text()
    QTest.keyClicks(dialog.ui.board, "SEND partnership board")
    dialog.ui.decision.setPlainText("Hours in every section F by May.")
    QTest.keyClicks(dialog.ui.day.edit, "5 Oct 2026")
    assert faults_of(dialog) == []
    dialog.ui.accept.click()
    (sight,) = bank.rounds.sights(round_.id)
    assert (sight.board, sight.seen, sight.decision) == (
        "SEND partnership board",
        date(2026, 10, 5),
        "Hours in every section F by May.",
    )
    told = next(one for one in tab.facts.rows if one.strong == sight.board)
    assert told.sentence == (
        "SEND partnership board Mon 5 Oct 2026 Hours in every section F by May."
    )


# --- following the bank --------------------------------------------------------------------------


def test_an_audit_that_is_opened_again_leaves_the_figures_and_undo_brings_it_back(
    tab: FindingsTab, bank: Bank, round_: AuditRound
) -> None:
    case = bank.draws.get(round_.draw_id).draw.ids[0]
    reopen(bank, round_, case, Pass.FIRST)
    assert rows(tab)[0].words.startswith("11 of the 12 drawn cases are audited.")
    bank.undo()
    assert rows(tab)[0].words.startswith("All 12 drawn cases are audited.")


def test_without_a_round_or_an_audit_the_tab_says_what_to_do(
    bank: Bank, tab: FindingsTab, qtbot: QtBot
) -> None:
    tab.show_round("")
    assert not tab.ui.panes.isVisible()
    assert tab.ui.emptyTitle.text() == "No round is begun yet"
    empty = begin_round(bank, bank.draws.all()[0].id, instrument(EHC_PLAN, 1), "Later")
    tab.show_round(empty.id)
    assert tab.ui.emptyTitle.text() == "No case is audited yet"
    assert "12 cases wait on the tab Audit" in tab.ui.emptyWords.text()


def test_a_round_whose_instrument_was_edited_says_so_in_the_page(
    bank: Bank, tab: FindingsTab, round_: AuditRound
) -> None:
    with bank.change("Another instrument"):
        bank.rounds.update(replace(round_, instrument_hash="other"))
    assert not tab.ui.panes.isVisible()
    assert "was changed after round A1 was begun" in tab.ui.emptyTitle.text()
    assert "Put the file back as it was" in tab.ui.emptyWords.text()


def test_a_round_before_that_cannot_be_counted_leaves_the_figures_and_says_why_no_trend(
    bank: Bank, tab: FindingsTab, round_: AuditRound
) -> None:
    again = audited(bank, sample(bank), luck=0.6)
    with bank.change("Another instrument"):
        bank.rounds.update(replace(round_, instrument_hash="other"))
    tab.show_round(again.id)
    assert tab.ui.panes.isVisible()
    assert any("was changed after round A1 was begun" in one for one in beside(tab))


def test_many_audits_are_counted_on_a_worker(bank: Bank, tab: FindingsTab, qtbot: QtBot) -> None:
    many = FEW_AUDITS + 1
    drawn = sample(bank, size=many, seed="many")
    large = begin_round(bank, drawn.id, instrument(EHC_PLAN, 1), "Many")
    with bank.change("Audit"):
        for case in drawn.draw.ids:
            made = bank.audits.begin(large.id, case, Pass.FIRST, "A. First")
            bank.audits.finish(made.id, datetime.now(UTC))
    tab.show_round(large.id)
    assert not tab.is_ready
    assert tab.ui.emptyTitle.text() == "The audits are being counted"
    qtbot.waitUntil(lambda: tab.is_ready)
    assert rows(tab)[0].words.startswith(f"All {many} drawn cases are audited.")


# --- at every size -------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_at_any_size(tab: FindingsTab, size: tuple[int, int], qtbot: QtBot) -> None:
    tab.resize(*size)
    for key in (ROUND, "F2"):
        choose(tab, key)
        qtbot.wait(20)
        assert faults_of(tab) == []


def test_in_a_low_window_the_chart_and_its_cases_share_the_place(tab: FindingsTab) -> None:
    tab.resize(603, 220)
    QApplication.processEvents()
    assert (tab.ui.figures.isVisible(), tab.ui.beside.isVisible()) == (True, False)
    choose(tab, "F2")
    tab.ui.chart.setFocus()
    QTest.keyClick(tab.ui.chart, Qt.Key.Key_Return)
    assert (tab.ui.figures.isVisible(), tab.ui.beside.isVisible()) == (False, True)
    assert tab.ui.facts.hasFocus()
