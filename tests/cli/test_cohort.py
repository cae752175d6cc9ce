"""The command that checks lists of children."""

import json
from collections import defaultdict

import pytest
from cohorts_made import PLANS, SUPPORT, invented, table, workbook
from shared_data import shared

from sendprep.cli.commands import run
from sendprep.domain.cohort import ASKED, Column

DAY = ["--on", "2026-11-02"]


def cohort(*arguments: object) -> int:
    return run(["cohort", *map(str, arguments)], lambda bank: 0)


def ids(out: str) -> dict[str, set[str]]:
    found = defaultdict(set)
    for fault in json.loads(out)["faults"]:
        found[fault["rule"]].add(fault["id"])
    return dict(found)


def test_the_invented_cohort_has_the_planted_faults_and_no_others(capsys):
    expected = json.loads(shared("annex-a/invented-cohort-planted.json").read_text("utf-8"))
    assert cohort(shared("annex-a/invented-cohort.xlsx"), "--json", *DAY) == 0
    out = capsys.readouterr().out
    planted = {rule: set(found) for rule, found in expected["planted"].items()}
    wrong = planted["upn-check-letter"]  # all of them have the same, so they repeat it too
    planted["109"] = {one for one in wrong if one.startswith("P")}
    planted["209"] = {one for one in wrong if one.startswith("S")}
    assert json.loads(out)["rows"] == expected["rows"]
    assert ids(out) == planted
    assert len(json.loads(out)["faults"]) == sum(map(len, planted.values()))


def test_the_public_example_is_read(capsys):
    assert cohort(shared("annex-a/fake_sen.xlsx"), "--json", *DAY) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["rows"] == {"List_1": 2, "List_2": 2}
    assert {"rule": "102b", "list": "List_1", "id": "will"}.items() <= printed["faults"][0].items()


def test_faults_are_printed_as_documented(tmp_path, capsys):
    assert cohort(workbook(tmp_path / "a.xlsx", invented(60, 4)), "--json", *DAY) == 0
    printed = json.loads(capsys.readouterr().out)
    assert list(printed) == ["rows", "faults", "remarks"]
    keys = {"rule", "list", "id", "row", "column", "message", "query"}
    assert {frozenset(fault) for fault in printed["faults"]} == {frozenset(keys)}
    rows = [(fault["list"], fault["row"]) for fault in printed["faults"]]
    assert rows == sorted(rows)


def test_people_read_each_rule_once_with_its_rows(tmp_path, capsys):
    made = invented(60, 5)
    assert cohort(workbook(tmp_path / "a.xlsx", made), *DAY) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("List_1: 60 rows (aged 0-4: ")
    (line,) = [line for line in lines if line.startswith("101b")]
    told = line.rpartition(": ")[2].split(", ")
    assert "The gender is missing. 2: " in line and set(told) == made.planted["101b"]


def test_a_list_without_fault_says_so(tmp_path, capsys):
    made = invented(40, 6, each=0)
    heads = {column: column.value for column in ASKED[SUPPORT]}
    rows = [row for row in made.rows[SUPPORT] if row[Column.ID] not in made.planted["209"]]
    assert cohort(table(tmp_path / "list_2.csv", SUPPORT, rows, heads), *DAY) == 0
    assert "No rule is broken." in capsys.readouterr().out


def test_headings_are_said_and_free_text_is_looked_through(tmp_path, capsys):
    heads = {Column.ID: "Key", Column.BORN: "DOB", Column.NEED: "Need", Column.UPN: "UPN"}
    file = table(tmp_path / "plans.csv", PLANS, invented(40, 7, each=0).rows[PLANS], heads)
    head, first, *rest = file.read_text("utf-8").splitlines()
    lines = [f"{head},Surname,Notes", f"{first},Okafor,ring Okafor on 07700 900123", *rest]
    file.write_text("\n".join(lines), "utf-8")
    said = ["--list", "List_1", "--column", "key=unique id"]
    assert cohort(file, *said, "--json", *DAY) == 0
    printed = json.loads(capsys.readouterr().out)
    told = [one for one in printed["faults"] if one["rule"] == "personal-data"]
    assert {(one["id"], one["row"], one["column"]) for one in told} == {("P00000", 2, "Notes")}
    assert {one["message"] for one in told} == {
        "The cell seems to hold a name.",
        "The cell seems to hold a phone number.",
    }
    assert printed["rows"] == {"List_1": 40, "List_2": 0}
    assert "Okafor" not in json.dumps(printed) and "07700" not in json.dumps(printed)
    assert any("lacks columns, whose rules were not checked" in one for one in printed["remarks"])


def test_the_day_is_the_one_that_is_said(tmp_path, capsys):
    file = workbook(tmp_path / "a.xlsx", invented(60, 8))
    assert cohort(file, "--json", "--on", "2030-01-01") == 0
    assert not {"105a", "205a"} & ids(capsys.readouterr().out).keys()


@pytest.mark.parametrize("said", ["Key", "=UPN", "Key=Colour"])
def test_a_column_that_is_none_is_misuse(tmp_path, said, capsys):
    assert cohort(tmp_path / "list.csv", "--column", said) == 2
    assert "HEADING=COLUMN" in capsys.readouterr().err


def test_a_file_that_is_no_list_is_refused_with_a_sentence(tmp_path, capsys):
    file = tmp_path / "colours.csv"
    file.write_text("Colour,Size\nred,3\n", "utf-8")
    assert cohort(file, "--json") == 1
    printed = capsys.readouterr()
    assert printed.out == "" and "“colours.csv” holds no list of children" in printed.err
