"""The grade follows from the scores: by hand in small cases, and by what must hold in every one."""

from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest
from audits_made import CHARTER, PLAN, criterion, graded, scored, tiny
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.audit import Score
from sendprep.domain.grading import Grade, answers, grade
from sendprep.domain.instrument import AuditSection, Band, Cap, Instrument, Stance
from sendprep.errors import SendprepError

TINY = tiny()
Scores = dict[str, Score]


# --- by hand -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_answers", "percent", "words"),
    [
        ({"P1": "Y", "P2": "Y", "Q1": "Y"}, 100, "Good"),
        ({"P1": "Y", "P2": "N", "Q1": "Y"}, 70, "Good"),  # 60 x 1/2 + 40
        ({"P1": "H", "P2": "N", "Q1": "Y"}, 55, "Good"),  # 60 x 1/4 + 40
        ({"P1": "Y", "P2": "N", "Q1": "H"}, 50, "Good"),  # 30 + 20: the band begins here
        ({"P1": "H", "P2": "H", "Q1": "H"}, 50, "Good"),
        ({"P1": "H", "P2": "N", "Q1": "H"}, 35, "Poor"),  # 15 + 20
        ({"P1": "Y", "P2": "X", "Q1": "N"}, 60, "Good"),  # P2 leaves its part to P1
        ({"P1": "H", "P2": "N", "Q1": "X"}, 25, "Poor"),  # Q leaves its weight to P
        ({"P1": "X", "P2": "X", "Q1": "H"}, 50, "Good"),
    ],
)
def test_percent_and_grade_are_those_worked_out_by_hand(
    given_answers: dict[str, str], percent: float, words: str
) -> None:
    assert grade(TINY, scored(TINY, **given_answers)) == Grade(words, percent, "", (), True)


def test_a_statutory_criterion_not_met_holds_the_grade_and_is_named() -> None:
    found = grade(TINY, scored(TINY, "Y", P1="N"))
    assert found == Grade("Poor", 70, "Good", ("P1",), True)
    assert found.sentence == (
        "Held at this grade because P1, which the law asks for, is not met. "
        "Without that: 70% of weight, Good."
    )


@pytest.mark.parametrize("answer", ["H", "X"])
def test_partly_met_and_not_applicable_hold_nothing(answer: str) -> None:
    assert grade(TINY, scored(TINY, "Y", P1=answer)).held_by == ()


def test_a_grade_that_is_as_low_by_its_percent_is_not_called_held() -> None:
    found = grade(TINY, scored(TINY, "N"))
    assert (found.words, found.without_cap, found.held_by) == ("Poor", "", ())
    assert found.sentence == "0% of weight."


@pytest.mark.parametrize(
    ("failed", "words", "held_by"),
    [
        ("F4 B2 A2", "Good", ()),  # none is statutory
        ("A1 G1 K1", "Good", ()),  # statutory, but of no section that caps
        ("B1", "Requires improvement", ("B1",)),
        ("F1 A1", "Requires improvement", ("F1",)),
        ("F2 I1", "Inadequate", ("F2", "I1")),
        ("I1 F2 B1", "Inadequate", ("B1", "F2", "I1")),
    ],
)
def test_one_fail_in_b_f_or_i_caps_a_plan_and_two_cap_it_lower(
    failed: str, words: str, held_by: tuple[str, ...]
) -> None:
    found = grade(PLAN, scored(PLAN, **dict.fromkeys(failed.split(), "0")))
    assert (found.words, found.held_by) == (words, held_by)


def test_all_that_hold_a_grade_are_named_in_one_sentence() -> None:
    found = grade(PLAN, scored(PLAN, B1="0", F2="0", I1="0"))
    # Lost of a weight of 131: a third of the 15 of B, a quarter of the 20 of F, the 4 of I.
    assert found.percent == pytest.approx(100 * (131 - 5 - 5 - 4) / 131, abs=1e-6)
    assert found.sentence == (
        "Held at this grade because B1, F2 and I1, which the law asks for, are not met. "
        "Without that: 89% of weight, Good."
    )


