"""The command `check` tells of audit rounds with one number, and mends them when asked."""

from dataclasses import replace

from bank_made import plain_bank
from findings_made import audited, sample


def test_check_names_rounds_with_one_number_and_mends_them(tmp_path, call):
    with plain_bank(tmp_path) as made:
        drawn = sample(made, 3, 9)
        audited(made, drawn, done=0)
        later = audited(made, drawn, done=0)
        with made.change("Join"):
            made.rounds.update(replace(later, number=1))
    told, _ = call("check", made.path, "--json", code=1)
    assert [one["what"] for one in told["faults"]] == ["Several audit rounds have one number"]
    assert call("check", made.path, "--mend", "--json")[0] == {"ok": True, "faults": []}
