"""`sendprep coverage` and its report, as a script would call them."""

import json
from pathlib import Path

import pytest
from made import new_bank

from sendprep.cli.commands import run
from sendprep.services.make_sample import make_sample
from sendprep.services.see_coverage import coverage


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bank of the sample area."""
    return make_sample(tmp_path_factory.mktemp("sample"), None)


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run a command that must succeed, and return what it prints."""
    capsys.readouterr()
    assert run([str(one) for one in arguments], lambda bank: 0) == 0
    return capsys.readouterr().out


def test_json_is_as_documented(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(said(capsys, "coverage", sample, "--json"))
    assert list(answer) == ["revisit", "weaknesses"]
    assert answer["revisit"] == "2027-02-01"
    first = answer["weaknesses"][0]
    assert list(first) == [
        *("number", "title", "agencies", "rungs", "independent_sources"),
        *("flags", "findings", "gaps"),
    ]
    assert list(first["agencies"]) == [
        *("education", "health", "social_care", "parents", "young_people", "schools"),
        *("inspectors", "not_said"),
    ]
    assert list(first["rungs"]) == ["1", "2", "3", "4", "5"]
    assert list(first["agencies"]["health"]) == ["pieces", "excerpts", "fresh"]
    assert list(first["findings"][0]) == ["number", "answer", "evidenced"]
    assert list(first["gaps"][0]) == ["rule", "cell", "why", "fix"]
    assert set(first["flags"]) <= {
        *("single_source", "circular", "self_report_only", "unanswered_contradiction"),
        "nothing_fresh",
    }


def test_every_empty_cell_of_the_json_is_a_gap_of_the_json(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for one in json.loads(said(capsys, "coverage", sample, "--json"))["weaknesses"]:
        asked = {name: one["agencies"][name] for name in list(one["agencies"])[:6]}
        empty = {f"agencies.{name}" for name, cell in asked.items() if not cell["pieces"]}
        empty |= {f"rungs.{name}" for name, cell in one["rungs"].items() if not cell["pieces"]}
        named = {gap["cell"] for gap in one["gaps"]}
        assert {cell for cell in named if cell.startswith(("agencies", "rungs"))} == empty


def test_table_has_a_line_for_each_weakness_and_counts_the_gaps(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = said(capsys, "coverage", sample).splitlines()
    gaps = sum(
        len(one["gaps"])
        for one in json.loads(said(capsys, "coverage", sample, "--json"))["weaknesses"]
    )
    assert lines[0].split()[:3] == ["No.", "Weakness", "Edu"]
    assert [line.split()[0] for line in lines[1:-1]] == [str(n) for n in range(1, 10)]
    assert lines[-1].startswith(f"{gaps} gaps; --json names each. Freshness counted on 2027-02-01")


def test_new_bank_without_a_date_counts_no_age(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_bank(tmp_path) as bank:
        file = bank.path
        assert coverage(bank).revisit is None
    answer = json.loads(said(capsys, "coverage", file, "--json"))
    assert answer["revisit"] is None
    assert answer["weaknesses"][0]["agencies"]["health"] == {
        "pieces": 0,
        "excerpts": 0,
        "fresh": None,
    }
    assert "not counted: no date of revisit" in said(capsys, "coverage", file)


@pytest.mark.parametrize(("suffix", "start"), [("pdf", b"%PDF"), ("docx", b"PK")])
def test_report_is_written_as_pdf_and_as_word(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str, start: bytes
) -> None:
    out = tmp_path / f"map.{suffix}"
    assert said(capsys, "report", sample, "coverage", "-o", out) == f"Wrote {out}\n"
    assert out.read_bytes().startswith(start)