def test_another_instrument_has_its_own_scale_and_grades() -> None:
    mostly = grade(CHARTER, scored(CHARTER, "2", W1="0"))
    assert (mostly.words, mostly.held_by) == ("Developing", ())  # 70 less 12.5 x 0.7
    assert mostly.percent == pytest.approx(61.25)
    assert grade(CHARTER, scored(CHARTER, "1")).words == "Emerging"
    assert grade(CHARTER, scored(CHARTER, "3")).words == "Enhanced"


@pytest.mark.parametrize("words", PLAN.grades)
def test_made_audits_come_to_the_grade_that_was_asked_for(words: str) -> None:
    assert grade(PLAN, graded("C-001", words).scores).words == words


# --- so far ------------------------------------------------------------------------------------


def test_nothing_answered_has_no_grade() -> None:
    assert grade(TINY, {}) == Grade("", None, "", (), False)
    assert grade(TINY, {}).sentence == "No grade yet."


def test_nothing_that_applies_has_no_grade_and_says_so() -> None:
    found = grade(TINY, scored(TINY, "X"))
    assert (found.words, found.percent, found.is_whole) == ("", None, True)
    assert found.sentence == "Nothing applies, so no grade follows."


def test_what_is_answered_so_far_has_a_grade_that_is_not_whole() -> None:
    found = grade(TINY, scored(TINY, "", P2="H"))
    assert found == Grade("Good", 50, "", (), False)
    assert found.sentence == "50% of weight so far."


def test_a_note_without_an_answer_is_no_answer() -> None:
    scores = scored(TINY, "Y", P1=Score("P1", "", "Look again."))
    assert not grade(TINY, scores).is_whole
    assert set(answers(TINY, scores)) == {"P2", "Q1"}


def test_percent_is_cut_so_that_it_never_looks_like_the_grade_above() -> None:
    sections = (
        AuditSection("P", "Plan", 69.6, (criterion("P1"),)),
        AuditSection("Q", "Quality", 30.4, (criterion("Q1"),)),
    )
    seventy = tiny(sections=sections, bands=(Band("Good", 70), Band("Poor", 0)), caps=())
    assert grade(seventy, scored(seventy, "Y", Q1="N")).sentence == "69% of weight."


def test_a_percent_on_the_edge_of_a_band_is_in_it_however_it_is_added_up() -> None:
    def section(number: int, weight: float) -> AuditSection:
        return AuditSection(f"S{number}", "", weight, (criterion(f"C{number}"),))

    sections = (*(section(number, 0.1) for number in range(7)), section(7, 0.3))
    edge = tiny(sections=sections, bands=(Band("Good", 70), Band("Poor", 0)), caps=())
    assert grade(edge, scored(edge, "Y", C7="N")).words == "Good"


@pytest.mark.parametrize("wrong", [Score("P1", "Z"), Score("Z9", "Y")])
def test_an_answer_that_the_instrument_does_not_know_is_told_and_not_left_out(wrong: Score) -> None:
    with pytest.raises(SendprepError, match="does not know: its file was edited") as told:
        grade(TINY, {wrong.criterion: wrong})
    assert wrong.criterion in told.value.happened
    assert "version 1 of Tiny audit" in told.value.happened


# --- what holds in every case ------------------------------------------------------------------

INSTRUMENTS = (PLAN, CHARTER, TINY)


@st.composite
def audited(draw: st.DrawFn) -> tuple[Instrument, Scores]:
    """An instrument and some answers, most of them good so that grades of every kind come up."""
    which = draw(st.sampled_from(INSTRUMENTS))
    keys = [one.key for one in which.scale]
    answer = st.sampled_from([keys[0]] * draw(st.integers(1, 12)) + keys + [""])
    return which, scored(which, "", **{one.code: draw(answer) for one in which.criteria})


def rank(which: Instrument, scores: Scores) -> int:
    """Return 0 for the best grade and more for each that is worse."""
    return which.grades.index(grade(which, scores).words)


