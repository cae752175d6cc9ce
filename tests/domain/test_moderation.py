"""Moderation compares two audits once both are finished, and not before."""

from datetime import UTC, datetime

from audits_made import (
    GOOD,
    INADEQUATE,
    OUTSTANDING,
    PLAN,
    REQUIRES_IMPROVEMENT,
    audit,
    graded,
    scored,
    tiny,
)
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.audit import AgreedGrade, Pass
from sendprep.domain.intervals import share
from sendprep.domain.moderation import Stage, moderation

TINY = tiny()
AGREED = AgreedGrade("R1", "C-2", GOOD, "Hours.", "R. Osei", datetime(2026, 9, 9, tzinfo=UTC))


def test_cases_come_by_what_is_left_to_do_those_that_differ_first() -> None:
    firsts = [
        graded("C-1", GOOD),
        graded("C-2", GOOD),
        graded("C-3", INADEQUATE),
        graded("C-4", GOOD),
        audit("C-5", scored(PLAN), finished=None),
    ]
    seconds = [
        graded("C-1", GOOD, Pass.SECOND),
        graded("C-2", INADEQUATE, Pass.SECOND),
        graded("C-3", GOOD, Pass.SECOND),
    ]
    seen = moderation(PLAN, firsts, seconds, [f"C-{at}" for at in range(1, 6)], [AGREED])
    assert [(one.case_id, one.stage) for one in seen.cases] == [
        ("C-3", Stage.DIFFERS),
        ("C-1", Stage.SAME),
        ("C-2", Stage.AGREED),
        ("C-4", Stage.SECOND_WAITS),
        ("C-5", Stage.FIRST_WAITS),
    ]
    assert seen.cases[0].pair
    assert seen.cases[0].pair.grades == (INADEQUATE, GOOD)
    assert seen.cases[2].agreed == AGREED


def test_nothing_of_either_audit_is_seen_until_both_are_finished() -> None:
    waiting = audit("C-1", scored(PLAN, "0"), Pass.SECOND, finished=None)
    for firsts, seconds in (
        ([graded("C-1", GOOD)], []),
        ([graded("C-1", GOOD)], [waiting]),
        ([audit("C-1", scored(PLAN), finished=None)], [graded("C-1", GOOD, Pass.SECOND)]),
    ):
        seen = moderation(PLAN, firsts, seconds, ["C-1"])
        assert seen.pairs == ()
        assert seen.grades is None
        assert seen.criteria == ()


def test_agreement_of_grades_is_worked_out_of_those_worked_out_and_not_of_the_agreed() -> None:
    firsts = [graded("C-1", GOOD), graded("C-2", GOOD), graded("C-3", OUTSTANDING)]
    seconds = [
        graded("C-1", GOOD, Pass.SECOND),
        graded("C-2", REQUIRES_IMPROVEMENT, Pass.SECOND),
        graded("C-3", REQUIRES_IMPROVEMENT, Pass.SECOND),
    ]
    seen = moderation(PLAN, firsts, seconds, (), [AGREED])
    assert seen.grades
    assert seen.grades.exact == share(1, 3)
    assert seen.grades.within_one == share(2, 3)
    assert (seen.grades.second_lower, seen.grades.second_higher) == (2, 0)
    assert seen.sentences[:2] == (
        "3 of 3 cases chosen for a second audit are audited by both.",
        "1 has two grades and none agreed yet.",
    )
    assert any("chance decides much of this" in one for one in seen.sentences)


def test_criteria_are_told_by_how_often_both_gave_the_same_answer() -> None:
    firsts = [audit("C-1", scored(TINY, "Y")), audit("C-2", scored(TINY, "Y", P2="X"))]
    seconds = [
        audit("C-1", scored(TINY, "Y", Q1="N", P2="H"), Pass.SECOND),
        audit("C-2", scored(TINY, "Y", Q1="N", P2="X"), Pass.SECOND),
    ]
    seen = moderation(TINY, firsts, seconds)
    assert [(one.criterion.code, one.same.yes, one.differing) for one in seen.criteria] == [
        ("Q1", 0, 2),
        ("P2", 1, 1),
        ("P1", 2, 0),
    ]
    assert seen.criteria[0].sentence == "Q1: the same answer in 0 of 2 cases audited twice."
    assert [one.code for one in seen.pairs[0].apart(TINY)] == ["P2", "Q1"]


def test_a_case_to_which_nothing_applies_has_no_grade_to_agree_on() -> None:
    seen = moderation(
        TINY, [audit("C-1", scored(TINY, "X"))], [audit("C-1", scored(TINY, "Y"), Pass.SECOND)]
    )
    assert seen.grades is None
    assert seen.cases[0].stage is Stage.DIFFERS


@given(
    st.lists(
        st.tuples(st.sampled_from(PLAN.grades), st.sampled_from(PLAN.grades)),
        min_size=1,
        max_size=6,
    )
)
def test_every_pair_is_counted_once_whatever_the_grades(pairs: list[tuple[str, str]]) -> None:
    ids = [f"C-{at}" for at in range(len(pairs))]
    seen = moderation(
        PLAN,
        [graded(case, first) for case, (first, _) in zip(ids, pairs, strict=True)],
        [graded(case, second, Pass.SECOND) for case, (_, second) in zip(ids, pairs, strict=True)],
        ids,
    )
    assert seen.grades
    assert seen.grades.cases == len(seen.pairs) == len(pairs)
    assert seen.grades.exact.yes == sum(first == second for first, second in pairs)
    assert sum(one.stage is Stage.DIFFERS for one in seen.cases) == sum(a != b for a, b in pairs)
