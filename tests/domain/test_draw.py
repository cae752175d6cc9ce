"""A draw can be repeated, gives each case its chance, and never draws too many or too few."""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sendprep.domain.draw import draw, frame_hash, replaced
from sendprep.domain.draw_words import method_statement
from sendprep.domain.sample import DrawPlan, FrameCase, Picking
from sendprep.errors import SendprepError

NEEDS = ("ASD", "SEMH", "SLCN")
PHASES = ("Primary", "Secondary")


def frame(size: int) -> list[FrameCase]:
    return [
        FrameCase(f"C{n:04}", {"need": NEEDS[n % 3], "phase": PHASES[n % 7 == 0]})
        for n in range(1, size + 1)
    ]


PLAN = DrawPlan(12, "2026-11", ("need", "phase"))
DRAWN = (
    *("C0033", "C0030", "C0039", "C0015", "C0010", "C0031"),
    *("C0004", "C0028", "C0032", "C0023", "C0047", "C0035"),
)


def test_the_same_seed_draws_the_same_cases_for_ever() -> None:
    drawn = draw(frame(60), PLAN)
    assert drawn.frame_hash == "5791d5b2c18d43fefc514fe4e1e7e4ce00c6652d1f66b6efbc02709eb93b1e8a"
    assert drawn.ids == DRAWN


def test_another_process_draws_the_same() -> None:
    code = "from test_draw import *; print(*draw(frame(60), PLAN).ids)"
    paths = (str(Path(__file__).parent), *sys.path)
    said = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": os.pathsep.join(paths)},
    ).stdout
    assert tuple(said.split()) == DRAWN


cases_of = st.dictionaries(
    st.text("ABC123é", min_size=1, max_size=5),
    st.fixed_dictionaries(
        {"need": st.sampled_from(NEEDS), "phase": st.sampled_from(("", *PHASES))}
    ),
    min_size=1,
    max_size=40,
).map(lambda found: [FrameCase(*item) for item in found.items()])


