"""`sendprep adequacy`, as a script would call it."""

import json

import pytest

from sendprep.cli.commands import run


def ran(capsys: pytest.CaptureFixture[str], arguments: str) -> tuple[int, str, str]:
    code = run(["adequacy", *arguments.split()], lambda bank: 0)
    return code, *capsys.readouterr()


def test_json_is_as_documented(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ran(capsys, "--n 12 --yes 10 --frame 2000 --json")
    assert code == 0
    assert json.loads(out) == {
        "share": pytest.approx(0.8333, abs=1e-4),
        "low": pytest.approx(0.5528, abs=1e-4),
        "high": pytest.approx(0.9529, abs=1e-4),
        "needed": {"5": 323, "10": 92, "15": 42},
    }


def test_people_read_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ran(capsys, "--n 12 --yes 10 --frame 2000")
    assert code == 0
    assert out.splitlines()[0] == "10 of 12 cases: 83%."
    assert "between 55% and 95%" in out


def test_frame_may_be_unsaid(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ran(capsys, "--n 90 --yes 81 --json")
    assert code == 0
    assert json.loads(out)["needed"] == {"5": 385, "10": 97, "15": 43}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("--n 0 --yes 0 --frame 2000", "No case has been looked at"),
        ("--n 12 --yes 13 --frame 2000", "13 of 12 cases is not a share."),
        (f"--n 12 --yes 10 --frame {10**400}", "No area has so many cases."),
        ("--n 12 --yes 10 --frame 11", "12 cases cannot come from a frame of 11."),
    ],
)
def test_numbers_that_no_audit_can_have_are_refused_with_a_sentence(
    capsys: pytest.CaptureFixture[str], arguments: str, said: str
) -> None:
    code, out, err = ran(capsys, f"{arguments} --json")
    assert (code, out) == (1, "")
    assert err.startswith(said)


@pytest.mark.parametrize("arguments", ["--n twelve --yes 10", "--yes 10", "--n 12"])
def test_misuse_is_told_apart(capsys: pytest.CaptureFixture[str], arguments: str) -> None:
    assert ran(capsys, arguments)[0] == 2
