"""Frames and draws come back as they were kept, are undone and redone, and are checked."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from bank_made import PASSPHRASE, dump, keep_a_draw, locked_bank, some_cases
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendprep.bank.backup import back_up
from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_frame import AgeBand, Case, Flag
from sendprep.domain.draw import draw, replaced
from sendprep.domain.identity import new_id
from sendprep.domain.sample import DrawPlan, Picking
from sendprep.domain.sample_frame import frame_of

ON = date(2026, 1, 31)
DAYS = st.none() | st.dates()
CODES = st.sampled_from(["ASD", "SLCN", "other", "missing", "16 plus"])
CASES = st.dictionaries(
    st.integers(0, 999).map("P{:03}".format),
    st.tuples(
        st.sampled_from(ListName),
        st.sampled_from(AgeBand),
        *(CODES, CODES, CODES, DAYS, DAYS, DAYS),
        st.frozensets(st.sampled_from(Flag)),
    ),
    min_size=3,
    max_size=12,
).map(lambda rows: tuple(Case(id_, *row) for id_, row in rows.items()))
ONE_BANK = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@ONE_BANK
@given(CASES)
def test_the_cases_of_a_frame_come_back_as_they_were_kept(
    bank: Bank, cases: tuple[Case, ...]
) -> None:
    with bank.change("Keep"):
        frame = bank.frames.put("A list", ON, cases)
    assert bank.frames.get(frame.id) == frame
    assert (frame.size, frame.counted_on) == (len(cases), ON)
    assert sorted(cases, key=lambda one: one.id) == list(bank.frames.cases(frame.id))


@ONE_BANK
@given(CASES, st.data())
def test_a_draw_comes_back_as_it_was_kept(
    bank: Bank, cases: tuple[Case, ...], data: st.DataObject
) -> None:
    plan = DrawPlan(
        size=2,
        seed=data.draw(st.text(st.characters(exclude_categories=["Cs"])).filter(str.strip)),
        by=data.draw(st.sampled_from([(), ("need",), ("need", "plan")])),
        picking=data.draw(st.sampled_from(Picking)),
        excluded=data.draw(st.sampled_from([{}, {cases[0].id: "Moved"}])),
    )
    drawn = draw(frame_of(cases), plan)
    for stratum in drawn.strata:
        if stratum.drawn and len(stratum.reserves) > 1:
            drawn = replaced(drawn, stratum.drawn[-1], "Ceased")
            drawn = replaced(drawn, drawn.replacements[-1].into, "Moved")
    with bank.change("Draw"):
        frame = bank.frames.put("A list", ON, cases)
        when = frame.made
        kept = KeptDraw(new_id(), frame.id, drawn, when, "Sam Carter")
        bank.draws.add(kept)
    assert bank.draws.get(kept.id) == kept
    assert kept in bank.draws.of_frame(drawn.frame_hash)
    assert bank.draws.sample(kept.id) == frozenset(drawn.ids)
    assert bank.draws.count() == len(bank.draws.all())


def test_minimums_by_stratum_come_back(bank: Bank) -> None:
    cases = some_cases()
    plan = DrawPlan(6, "x", ("need",), minimums={("ASD",): 5})
    with bank.change("Draw"):
        frame = bank.frames.put("A list", ON, cases)
        drawn = draw(frame_of(cases), plan)
        bank.draws.add(KeptDraw(new_id(), frame.id, drawn, frame.made, "Sam Carter"))
    assert [one.draw for one in bank.draws.all()] == [drawn]


def test_the_same_cases_are_kept_once(bank: Bank) -> None:
    cases = some_cases()
    with bank.change("Keep"):
        first = bank.frames.put("January", ON, cases)
        assert bank.frames.put("January again", ON, cases[::-1]) == first
        later = bank.frames.put("January", date(2026, 2, 1), cases)
        changed = bank.frames.put("January", ON, (replace(cases[0], reviewed=None), *cases[1:]))
    assert bank.frames.all() == [first, later, changed]
    assert later.register == first.register != changed.register
    assert bank.db.execute("select count(*) from registers").fetchone() == (2 * len(cases),)


def test_a_draw_is_undone_redone_and_told_in_the_history(bank: Bank) -> None:
    before = dump(bank)
    with bank.change("Draw 5 of 12 cases"):
        kept = keep_a_draw(bank)
    after = dump(bank)
    made = replaced(kept.draw, kept.draw.ids[-1], "Ceased").replacements[-1]
    with bank.change("Replace"):
        bank.draws.replace(kept.id, made)
    assert bank.draws.get(kept.id).draw.replacements == (*kept.draw.replacements, made)
    bank.undo()
    assert dump(bank) == after
    bank.undo()
    assert dump(bank) == before
    assert (bank.draws.all(), bank.frames.all()) == ([], [])
    bank.redo()
    assert bank.draws.all() == [kept]
    assert len(bank.frames.cases(kept.frame_id)) == kept.draw.frame
    draws = [step for step in bank.history.steps() if step.label == "Draw 5 of 12 cases"]
    changes = bank.history.changes(draws[0].id)
    assert {one.table for one in changes} == {"frames", "draws", "drawn"}


def test_removing_a_draw_leaves_its_frame_and_other_draws(bank: Bank) -> None:
    with bank.change("Draw"):
        first, second = keep_a_draw(bank, "one"), keep_a_draw(bank, "two")
    with bank.change("Remove"):
        bank.draws.remove(first.id)
    assert bank.draws.all() == [second]
    assert len(bank.frames.all()) == 1


def test_listeners_are_told_of_a_draw(bank: Bank) -> None:
    told: list[frozenset[str]] = []
    bank.listen(told.append)
    with bank.change("Draw"):
        keep_a_draw(bank)
    assert told == [frozenset({"frames", "draws", "drawn"})]


@pytest.mark.parametrize("get", [lambda b: b.frames.get("x"), lambda b: b.draws.get("x")])
def test_an_id_that_is_not_there_is_a_key_error(bank: Bank, get: Callable[[Bank], object]) -> None:
    with pytest.raises(KeyError):
        get(bank)


def test_a_backup_holds_the_cases_too(tmp_path: Path) -> None:
    (tmp_path / "copies").mkdir()
    with locked_bank(tmp_path) as bank:
        with bank.change("Draw"):
            kept = keep_a_draw(bank)
        copy = back_up(bank, tmp_path / "copies")
    with Bank.open(copy, PASSPHRASE, "Sam Carter") as again:
        assert again.draws.all() == [kept]
        assert len(again.frames.cases(kept.frame_id)) == kept.draw.frame
        assert check(again) == []


def _alter_a_case(bank: Bank) -> None:
    bank.db.execute("update registers set need = 'VI' where id = 'P00003'")


def _spoil_a_case(bank: Bank) -> None:
    bank.db.execute("update registers set age_band = 'old' where id = 'P00003'")


def _name_a_child(bank: Bank) -> None:
    bank.db.execute("update registers set id = 'Ada Okafor' where id = 'P00003'")


def _lose_the_cases(bank: Bank) -> None:
    bank.db.execute("delete from registers")


def _slip_a_case_in(bank: Bank) -> None:
    kept = bank.draws.all()[0]
    into = kept.draw.strata[0].reserves[1]
    bank.db.execute("pragma foreign_keys = off")
    with bank.change("Swap"):
        bank.db.execute(
            "update drawn set reason = '', replaced_by = null where replaced_by is not null"
        )
        (row,) = bank.db.execute(
            "select id from drawn where stratum = 0 order by place desc limit 1"
        ).fetchone()
        values = bank.db.table("drawn").get(row)
        bank.db.table("drawn").delete(row)
        values |= {"id": f"{kept.id}/{into}", "case_id": into}
        bank.db.table("drawn").insert(values)


@pytest.mark.parametrize(
    ("harm", "what"),
    [
        (_alter_a_case, "A case of a frame is not what was kept"),
        (_spoil_a_case, "A case of a frame cannot be read"),
        (_name_a_child, "A case of a frame cannot be read"),
        (_lose_the_cases, "The cases of a frame are missing"),
        (_slip_a_case_in, "A sample is not what its seed gives"),
    ],
)
def test_the_check_finds_what_was_done_to_a_draw(
    bank: Bank, harm: Callable[[Bank], None], what: str
) -> None:
    with bank.change("Draw"):
        keep_a_draw(bank)
    assert check(bank) == []
    harm(bank)
    assert {fault.what for fault in check(bank)} == {what}


def test_no_column_of_the_tables_has_room_for_who_a_child_is(bank: Bank) -> None:
    """A new field of a case, or column of these tables, has to be thought about here."""
    columns = {name: set(bank.db.table(name).columns_dict) for name in ("registers", "drawn")}
    kept = {"list", "age_band", "need", "phase", "setting", "issued", "updated", "reviewed"}
    assert columns["registers"] == kept | {"register", "id", "flags"}
    assert {one.name for one in fields(Case)} == kept | {"id", "flags"}
    own = {"id", "draw_id", "case_id", "stratum", "place", "replaced_by", "reason"}
    assert columns["drawn"] == own
