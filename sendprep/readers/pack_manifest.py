"""Reads what a printed binder says of itself from its PDF; parsed in a child process."""

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PureWindowsPath
from typing import Any

from sendprep.domain.editions import Edition
from sendprep.domain.pack import MANIFEST_FILE
from sendprep.errors import SendprepError
from sendprep.readers.child import run

_MOST = 32 << 20
_LONGEST_NAME = 255
"""Bytes of a file's name, as file systems hold them."""
_CODE = re.compile(r"E\d{1,9}")


@dataclass(frozen=True)
class PackManifest:
    """What a binder says: of which bank's state it is, which issue and copy, and its exhibits.

    `exhibits` are (code, sha256 of the original), and stand in the file called `exhibits_file`.
    """

    area: str
    binder: str
    recipe: str
    edition: str
    issue: int
    is_draft: bool
    made: date
    copy: int
    copies: int
    state: str
    log_head: str
    log_steps: int
    backup: str
    exhibits: tuple[tuple[str, str], ...]
    exhibits_file: str


def read_manifest(pdf: Path) -> PackManifest:
    """Return the manifest of a binder; SendprepError if the file is none of ours."""
    if not pdf.is_file():
        raise SendprepError(
            f"“{pdf.name}” is not there.", "Nothing was changed.", "Name the pack that you hold."
        )
    return run(_read, pdf)


def _read(pdf: Path) -> PackManifest:
    import pikepdf

    try:
        with pikepdf.open(pdf) as opened:
            held = opened.attachments[MANIFEST_FILE].get_file()
            if held.size > _MOST:
                raise _no_binder(pdf)
            return _manifest(json.loads(held.read_bytes()))
    except (
        pikepdf.PdfError, OSError, LookupError, ValueError, TypeError, AttributeError,
        ArithmeticError, RecursionError,
    ) as fault:  # fmt: skip
        raise _no_binder(pdf) from fault


def _manifest(said: Mapping[str, Any]) -> PackManifest:
    texts = ("area", "binder", "recipe", "edition", "state", "log_head", "backup", "exhibits_file")
    numbers = ("issue", "copy", "copies", "log_steps")
    plain: dict[str, Any] = {name: _text(str(said[name])) for name in texts}
    plain |= {name: int(said[name]) for name in numbers}
    Edition(plain["edition"])
    _refuse_path(plain["exhibits_file"])
    return PackManifest(
        made=date.fromisoformat(said["made"]),
        is_draft=bool(said["is_draft"]),
        exhibits=tuple((_code(code), _text(str(sha256))) for code, sha256 in said["exhibits"]),
        **plain,
    )


def _text(said: str) -> str:
    """Return words of a manifest on one line, so that they pass for no other line of what is told.

    ValueError if no file could hold them.
    """
    said.encode()
    return "".join(" " if unicodedata.category(one) == "Cc" else one for one in said)


def _code(said: str) -> str:
    """Return the number of an exhibit; ValueError if it is none."""
    if not _CODE.fullmatch(said):
        raise ValueError(said)
    return said


def _refuse_path(name: str) -> None:
    """Raise ValueError if the exhibits would be looked for anywhere but beside the pack."""
    is_name = name == PureWindowsPath(name).name and name.isprintable()
    if not (is_name and name.endswith(".pdf") and len(name.encode()) <= _LONGEST_NAME):
        raise ValueError(name)


def _no_binder(pdf: Path) -> SendprepError:
    return SendprepError(
        f"“{pdf.name}” is no revisit briefing pack: it has no manifest that can be read.",
        "Nothing was changed.",
        "Name the pack itself, such as pack.pdf; the file of exhibits has none.",
    )
