"""Figures of a round count what was audited, weigh it as it was drawn, and say what they bear."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from audits_made import (
    GOOD,
    INADEQUATE,
    OUTSTANDING,
    PLAN,
    REQUIRES_IMPROVEMENT,
    audit,
    criterion,
    graded,
    round_of,
    scored,
    tiny,
)
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.audit import AgreedGrade, Audit, Pass
from sendprep.domain.audit_findings import CriterionFinding, RoundFindings, findings
from sendprep.domain.audit_themes import MOST, themes
from sendprep.domain.audit_trends import summary, trends
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.draw import draw, replaced
from sendprep.domain.instrument import Instrument, Stance
from sendprep.domain.intervals import across, share
from sendprep.domain.sample import DrawPlan, FrameCase

DRAWN = datetime(2026, 9, 1, tzinfo=UTC)
TINY = tiny()


def kept(size: int, needs: Mapping[str, int], **plan: Any) -> KeptDraw:
    """Return a draw from a frame with so many cases of each need, in strata if there are more."""
    cases = [
        FrameCase(f"C-{need}{at:03}", {"need": need})
        for need, count in needs.items()
        for at in range(count)
    ]
    by = ("need",) if len(needs) > 1 else ()
    made = draw(cases, replace(DrawPlan(size, "autumn", by), **plan))
    return KeptDraw("D1", "F1", made, DRAWN, "R. Osei")


def answered(drawn: KeptDraw, answers: Sequence[str], **others: str) -> list[Audit]:
    """Return finished first audits of the first cases, each with an answer to P1."""
    return [
        audit(case, scored(TINY, "Y", P1=one, **others))
        for case, one in zip(drawn.draw.ids, answers, strict=False)
    ]


def found_of(
    drawn: KeptDraw, audits: Sequence[Audit], asked: Instrument = TINY, **facts: Any
) -> RoundFindings:
    return findings(round_of(asked), asked, drawn, audits, **facts)


def finding(found: RoundFindings, code: str) -> CriterionFinding:
    return next(one for one in found.criteria if one.criterion.code == code)


# --- counting ------------------------------------------------------------------------------------


def test_answers_are_counted_by_what_they_say_of_a_criterion() -> None:
    drawn = kept(8, {"SLCN": 100})
    p1 = finding(found_of(drawn, answered(drawn, "YYYHHNXX")), "P1")
    assert (p1.met_cases, p1.partly, p1.not_met, p1.not_applicable) == (3, 2, 1, 2)
    assert p1.applied == 6


def test_a_share_is_of_the_cases_that_a_criterion_applies_to_and_so_is_its_frame() -> None:
    drawn = kept(8, {"SLCN": 100})
    p1 = finding(found_of(drawn, answered(drawn, "YYYHHNXX")), "P1")
    assert p1.met == share(3, 6, 75)  # 6 of 8 cases, so 75 of 100
    assert p1.missed == share(1, 6, 75)


def test_a_criterion_that_applies_nowhere_has_no_share_and_says_so() -> None:
    drawn = kept(4, {"SLCN": 40})
    p1 = finding(found_of(drawn, answered(drawn, "XXXX")), "P1")
    assert p1.met is None
    assert p1.limit == "It applied to no audited case, so there is no share to tell."


def test_only_finished_first_audits_of_cases_that_are_drawn_count() -> None:
    drawn = kept(4, {"SLCN": 40})
    first, second, third, fourth = drawn.draw.ids
    audits = [
        audit(first, scored(TINY, "Y")),
        audit(first, scored(TINY, "N"), Pass.SECOND),
        audit(second, scored(TINY, "N"), finished=None),
        audit("C-elsewhere", scored(TINY, "N")),
    ]
    found = found_of(drawn, audits)
    assert (found.frame, found.drawn, found.audited) == (40, 4, 1)
    assert finding(found, "P1").not_met == 0
    assert {third, fourth}.isdisjoint(found.graded)


def test_a_replaced_case_gives_way_to_its_reserve() -> None:
    drawn = kept(4, {"SLCN": 40})
    out = drawn.draw.ids[0]
    now = replace(drawn, draw=replaced(drawn.draw, out, "No plan was found."))
    (into,) = set(now.draw.ids) - set(drawn.draw.ids)
    found = found_of(now, [audit(out, scored(TINY, "N")), audit(into, scored(TINY, "Y"))])
    assert found.audited == 1
    assert finding(found, "P1").met_cases == 1
    assert any("were replaced" in one for one in found.limits)


def test_it_is_said_in_words_how_many_cases_still_wait() -> None:
    drawn = kept(4, {"SLCN": 40})
    assert "the 2 that wait may differ" in found_of(drawn, answered(drawn, "YY")).limits[0]
    assert "the one that waits may differ" in found_of(drawn, answered(drawn, "YYY")).limits[0]


def test_the_cases_against_a_criterion_come_with_their_notes_the_not_met_first() -> None:
    drawn = kept(3, {"SLCN": 40})
    p1 = finding(found_of(drawn, answered(drawn, "HYN")), "P1")
    assert [(one.case_id, one.stance) for one in p1.against] == [
        (drawn.draw.ids[2], Stance.NOT_MET),
        (drawn.draw.ids[0], Stance.PARTLY),
    ]


# --- grades --------------------------------------------------------------------------------------


def test_grades_are_worked_out_and_counted_the_best_first() -> None:
    drawn = kept(5, {"SLCN": 50})
    grades = (GOOD, GOOD, OUTSTANDING, REQUIRES_IMPROVEMENT, INADEQUATE)
    audits = [graded(case, one) for case, one in zip(drawn.draw.ids, grades, strict=True)]
    found = found_of(drawn, audits, PLAN)
    assert found.grades == (
        (OUTSTANDING, 1),
        (GOOD, 2),
        (REQUIRES_IMPROVEMENT, 1),
        (INADEQUATE, 1),
    )
    assert found.good == share(3, 5, 50)
    assert found.good_words == "Good or better"


def test_an_agreed_grade_takes_the_place_of_the_one_worked_out_and_answers_stay() -> None:
    drawn = kept(5, {"SLCN": 50})
    audits = [graded(case, REQUIRES_IMPROVEMENT) for case in drawn.draw.ids]
    settled = AgreedGrade("R1", drawn.draw.ids[0], GOOD, "The hours are in F.", "R. Osei", DRAWN)
    found = found_of(drawn, audits, PLAN, agreed=[settled])
    assert found.good == share(1, 5, 50)
    assert finding(found, "F2").not_met == 5
    assert found.agreed == 1
    assert any("two auditors agreed" in one for one in found.limits)


# --- strata and weights --------------------------------------------------------------------------


def test_strata_drawn_in_proportion_are_counted_plainly() -> None:
    drawn = kept(10, {"ASD": 60, "SLCN": 40})
    found = found_of(drawn, answered(drawn, "YYYYYYNNNN"))
    assert finding(found, "P1").met == share(6, 10, 100)
    assert [(one.words, one.drawn, one.frame) for one in found.strata] == [
        ("ASD", 6, 60),
        ("SLCN", 4, 40),
    ]
    assert [one.good for one in found.strata] == [share(6, 6, 60), share(0, 4, 40)]


def test_strata_that_were_given_more_than_their_part_weigh_what_they_hold() -> None:
    drawn = kept(10, {"ASD": 90, "SLCN": 10}, least=5)
    met = finding(found_of(drawn, answered(drawn, "YYYYYNNNNN")), "P1").met
    assert met == across([share(5, 5, 90), share(0, 5, 10)])
    assert met
    assert met.value == pytest.approx(0.9)
    assert (
        "5 of 10 audited, 90% with each stratum weighed by its size"
        in found_of(drawn, answered(drawn, "YYYYYNNNNN")).good_limit
    )


def test_a_stratum_without_an_audit_is_told_of() -> None:
    drawn = kept(10, {"ASD": 60, "SLCN": 40})
    found = found_of(drawn, answered(drawn, "YYYYYY"))
    assert found.strata[1].good is None
    assert found.strata[1].limit == "None of its 40 cases is graded: nothing can be said of them."
    assert any("which hold 40 cases" in one for one in found.limits)


def test_excluded_cases_are_out_of_the_frame() -> None:
    drawn = kept(4, {"SLCN": 40}, excluded={"C-SLCN000": "Moved away", "C-SLCN001": "Moved away"})
    found = found_of(drawn, answered(drawn, "YYYY"))
    assert found.frame == 38
    assert any("excluded before the draw" in one for one in found.limits)


# --- limits --------------------------------------------------------------------------------------


def test_a_dozen_cases_say_how_little_they_bear() -> None:
    drawn = kept(12, {"ASD": 240, "SLCN": 100})
    limits = found_of(drawn, answered(drawn, "YYYYYYYNNNNN")).limits
    assert limits == (
        "All 12 drawn cases are audited.",
        "They stand for 340 cases, and a share found in 12 can be 24 points out either way "
        "(95% confidence).",
        "Enough would be 181 for 5 points, 76 for 10 points or 39 for 15 points.",
        "With fewer than 30 cases say in how many of them something was seen, rather than what "
        "most cases are like.",
        "No stratum bears anything by itself: of none is a share within 15 points, so do not set "
        "them beside each other.",
    )


def test_a_figure_says_n_of_N_the_interval_and_what_would_be_enough() -> None:  # noqa: N802 - n of N
    drawn = kept(12, {"SLCN": 340})
    p1 = finding(found_of(drawn, answered(drawn, "YYYYYYYNNNNN")), "P1")
    assert p1.limit == (
        "7 of 12 audited, 58%: likely 32% to 80% of all 340 (95% confidence), about 24 points "
        "either way. 76 cases would be enough for 10 points."
    )


def test_a_whole_frame_has_no_margin() -> None:
    drawn = kept(6, {"SLCN": 6})
    found = found_of(drawn, answered(drawn, "YYYYYN"))
    assert finding(found, "P1").limit == (
        "5 of 6 audited, 83%: every case was audited, so this is the share itself."
    )
    assert "They are all cases that could be drawn, so the figures have no margin." in found.limits


def test_a_round_that_is_not_finished_says_that_its_figures_are_not_final() -> None:
    drawn = kept(12, {"SLCN": 340})
    limits = found_of(drawn, answered(drawn, "YYY")).limits
    assert limits[0].startswith("3 of the 12 drawn cases are audited. The figures are of these")
    assert found_of(drawn, []).limits == (
        "None of the 12 drawn cases is audited yet, so there is nothing to tell.",
    )


def test_enough_cases_are_said_to_be_enough() -> None:
    drawn = kept(90, {"SLCN": 340})
    found = found_of(drawn, answered(drawn, "Y" * 45 + "N" * 45))
    assert "That is within 10 points." in finding(found, "P1").limit
    assert not any("fewer than 30" in one for one in found.limits)


@given(answers=st.lists(st.sampled_from("YHNX"), max_size=14), least=st.integers(0, 3))
def test_counts_add_up_and_no_figure_stands_without_its_limit(
    answers: list[str], least: int
) -> None:
    drawn = kept(14, {"ASD": 30, "SEMH": 9, "SLCN": 4}, least=least)
    found = found_of(drawn, answered(drawn, answers))
    assert found.limits
    assert found.audited == len(answers)
    assert sum(cases for _, cases in found.grades) == sum(
        bool(one) for one in found.graded.values()
    )
    assert sum(one.audited for one in found.strata) == found.audited
    for one in found.criteria:
        assert one.applied + one.not_applicable == found.audited
        assert len(one.against) == one.partly + one.not_met
        assert (one.met is None) == (one.applied == 0)
        assert one.limit
        if one.met:
            assert f"{one.met.yes} of {one.applied} audited" in one.limit
            assert 0 <= one.met.low <= one.met.value <= one.met.high <= 1
    assert all(one.limit for one in found.strata)


# --- themes --------------------------------------------------------------------------------------


def test_themes_are_what_is_not_met_the_law_first_then_by_how_often() -> None:
    drawn = kept(4, {"SLCN": 40})
    ids = drawn.draw.ids
    audits = [
        audit(ids[0], scored(TINY, "Y", P2="N", Q1="N")),
        audit(ids[1], scored(TINY, "Y", P1="N", P2="N")),
        audit(ids[2], scored(TINY, "Y", P1="N", P2="N")),
        audit(ids[3], scored(TINY, "Y", P1="H")),
    ]
    told = themes(found_of(drawn, audits).criteria)
    assert [one.finding.criterion.code for one in told] == ["P1", "Q1", "P2"]
    assert told[0].sentence == (
        "P1, a statutory criterion, is not met in 2 of 4 cases and only partly in 1: “P1 is so.”"
    )
    assert told[0].limit.startswith("Not met: 2 of 4 audited, 50%: likely ")
    assert told[2].without_numbers == "P2 is not met in some of the cases: “P2 is so.”"


def test_no_more_than_a_handful_of_themes_is_told_and_none_where_all_is_met() -> None:
    drawn = kept(4, {"SLCN": 40})
    bad = [audit(case, scored(PLAN, "0")) for case in drawn.draw.ids]
    assert len(themes(found_of(drawn, bad, PLAN).criteria)) == MOST
    good = [audit(case, scored(PLAN)) for case in drawn.draw.ids]
    assert themes(found_of(drawn, good, PLAN).criteria) == ()


# --- trends --------------------------------------------------------------------------------------


def test_a_small_change_is_called_no_real_change() -> None:
    drawn = kept(12, {"SLCN": 340})
    before = found_of(drawn, answered(drawn, "YYYYYNNNNNNN"))
    after = found_of(drawn, answered(drawn, "YYYYYYYYNNNN"))
    told = trends(before, after)
    assert [one.code for one in told] == ["", "P1", "P2", "Q1"]
    assert "no real change" in told[1].sentence
    assert summary(told, "A1").startswith("No real change since A1")


def test_a_change_beyond_chance_is_told_with_its_direction() -> None:
    drawn = kept(80, {"SLCN": 340})
    before = found_of(drawn, answered(drawn, "Y" * 20 + "N" * 60))
    after = found_of(drawn, answered(drawn, "Y" * 70 + "N" * 10))
    told = {one.code: one for one in trends(before, after)}
    assert "points higher" in told["P1"].sentence
    assert "points higher" in told[""].sentence
    assert "higher: Good, P1; no real change in 2 of 4 figures" in summary(
        tuple(told.values()), "A1"
    )


def test_one_change_among_very_many_figures_is_told_with_caution() -> None:
    drawn = kept(80, {"SLCN": 340})
    before = [audit(case, scored(PLAN)) for case in drawn.draw.ids]
    after = [audit(case, scored(PLAN, B2="1")) for case in drawn.draw.ids]
    told = summary(trends(found_of(drawn, before, PLAN), found_of(drawn, after, PLAN)), "A1")
    assert told.startswith("Since A1 lower: B2; no real change in 31 of 32 figures.")
    assert "one may differ so much by chance alone" in told


def test_what_was_asked_in_other_words_is_not_compared() -> None:
    drawn = kept(12, {"SLCN": 340})
    before = found_of(drawn, answered(drawn, "YYYYYYNNNNNN"))
    (first, *sections) = TINY.sections
    worded = replace(criterion("P1", is_statutory=True), words="P1 is so, and dated.")
    other = replace(
        TINY,
        version=2,
        sections=(replace(first, criteria=(worded, first.criteria[1])), *sections),
    )
    after = found_of(drawn, answered(drawn, "YYYYYYNNNNNN"), other)
    assert [one.code for one in trends(before, after)] == ["P2", "Q1"]


def test_answers_on_another_scale_are_not_compared() -> None:
    drawn = kept(12, {"SLCN": 340})
    before = found_of(drawn, answered(drawn, "YYYYYYNNNNNN"))
    shorter = replace(TINY, version=2, scale=(TINY.scale[0], *TINY.scale[2:]))
    after = found_of(drawn, answered(drawn, "YYYYYYNNNNNN"), shorter)
    assert trends(before, after) == ()
    assert summary((), "A1") == "Nothing in A1 can be compared with this round."


# --- blindness -----------------------------------------------------------------------------------


def test_of_a_case_that_waits_for_its_second_audit_nothing_is_listed_but_its_answers_count() -> (
    None
):
    drawn = kept(3, {"SLCN": 40})
    waits, twice, once = drawn.draw.ids
    no = scored(TINY, "N")
    firsts = [audit(case, no) for case in drawn.draw.ids]
    seconds = [
        audit(waits, no, Pass.SECOND, finished=None),
        audit(twice, no, Pass.SECOND, auditor="B. Second"),
    ]
    round_ = round_of(TINY, second=(waits, twice))
    found = findings(round_, TINY, drawn, [*firsts, *seconds])
    assert found.blind == {waits}
    assert finding(found, "P1").not_met == 3
    assert dict(found.grades) == {"Good": 0, "Poor": 3}
    assert {one.case_id for one in finding(found, "P1").against} == {twice, once}
    assert found.graded == {twice: "Poor", once: "Poor"}
