"""`sendprep report BANK cases`, as a script would call it."""

from pathlib import Path

import pytest
from audits_made import PLAN
from bank_made import keep_a_draw, plain_bank

from sendprep.cli.commands import run
from sendprep.services.audit_cases import begin_round


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A bank with one round of which nothing is audited yet."""
    with plain_bank(tmp_path) as made:
        with made.change("Draw"):
            kept = keep_a_draw(made)
        begin_round(made, kept.id, PLAN, "Of the mill")
        return made.path


def called(*arguments: object) -> int:
    return run([str(one) for one in arguments], lambda bank: 0)


def test_the_round_is_written(
    bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("round.pdf", "round.docx"):
        out = tmp_path / name
        assert called("report", bank, "cases", "-o", out, "--round", "1") == 0
        assert capsys.readouterr().out == f"Wrote {out}\n"
        assert out.stat().st_size > 10_000


def test_a_round_that_is_not_there_is_refused(
    bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("report", bank, "cases", "-o", tmp_path / "x.pdf", "--round", "7") == 1
    assert "There is no audit round A7." in capsys.readouterr().err
    assert not (tmp_path / "x.pdf").exists()


def test_a_round_goes_with_cases_only(bank: Path, tmp_path: Path) -> None:
    assert called("report", bank, "sef", "-o", tmp_path / "x.pdf", "--round", "1") == 2
