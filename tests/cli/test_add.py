"""`sendprep add`: one result a file, however deep it lies and whatever the others are."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from made import letter_file, paper
from many_files import MAKERS, REFUSED, WITHOUT_TEXT, make_files

from sendprep.bank.bank import Bank
from sendprep.cli.commands import run

Call = Callable[..., object]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Run a command that ends with `code`; give what it prints, parsed."""

    def call_it(*arguments: object, code: int = 0) -> object:
        capsys.readouterr()
        assert run([str(argument) for argument in arguments], lambda bank: 0) == code
        return json.loads(capsys.readouterr().out)

    return call_it


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    file = tmp_path / "area.sendprep"
    new = ["new", str(file), "--letter", str(letter_file(tmp_path)), "--plain"]
    assert run(new, lambda _: 0) == 0
    return file


def test_folder_gives_one_row_a_file_and_one_for_each_attachment(
    bank: Path, tmp_path: Path, call: Call
) -> None:
    folder = tmp_path / "drop"
    make_files(folder, len(MAKERS))
    rows = call("add", bank, folder, "--json")
    assert isinstance(rows, list)
    assert all(list(row) == ["file", "result", "id", "why"] for row in rows)
    results = {Path(row["file"]).relative_to(folder).as_posix()[16:]: row for row in rows}
    assert len(results) == len(MAKERS) + 1
    assert results["mail.eml/notes.txt"]["result"] == "added"
    for name, row in results.items():
        wanted = "refused" if name in REFUSED else "no_text" if name in WITHOUT_TEXT else "added"
        assert row["result"] == wanted, name
        assert (row["id"] is None) is (wanted == "refused")
        assert bool(row["why"]) is (wanted != "added")


def test_added_pages_are_found_at_once(bank: Path, tmp_path: Path, call: Call) -> None:
    pages = "\n".join(f"Page of the hedgehog number {n}." for n in range(40))
    call("add", bank, *(paper(tmp_path, f"{n}.md", f"{n} {pages}") for n in range(6)), "--json")
    found = call("find", bank, "hedgehog", "--json")
    assert isinstance(found, dict)
    assert found["total"] == 6


def test_what_is_held_already_is_treated_as_asked(bank: Path, tmp_path: Path, call: Call) -> None:
    file = paper(tmp_path, "a.txt", "Words of a paper.")

    def result(*options: str) -> object:
        rows = call("add", bank, file, "--json", *options)
        assert isinstance(rows, list)
        return rows[0]["result"]

    assert result() == "added"
    assert result() == "duplicate"
    assert result("--same", "keep_both") == "added"
    assert result("--same", "new_version") == "new_version"


def test_caption_makes_a_picture_searchable(bank: Path, tmp_path: Path, call: Call) -> None:
    folder = tmp_path / "drop"
    file = make_files(folder, len(MAKERS))["display.png"][0]
    rows = call("add", bank, file, "--caption", "The badger display", "--json")
    assert isinstance(rows, list)
    assert rows[0]["result"] == "added"
    with Bank.open(bank, None, "A. Officer") as opened:
        assert [one.text for one in opened.supplied_texts.of_evidence(rows[0]["id"])] == [
            "The badger display"
        ]


def test_every_file_refused_is_exit_code_one_with_a_row_each(
    bank: Path, tmp_path: Path, call: Call
) -> None:
    rows = call("add", bank, paper(tmp_path, "a.exe", "MZ"), tmp_path / "gone", "--json", code=1)
    assert isinstance(rows, list)
    assert [row["result"] for row in rows] == ["refused", "refused"]


_ADD_WITHIN = """
import resource, sys
from sendprep.cli.commands import run
if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
    sys.exit(run(["add", *sys.argv[2:], "--json"], lambda bank: 0))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of files")
@pytest.mark.parametrize("room", [1 << 18, 3 << 18, 3 << 19, 1 << 25])
def test_what_is_said_of_a_full_disk_is_what_the_bank_holds(
    bank: Path, tmp_path: Path, room: int
) -> None:
    words = "\n\n".join(f"Lantern {n} of the quay was lit at {n * n}." for n in range(20_000))
    file = paper(tmp_path, "lanterns.txt", words)
    script = tmp_path / "add_within.py"
    script.write_text(_ADD_WITHIN)
    size = str(bank.stat().st_size + room)
    command = [sys.executable, str(script), size, str(bank), str(file)]
    done = subprocess.run(command, check=False, capture_output=True, timeout=60, text=True)
    with Bank.open(bank, None, "A. Officer") as opened:
        held = [one.id for one in opened.evidence.all()][1:]
    told = [row["id"] for row in json.loads(done.stdout)] if done.stdout else []
    assert told == held, done.stderr
    assert done.returncode == (0 if told else 1)
    assert "Traceback" not in done.stderr
