"""A folder takes the place of another whole, also where a system refuses that for a moment."""

import subprocess
import sys
from pathlib import Path

import pytest

from sendprep.errors import SendprepError
from sendprep.services.replace_folder import replacing


def write(out: Path, words: str) -> None:
    with replacing(out) as folder:
        (folder / "index.html").write_text(words)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    write(tmp_path / "Evidence", "old")
    return tmp_path / "Evidence"


def stay_in(folder: Path, seconds: float) -> "subprocess.Popen[str]":
    """Start a program that works in a folder for some seconds, and wait until it does."""
    code = f"import time; print('here', flush=True); time.sleep({seconds})"
    program = subprocess.Popen(
        [sys.executable, "-c", code], cwd=folder, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout and program.stdout.readline()
    return program


def test_a_new_folder_takes_the_place_of_an_old_one(old: Path) -> None:
    write(old, "new")
    assert (old / "index.html").read_text() == "new"
    assert [one.name for one in old.parent.iterdir()] == ["Evidence"]


def test_an_old_folder_stays_where_the_new_one_is_not_finished(old: Path) -> None:
    with pytest.raises(RuntimeError), replacing(old):
        raise RuntimeError
    assert (old / "index.html").read_text() == "old"
    assert [one.name for one in old.parent.iterdir()] == ["Evidence"]


def test_a_folder_that_is_in_use_for_a_moment_is_waited_for(old: Path) -> None:
    with stay_in(old, 0.4) as program:
        write(old, "new")
        program.wait()
    assert (old / "index.html").read_text() == "new"


@pytest.mark.skipif(sys.platform != "win32", reason="others move a folder that is in use")
def test_a_folder_that_stays_in_use_is_as_it_was(old: Path) -> None:
    with stay_in(old, 60) as program:
        with pytest.raises(SendprepError, match="what was there is as it was"):
            write(old, "new")
        program.kill()
    assert (old / "index.html").read_text() == "old"
    assert [one.name for one in old.parent.iterdir()] == ["Evidence"]
