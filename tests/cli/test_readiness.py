"""`sendprep readiness`, as a script would call it."""

import json
from pathlib import Path

import pytest
from ashmere_made import make_ashmere
from bank_made import plain_bank

from sendprep.cli.commands import run
from sendprep.domain.identity import new_id
from sendprep.domain.readiness_fixes import MOST_USEFUL
from sendprep.domain.weakness import Finding


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank with evidence on many findings."""
    path = tmp_path_factory.mktemp("ashmere") / "Ashmere.sendprep"
    make_ashmere(path).close()
    return path


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run a command that must succeed, and return what it prints."""
    capsys.readouterr()
    assert run([str(one) for one in arguments], lambda bank: 0) == 0
    return capsys.readouterr().out


def test_json_is_as_documented_and_adds_up(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = json.loads(said(capsys, "readiness", sample, "--json"))
    assert list(answer) == [
        *("on", "findings", "stand_in_full", "held_back", "steps_met", "steps_in_all", "steps"),
        *("by_steps_met", "weaknesses", "going_stale", "fixes"),
    ]
    assert answer["on"] == "2026-02-02"
    assert list(answer["steps"]) == ["answered", "evidenced", "corroborated", "fresh"]
    assert sum(map(len, answer["steps"].values())) == answer["steps_met"] > 0
    for part in ("findings", "steps_met"):
        assert sum(one[part] for one in answer["weaknesses"]) == answer[part]
    whole = sum(one["stand_in_full"] for one in answer["weaknesses"])
    assert whole == len(answer["stand_in_full"])
    assert list(answer["fixes"][0]) == [
        *("deed", "title", "why", "findings", "evidence", "steps", "completes"),
    ]
    assert all(list(one) == ["day", "evidence", "findings"] for one in answer["going_stale"])


def test_counts_are_those_that_coverage_prints(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = json.loads(said(capsys, "readiness", sample, "--json"))["steps"]
    covered = json.loads(said(capsys, "coverage", sample, "--json"))["weaknesses"]
    findings = {
        f"{row['number']}.{one['number']}": one for row in covered for one in row["findings"]
    }
    answered = [number for number, one in findings.items() if one["answer"] == "answered"]
    assert steps["answered"] == answered
    assert steps["evidenced"] == [number for number, one in findings.items() if one["evidenced"]]


def test_another_day_is_told_as_asked(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    far = json.loads(said(capsys, "readiness", sample, "--on", "2040-01-01", "--json"))
    assert (far["on"], far["steps"]["fresh"], far["stand_in_full"]) == ("2040-01-01", [], [])
    near = said(capsys, "readiness", sample, "--on", "2026-01-01")
    assert "findings stand in full on 2026-01-01." in near
    assert "What would help most:" in near


def test_every_line_says_of_how_many(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, "readiness", sample).splitlines()
    assert lines[0].endswith(" findings stand in full on 2026-02-02.")
    assert all(" of " in line for line in lines[:6])


def test_a_list_that_is_cut_says_of_how_many(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "Ashmere.sendprep"
    with make_ashmere(path) as bank, bank.change("Add findings"):
        for one in bank.weaknesses.all():
            bank.findings.add(Finding(new_id(), one.id, 9, "The waits are long.", 3))
    found = len(json.loads(said(capsys, "readiness", path, "--json"))["fixes"])
    assert found > MOST_USEFUL
    said_of = f"What would help most, {MOST_USEFUL} of {found}:"
    assert said_of in said(capsys, "readiness", path).splitlines()


def test_bank_without_findings_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with plain_bank(tmp_path) as bank:
        path = bank.path
    assert said(capsys, "readiness", path) == "No finding is entered yet.\n"
