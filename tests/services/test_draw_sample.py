"""Samples are drawn from lists, kept, drawn again alike, and cases of them replaced."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bank_made import PASSPHRASE, dump, locked_bank, plain_bank
from cohorts_made import ON, PLANS, SUPPORT, Made, invented, table, workbook
from shared_data import shared

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.cohort import Column
from sendprep.domain.cohort_columns import Chosen
from sendprep.domain.sample import DrawPlan
from sendprep.errors import SendprepError
from sendprep.services.draw_sample import (
    ListedCases,
    draw_sample,
    newest_draw,
    read_cases,
    replace_case,
)

C = Column
BY_NEED = DrawPlan(20, "2026-11", ("need",))
HEADS = {C.ID: "Case ID", C.NEED: "Primary need", C.PHASE: "Phase", C.BORN: "DOB"}


@pytest.fixture(scope="module")
def made() -> Made:
    return invented(150, 7, each=0)


@pytest.fixture(scope="module")
def listed(made: Made, tmp_path_factory: pytest.TempPathFactory) -> ListedCases:
    return read_cases(workbook(tmp_path_factory.mktemp("lists") / "lists.xlsx", made), ON)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


def test_a_sample_is_drawn_and_kept_in_one_change(bank: Bank, listed: ListedCases) -> None:
    drawn = draw_sample(bank, listed, BY_NEED)
    assert bank.draws.all() == [drawn.kept]
    assert drawn.kept.officer == "Sam Carter"
    assert [step.label for step in bank.history.steps()] == ["Draw 20 of 300 cases"]
    needs = {case.id: case.need for case in listed.cases}
    assert len(set(drawn.kept.draw.ids)) == 20
    for stratum in drawn.kept.draw.strata:
        assert {needs[case] for case in stratum.drawn} <= {stratum.values[0]}
    frame = bank.frames.get(drawn.kept.frame_id)
    assert (frame.name, frame.size) == ("lists.xlsx", 300)
    assert Counter(bank.frames.cases(frame.id)) == Counter(listed.cases)
    bank.undo()
    assert bank.draws.all() == []


def test_another_bank_draws_the_same_cases(
    bank: Bank, tmp_path: Path, made: Made, listed: ListedCases
) -> None:
    first = draw_sample(bank, listed, BY_NEED).kept.draw
    turned = {which: rows[::-1] for which, rows in made.rows.items()}
    other = read_cases(workbook(tmp_path / "turned.xlsx", Made(turned), "%d/%m/%Y"), ON)
    (tmp_path / "other").mkdir()
    with locked_bank(tmp_path / "other") as another:
        assert draw_sample(another, other, BY_NEED).kept.draw == first


def test_the_very_same_sample_is_not_kept_twice(bank: Bank, listed: ListedCases) -> None:
    first = draw_sample(bank, listed, BY_NEED)
    now = replace_case(bank, first.kept.id, first.kept.draw.ids[0], "Plan ceased")
    steps = len(bank.history.steps())
    again = draw_sample(bank, listed, BY_NEED)
    assert again.kept == now
    assert "is kept already, with 1 replaced since." in again.remarks[-1]
    assert len(bank.history.steps()) == steps


def test_another_draw_from_the_same_cases_is_warned_of(bank: Bank, listed: ListedCases) -> None:
    assert not any("before" in one for one in draw_sample(bank, listed, BY_NEED).remarks)
    again = draw_sample(bank, listed, replace(BY_NEED, seed="luckier"))
    assert "drawn from these cases before, once" in again.remarks[-1]
    assert "“2026-11”" in again.remarks[-1]
    third = draw_sample(bank, listed, replace(BY_NEED, size=21))
    assert "2 times" in third.remarks[-1]
    assert len(bank.draws.all()) == 3
    assert len(bank.frames.all()) == 1


def test_a_case_is_replaced_in_one_change_and_undone(bank: Bank, listed: ListedCases) -> None:
    kept = draw_sample(bank, listed, BY_NEED).kept
    out = kept.draw.strata[0].drawn[0]
    now = replace_case(bank, kept.id, out, " Moved out of the area ")
    (made,) = now.draw.replacements
    assert (made.out, made.into) == (out, kept.draw.strata[0].reserves[0])
    assert made.reason == "Moved out of the area"
    assert out not in now.draw.ids
    assert newest_draw(bank) == now
    assert bank.history.steps()[0].label == f"Replace {out} in the sample by {made.into}"
    assert check(bank) == []
    bank.undo()
    assert bank.draws.get(kept.id) == kept


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("  ", "without a reason"),
        ("Mrs Okafor withdrew consent", "seems to hold a name with a title"),
        ("NHS 943 476 5919 has moved", "seems to hold an NHS number"),
    ],
)
def test_a_case_is_not_replaced_for_no_reason_or_one_that_tells_who_it_is(
    bank: Bank, listed: ListedCases, reason: str, said: str
) -> None:
    kept = draw_sample(bank, listed, BY_NEED).kept
    before = dump(bank)
    with pytest.raises(SendprepError, match=said):
        replace_case(bank, kept.id, kept.draw.ids[0], reason)
    assert dump(bank) == before


def test_a_bank_without_a_sample_says_so(bank: Bank) -> None:
    with pytest.raises(SendprepError, match="holds no sample yet"):
        newest_draw(bank)


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (replace(BY_NEED, size=301), "301 cases were asked for, and 300 can be drawn"),
        (replace(BY_NEED, by=("out_of_area",)), "no column that tells out of area"),
        (replace(BY_NEED, by=("shoe size",)), "no column that tells shoe size"),
        (replace(BY_NEED, seed=" "), "needs a seed"),
        (replace(BY_NEED, seed="born 12/03/2014"), "The seed seems to hold a date of birth"),
        (replace(BY_NEED, excluded={"P99999": "Moved"}), "P99999 is excluded, but is not"),
        (
            replace(BY_NEED, excluded={"P00001": "Ring 01632 960 983"}),
            "The reason for an exclusion seems to hold a phone number",
        ),
    ],
)
def test_what_cannot_be_drawn_is_refused_and_nothing_is_kept(
    bank: Bank, listed: ListedCases, plan: DrawPlan, said: str
) -> None:
    before = dump(bank)
    with pytest.raises(SendprepError, match=said) as refusal:
        draw_sample(bank, listed, plan)
    assert "Nothing was drawn." in str(refusal.value)
    assert dump(bank) == before
    assert bank.db.execute("select count(*) from registers").fetchone() == (0,)


def test_only_one_list_can_be_the_frame(made: Made, tmp_path: Path) -> None:
    file = workbook(tmp_path / "lists.xlsx", made)
    both, plans = read_cases(file, ON), read_cases(file, ON, only=PLANS)
    assert both.remarks[-1] == "The frame holds both lists: 150 of List_1 and 150 of List_2."
    assert {case.list for case in plans.cases} == {PLANS}
    assert len(plans.cases) == 150
    assert "both lists" not in " ".join(plans.remarks)


def test_a_table_is_the_list_that_is_asked_for(made: Made, tmp_path: Path) -> None:
    file = table(tmp_path / "children.csv", PLANS, made.rows[PLANS], HEADS)
    assert {case.list for case in read_cases(file, ON).cases} == {SUPPORT}
    assert {case.list for case in read_cases(file, ON, only=PLANS).cases} == {PLANS}


def test_three_headings_make_a_frame(made: Made, tmp_path: Path) -> None:
    heads = {C.ID: "id", C.NEED: "need", C.PHASE: "phase"}
    file = table(tmp_path / "frame.csv", PLANS, made.rows[PLANS], heads)
    listed = read_cases(file, ON)
    assert listed.groups == ("need", "phase", "setting", "plan")
    assert len(listed.cases) == 150


def test_a_group_must_be_told_by_every_list(made: Made, tmp_path: Path) -> None:
    file = table(tmp_path / "frame.csv", PLANS, made.rows[PLANS], HEADS)
    assert read_cases(file, ON, only=PLANS).groups == ("need", "age_band", "phase", "setting")


def test_a_file_with_a_name_in_its_name_is_kept_without_it(
    bank: Bank, made: Made, tmp_path: Path
) -> None:
    file = table(tmp_path / "Mrs Okafor's list.csv", PLANS, made.rows[PLANS], HEADS)
    kept = draw_sample(bank, read_cases(file, ON), BY_NEED).kept
    assert bank.frames.get(kept.frame_id).name == "a list whose file name is not kept"


def test_cases_with_one_id_are_refused(bank: Bank, made: Made, tmp_path: Path) -> None:
    rows = [*made.rows[PLANS], made.rows[PLANS][3]]
    file = table(tmp_path / "frame.csv", PLANS, rows, HEADS)
    with pytest.raises(SendprepError, match="2 cases of the frame have the id P00003"):
        draw_sample(bank, read_cases(file, ON), BY_NEED)
    assert bank.frames.all() == []


def test_ids_that_hold_a_name_are_refused_where_no_column_tells_it(
    made: Made, tmp_path: Path
) -> None:
    rows = [row | {C.ID: f"Grace {at}"} for at, row in enumerate(made.rows[PLANS][:3])]
    file = table(tmp_path / "frame.csv", PLANS, [*made.rows[PLANS][3:], *rows], HEADS)
    with pytest.raises(SendprepError, match="The IDs of 3 cases seem to hold a name"):
        read_cases(file, ON)


def test_a_case_without_an_id_is_known_by_its_row(made: Made, tmp_path: Path) -> None:
    rows = [row | {C.ID: ""} for row in made.rows[PLANS][:3]]
    file = table(tmp_path / "frame.csv", PLANS, rows, HEADS)
    listed = read_cases(file, ON, only=PLANS)
    assert [one.id for one in listed.cases] == ["List_1 row 2", "List_1 row 3", "List_1 row 4"]


def test_columns_may_be_chosen(made: Made, tmp_path: Path) -> None:
    file = table(tmp_path / "f.csv", PLANS, made.rows[PLANS], HEADS | {C.NEED: "Why here"})
    assert "need" not in read_cases(file, ON).groups
    assert "need" in read_cases(file, ON, Chosen({"Why here": C.NEED})).groups


def test_the_invented_cohort_is_sampled_as_it_is_shared(tmp_path: Path) -> None:
    file = shared("annex-a/invented-cohort.xlsx")
    listed = read_cases(file, date(2026, 3, 31), only=PLANS)
    plan = DrawPlan(60, "2026", ("need", "phase"), least=1)
    with locked_bank(tmp_path) as bank:
        with pytest.raises(SendprepError, match="minimums of 58 strata"):
            draw_sample(bank, listed, replace(plan, size=40))
        drawn = draw_sample(bank, listed, plan).kept.draw
    with Bank.open(bank.path, PASSPHRASE, "Sam Carter") as again:
        assert [one.draw for one in again.draws.all()] == [drawn]
        assert check(again) == []
    assert (drawn.frame, len(drawn.ids)) == (3562, 60)
    assert all(1 <= len(one.drawn) <= one.frame for one in drawn.strata)
