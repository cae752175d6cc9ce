"""No report leaves by the command line with words that may tell who somebody is, unless kept."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click
import pytest
from bank_made import fill, plain_bank

from sendprep.bank.bank import Bank
from sendprep.cli.commands import run
from sendprep.cli.printing import report

(WHAT,) = (one for one in report.params if one.name == "what")
assert isinstance(WHAT.type, click.Choice)
REPORTS = [str(one) for one in WHAT.type.choices if one != "annotated"]
"""Every report but the copy of a document, to which only numbers and a hash are added."""
ALSO: dict[str, Sequence[str]] = {"case": ("--case", "{case}"), "weakness": ("--weakness", "1")}
ENDS = {"evidence-index": ".xlsx", "data-folder": ""}
"""How the names of those end that are neither PDF nor Word."""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A bank with one of everything, whose marking, printed on every page, names somebody."""
    with plain_bank(tmp_path) as made:
        fill(made)
        with made.change("Name somebody"):
            marking = "For Alice Okafor only"
            made.inspection.set(replace(made.inspection.get(), marking=marking))
        return made.path


def called(bank: Path, what: str, out: Path, *more: str) -> int:
    with Bank.open(bank, None, "Sam Carter") as opened:
        case = opened.audits.of_round(opened.rounds.all()[0].id)[0].case_id
    also = [one.format(case=case) for one in ALSO.get(what, ())]
    return run([*("report", str(bank), what, "-o", str(out)), *also, *more], lambda _: 0)


@pytest.mark.parametrize("what", REPORTS)
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_every_report_is_refused_and_nothing_is_written(
    bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str, suffix: str
) -> None:
    out = tmp_path / f"out{ENDS.get(what, suffix)}"
    assert called(bank, what, out) == 1
    said = capsys.readouterr().err
    assert "“Alice Okafor” (a name: Marking). Nothing was written." in said
    assert "--keep-because" in said
    assert not out.exists()


@pytest.mark.parametrize("what", REPORTS)
def test_every_report_is_written_once_a_reason_is_given_which_is_kept(
    bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    ends = ENDS.get(what, ".docx")
    out = tmp_path / f"out{ends}"
    assert called(bank, what, out, "--keep-because", "She chairs the board") == 0
    assert "Look: “Alice Okafor” (a name: Marking) is kept.\n" in capsys.readouterr().err
    assert (out / "index.html" if out.is_dir() else out).stat().st_size > 1_500
    with Bank.open(bank, None, "Sam Carter") as opened:
        kept = opened.kept_words.of("inspection/inspection/marking")
        assert [(one.words, one.because) for one in kept] == [
            ("Alice Okafor", "She chairs the board")
        ]
        opened.undo()
    assert called(bank, what, tmp_path / f"again{ends}") == 1


def test_an_empty_reason_keeps_nothing(bank: Path, tmp_path: Path) -> None:
    assert called(bank, "coverage", tmp_path / "out.pdf", "--keep-because", " ") == 1
    assert not (tmp_path / "out.pdf").exists()
