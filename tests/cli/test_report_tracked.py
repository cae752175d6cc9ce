"""`sendprep report BANK tracked`, as a script would call it."""

from pathlib import Path

import pytest
from bank_made import a_tracked_case, plain_bank

from sendprep.cli.commands import run
from sendprep.services.track_cases import track


def called(*arguments: object) -> int:
    return run([str(one) for one in arguments], lambda bank: 0)


def test_tracked_cases_are_written_as_pdf_and_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with plain_bank(tmp_path) as bank:
        track(bank, a_tracked_case())
    for name in ("tracked.pdf", "tracked.docx"):
        out = tmp_path / name
        assert called("report", bank.path, "tracked", "-o", out) == 0
        assert capsys.readouterr().out == f"Wrote {out}\n"
        assert out.stat().st_size > 10_000


def test_a_bank_without_them_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with plain_bank(tmp_path) as bank:
        pass
    assert called("report", bank.path, "tracked", "-o", tmp_path / "x.pdf") == 1
    assert "No case is tracked." in capsys.readouterr().err
    assert not (tmp_path / "x.pdf").exists()
