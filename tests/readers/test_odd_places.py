"""Paths that are no plain file, or a file that is not to be had: a sentence, and no waiting."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sendprep.errors import SendprepError
from sendprep.readers.child import Child, Limits
from sendprep.readers.files import SUFFIXES, read_file


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    with Child(Limits(seconds=20.0)) as one:
        yield one


def pipe(path: Path) -> None:
    os.mkfifo(path)


def loop(path: Path) -> None:
    path.symlink_to(path.with_name("other.pdf"))
    path.with_name("other.pdf").symlink_to(path)


def folder(path: Path) -> None:
    path.mkdir()


def nowhere(path: Path) -> None:
    path.symlink_to(path.with_name("gone.pdf"))


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def refusal(path: Path, child: Child) -> str:
    with pytest.raises(SendprepError) as refused:
        read_file(path, child)
    assert refused.value.happened and refused.value.safe and refused.value.do
    return str(refused.value)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such paths")
@pytest.mark.parametrize("make", [pipe, loop, folder, nowhere, device])
def test_what_is_no_plain_file_is_refused_at_once(
    tmp_path: Path, child: Child, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "a.pdf")
    said = refusal(tmp_path / "a.pdf", child)
    assert "is not a file" in said or "cannot be found" in said


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_file_of_a_terabyte_of_nothing_is_refused_by_its_size(
    tmp_path: Path, child: Child, suffix: str
) -> None:
    with (tmp_path / f"huge{suffix}").open("wb") as file:
        try:
            file.truncate(1 << 40)
        except OSError:
            file.truncate(300 << 20)
    assert "larger than" in refusal(tmp_path / f"huge{suffix}", child)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_zeros_under_any_name_are_refused(tmp_path: Path, child: Child, suffix: str) -> None:
    (tmp_path / f"zeros{suffix}").write_bytes(bytes(100_000))
    refusal(tmp_path / f"zeros{suffix}", child)


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="who may read everything is not refused"
)
def test_file_that_may_not_be_read_is_refused(tmp_path: Path, child: Child) -> None:
    (tmp_path / "shut.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "shut.pdf").chmod(0)
    assert "does not let itself be read" in refusal(tmp_path / "shut.pdf", child)


def test_name_that_would_lead_elsewhere_is_only_a_name(tmp_path: Path, child: Child) -> None:
    (tmp_path / "..%2f..%2fa\u202efdp.txt").write_text("Lanterns are lit.")
    assert read_file(tmp_path / "..%2f..%2fa\u202efdp.txt", child).pages.has_text
