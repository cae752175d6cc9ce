"""What a PDF holds that sendprep never follows, one plain sentence of each kind for the officer."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from sendprep.readers.given import Given

if TYPE_CHECKING:
    from pikepdf import Dictionary, Pdf

_MAX_OBJECTS = 300_000
_MAX_DEPTH = 6
_MAX_NAMES = 3


class _Kind(Enum):
    """What may be hidden in a PDF, in the order in which it is told."""

    SCRIPT = "This PDF holds a script, which sendprep does not run."
    LAUNCH = "This PDF asks to start a program or open a file, which sendprep does not do."
    BY_ITSELF = (
        "This PDF asks for something to happen by itself when it is opened or read, "
        "which sendprep does not do."
    )
    SEND = (
        "This PDF holds a form that sends what is filled in elsewhere, which sendprep never does."
    )
    OTHER_FILE = "This PDF links to a place in another file, which sendprep does not open."
    FILM = "This PDF holds sound, film or a model, which sendprep does not play."
    XFA = (
        "This PDF is a form of a kind that sendprep does not show (XFA), "
        "so what was filled in may be missing here."
    )
    LOCKED = "This PDF is locked against changes or copying, although it opens without a password."
    CUT = "This PDF holds so many parts that sendprep did not look through all for scripts."
    UNSEEN = "This PDF is not wholly sound, so sendprep could not look for scripts in it."


_ACTIONS = {
    "/JavaScript": _Kind.SCRIPT,
    "/Launch": _Kind.LAUNCH,
    "/SubmitForm": _Kind.SEND,
    "/ImportData": _Kind.SEND,
    "/GoToR": _Kind.OTHER_FILE,
    "/GoToE": _Kind.OTHER_FILE,
    "/Movie": _Kind.FILM,
    "/Sound": _Kind.FILM,
    "/Rendition": _Kind.FILM,
    "/RichMediaExecute": _Kind.FILM,
    "/GoTo3DView": _Kind.FILM,
}
"""Types of action, ISO 32000-2 table 201."""
_KEYS = {
    "/JS": _Kind.SCRIPT,
    "/JavaScript": _Kind.SCRIPT,
    "/XFA": _Kind.XFA,
    "/RichMediaContent": _Kind.FILM,
    "/3DD": _Kind.FILM,
}
_TELLING = re.compile("|".join({*_ACTIONS, *_KEYS, "/EF", "/AA"}).encode())
_HARMLESS = ("/GoTo", "/Named", "/Hide", "/SetOCGState", "/Thread", "/Trans", "/GoToDp")
"""Actions that only turn to a page or show a part of it."""


@dataclass
class _Found:
    """What was met so far."""

    kinds: set[_Kind] = field(default_factory=set)
    files: list[str] = field(default_factory=list)


def remarks_of(file: Given) -> tuple[str, ...]:
    """Return a sentence for each kind of thing in a PDF that is not followed."""
    import pikepdf

    found = _Found()
    try:
        # suppress_warnings keeps what the file says of itself out of the log
        with closing(pikepdf.open(file.path or file.open(), suppress_warnings=True)) as pdf:
            _look_through(pdf, found)
    except (pikepdf.PdfError, ValueError, TypeError, OSError):
        found.kinds.add(_Kind.UNSEEN)
    sentences = [kind.value for kind in _Kind if kind in found.kinds]
    return tuple(sentences + _of_files(found.files))


def _look_through(pdf: "Pdf", found: _Found) -> None:
    if pdf.is_encrypted:
        found.kinds.add(_Kind.LOCKED)
    _acts_by_itself(pdf.Root.get("/OpenAction"), found)
    for index, thing in enumerate(pdf.objects):
        if index >= _MAX_OBJECTS:
            found.kinds.add(_Kind.CUT)
            return
        if _is_worth_a_look(thing):
            for part in _dictionaries(thing, 0):
                _look_at(part, found)


def _is_worth_a_look(thing: object) -> bool:
    """Whether an object as it would be written out, its names made plain, has any telling name."""
    import pikepdf

    if isinstance(thing, pikepdf.Stream):
        thing = thing.stream_dict
    if not isinstance(thing, pikepdf.Dictionary | pikepdf.Array):
        return False
    return bool(_TELLING.search(thing.unparse(resolved=True)))


def _dictionaries(thing: object, depth: int) -> Iterator["Dictionary"]:
    """Yield a dictionary, and those that are written inside it and not on their own."""
    import pikepdf

    if depth > _MAX_DEPTH:
        return
    if isinstance(thing, pikepdf.Stream):
        thing = thing.stream_dict
    if isinstance(thing, pikepdf.Dictionary):
        yield thing
        values = (value for _, value in thing.items())
    elif isinstance(thing, pikepdf.Array):
        values = (value for value in thing)
    else:
        return
    for value in values:
        if isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect:
            yield from _dictionaries(value, depth + 1)


def _look_at(part: "Dictionary", found: _Found) -> None:
    keys = part.keys()
    found.kinds.update(_KEYS[key] for key in keys & _KEYS.keys())
    if "/S" in keys and (kind := _ACTIONS.get(_text(part["/S"]))):
        found.kinds.add(kind)
    if "/EF" in keys:
        found.files.append(_text(part.get("/UF") or part.get("/F") or ""))
    if "/AA" in keys:
        for action in _dictionaries(part["/AA"], 0):
            _acts_by_itself(action, found)


def _acts_by_itself(action: object, found: _Found) -> None:
    import pikepdf

    kind = _text(action.get("/S", "")) if isinstance(action, pikepdf.Dictionary) else ""
    if kind and kind not in _HARMLESS:
        found.kinds.add(_Kind.BY_ITSELF)


def _of_files(names: list[str]) -> list[str]:
    """Return the sentence on files inside the PDF, with the first names."""
    if not names:
        return []
    bare = [name.replace("\\", "/").rsplit("/", 1)[-1][:80] for name in names if name]
    told = f": {', '.join(bare[:_MAX_NAMES])}" if bare else ""
    rest = " and others" if told and len(names) > _MAX_NAMES else ""
    count = "a file" if len(names) == 1 else f"{len(names)} files"
    return [f"This PDF has {count} inside it, which sendprep does not open{told}{rest}."]


def _text(value: object) -> str:
    try:
        return str(value)
    except (UnicodeError, ValueError):
        return ""
