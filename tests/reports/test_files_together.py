"""Files that belong together come to their places together, or not at all."""

import sys
from pathlib import Path

import pytest

from sendprep.errors import SendprepError
from sendprep.reports.files_together import put_together


@pytest.fixture
def made(tmp_path: Path) -> dict[Path, Path]:
    """Return two new files by their places, where older ones stand, on one disk."""
    places, work = tmp_path / "out", tmp_path / "work"
    places.mkdir()
    work.mkdir()
    for name in ("pack.pdf", "exhibits.pdf"):
        (places / name).write_text("old")
        (work / name).write_text("new")
    return {places / one.name: one for one in sorted(work.iterdir(), reverse=True)}


def held(folder: Path) -> dict[str, str]:
    return {one.name: one.read_text() for one in folder.iterdir()}


def test_new_files_take_the_places_of_old_ones(tmp_path, made):
    with put_together(made):
        pass
    assert held(tmp_path / "out") == {"pack.pdf": "new", "exhibits.pdf": "new"}


def test_what_fails_meanwhile_brings_back_what_stood_there(tmp_path, made):
    before = held(tmp_path / "out")
    with pytest.raises(RuntimeError), put_together(made):
        raise RuntimeError
    assert held(tmp_path / "out") == before


@pytest.mark.skipif(sys.platform != "win32", reason="others replace a file that is open")
@pytest.mark.parametrize("name", ["pack.pdf", "exhibits.pdf"])
def test_a_file_that_is_open_is_refused_and_nothing_is_left_beside_it(tmp_path, made, name):
    before = held(tmp_path / "out")
    opened = (tmp_path / "out" / name).open()
    with opened, pytest.raises(SendprepError, match=name), put_together(made):
        pytest.fail("one place was refused")
    assert held(tmp_path / "out") == before
