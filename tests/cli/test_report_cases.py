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


@pytest.mark.parametrize("what", ["moderation", "method"])
def test_moderation_and_method_of_a_round_are_written(
    bank: Path, tmp_path: Path, what: str
) -> None:
    for name, more in (("a.pdf", ("--round", "1")), ("b.docx", ())):
        assert called("report", bank, what, "-o", tmp_path / name, *more) == 0
        assert (tmp_path / name).stat().st_size > 10_000


def test_the_page_of_a_case_says_why_it_is_not_written(
    bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called("report", bank, "case", "-o", tmp_path / "x.pdf", "--case", "P99999") == 1
    assert "P99999 is not in the sample of A1." in capsys.readouterr().err
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(
    "arguments", [("sef", "--round", "1"), ("case",), ("cases", "--case", "P00001")]
)
def test_round_and_case_go_with_what_has_them(
    bank: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    what, *more = arguments
    assert called("report", bank, what, "-o", tmp_path / "x.pdf", *more) == 2
