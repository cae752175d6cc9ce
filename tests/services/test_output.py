"""A report is refused a place where it could not stand, with the reason."""

import sys
from pathlib import Path

import pytest

from sendprep.errors import SendprepError
from sendprep.services.output import refuse_missing_folder


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SendprepError, match="gone” is not there"):
        refuse_missing_folder(tmp_path / "gone" / "sef.pdf")


@pytest.mark.parametrize("length", [120, 260])
def test_a_path_that_windows_could_not_open_is_refused_there_alone(
    tmp_path: Path, length: int
) -> None:
    left = length - len(str(tmp_path))
    folder = tmp_path / ("d" * (left // 2)) / ("e" * (left // 2))
    folder.mkdir(parents=True)
    if sys.platform == "win32" and length > 200:
        with pytest.raises(SendprepError, match="too long"):
            refuse_missing_folder(folder / "sef.pdf")
    else:
        refuse_missing_folder(folder / "sef.pdf")