def counted(which: Instrument, scores: Scores) -> list[str]:
    """Return the codes whose answer counts."""
    return [code for code, one in answers(which, scores).items() if one.points is not None]


@given(audited(), st.randoms(use_true_random=False))
def test_a_better_score_never_makes_a_grade_worse(
    case: tuple[Instrument, Scores], chance: Random
) -> None:
    which, scores = case
    codes = counted(which, scores)
    if not codes:
        return
    code = chance.choice(codes)
    keys = [one.key for one in which.scale if one.points is not None]
    better = chance.choice(keys[: keys.index(scores[code].choice) + 1])
    raised = scores | {code: Score(code, better)}
    assert rank(which, raised) <= rank(which, scores)
    assert (grade(which, raised).percent or 0) >= (grade(which, scores).percent or 0)


@given(audited(), st.data())
def test_what_does_not_apply_never_changes_the_grade_of_the_rest(
    case: tuple[Instrument, Scores], data: st.DataObject
) -> None:
    which, scores = case
    code = data.draw(st.sampled_from([one.code for one in which.criteria]))
    (not_applicable,) = (one.key for one in which.scale if one.points is None)
    rest = {other: one for other, one in scores.items() if other != code}
    without = grade(which, rest)
    marked = grade(which, rest | {code: Score(code, not_applicable)})
    assert replace(marked, is_whole=False) == replace(without, is_whole=False)


@given(audited())
def test_a_cap_never_makes_a_grade_better_and_names_only_statutory_fails(
    case: tuple[Instrument, Scores],
) -> None:
    which, scores = case
    free, capped = grade(replace(which, caps=()), scores), grade(which, scores)
    assert capped.percent == free.percent
    if capped.words == free.words:
        assert (capped.without_cap, capped.held_by) == ("", ())
        return
    assert which.grades.index(capped.words) > which.grades.index(free.words)
    assert capped.without_cap == free.words
    assert capped.held_by
    for code in capped.held_by:
        assert which.criterion(code).is_statutory
        assert which.choice(scores[code].choice).stance is Stance.NOT_MET


@given(audited(), st.randoms(use_true_random=False))
def test_the_order_of_scores_changes_nothing(
    case: tuple[Instrument, Scores], chance: Random
) -> None:
    which, scores = case
    shuffled = list(scores.items())
    chance.shuffle(shuffled)
    assert grade(which, dict(shuffled)) == grade(which, scores)


@given(audited())
def test_percent_is_that_of_exact_fractions(case: tuple[Instrument, Scores]) -> None:
    which, scores = case
    total = earned = Fraction()
    for section in which.sections:
        codes = [one.code for one in section.criteria if one.code in counted(which, scores)]
        for code in codes:
            part = Fraction(section.weight) / len(codes)
            total += part
            earned += part * Fraction(which.choice(scores[code].choice).points or 0)
    percent = grade(which, scores).percent
    assert percent == (pytest.approx(float(100 * earned / total), abs=1e-6) if total else None)


@given(audited(), st.integers(2, 50))
def test_only_the_weights_beside_one_another_matter(
    case: tuple[Instrument, Scores], times: int
) -> None:
    which, scores = case
    heavier = tuple(replace(one, weight=one.weight * times) for one in which.sections)
    assert grade(replace(which, sections=heavier), scores) == grade(which, scores)


def test_the_worst_of_several_caps_holds() -> None:
    caps = (Cap(2, "Poor", frozenset()), Cap(1, "Fair", frozenset("P")))
    three = tiny(bands=(Band("Good", 30), Band("Fair", 20), Band("Poor", 0)), caps=caps)
    assert grade(three, scored(three, "Y", P1="N")).words == "Fair"
    assert grade(three, scored(three, "Y", Q1="N")).words == "Good"
    both = grade(three, scored(three, "Y", P1="N", Q1="N"))
    assert (both.words, both.held_by, both.without_cap) == ("Poor", ("P1", "Q1"), "Good")
