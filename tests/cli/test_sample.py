"""`sendprep sample` and `sendprep replace`, as a script would call them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from bank_made import PASSPHRASE, locked_bank, plain_bank
from cohorts_made import PLANS, invented, table, workbook
from shared_data import shared

from sendprep.bank.bank import Bank
from sendprep.cli.commands import run
from sendprep.domain.cohort import Column

C = Column
HEADS = {C.ID: "Unique ID", C.NEED: "Primary need", C.PHASE: "Phase", C.ISSUED: "Plan start date"}
DRAW = ["--size", "20", "--by", "need,phase", "--seed", "2026"]


@pytest.fixture(scope="module")
def frame(tmp_path_factory: pytest.TempPathFactory) -> str:
    rows = invented(200, 5, each=0).rows[PLANS]
    return str(table(tmp_path_factory.mktemp("lists") / "plans.csv", PLANS, rows, HEADS))


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[str]:
    with plain_bank(tmp_path) as made:
        pass
    yield str(made.path)


def ran(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(list(arguments), lambda bank: 0)
    return code, *capsys.readouterr()


def test_json_is_as_documented_and_the_sample_is_kept(bank, frame, capsys):
    code, out, err = ran(capsys, "sample", bank, "--frame", frame, *DRAW, "--json")
    assert (code, err) == (0, "")
    said = json.loads(out)
    assert list(said) == [
        *(
            "id",
            "method",
            "seed",
            "counted_on",
            "frame_hash",
            "size",
            "frame",
            "strata",
            "ids",
            "replaced",
        ),
        *("adequacy", "remarks"),
    ]
    assert said["method"][0].startswith("The frame is plans.csv; ages in it are those of ")
    assert said["method"][1] == f"Cases in the frame: 200. Its SHA-256 is {said['frame_hash']}."
    assert (said["seed"], said["size"], said["frame"], said["replaced"]) == ("2026", 20, 200, [])
    assert len(set(said["ids"])) == 20
    assert sum(one["sample"] for one in said["strata"]) == 20
    assert sum(one["frame"] for one in said["strata"]) == 200
    first = said["strata"][0]
    assert list(first) == ["group", "values", "frame", "excluded", "sample", "margin"]
    assert first["group"] == " / ".join(first["values"].values())
    assert list(first["values"]) == ["need", "phase"]
    assert all((one["margin"] is None) == (one["sample"] == 0) for one in said["strata"])
    assert said["adequacy"]["needed"] == {"5": 132, "10": 66, "15": 36}
    assert said["adequacy"]["margin"] == pytest.approx(19.3, abs=0.2)
    with Bank.open(Path(bank), None, "Sam Carter") as opened:
        (kept,) = opened.draws.all()
    assert (kept.id, list(kept.draw.ids)) == (said["id"], said["ids"])


def test_the_same_seed_draws_the_same_in_another_bank_and_another_seed_does_not(
    bank, frame, capsys, tmp_path, monkeypatch
):
    monkeypatch.setenv("SENDPREP_PASSPHRASE", PASSPHRASE)
    (tmp_path / "other").mkdir()
    with locked_bank(tmp_path / "other") as other:
        pass
    draws = [
        json.loads(ran(capsys, "sample", one, "--frame", frame, *how, "--json")[1])
        for one, how in ((bank, DRAW), (str(other.path), DRAW), (bank, [*DRAW[:-1], "2027"]))
    ]
    assert draws[0]["ids"] == draws[1]["ids"] != draws[2]["ids"]
    assert draws[0]["frame_hash"] == draws[1]["frame_hash"] == draws[2]["frame_hash"]
    assert draws[1]["remarks"] == []
    assert "drawn from these cases before" in draws[2]["remarks"][0]


def test_people_read_a_table_the_method_and_whether_it_is_enough(bank, frame, capsys):
    by = ["--size", "40", "--by", "need", "--seed", "a word", "--minimum", "2"]
    code, out, _ = ran(capsys, "sample", bank, "--frame", frame, *by)
    assert code == 0
    head, *lines = out.splitlines()
    assert head.split() == ["Stratum", "Frame", "Sample", "Out", "by,", "at", "most"]
    rows = [line.split() for line in lines[: lines.index("")]]
    assert {row[0] for row in rows} <= {
        *("ASD", "SEMH", "SLCN", "MLD", "SLD", "HI", "VI", "PD", "SPLD")
    }
    assert sum(int(row[2]) for row in rows) == 40
    assert all(int(row[2]) >= 2 and row[4] == "points" for row in rows)
    assert "Every stratum was given at least 2" in out
    assert "Is it enough? A sample of 40 can be 14 points out either way. Needed: 132" in out
    _, _, err = ran(capsys, "sample", bank, "--frame", frame, *by)
    assert err.startswith("Look: This sample was drawn on ")


def test_a_simple_systematic_draw_leaves_out_what_is_excluded(bank, frame, capsys):
    how = ["--size", "199", "--seed", "x", "--systematic", "--exclude", "P00007=Moved = away"]
    code, out, _ = ran(capsys, "sample", bank, "--frame", frame, *how, "--json")
    said = json.loads(out)
    assert code == 0
    assert "P00007" not in said["ids"]
    assert [one["excluded"] for one in said["strata"]] == [1]
    assert said["strata"][0]["group"] == "all cases"
    assert "at equal steps" in " ".join(said["method"])


def test_a_case_is_replaced_in_the_newest_sample(bank, frame, capsys):
    drawn = json.loads(ran(capsys, "sample", bank, "--frame", frame, *DRAW, "--json")[1])
    out = drawn["ids"][0]
    code, said, _ = ran(capsys, "replace", bank, out, "--reason", "Plan ceased", "--json")
    made = json.loads(said)
    assert code == 0
    assert (made["out"], made["reason"]) == (out, "Plan ceased")
    again = json.loads(ran(capsys, "sample", bank, "--frame", frame, *DRAW, "--json")[1])
    assert again["replaced"] == [made]
    assert [made["into"], *drawn["ids"][1:]] == again["ids"]
    code, said, _ = ran(capsys, "replace", bank, made["into"], "--reason", "Moved")
    assert said.endswith(f" takes the place of {made['into']}: Moved.\n")


def test_without_a_sample_nothing_is_replaced(bank, capsys):
    code, out, err = ran(capsys, "replace", bank, "P00001", "--reason", "Moved")
    assert (code, out) == (1, "")
    assert err.startswith("This bank holds no sample yet.")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("--size 201 --seed x", "201 cases were asked for, and 200 can be drawn."),
        ("--size 0 --seed x", "A sample holds one case at least."),
        ("--size 9 --seed x --by looked_after", "The list has no column that tells looked after"),
        ("--size 9 --seed x --by need --minimum 5", "The minimums of 9 strata come to 45 cases"),
        ("--size 9 --seed x --exclude P99=Moved", "P99 is excluded, but is not in the frame."),
        ("--size 9 --seed x --list List_3", ""),
        ("--size 9 --seed x --by shoes", ""),
        ("--size 9 --seed x --exclude P00001", ""),
        ("--size 9 --seed x --column Reference", ""),
        ("--size nine --seed x", ""),
        ("--size 9", ""),
        ("--seed x", ""),
    ],
)
def test_what_cannot_be_drawn_is_refused_or_misuse_and_keeps_nothing(
    bank, frame, capsys, arguments, said
):
    code, out, err = ran(capsys, "sample", bank, "--frame", frame, *arguments.split(), "--json")
    assert (code, out) == (1 if said else 2, "")
    assert err.startswith(said)
    with Bank.open(Path(bank), None, "Sam Carter") as opened:
        assert opened.history.steps() == []


def test_an_unknown_group_is_answered_with_those_there_are(bank, frame, capsys):
    _, _, err = ran(capsys, "sample", bank, "--frame", frame, *DRAW, "--by", "need,shoes")
    assert "there is no group “shoes”. Groups: need, age_band, phase, setting, plan" in err


@pytest.mark.parametrize("by", ["Need, Phase", "phase,need,phase", " age-band "])
def test_groups_may_be_written_as_people_do(bank, capsys, tmp_path, by):
    file = workbook(tmp_path / "lists.xlsx", invented(40, 3, each=0))
    how = ["--size", "9", "--seed", "x", "--by", by, "--json"]
    code, out, _ = ran(capsys, "sample", bank, "--frame", str(file), *how)
    assert code == 0
    groups = [one.strip().lower().replace("-", "_") for one in by.split(",")]
    assert list(json.loads(out)["strata"][0]["values"]) == list(dict.fromkeys(groups))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("shopping.csv", "Item,Price\nApples,3\n"),
        ("empty.csv", ""),
        ("headings.csv", "Unique ID,Need,Phase\n"),
        ("without ids.csv", "UPN,Need,Phase,DOB\n,ASD,Primary,1/2/2015\n"),
        ("letter.pdf", "not a table"),
        ("broken.xlsx", "not a workbook"),
    ],
)
def test_a_file_that_is_no_frame_is_refused_with_a_sentence(bank, capsys, tmp_path, name, content):
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    code, out, err = ran(capsys, "sample", bank, "--frame", str(file), *DRAW, "--json")
    assert (code, out) == (1, "")
    assert "Traceback" not in err
    assert err.strip().endswith((".", "”"))


def test_a_missing_frame_is_refused_with_a_sentence(bank, capsys, tmp_path):
    code, _, err = ran(capsys, "sample", bank, "--frame", str(tmp_path / "none.csv"), *DRAW)
    assert code == 1
    assert "none.csv" in err


def test_the_invented_cohort_is_drawn_from_as_it_is_shared(bank, capsys):
    file = shared("annex-a/invented-cohort.xlsx")
    code, out, _ = ran(capsys, "sample", bank, "--frame", str(file), *DRAW, "--json")
    said = json.loads(out)
    assert (code, said["frame"], len(said["ids"])) == (0, 6620, 20)
    assert said["remarks"][-1] == "The frame holds both lists: 3,562 of List_1 and 3,058 of List_2."
