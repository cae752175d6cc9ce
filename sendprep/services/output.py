"""Where a report may be written."""

import os
from pathlib import Path

from sendprep.errors import SendprepError


def refuse_missing_folder(out: Path) -> None:
    """Raise SendprepError if the folder of a file to be written is not there."""
    if not os.path.isdir(out.parent):  # noqa: PTH112 - Path's own raises where it may not look
        raise SendprepError(
            f"The folder “{out.parent}” is not there.",
            "Nothing was written.",
            "Make the folder or choose another.",
        )
