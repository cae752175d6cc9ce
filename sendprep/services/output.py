"""Where a report may be written."""

import os
import sys
from pathlib import Path

from sendprep.domain.file_names import is_too_long_for_windows
from sendprep.errors import SendprepError

_BESIDE = f".{'x' * 32}.part"
"""As long as the names of what is written beside a report on the way to it."""


def refuse_missing_folder(out: Path) -> None:
    """Raise SendprepError if the folder of a file to be written is not there."""
    if not os.path.isdir(out.parent):  # noqa: PTH112 - Path's own raises where it may not look
        raise SendprepError(
            f"The folder “{out.parent}” is not there.",
            "Nothing was written.",
            "Make the folder or choose another.",
        )
    refuse_long_paths(out.parent, f"{_BESIDE}/{_BESIDE}")


def refuse_long_paths(folder: Path, inside: str) -> None:
    """Raise SendprepError on Windows if the path of a file in a folder were too long for it."""
    full = os.path.abspath(folder)  # noqa: PTH100 - Path's own follows links
    if sys.platform == "win32" and is_too_long_for_windows(full, inside):
        raise SendprepError(
            f"The path of the folder “{folder.name}” is too long for what is to stand in it.",
            "Nothing was written.",
            "Choose a folder whose path is shorter: Windows takes 259 characters in all.",
        )
