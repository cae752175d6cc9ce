"""What is needed on the way to a binder is gone in the end, and never stops it."""

import sys
from pathlib import Path

import pytest

from sendprep.services.print_pack import work_folder


def test_nothing_is_left_of_it(tmp_path: Path) -> None:
    with work_folder(tmp_path / "out") as folder:
        (folder / "pack.pdf").write_text("pages")
        assert folder.parent == tmp_path / "out"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_the_binder_stays(tmp_path: Path) -> None:
    with work_folder(tmp_path / "out") as folder:
        (folder.parent / "pack.pdf").write_text("pages")
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["pack.pdf"]


@pytest.mark.skipif(sys.platform != "win32", reason="others remove a file that is open")
def test_a_scanner_that_has_a_file_open_takes_no_binder_back(tmp_path: Path) -> None:
    with work_folder(tmp_path) as folder:
        (folder / "pack.pdf").write_text("pages")
        opened = (folder / "pack.pdf").open()
    with opened:
        assert opened.read() == "pages"
