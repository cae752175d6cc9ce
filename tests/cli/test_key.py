"""`sendprep sample --key-file` and `sendprep key`, as a script would call them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from bank_made import PASSPHRASE, locked_bank

from sendprep.bank.bank import Bank
from sendprep.cli.commands import run

WORDS = "salt harbour wick"
DRAW = ["--size", "6", "--seed", "oak", "--by", "need"]


@pytest.fixture(scope="module")
def frame(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("lists") / "children.csv"
    rows = [f"P{at:03},{'ASD' if at % 2 else 'SEMH'},Quartermaine{at}" for at in range(12)]
    path.write_text("\n".join(["Unique ID,Need,Surname", *rows]), encoding="utf-8")
    return str(path)


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("SENDPREP_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("SENDPREP_KEY_PASSPHRASE", WORDS)
    (tmp_path / "bank").mkdir()
    with locked_bank(tmp_path / "bank") as made:
        pass
    yield str(made.path)


def ran(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(list(arguments), lambda bank: 0)
    return code, *capsys.readouterr()


def test_a_sample_saves_its_key_and_a_case_is_looked_up(bank, frame, capsys, tmp_path):
    key = str(tmp_path / "ours.sendprep-key")
    how = ["sample", bank, "--frame", frame, *DRAW, "--key-file", key, "--json"]
    code, out, err = ran(capsys, *how)
    assert (code, err) == (0, f"The key of 6 cases is saved as {key}.\n")
    case = json.loads(out)["ids"][2]
    code, out, err = ran(capsys, "key", key, "--case", case, "--json")
    assert (code, err) == (0, "")
    said = json.loads(out)
    assert (said["case"], said["list"], said["row"]) == (case, "List_2", int(case[1:]) + 2)
    assert said["said"] == [
        {"heading": "Unique ID", "words": case},
        {"heading": "Surname", "words": f"Quartermaine{int(case[1:])}"},
    ]
    _, out, _ = ran(capsys, "key", key, "--case", case.lower())
    row = int(case[1:])
    assert out == (
        f"{case} is row {row + 2} of List_2.\nUnique ID: {case}\nSurname: Quartermaine{row}\n"
    )


def test_the_passphrase_may_stand_in_a_file(bank, frame, capsys, tmp_path, monkeypatch):
    monkeypatch.delenv("SENDPREP_KEY_PASSPHRASE")
    words, key = tmp_path / "words.txt", str(tmp_path / "ours.sendprep-key")
    words.write_text(WORDS + "\n", encoding="utf-8")
    how = ["sample", bank, "--frame", frame, *DRAW, "--key-file", key]
    assert ran(capsys, *how, "--key-passphrase-file", str(words))[0] == 0
    how = ["key", key, "--case", "P999", "--key-passphrase-file", str(words)]
    code, out, err = ran(capsys, *how)
    assert (code, out) == (1, "")
    assert err.startswith("The key holds no case P999. It tells 6 of 12 cases of children.csv")


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("ours", PASSPHRASE, "This is the passphrase of the bank."),
        ("none/ours", WORDS, "The folder “"),
        ("OneDrive/ours", WORDS, "This folder is synchronised by OneDrive: "),
        ("ours", "", "The key needs a passphrase, and none was given."),
    ],
)
def test_nothing_is_drawn_where_the_key_would_not_be_safe(
    bank, frame, capsys, tmp_path, monkeypatch, name, words, said
):
    monkeypatch.setenv("SENDPREP_KEY_PASSPHRASE", words)
    (tmp_path / "OneDrive").mkdir()
    how = ["sample", bank, "--frame", frame, *DRAW, "--key-file", str(tmp_path / name)]
    code, out, err = ran(capsys, *how)
    assert (code, out) == (1, "")
    assert err.startswith(said)
    with Bank.open(Path(bank), PASSPHRASE, "Sam Carter") as opened:
        assert opened.draws.all() == []
    assert list(tmp_path.rglob("*ours*")) == []


def test_a_key_that_is_refused_after_the_draw_leaves_the_sample_told(bank, frame, capsys, tmp_path):
    other = tmp_path / "ours.sendprep-key"
    other.write_text("No key.", encoding="utf-8")
    how = ["sample", bank, "--frame", frame, *DRAW, "--key-file", str(other), "--json"]
    code, out, err = ran(capsys, *how)
    assert (code, len(json.loads(out)["ids"])) == (1, 6)
    assert err.startswith("There is already another file under the name “ours.sendprep-key”")


def test_a_wrong_passphrase_and_a_missing_file_are_told(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("SENDPREP_KEY_PASSPHRASE", WORDS)
    (tmp_path / "a.sendprep-key").write_bytes(b"\x01" * 8192)
    code, _, err = ran(capsys, "key", str(tmp_path / "a.sendprep-key"), "--case", "P1")
    assert (code, err.split(".")[0]) == (1, "The passphrase does not open a")
    code, _, err = ran(capsys, "key", str(tmp_path / "b.sendprep-key"), "--case", "P1")
    assert (code, err.startswith("There is no key file at ")) == (1, True)
