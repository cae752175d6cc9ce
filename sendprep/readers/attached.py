"""Files that came inside another, under bare names that are safe on every computer."""

import re
from collections.abc import Iterable
from itertools import islice
from pathlib import PurePosixPath

from sendprep.domain.reading import Attachment

_MOST = 300
_LONGEST = 120
_NOT_SHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Control signs, and signs that turn the direction of writing to disguise an ending."""
_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever their ending."""

_CID = re.compile(r"cid:([^\s\"'<>)]+)", re.IGNORECASE)


def shown_in(markup: str) -> set[str]:
    """Return the ids of the pictures that a mail's HTML shows by itself, in small letters."""
    return {cid.lower() for cid in _CID.findall(markup)}


def bare_name(given: str, otherwise: str) -> str:
    """Return a file name without folders or signs that mislead; `otherwise` if nothing is left."""
    name = given.encode("utf-8", "replace").decode()
    name = _NOT_SHOWN.sub("", name).replace("\\", "/").rsplit("/", 1)[-1]
    name = " ".join(_NOT_IN_NAMES.sub("_", name).split()).strip(". ")
    if not name:
        return otherwise
    if _DEVICES.match(name):
        name = f"_{name}"
    suffix = PurePosixPath(name).suffix[:20]
    return name if len(name) <= _LONGEST else name[: _LONGEST - len(suffix)] + suffix


def attachments(files: Iterable[tuple[str, bytes]]) -> tuple[Attachment, ...]:
    """Return files under names of their own: the second `a.pdf` is `a (2).pdf`; 300 at most."""
    taken: set[str] = set()
    made = []
    for name, data in islice(files, _MOST):
        own, count = name, 1
        while own.lower() in taken:
            count += 1
            path = PurePosixPath(name)
            own = f"{path.stem} ({count}){path.suffix}"
        taken.add(own.lower())
        made.append(Attachment(own, data))
    return tuple(made)