@st.composite
def draws(make: st.DrawFn) -> tuple[list[FrameCase], DrawPlan]:
    cases = make(cases_of)
    ids = [case.id for case in cases]
    out = make(st.sets(st.sampled_from(ids), max_size=len(ids) - 1))
    left = len(ids) - len(out)
    size = make(st.integers(1, left))
    by = make(st.sampled_from([(), ("need",), ("phase", "need")]))
    strata = len({tuple(case.groups[name] for name in by) for case in cases})
    return cases, DrawPlan(
        size,
        make(st.text(min_size=1).filter(str.strip)),
        by,
        make(st.sampled_from(Picking)),
        least=make(st.integers(0, size // strata)),
        excluded={case: make(st.sampled_from(["ceased", "moved"])) for case in sorted(out)},
    )


@given(draws())
def test_no_draw_is_too_large_or_small_or_holds_a_case_twice(
    planned: tuple[list[FrameCase], DrawPlan],
) -> None:
    cases, plan = planned
    drawn = draw(cases, plan)
    assert len(drawn.ids) == len(set(drawn.ids)) == plan.size
    assert sum(one.excluded for one in drawn.strata) == len(plan.excluded)
    every: list[str] = []
    for one in drawn.strata:
        held = len(one.drawn) + len(one.reserves)
        assert held + one.excluded == one.frame
        assert len(one.drawn) >= min(plan.least, held)
        every += [*one.drawn, *one.reserves]
    assert sorted([*every, *plan.excluded]) == sorted(case.id for case in cases)
    if plan.least == 0:
        left = sum(one.frame - one.excluded for one in drawn.strata)
        for one in drawn.strata:
            assert abs(len(one.drawn) * left - plan.size * (one.frame - one.excluded)) < left


@given(draws(), st.randoms())
def test_order_of_the_frame_changes_nothing(
    planned: tuple[list[FrameCase], DrawPlan], chance: Random
) -> None:
    cases, plan = planned
    mixed = chance.sample(cases, len(cases))
    assert draw(mixed, plan) == draw(cases, plan)


@pytest.mark.parametrize("picking", Picking)
def test_every_case_of_a_stratum_is_equally_likely(picking: Picking) -> None:
    cases, draws_made = frame(30), 1500
    often: Counter[str] = Counter()
    for seed in range(draws_made):
        drawn = draw(cases, DrawPlan(9, str(seed), ("need",), picking))
        assert [len(one.drawn) for one in drawn.strata] == [3, 3, 3]
        often.update(drawn.ids)
    expected = draws_made * 0.3
    assert len(often) == 30
    assert sum((times - expected) ** 2 / expected for times in often.values()) < 70


def test_systematic_draw_takes_equal_steps() -> None:
    drawn = draw(frame(60), DrawPlan(12, "x", picking=Picking.SYSTEMATIC))
    places = [int(case[1:]) for case in drawn.ids]
    assert {b - a for a, b in pairwise(places)} == {5}


def test_larger_sample_of_a_seed_holds_the_smaller() -> None:
    small, large = (draw(frame(60), DrawPlan(size, "x")).ids for size in (10, 20))
    assert large[:10] == small


def test_excluding_a_case_that_was_drawn_moves_up_one_reserve_only() -> None:
    plan = DrawPlan(10, "x")
    before = draw(frame(60), plan)
    out = before.ids[4]
    after = draw(frame(60), replace(plan, excluded={out: "plan ceased"}))
    assert set(after.ids) == {*before.ids, before.strata[0].reserves[0]} - {out}


def test_frame_has_one_hash_until_a_case_changes() -> None:
    cases = frame(20)
    assert frame_hash(cases) == frame_hash(cases[::-1])
    changed = [FrameCase(cases[0].id, {**cases[0].groups, "need": "HI"}), *cases[1:]]
    assert len({frame_hash(some) for some in (cases, cases[1:], changed)}) == 3


def test_case_is_replaced_by_the_next_reserve_of_its_stratum() -> None:
    drawn = draw(frame(60), PLAN)
    stratum = drawn.strata[0]
    out = stratum.drawn[0]
    once = replaced(drawn, out, " parent asked us not to ")
    twice = replaced(once, stratum.reserves[0], "moved away")
    assert once.ids[0] == stratum.reserves[0]
    assert twice.ids == (stratum.reserves[1], *drawn.ids[1:])
    assert once.replacements[0].reason == "parent asked us not to"
    assert drawn.replacements == ()


@given(draws(), st.data())
@settings(max_examples=50)
def test_replacing_keeps_every_stratum_at_its_size(
    planned: tuple[list[FrameCase], DrawPlan], data: st.DataObject
) -> None:
    drawn = first = draw(*planned)
    gone = set()
    for _ in range(6):
        out = data.draw(st.sampled_from(drawn.ids))
        try:
            drawn = replaced(drawn, out, "moved away")
        except SendprepError:
            continue
        gone.add(out)
    assert not gone & set(drawn.ids), "nothing that was replaced comes back"
    for one in first.strata:
        now = drawn.ids_of(one)
        assert len(set(now)) == len(one.drawn)
        assert set(now) <= {*one.drawn, *one.reserves}


@pytest.mark.parametrize(
    ("cases", "change", "said"),
    [
        ([], {}, "The frame holds no case."),
        (frame(9), {"size": 10, "by": ()}, "10 cases were asked for, and 9 can be drawn."),
        (frame(9), {"size": 0}, "A sample holds one case at least."),
        (frame(9) + frame(1), {}, "2 cases of the frame have the id C0001."),
        ([FrameCase(" ", {"need": "ASD", "phase": ""})], {}, "has no id"),
        (frame(20), {"by": ("setting",)}, "No case of the frame has the group setting."),
        (frame(20), {"seed": " "}, "A draw needs a seed"),
        (frame(20), {"excluded": {"C9999": "ceased"}}, "C9999 is excluded, but is not in"),
        (frame(20), {"excluded": {"C0001": ""}}, "C0001 cannot be excluded without a reason."),
        (frame(20), {"least": -1}, "never below 0"),
        (frame(60), {"least": 3}, "The minimums of 6 strata come to"),
        (frame(60), {"minimums": {("HI", "Primary"): 1}}, "no stratum HI / Primary"),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_a_sentence(
    cases: list[FrameCase], change: dict[str, object], said: str
) -> None:
    with pytest.raises(SendprepError, match=said) as refusal:
        draw(cases, replace(PLAN, **change))  # type: ignore[arg-type]
    assert "Nothing was drawn." in str(refusal.value)


def test_what_cannot_be_replaced_is_refused_with_a_sentence() -> None:
    drawn = draw(frame(3), DrawPlan(3, "x"))
    for out, reason, said in (
        ("C0009", "moved", "is not in the sample"),
        ("C0001", " ", "without a reason"),
        ("C0001", "moved", "no case left in reserve"),
    ):
        with pytest.raises(SendprepError, match=said):
            replaced(drawn, out, reason)


def test_minimum_of_one_stratum_is_kept() -> None:
    rare = ("SLCN", "Secondary")
    drawn = draw(frame(60), replace(PLAN, minimums={rare: 2}))
    assert {one.values: len(one.drawn) for one in drawn.strata}[rare] == 2


def test_statement_tells_all_that_it_takes_to_draw_again() -> None:
    ceased = {f"C{n:04}": "plan ceased" for n in range(1, 9)}
    moved = {f"C{n:04}": "moved away" for n in range(10, 16)}
    plan = replace(PLAN, least=1, excluded={**ceased, **moved})
    drawn = draw(frame(60), plan)
    assert drawn.method == "stratified"
    assert method_statement(drawn) == (
        f"Cases in the frame: 60. Its SHA-256 is {drawn.frame_hash}.",
        "Excluded before the draw: plan ceased 8; moved away 6 (14 in all).",
        "The cases were put in 6 strata by need and phase, and 12 were shared out among them in "
        "proportion to their size, by largest remainder.",
        "Every stratum was given at least 1, or all that it had.",
        "So in shares of all cases each stratum weighs as much as it holds of the frame.",
        "In each stratum cases were taken in an order set by chance, each as likely as any other.",
        "Chance came from SHA-256 in counter mode, started by the seed “2026-11”, the SHA-256 of "
        "the frame and the name of the stratum: the same frame, exclusions and seed give the same "
        "cases on any computer.",
        "A case that could not be audited was replaced by the next reserve of its stratum, in an "
        "order that chance had fixed at the draw, and the reason was kept.",
        "No case has been replaced.",
    )


def test_statement_of_a_simple_draw_speaks_of_no_strata() -> None:
    said = method_statement(draw(frame(60), DrawPlan(12, "x", picking=Picking.SYSTEMATIC)))
    assert said[1:3] == (
        "No case was excluded before the draw.",
        "The sample is 12 of these cases, taken at equal steps down the list of ids from a start "
        "set by chance, each as likely as any other.",
    )


def test_statement_says_no_small_number_of_children() -> None:
    out = {"C0001": "died", **{f"C{n:04}": "plan ceased" for n in range(2, 9)}}
    drawn = draw(frame(60), DrawPlan(12, "x", excluded=out))
    told = method_statement(replaced(drawn, drawn.ids[0], "moved away"))
    assert told[1] == "Excluded before the draw: plan ceased; died (8 in all)."
    assert told[-1] == "Replaced: moved away (numbers too small to print)."
    sentence = method_statement(replaced(drawn, drawn.ids[0], "The family has moved away."))[-1]
    assert sentence == "Replaced: The family has moved away (numbers too small to print)."


def test_statement_names_strata_without_a_case_by_their_number() -> None:
    drawn = draw(frame(60), replace(PLAN, size=3))
    assert "No case was drawn from 3 of them: the sample says nothing about those." in (
        method_statement(drawn)
    )
