"""The command `check` tells of audit rounds with one number, and mends them when asked."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import plain_bank
from findings_made import audited, sample

from sendprep.cli.commands import run


def test_check_names_rounds_with_one_number_and_mends_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with plain_bank(tmp_path) as made:
        drawn = sample(made, 3, 9)
        audited(made, drawn, done=0)
        later = audited(made, drawn, done=0)
        with made.change("Join"):
            made.rounds.update(replace(later, number=1))
    asked = ["check", str(made.path), "--json"]
    assert run(asked, lambda bank: 0) == 1
    told = json.loads(capsys.readouterr().out)["faults"]
    assert [one["what"] for one in told] == ["Several audit rounds have one number"]
    assert run([*asked, "--mend"], lambda bank: 0) == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "faults": []}
