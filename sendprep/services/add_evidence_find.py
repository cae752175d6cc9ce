"""Find the files in what was chosen: folders with all that is in them, without loops and litter."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.readers.given import Given

MOST = 10_000
"""Files of one intake: more than this is a whole disk, dropped by mistake."""

_LITTER = (".", "~$", "thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume info")
"""How names begin of what nobody put there: hidden files, Word's owner files, a system's own."""
_A_LINK = "This is a link to another folder, which was not followed."
_JOINERS = "\u200c\u200d"
"""Signs that do not print and yet belong to words, as in Persian and in joined emoji."""
_PROGRAM_SUFFIXES = (
    ".app .appimage .bat .cmd .com .cpl .deb .dll .dmg .exe .hta .jar .js .jse .lnk .msi .msix .pif"
    " .pkg .ps1 .psm1 .reg .rpm .scf .scr .sh .url .vb .vbe .vbs .wsf .wsh"
)
_PROGRAMS = frozenset(_PROGRAM_SUFFIXES.split())


Chosen = Path | Given
"""A file or folder on disk, or what lay on the clipboard and is only in memory."""


@dataclass(frozen=True)
class Found:
    """A file that was found, or why it, or the folder of this name, is not taken."""

    file: Path
    refused: str | None = None
    pasted: Given | None = None

    @property
    def given(self) -> Given:
        """The file, to be read."""
        return self.pasted or Given.of(self.file)


def find_files(chosen: Sequence[Chosen], progress: Progress = silent) -> list[Found]:
    """Return each file once, in the order of its folder; a folder's subfolders come after it.

    Raises SendprepError if there are more than 10,000.
    """
    found: dict[Path, Found] = {}
    for path in chosen:
        for one in _found(path):
            found.setdefault(one.file, one)
            if len(found) > MOST:
                raise _too_many()
            if len(found) % 100 == 0:
                progress(0, 0, f"Looking for files: {len(found)}")
    return list(found.values())


def refusal_of(name: str) -> str | None:
    """Return why a file of this name is not taken as evidence, None if it may be."""
    suffix = PurePath(name).suffix.lower()
    if suffix in _PROGRAMS:
        return "Programs and shortcuts are not taken as evidence."
    if suffix.startswith(".sendprep") or name.lower().endswith(".sendprep.lock"):
        return "A bank, and what belongs to one, is not taken as evidence."
    return None


def stored_name(file: Path) -> str:
    """Return a file's name as it can be stored: bytes that are no letters become �."""
    return os.fsencode(file.name).decode("utf-8", "replace")


def title_of(file: Path) -> str:
    """Return what a file is called until the officer names it: one line, in letters."""
    name = shown_name(file)
    return " ".join(Path(name).stem.replace("_", " ").split()) or stored_name(file)


def shown_name(file: Path) -> str:
    """Return a file's name on one line, without signs that turn it round to hide its ending."""
    letters = (one if one.isprintable() or one in _JOINERS else " " for one in stored_name(file))
    return " ".join("".join(letters).split())


def _found(chosen: Chosen) -> Iterable[Found]:
    if isinstance(chosen, Given):
        return [Found(Path(chosen.name), pasted=chosen)]
    if os.path.isdir(chosen):  # noqa: PTH112 - Path's own raises where it may not look
        return _inside(chosen)
    return [_judged(chosen)]


def _judged(file: Path) -> Found:
    return Found(file, refusal_of(file.name))


def _inside(folder: Path) -> Iterator[Found]:
    """Yield what is in a folder; that there is nothing is told too."""
    empty = True
    for one in _walk(folder):
        empty = False
        yield one
    if empty:
        yield Found(folder, "There is no file in this folder.")


def _walk(folder: Path) -> Iterator[Found]:
    """Yield the files of a folder, then those of its subfolders, each entered once."""
    entered, waiting = set[tuple[int, int]](), [folder]
    while waiting:
        place = waiting.pop()
        try:
            if (mark := _mark(place)) in entered:
                continue
            entered.add(mark)
            folders, others = _content(place)
        except OSError as fault:
            yield Found(place, f"The folder could not be read: {fault.strerror}.")
            continue
        for entry in others:
            yield _judged(place / entry.name)
        for entry in folders:
            if entry.is_symlink():
                yield Found(place / entry.name, _A_LINK)
        waiting += [place / one.name for one in reversed(folders) if not one.is_symlink()]


def _mark(folder: Path) -> tuple[int, int]:
    """Return what a folder is known by, whatever way leads to it."""
    state = folder.stat()
    return state.st_dev, state.st_ino


def _content(folder: Path) -> tuple[list[os.DirEntry[str]], list[os.DirEntry[str]]]:
    """Return the folders in a folder, and the files, without what nobody put there."""
    with os.scandir(folder) as entries:
        wanted = [one for one in entries if not one.name.lower().startswith(_LITTER)]
    wanted.sort(key=lambda entry: entry.name)
    folders = [one for one in wanted if _is_folder(one)]
    return folders, [one for one in wanted if not _is_folder(one)]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _too_many() -> SendprepError:
    return SendprepError(
        f"There are more than {MOST:,} files in there.",
        "Nothing was added.",
        "Choose the folders that hold your evidence, one after the other.",
    )
