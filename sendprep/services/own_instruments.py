"""Make a folder of the officer's own audit instruments, and copies in it that may be changed."""

import json
from itertools import count
from pathlib import Path

from sendprep import paths
from sendprep.domain.instrument import Instrument
from sendprep.errors import SendprepError
from sendprep.services.json_place import json_file
from sendprep.services.read_instruments import file_of, instruments


def copy_to_change(made: Instrument) -> Path:
    """Copy an instrument into the folder of own ones as its next version, and return the file.

    Raises SendprepError if the folder cannot be written.
    """
    folder = own_folder()
    content = json_file(file_of(made.id, made.version)).value
    newest = max(one.version for one in instruments().usable if one.id == made.id)
    # A number that stands in the name of a file that is broken now is not free either.
    named = ((folder / f"{made.id}-{number}.json", number) for number in count(newest + 1))
    path, version = next(one for one in named if not one[0].exists())
    text = json.dumps(content | {"version": version}, indent=2, ensure_ascii=False)
    try:
        path.write_text(f"{text}\n", encoding="utf-8")
    except OSError as problem:
        raise _not_written(folder) from problem
    return path


def own_folder() -> Path:
    """Return the folder of own instruments, made if it was missing; SendprepError if it cannot."""
    folder = paths.own_instruments()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise _not_written(folder) from problem
    return folder


def _not_written(folder: Path) -> SendprepError:
    return SendprepError(
        f"The folder of own instruments, {folder}, cannot be written.",
        "Nothing was changed.",
        "Check that you may write there and that its drive has space.",
    )
