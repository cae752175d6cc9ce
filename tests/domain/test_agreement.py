"""Agreement of two auditors: known figures, honest intervals, sentences that say what it means."""

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sendprep.domain.agreement import Agreement, agreement
from sendprep.domain.agreement_words import sentences
from sendprep.errors import SendprepError

FOUR = ("Inadequate", "Requires improvement", "Good", "Outstanding")
pairs_of_four = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=40)


def of_table(table: list[list[int]], grades: tuple[str, ...]) -> Agreement:
    pairs = [
        (first, second)
        for first, row in enumerate(table)
        for second, cases in enumerate(row)
        for _ in range(cases)
    ]
    return agreement(pairs, grades)


def by_definition(pairs: list[tuple[int, int]]) -> float:
    """Return kappa as one less the disagreement seen over that of all pairings."""
    seen = sum(abs(a - b) for a, b in pairs) / len(pairs)
    by_chance = sum(abs(a - b) for a, _ in pairs for _, b in pairs) / len(pairs) ** 2
    return 1 - seen / by_chance


def test_kappa_of_two_grades_is_cohens_own() -> None:
    seen = of_table([[20, 5], [10, 15]], ("no", "yes"))
    assert seen.kappa is not None
    assert seen.kappa.value == pytest.approx(0.4)
    assert (seen.exact.yes, seen.within_one.yes, seen.cases) == (35, 50, 50)


@given(pairs_of_four)
@example([(0, 2), (2, 0)])
def test_kappa_is_what_its_definition_says(pairs: list[tuple[int, int]]) -> None:
    seen = agreement(pairs, FOUR)
    if len({grade for pair in pairs for grade in pair}) == 1:
        assert seen.kappa is None
        return
    assert seen.kappa is not None
    assert seen.kappa.value == pytest.approx(by_definition(pairs))
    assert -1 <= seen.kappa.low <= seen.kappa.value <= seen.kappa.high <= 1


@given(pairs_of_four)
def test_every_case_is_counted_once(pairs: list[tuple[int, int]]) -> None:
    seen = agreement(pairs, FOUR)
    assert seen.cases == len(pairs)
    assert seen.exact.yes + seen.second_lower + seen.second_higher == len(pairs)
    assert seen.exact.yes <= seen.within_one.yes <= len(pairs)
    assert sum(seen.given) == 2 * len(pairs)


@given(pairs_of_four)
def test_order_of_cases_and_who_was_first_change_nothing(pairs: list[tuple[int, int]]) -> None:
    seen, turned = agreement(pairs, FOUR), agreement([(b, a) for a, b in reversed(pairs)], FOUR)
    assert seen.exact == turned.exact
    assert seen.second_lower == turned.second_higher
    if seen.kappa and turned.kappa:
        assert seen.kappa.value == pytest.approx(turned.kappa.value)
        assert seen.kappa.low == pytest.approx(turned.kappa.low)


@pytest.mark.parametrize("common", [(0.25, 0.25, 0.25, 0.25), (0.02, 0.08, 0.8, 0.1)])
@pytest.mark.parametrize("agreed", [0.3, 0.8, 0.95])
def test_interval_of_twelve_cases_holds_the_truth(common: tuple[float, ...], agreed: float) -> None:
    """Auditors copy each other's grade with a chance, and kappa is that chance."""
    drawn = random.Random(12)
    held = told = 0
    for _ in range(700):
        firsts = drawn.choices(range(4), common, k=12)
        others = drawn.choices(range(4), common, k=12)
        pairs = [
            (first, first if drawn.random() < agreed else other)
            for first, other in zip(firsts, others, strict=True)
        ]
        kappa = agreement(pairs, FOUR).kappa
        if kappa:
            told += 1
            held += kappa.low <= agreed <= kappa.high
    assert held / told > 0.9


def test_more_cases_narrow_the_interval() -> None:
    few, many = (of_table([[4 * k, k], [k, 4 * k]], ("no", "yes")).kappa for k in (1, 20))
    assert few and many
    assert few.value == many.value
    assert many.high - many.low < (few.high - few.low) / 2


def test_few_cases_are_said_to_be_few() -> None:
    seen = agreement([(2, 2)] * 5 + [(1, 2), (1, 1), (3, 2), (0, 0), (0, 1), (1, 1), (2, 2)], FOUR)
    assert sentences(seen) == (
        "12 cases were graded by two auditors.",
        "They gave the same grade to 9 of 12 (75%, likely 47% to 91%).",
        "They were at most one grade apart on 12 of 12 (100%, likely 76% to 100%).",
        "The second auditor graded 1 lower and 2 higher.",
        "Weighted kappa is 0.68, likely (95% confidence) between 0.19 and 0.89: "
        "1 is full agreement, 0 is what chance alone gives.",
        "With fewer than 30 cases chance decides much of this, "
        "so call it neither good nor poor agreement yet.",
    )


def test_one_grade_for_all_is_said_to_show_little() -> None:
    said = " ".join(sentences(agreement([(2, 2)] * 40, FOUR)))
    assert "kappa cannot be told, because every case was given one grade by both" in said
    assert "fewer than 30" not in said


def test_skewed_grades_and_chance_are_named() -> None:
    said = sentences(agreement([(2, 2)] * 45 + [(1, 2), (2, 1), (2, 3), (3, 2), (2, 1)], FOUR))
    assert "So it may be no better than chance." in said
    assert any(one.startswith("Good is 75% of all grades given or more; where") for one in said)


def test_many_cases_that_agree_have_no_warning() -> None:
    said = sentences(of_table([[20, 2], [2, 20]], ("not met", "met")))
    assert len(said) == 4, "two grades are never more than one apart"
    assert "chance decides" not in " ".join(said)


def test_what_is_no_agreement_is_refused() -> None:
    with pytest.raises(SendprepError, match="No case has been graded twice"):
        agreement([], FOUR)
    for pair in ((0, 4), (-1, 0)):
        with pytest.raises(ValueError, match="not both of 4"):
            agreement([pair], FOUR)
    with pytest.raises(ValueError, match="two grades or more"):
        agreement([(0, 0)], ("only",))
