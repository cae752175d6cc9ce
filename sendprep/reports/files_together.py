"""Puts several made files in their places together: all of them, or none."""

import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from errno import EISDIR
from pathlib import Path
from uuid import uuid4

from sendprep.errors import SendprepError


@contextmanager
def put_together(made: Mapping[Path, Path], unwanted: Collection[Path] = ()) -> Iterator[None]:
    """Put files in the places, the keys, where they are wanted; both lie on one disk.

    What stands in an `unwanted` place, as it belonged to what stood there before, goes.
    SendprepError if a place is refused. What stood there before stands there again then, and if
    what is done meanwhile fails.
    """
    before: dict[Path, Path | None] = {}
    try:
        _put(made, before)
        _take_away(unwanted, before)
        yield
    except BaseException:
        for place, aside in before.items():
            _put_back(place, aside, made.get(place))
        raise
    for aside in filter(None, before.values()):
        with suppress(OSError):
            aside.unlink()


def _put(made: Mapping[Path, Path], before: dict[Path, Path | None]) -> None:
    """Put every file in its place, and note in `before` what stood there."""
    for place, file in made.items():
        try:
            before[place] = _second_name(place)
            file.replace(place)
        except OSError as fault:
            raise _not_written(place, fault) from fault


def _take_away(places: Collection[Path], before: dict[Path, Path | None]) -> None:
    """Take away what stands in these places, and note in `before` where it is meanwhile."""
    for place in places:
        try:
            before[place] = _second_name(place)
            place.unlink(missing_ok=True)
        except OSError as fault:
            raise _not_written(place, fault) from fault


def _second_name(place: Path) -> Path | None:
    """Return a second name of what stands in a place, where it stays meanwhile if it can."""
    if not place.exists():
        return None
    if place.is_dir():
        raise IsADirectoryError(EISDIR, "a folder has that name")
    place.replace(place)  # Windows refuses it while a program has the file open
    aside = place.with_name(f".{uuid4().hex}.part")
    try:
        os.link(place, aside)
    except OSError:  # not on every disk
        place.replace(aside)
    return aside


def _put_back(place: Path, aside: Path | None, made: Path | None) -> None:
    with suppress(OSError):
        if aside:
            aside.replace(place)
        elif made and not made.exists():  # it was new, and had got to its place
            place.unlink(missing_ok=True)


def _not_written(path: Path, fault: OSError) -> SendprepError:
    return SendprepError(
        f"“{path.name}” could not be written: {fault.strerror or fault}.",
        "Nothing in the bank has changed, and earlier files of these names are as they were.",
        "Close the file if it is open, make room on the disk or choose another folder.",
    )
